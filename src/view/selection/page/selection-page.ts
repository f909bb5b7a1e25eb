import { onlyInVain } from '../../../core/effect-on.ts';
import type { Selection } from '../../../core/generated/schema-types.ts';
import { foundOn } from '../../../tell/found.ts';
import type { Footnote } from '../../../tell/footnote.ts';
import type { Lens } from '../../../tell/lens.ts';
import { pageHeading } from '../../../tell/page-heading.ts';
import { careNote, legendText, moreNote, sinceNote, termNote } from '../../../tell/page-notes.ts';
import { pageWords } from '../../../words/page-of-select.ts';
import type { Table } from '../../document.ts';
import {
  cellStyleOf,
  effectsIn,
  footnotesOf,
  letteredFactors,
  localNote,
  noteMark,
  type PageRow,
  pageRows,
  tableOf,
} from './selection-table.ts';
import { ROOMY, type Squeeze } from './squeeze.ts';

/** A chosen factor and what was found on it. */
export interface FactorLine {
  readonly letter: string;
  readonly label: string;
  readonly priority: string;
  readonly found: string;
}

/** The answer on one screen: words and order, no widths and no colours. */
export interface SelectionPage {
  readonly title: string;
  readonly under: string;
  readonly factors: readonly FactorLine[];
  readonly moreFactors?: string;
  /** Absent when nothing fits and nothing was tried in vain. */
  readonly table?: Table;
  /** What must not be missed about each row, for who reads the rows one by one. */
  readonly rowNotes: readonly (string | undefined)[];
  readonly noteHead: string;
  readonly moreRows?: string;
  /** What the words or marks in the table stand for. */
  readonly legend?: string;
  /** That nothing fits, and what to relax; else empty. */
  readonly nothing: readonly string[];
  /** About the levels. */
  readonly remarks: readonly string[];
  readonly footnotes: readonly { readonly mark: string; readonly parts: readonly string[] }[];
  /** That there are more. */
  readonly moreNotes?: string;
  /** What does not fit. */
  readonly leftOut: readonly string[];
  readonly care?: string;
  readonly more: string;
}

const present = (...texts: readonly (string | undefined)[]): readonly string[] =>
  texts.filter((text): text is string => text !== undefined);

/** The footnotes that stay: the most important ones, in the order of the rows. */
function keptFootnotes(rows: readonly PageRow[], most: number): readonly Footnote[] {
  const all = footnotesOf(rows);
  const first = new Set([...all].sort((a, b) => a.weight - b.weight).slice(0, most));
  return all.filter((note) => first.has(note));
}

function leftOutLines(lens: Lens, selection: Selection, vainInLine: boolean): readonly string[] {
  const { notes } = pageWords[lens.language];
  const inVain = onlyInVain(selection);
  const others = selection.near.length - inVain.length;
  return present(
    vainInLine && inVain.length > 0 ? notes.inVain(lens.interventions(inVain.map(({ id }) => id))) : undefined,
    others > 0 ? notes.leftOut(others) : undefined,
  );
}

function careLine(lens: Lens, selection: Selection): { readonly care?: string } {
  const musts = letteredFactors(selection).flatMap(({ letter, factor: { id, priority } }) =>
    priority === 'must' ? [{ letter, id }] : [],
  );
  const care = careNote(lens, selection, musts);
  return care === undefined ? {} : { care };
}

/** That nothing fits, and which single restriction keeps something out. */
function nothingFits(lens: Lens, { matches, relaxations }: Selection): readonly string[] {
  const { select, relaxable } = lens.messages;
  if (matches.length > 0) return [];
  const wider = relaxations.filter((relaxation) => relaxation.matches > 0);
  return [
    pageWords[lens.language].notes.none,
    ...wider.map((relaxation) => select.relaxLine(relaxable[relaxation.criterion], relaxation.matches)),
  ];
}

/** Of equal ones the first. */
const shortest = (ids: readonly string[]): string | undefined => [...ids].sort((a, b) => a.length - b.length)[0];

function factorLines(lens: Lens, selection: Selection, most: number): readonly FactorLine[] {
  return letteredFactors(selection)
    .slice(0, most)
    .map(({ letter, factor }) => ({
      letter,
      label: lens.text(factor.label),
      priority: lens.messages.terms[factor.priority],
      found: foundOn(lens, selection, factor.id),
    }));
}

function tablePart(lens: Lens, selection: Selection, squeeze: Squeeze) {
  const { heads, notes } = pageWords[lens.language];
  const inVain = new Set(onlyInVain(selection).map(({ id }) => id));
  const all = pageRows(lens, selection).filter(({ match }) => !squeeze.vainInLine || !inVain.has(match.id));
  const rows = all.slice(0, squeeze.rows);
  const footnotes = keptFootnotes(rows, squeeze.footnotes);
  const unsaid = footnotesOf(all).length - footnotes.length;
  const used = effectsIn(selection, rows);
  const matches = rows.map(({ match }) => match);
  return {
    ...(all.length === 0 ? {} : { table: tableOf(lens, selection, rows, footnotes) }),
    rowNotes: rows.map(({ footnote }) => footnote?.parts.join('; ')),
    noteHead: heads.note,
    ...(rows.length < all.length ? { moreRows: notes.moreRows(all.length - rows.length) } : {}),
    ...(rows.length === 0 ? {} : { legend: legendText(lens, used, cellStyleOf(selection)) }),
    remarks: present(sinceNote(lens, matches), termNote(lens, selection.matches), localNote(lens, selection, rows)),
    footnotes: footnotes.map(({ parts }, index) => ({ mark: noteMark(index + 1), parts })),
    ...(unsaid > 0 ? { moreNotes: notes.moreNotes(unsaid) } : {}),
  };
}

/** The page of `select`, as much of it as the squeeze leaves. */
export function selectionPage(lens: Lens, selection: Selection, squeeze: Squeeze = ROOMY): SelectionPage {
  const { notes } = pageWords[lens.language];
  const factors = factorLines(lens, selection, squeeze.factors);
  const hidden = selection.profile.factors.length - factors.length;
  return {
    title: selection.profile.title ?? lens.messages.select.title,
    under: pageHeading(lens, selection),
    factors,
    ...(hidden > 0 ? { moreFactors: notes.moreFactors(hidden) } : {}),
    ...tablePart(lens, selection, squeeze),
    nothing: nothingFits(lens, selection),
    leftOut: leftOutLines(lens, selection, squeeze.vainInLine),
    ...careLine(lens, selection),
    more: moreNote(lens, {
      example: shortest(selection.matches.map(({ id }) => id)),
      hasLeftOut: selection.near.length > 0,
    }),
  };
}
