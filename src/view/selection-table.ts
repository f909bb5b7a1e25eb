import { type Effect, EFFECTS, effectOn, onlyInVain } from '../core/effect-on.ts';
import type { InterventionId, LeftOut, Match, NormalisedFactor, Selection } from '../core/generated/schema-types.ts';
import { matchesByGroup } from '../core/match-groups.ts';
import { mainFactors } from '../core/musts.ts';
import type { Day } from '../core/partial-date.ts';
import { cellMeaning, type CellStyle, cellText } from '../tell/cell.ts';
import { letterAt } from '../tell/letter-at.ts';
import { type Footnote, footnoteOf } from '../tell/footnote.ts';
import { groupName } from '../tell/group-name.ts';
import type { Lens } from '../tell/lens.ts';
import { levelShort, sinceMeaning, sinceText } from '../tell/level-short.ts';
import { originNoteOf } from '../tell/origin-text.ts';
import { kept } from '../words/kept.ts';
import { pageWords } from '../words/page-of-select.ts';
import { type Cell, cell, type Column, muted, type Section, type Table } from './document.ts';
import { levelMark } from './level-mark.ts';

/** Beyond three factors words are too wide; beyond five there is no room for a column each. */
const MOST_WORDS = 3;
const MOST_COLUMNS = 5;

/** A chosen factor with the letter that stands for it. */
export interface LetteredFactor {
  readonly letter: string;
  readonly factor: NormalisedFactor;
}

export const letteredFactors = ({ profile }: Selection): readonly LetteredFactor[] =>
  profile.factors.map((factor, index) => ({ letter: letterAt(index), factor }));

/** Which factors have a column each, and which share the last one. */
function columnsOf(selection: Selection): {
  readonly own: readonly LetteredFactor[];
  readonly others: readonly LetteredFactor[];
} {
  const all = letteredFactors(selection);
  if (all.length <= MOST_COLUMNS) return { own: all, others: [] };
  const main = mainFactors(selection.profile);
  const own = all.filter(({ factor }) => main.includes(factor)).slice(0, MOST_COLUMNS);
  return { own, others: all.filter((one) => !own.includes(one)) };
}

export const cellStyleOf = ({ profile }: Selection): CellStyle =>
  profile.factors.length <= MOST_WORDS ? 'words' : 'marks';

function effectCell(lens: Lens, match: Match, { factor }: LetteredFactor, style: CellStyle): Cell {
  const effect = effectOn(match, factor.id);
  return { ...cell(cellText(lens, effect, style)), title: effect === 'nothing' ? '' : cellMeaning(lens, effect) };
}

/** `F+ Gd`: of the factors that share a column only those for which it does something. */
function othersCell(lens: Lens, match: Match, others: readonly LetteredFactor[], style: CellStyle): Cell {
  const done = others.filter(({ factor }) => effectOn(match, factor.id) !== 'nothing');
  if (done.length === 0) return { ...cell(cellText(lens, 'nothing', style)), title: '' };
  const marks = done.map(({ letter, factor }) => letter + cellText(lens, effectOn(match, factor.id), style));
  const meanings = done.map(
    ({ factor }) => `${lens.text(factor.label)}: ${cellMeaning(lens, effectOn(match, factor.id))}`,
  );
  return { ...cell(marks.join(' ')), title: meanings.join('; ') };
}

const sinceCell = (lens: Lens, match: Match | LeftOut, asOf: Day): Cell => ({
  ...cell(sinceText(lens, match, asOf)),
  title: sinceMeaning(lens, match, asOf),
});

/** One row of the table: a match, or what was studied in vain. */
export interface PageRow {
  readonly match: Match;
  /** The group under whose name it stands; none where the list is one. */
  readonly section?: string;
  readonly footnote?: Footnote;
}

function rowOf(lens: Lens, selection: Selection, match: Match | LeftOut, section: string | undefined): PageRow {
  const footnote = footnoteOf(lens, selection, match);
  return { match, ...(section === undefined ? {} : { section }), ...(footnote === undefined ? {} : { footnote }) };
}

/** The matches under their groups, then what was studied in vain. */
export function pageRows(lens: Lens, selection: Selection): readonly PageRow[] {
  return [
    ...matchesByGroup(selection).flatMap(({ group, matches }) => {
      const section = group && groupName(lens, selection, group);
      return matches.map((match) => rowOf(lens, selection, match, section));
    }),
    ...onlyInVain(selection).map((match) => rowOf(lens, selection, match, pageWords[lens.language].inVain)),
  ];
}

const sameNote = (a: Footnote, b: Footnote): boolean => a.parts.join() === b.parts.join();

/** The notes of the rows, each once, numbered as they come. */
export const footnotesOf = (rows: readonly PageRow[]): readonly Footnote[] =>
  rows
    .flatMap(({ footnote }) => (footnote === undefined ? [] : [footnote]))
    .filter((note, index, all) => all.findIndex((other) => sameNote(note, other)) === index);

/** The interventions that a note is about. */
export const notedIn = (rows: readonly PageRow[], note: Footnote): readonly InterventionId[] =>
  rows.flatMap(({ match, footnote }) => (footnote !== undefined && sameNote(footnote, note) ? [match.id] : []));

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** ¹, ², … ¹⁰ */
export const noteMark = (number: number): string =>
  String(number).replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);

function nameCell(name: string, footnotes: readonly Footnote[], note: Footnote | undefined): Cell {
  const number = note === undefined ? 0 : footnotes.findIndex((other) => sameNote(note, other)) + 1;
  return { line: number === 0 ? [name] : [name, muted(kept('', noteMark(number)))] };
}

/** A column of marks takes less room than one of words. */
const GROWTH = { words: 1, marks: 0.5 } as const satisfies Record<CellStyle, number>;

function columns(lens: Lens, selection: Selection): readonly Column[] {
  const { own, others } = columnsOf(selection);
  const grow = GROWTH[cellStyleOf(selection)];
  const { heads } = pageWords[lens.language];
  return [
    { head: heads.intervention, grow: 3 },
    { head: heads.level, grow: 2 },
    { head: heads.since },
    ...own.map(({ letter, factor }) => ({ head: letter, title: lens.text(factor.label), grow })),
    ...(others.length === 0 ? [] : [{ head: heads.others, grow: 2 }]),
  ];
}

/** Where each group begins. */
const sectionsOf = (rows: readonly PageRow[]): readonly Section[] =>
  rows.flatMap(({ section }, before) =>
    section === undefined || section === rows[before - 1]?.section ? [] : [{ before, title: section }],
  );

/** Each intervention with its level, since when, and what was found per factor. */
export function tableOf(
  lens: Lens,
  selection: Selection,
  rows: readonly PageRow[],
  footnotes: readonly Footnote[] = footnotesOf(rows),
): Table {
  const { own, others } = columnsOf(selection);
  const style = cellStyleOf(selection);
  return {
    kind: 'table',
    columns: columns(lens, selection),
    rowHeads: 1,
    sections: sectionsOf(rows),
    rows: rows.map(({ match, footnote }) => [
      nameCell(match.name, footnotes, footnote),
      { ...cell(levelShort(lens, match)), mark: levelMark(match.level) },
      sinceCell(lens, match, selection.asOf),
      ...own.map((one) => effectCell(lens, match, one, style)),
      ...(others.length === 0 ? [] : [othersCell(lens, match, others, style)]),
    ]),
  };
}

/** The effects that stand in the table, so that only those are explained. */
export const effectsIn = ({ profile }: Selection, rows: readonly PageRow[]): readonly Effect[] =>
  EFFECTS.filter((effect) =>
    rows.some(({ match }) => profile.factors.some(({ id }) => effectOn(match, id) === effect)),
  );

/** Which of the factors and rows are of own data. */
export const localNote = (lens: Lens, { profile }: Selection, rows: readonly PageRow[]): string | undefined =>
  originNoteOf(
    lens,
    profile.factors.map(({ id }) => id),
    rows.map(({ match }) => match.id),
  );
