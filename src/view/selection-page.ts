import type { WholeOrShort } from '../tell/page-notes.ts';
import type { Table } from './document.ts';

/** A chosen factor and what was found on it. */
export interface FactorLine {
  readonly letter: string;
  readonly label: string;
  readonly priority: string;
  readonly found: string;
  /** What the municipality knows of it, for those who read the factors one by one. */
  readonly figure?: string;
}

/** The answer on one screen: words and order, no widths and no colours. */
export interface SelectionPage {
  readonly title: string;
  readonly under: string;
  readonly factors: readonly FactorLine[];
  readonly moreFactors?: string;
  /** What counts as one of these factors. */
  readonly merged?: string;
  /** What the municipality knows of the factors, by their letters. */
  readonly figures?: WholeOrShort;
  /** Absent when nothing fits and nothing was tried in vain. */
  readonly table?: Table;
  /** What must not be missed about each row, for those who read the rows one by one. */
  readonly rowNotes: readonly (string | undefined)[];
  readonly noteHead: string;
  readonly moreRows?: string;
  /** What the words or marks in the table stand for. */
  readonly legend?: string;
  /** What the marks beside the years stand for. */
  readonly sinceLegend?: string;
  /** That nothing fits, and what to relax; else empty. */
  readonly nothing: readonly string[];
  /** About the levels. */
  readonly remarks: readonly string[];
  readonly footnotes: readonly { readonly mark: string; readonly parts: readonly string[] }[];
  /** That there are more. */
  readonly moreNotes?: string;
  /** What is there already, and what is left out. */
  readonly asides: readonly string[];
  readonly care?: WholeOrShort;
  readonly more: string;
}

/** Whether nothing fits, and rows follow that were studied in vain. */
export const holdsOnlyVain = ({ nothing, table }: SelectionPage): boolean => nothing.length > 0 && table !== undefined;
