import { type Effect, EFFECTS, effectOn, onlyInVain } from '../core/effect-on.ts';
import type { LeftOut, Match, NormalisedFactor, Selection } from '../core/generated/schema-types.ts';
import { matchesByGroup } from '../core/match-groups.ts';
import { mainFactors } from '../core/musts.ts';
import { cellMeaning, type CellStyle, cellText } from '../tell/cell.ts';
import { chosenText } from '../tell/figure-text.ts';
import { type Footnote, footnoteOf } from '../tell/footnote.ts';
import { groupName } from '../tell/group-name.ts';
import type { Lens } from '../tell/lens.ts';
import { levelShort, sinceText } from '../tell/level-short.ts';
import { originNoteOf } from '../tell/origin-text.ts';
import { legendText } from '../tell/page-notes.ts';
import { ended } from '../tell/sentence.ts';
import { pageWords } from '../words/page-of-select.ts';
import {
  type Block,
  type Cell,
  cell,
  type Column,
  muted,
  paragraph,
  type Section,
  type Table,
  toned,
} from './document.ts';

/** Beyond three factors words are too wide; beyond five there is no room for a column each. */
const MOST_WORDS = 3;
const MOST_COLUMNS = 5;

/** A chosen factor with the letter that stands for it. */
export interface LetteredFactor {
  readonly letter: string;
  readonly factor: NormalisedFactor;
}

/** A … Z, AA, AB, … */
const letterAt = (index: number): string =>
  (index < 26 ? '' : letterAt(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

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

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** ¹, ², … ¹⁰ */
export const noteMark = (number: number): string =>
  String(number).replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);

function nameCell(name: string, footnotes: readonly Footnote[], note: Footnote | undefined): Cell {
  const number = note === undefined ? 0 : footnotes.findIndex((other) => sameNote(note, other)) + 1;
  return { line: number === 0 ? [name] : [name, muted(` ${noteMark(number)}`)] };
}

function columns(lens: Lens, own: readonly LetteredFactor[], hasOthers: boolean): readonly Column[] {
  const { heads } = pageWords[lens.language];
  return [
    { head: heads.intervention, grow: 3 },
    { head: heads.level, grow: 2 },
    { head: heads.since },
    ...own.map(({ letter, factor }) => ({ head: letter, title: lens.text(factor.label) })),
    ...(hasOthers ? [{ head: heads.others, grow: 2 }] : []),
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
    columns: columns(lens, own, others.length > 0),
    rowHeads: 1,
    sections: sectionsOf(rows),
    rows: rows.map(({ match, footnote }) => [
      nameCell(match.name, footnotes, footnote),
      { ...cell(levelShort(lens, match)), mark: `level-${String(match.level?.rank ?? 0)}` },
      cell(sinceText(lens, match)),
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

/** The table of the page, whole, with what its letters, words and marks stand for: for paper. */
export function tableOnPaper(lens: Lens, selection: Selection): readonly Block[] {
  const rows = pageRows(lens, selection);
  if (rows.length === 0)
    return [paragraph(`${selection.profile.factors.map((factor) => chosenText(lens, factor)).join('; ')}.`)];
  const notes = footnotesOf(rows);
  const footnotes = notes.map(({ parts }, index) => ended(`${noteMark(index + 1)} ${parts.join('; ')}`));
  const letters = letteredFactors(selection).map(({ letter, factor }) => `${letter} = ${chosenText(lens, factor)}`);
  const local = localNote(lens, selection, rows);
  return [
    paragraph(`${letters.join('; ')}.`),
    tableOf(lens, selection, rows, notes),
    toned('muted', legendText(lens, effectsIn(selection, rows), cellStyleOf(selection))),
    ...(footnotes.length === 0 ? [] : [toned('muted', footnotes.join(' '))]),
    ...(local === undefined ? [] : [paragraph(local)]),
  ];
}
