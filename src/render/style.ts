/** How emphasis looks. The edge passes one in: with colours for a terminal, without for a pipe. */
export interface Style {
  readonly heading: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly muted: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly error: (text: string) => string;
  readonly link: (text: string) => string;
  /** In the colour of a level, by its rank; 0 is none. */
  readonly level: (rank: number, text: string) => string;
}

const same = (text: string): string => text;

/** Nothing but the words. */
export const plainStyle: Style = {
  heading: same,
  strong: same,
  muted: same,
  warning: same,
  error: same,
  link: same,
  level: (_rank, text) => text,
};

/** What a terminal renderer needs to know. */
export interface Screen {
  readonly width: number;
  /** Of a table, which is not read line by line; as the rest when absent. */
  readonly tableWidth?: number;
  readonly style: Style;
  /** false: draw with ASCII only. */
  readonly unicode: boolean;
  /** true: no boxes and no columns, for screen readers. */
  readonly linear: boolean;
}
