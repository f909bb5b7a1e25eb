import type { Language } from '../words/index.ts';
import type { Picture } from './picture.ts';

/** A piece of running text. */
export type Inline =
  | string
  /** With the mark that a cell would have, where it is the name of a level. */
  | { readonly kind: 'strong'; readonly text: string; readonly mark?: string }
  | { readonly kind: 'muted'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

export type Line = readonly Inline[];

/** What a block of text is: ordinary, a remark in the margin, or something that must not be missed. */
export type Tone = 'plain' | 'muted' | 'warning';

export interface Column {
  readonly head: string;
  /** What a short head stands for, where there is room to say it. */
  readonly title?: string;
  readonly align?: 'left' | 'right' | 'center';
  /** As of a cell, where the head is the name of a level. */
  readonly mark?: string;
  /** Share of the width that this column may take when the table is too wide; 1 when absent. */
  readonly grow?: number;
}

export interface Cell {
  readonly line: Line;
  /** For renderers that can show it: what stands behind a short cell, such as a letter in a matrix. */
  readonly title?: string;
  /** For renderers with colours: a name that their style sheet knows. */
  readonly mark?: string;
}

/** A title across a table, above one of its rows. */
export interface Section {
  readonly before: number;
  readonly title: string;
}

export interface Table {
  readonly kind: 'table';
  readonly caption?: string;
  readonly columns: readonly Column[];
  /** The first `rowHeads` cells of each row name the row. */
  readonly rowHeads?: number;
  readonly rows: readonly (readonly Cell[])[];
  /** In the order of the rows. */
  readonly sections?: readonly Section[];
}

/** A picture, with a table that says the same, and what the signs in that table stand for. */
export interface FigureBlock {
  readonly kind: 'figure';
  readonly caption: string;
  readonly picture: Picture;
  readonly twin: Table;
  readonly legend?: string;
}

/** One item of a list: a line, and what stands under it. */
export interface Item {
  readonly line: Line;
  readonly under?: readonly Block[];
}

/** One thing to show. Blocks hold words and order; never widths, colours or markup. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly text: string;
      readonly id?: string;
      /** As of a cell, where it is the name of a level. */
      readonly mark?: string;
    }
  | { readonly kind: 'paragraph'; readonly line: Line; readonly tone?: Tone }
  | { readonly kind: 'list'; readonly items: readonly Item[]; readonly ordered?: boolean }
  | {
      readonly kind: 'fields';
      readonly fields: readonly { readonly label: string; readonly values: readonly Line[] }[];
    }
  | Table
  /** A command to copy; never wrapped, never coloured. */
  | { readonly kind: 'command'; readonly text: string }
  /** Lines of a file, as they are. */
  | { readonly kind: 'listing'; readonly text: string }
  | FigureBlock
  /** On paper, what follows starts on a new page. */
  | { readonly kind: 'page-break' };

/** What a command prints for people, whatever the format. */
export interface Document {
  readonly title: string;
  readonly language: Language;
  readonly blocks: readonly Block[];
}

export const heading = (level: 1 | 2 | 3, text: string, id?: string): Block => ({
  kind: 'heading',
  level,
  text,
  ...(id === undefined ? {} : { id }),
});
export const paragraph = (...line: Line): Block => ({ kind: 'paragraph', line });
export const toned = (tone: Tone, ...line: Line): Block => ({ kind: 'paragraph', line, tone });
export const list = (items: readonly Item[]): Block => ({ kind: 'list', items });
export const strong = (text: string, mark?: string): Inline => ({
  kind: 'strong',
  text,
  ...(mark === undefined ? {} : { mark }),
});
export const muted = (text: string): Inline => ({ kind: 'muted', text });
export const item = (line: Line, under: readonly Block[] = []): Item =>
  under.length === 0 ? { line } : { line, under };
/** The table that stands for a picture, where none can be drawn. */
export const twinOf = ({ caption, twin, legend }: FigureBlock): readonly Block[] => [
  { ...twin, caption },
  ...(legend === undefined ? [] : [toned('muted', legend)]),
];
export const cell = (text: string): Cell => ({ line: [text] });

/** Running text without its marks. */
export const plainText = (line: Line): string =>
  line.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
