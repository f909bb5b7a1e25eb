/** Paints text; the identity function when colour is off. */
type Paint = (text: string) => string;

export interface PromptStyle {
  readonly question: Paint;
  readonly quiet: Paint;
  readonly heading: Paint;
  readonly highlight: Paint;
  readonly key: Paint;
  readonly error: Paint;
}

export interface PromptIcons {
  readonly cursor: string;
  readonly open: string;
  readonly chosen: string;
  readonly unknown: string;
  /** Stands between the parts of a line of hints. */
  readonly separator: string;
}

const same: Paint = (text) => text;

export const plainStyle: PromptStyle = {
  question: same,
  quiet: same,
  heading: same,
  highlight: same,
  key: same,
  error: same,
};

export const unicodeIcons: PromptIcons = {
  cursor: '❯',
  open: '◯',
  chosen: '◉',
  unknown: '?',
  separator: ' · ',
};

export const asciiIcons: PromptIcons = {
  cursor: '>',
  open: '[ ]',
  chosen: '[x]',
  unknown: '[?]',
  separator: ' | ',
};

/** What a prompt needs to know of the terminal that it is drawn on. */
export interface PromptTerminal {
  size(): { readonly columns: number; readonly rows: number };
  /** Returns the function that stops listening. */
  onResize(listener: () => void): () => void;
  /** Empties the visible screen; after a resize nobody can tell where the old lines went. */
  clear(): void;
}

/** A key and what it does, such as `['enter', 'verder']`. */
export type KeyHint = readonly [key: string, action: string];
