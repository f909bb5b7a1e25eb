import { hasOthers } from '../core/coverage.ts';
import { type StudyFinding, findingOf } from '../core/evidence.ts';
import type { Coverage, CoverageMark } from '../core/generated/schema-types.ts';
import { present } from '../core/present.ts';
import { ratingAt } from '../core/rating.ts';
import { overviewMessages } from '../words/overview.ts';
import { keptSigns } from '../words/kept.ts';
import type { Lens } from './lens.ts';
import { levelLetter } from './level-letter.ts';
import { levelLine } from './level-line.ts';
import { originOf } from './origin-text.ts';
import { ended } from './sentence.ts';

const SIGNS: Readonly<Record<StudyFinding, string>> = { studied: '*', noEffect: '×', unknownResult: '?' };

/** The sign of what a study found; none where nothing was studied. */
function signOf(mark: CoverageMark): string {
  const finding = findingOf(mark);
  return finding === undefined ? '' : SIGNS[finding];
}

/** A letter for the level, with what was found in vain or not seen; that an effect was found the colour of a picture says. */
export const markShort = (lens: Lens, mark: CoverageMark): string =>
  levelLetter(lens, mark.level?.id, mark.relation) + signOf(mark).replace(SIGNS.studied, '');

/** A letter for the level with what must be seen beside it. */
function markText(lens: Lens, mark: CoverageMark, showOffer: boolean): string {
  const text = `${levelLetter(lens, mark.level?.id, mark.relation)}${signOf(mark)}${showOffer && mark.inOffer ? '+' : ''}`;
  return mark.via === 'direct' ? text : `(${text})`;
}

/** The marks of one cell. Of one intervention they stand close together; of more, equal ones are counted. */
export function marksText(lens: Lens, coverage: Coverage, marks: readonly CoverageMark[]): string {
  if (marks.length === 0) return '-';
  const isOneIntervention = coverage.by === 'intervention';
  const texts = marks.map((mark) => markText(lens, mark, !isOneIntervention && hasOthers(coverage)));
  if (isOneIntervention) return texts.join('');
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => (count === 1 ? text : `${String(count)}${text}`)).join(' ');
}

/** The whole sentence behind a mark: what the intervention does about it, how sure that is, its level with date. */
export function markTitle(lens: Lens, mark: CoverageMark, asOf: Coverage['asOf']): string {
  const { coverage: words } = overviewMessages[lens.language];
  const { terms } = lens.messages;
  const intervention = lens.catalogue.interventions.get(mark.intervention);
  const rating = intervention && ratingAt(lens.catalogue, intervention, asOf);
  const rated =
    rating?.kind === 'rated'
      ? { level: rating.level, recognition: rating.recognition }
      : { unratedBecause: rating?.because ?? 'never' };
  return words.mark({
    name: lens.intervention(mark.intervention),
    does:
      mark.relation === 'works-on'
        ? lens.worksOn(mark.link)
        : `${terms.relations[mark.relation]} ${lens.factor(mark.link)}`,
    claim: terms.claims[mark.claim],
    result: mark.result === undefined ? '' : `: ${terms.results[mark.result]}`,
    level: ended(
      levelLine(lens, { id: mark.intervention, ...rated, ...present({ origin: originOf(lens, intervention) }) }, asOf),
    ),
  });
}

/** The legend in words, of what occurs in the rows. */
export const legendLines = (lens: Lens, coverage: Coverage): readonly string[] =>
  signLines(lens, coverage).map(keptSigns);

function signLines(lens: Lens, coverage: Coverage): readonly string[] {
  const { coverage: words } = overviewMessages[lens.language];
  const isByIntervention = coverage.by === 'intervention';
  const marks = coverage.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.marks));
  const levels = [...lens.catalogue.levels.values()].reverse();
  const letters = levels
    .filter(({ id }) => marks.some(({ level }) => level?.id === id))
    .map(({ letter, label }) => words.levelLetter(lens.text(letter).toUpperCase(), lens.text(label)));
  const unrated = marks.some(({ level }) => level === undefined)
    ? [words.levelLetter(lens.messages.level.unratedLetter.toUpperCase(), words.noLevel)]
    : [];
  const when = (holds: boolean, line: string): readonly string[] => (holds ? [line] : []);
  const { legend } = words;
  return [
    ...when(letters.length + unrated.length > 0, `${[...letters, ...unrated].join('; ')}. ${legend.level}`),
    legend.relation,
    ...(['studied', 'noEffect', 'unknownResult'] as const).flatMap((finding) =>
      when(
        marks.some((mark) => findingOf(mark) === finding),
        legend[finding],
      ),
    ),
    ...when(
      marks.some(({ via }) => via !== 'direct'),
      legend.indirect,
    ),
    ...when(!isByIntervention && hasOthers(coverage) && marks.some(({ inOffer }) => inOffer), legend.offered),
    ...when(!isByIntervention, legend.count),
    legend.none,
    legend.totals,
    legend.plausible,
  ];
}
