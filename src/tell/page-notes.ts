import type { Effect } from '../core/effect-on.ts';
import type { FactorId, LocalFigure, Match, NormalisedFactor, Selection } from '../core/generated/schema-types.ts';
import { groupBy } from '../core/group-by.ts';
import { pageWords } from '../words/page-of-select.ts';
import { kept } from '../words/kept.ts';
import { cellText, type CellStyle } from './cell.ts';
import { amountText, figureText } from './figure-text.ts';
import { gist } from './gist.ts';
import { type Lens, midSentence } from './lens.ts';
import { listed } from './listed.ts';
import { termOver } from './term-text.ts';
import { sinceMarks, type SinceOnDay } from './level-short.ts';

const RESULTS = ['favourable', 'mixed', 'none', 'negative'] as const satisfies readonly Effect[];
const SENTENCES = ['part', 'aim', 'group'] as const satisfies readonly Effect[];
const SIGNS = ['unknown', 'touches', 'nothing'] as const satisfies readonly Effect[];

/** What the words or marks of the table stand for; only those that are in it. */
export function legendText(lens: Lens, used: readonly Effect[], style: CellStyle): string {
  const { legend } = pageWords[lens.language];
  const word = (effect: Effect): string => cellText(lens, effect, style);
  const results = RESULTS.filter((effect) => used.includes(effect)).map((effect) =>
    style === 'words' ? word(effect) : kept(word(effect), legend.result[effect]),
  );
  const signs = SIGNS.filter((effect) => used.includes(effect)).map((effect) => legend[effect](word(effect)));
  return [
    ...(results.length === 0 ? [] : [legend.results(results.join(style === 'words' ? '/' : ', '))]),
    ...SENTENCES.filter((effect) => used.includes(effect)).map((effect) => legend[effect](word(effect))),
    ...(signs.length === 0 ? [] : [`${signs.join(', ')}.`]),
  ].join(' ');
}

/** What the marks beside a year stand for; undefined when there are none. */
export function sinceNote(lens: Lens, told: readonly SinceOnDay[]): string | undefined {
  const { heads, since, sinceNotes } = pageWords[lens.language];
  const said = sinceMarks(lens, told);
  return said.length === 0
    ? undefined
    : `${heads.since}: ${said.map((mark) => kept(since[mark], sinceNotes[mark])).join('; ')}.`;
}

/** Of how many of the levels in a table the five-year term is over, and where to look; undefined when of none. */
export function termNote(lens: Lens, told: readonly Match[]): string | undefined {
  const over = termOver(lens, told);
  return over === undefined ? undefined : `${over}; ${pageWords[lens.language].notes.check}.`;
}

/** A line, and what stands for it where every line counts. */
export interface WholeOrShort {
  readonly whole: string;
  readonly inShort: string;
}

interface LetteredFigure {
  readonly letter: string;
  readonly figure: LocalFigure;
}

/** Without their sources, each year once: `A 8,1 %, B 16,4 % (2023); C 5,2 % (2022)`. */
function figuresByYear(lens: Lens, figures: readonly LetteredFigure[]): string {
  const byYear = groupBy(figures, ({ figure }) => figure.year);
  return [...byYear]
    .map(([year, ofYear]) => {
      const said = ofYear.map(({ letter, figure }) => kept(letter, amountText(lens, figure))).join(', ');
      return year === undefined ? said : `${said} (${String(year)})`;
    })
    .join('; ');
}

/** The figures that come with the question, by the letter of their factor; undefined when there are none. */
export function figuresNote(
  lens: Lens,
  chosen: readonly { readonly letter: string; readonly factor: NormalisedFactor }[],
): WholeOrShort | undefined {
  const { figures } = pageWords[lens.language].notes;
  const known = chosen.flatMap(({ letter, factor: { figure } }) => (figure === undefined ? [] : [{ letter, figure }]));
  if (known.length === 0) return undefined;
  const whole = known.map(({ letter, figure }) => kept(letter, figureText(lens, figure))).join('; ');
  return { whole: figures(whole), inShort: figures(figuresByYear(lens, known)) };
}

const CARE_NAMED = 2;

/** The first kinds of regular care for one factor, and how many more there are. */
function careOf(lens: Lens, care: readonly string[]): string {
  const { careMore } = pageWords[lens.language].notes;
  const names = care.slice(0, CARE_NAMED).flatMap((id) => {
    const found = lens.catalogue.regularCare.get(id);
    return found === undefined ? [] : [midSentence(gist(lens.text(found.name)))];
  });
  const more = care.length - names.length;
  return listed(lens, [...names, ...(more > 0 ? [careMore(more)] : [])]);
}

/** So that nobody buys a programme for what is already a right: per must the first kinds of regular care, or how many there are. */
export function careNote(
  lens: Lens,
  { regularCare }: Pick<Selection, 'regularCare'>,
  musts: readonly { readonly letter: string; readonly id: FactorId }[],
): WholeOrShort | undefined {
  const { care: said, careCount } = pageWords[lens.language].notes;
  const known = musts.flatMap(({ letter, id }) => {
    const care = regularCare.find(({ factor }) => factor === id)?.care ?? [];
    return care.length === 0 ? [] : [{ letter, care }];
  });
  if (known.length === 0) return undefined;
  const named = known.map(({ letter, care }) => kept(`(${letter})`, careOf(lens, care))).join('; ');
  const counted = known.map(({ letter, care }) => careCount(care.length, letter));
  return { whole: said(named), inShort: said(`${lens.messages.and(counted)} (--details)`) };
}

/** What to type next. */
export function moreNote(
  { language }: Lens,
  {
    example,
    hasLeftOut,
    hasDetails,
  }: { readonly example: string | undefined; readonly hasLeftOut: boolean; readonly hasDetails: boolean },
): string {
  const { notes } = pageWords[language];
  return notes.more(
    [
      ...(hasDetails ? [] : ['--details']),
      ...(hasLeftOut ? ['--why-not'] : []),
      ...(example === undefined ? [] : [`kiem show ${example}`]),
      notes.memo,
    ].join(' · '),
  );
}
