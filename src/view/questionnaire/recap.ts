import { type Effect, effectOn, onlyInVain } from '../../core/effect-on.ts';
import type { Match, Selection } from '../../core/generated/schema-types.ts';
import { groupBy } from '../../core/group-by.ts';
import { cellText } from '../../tell/cell.ts';
import { inVainOfAll } from '../../tell/in-vain.ts';
import { midSentence, type Lens } from '../../tell/lens.ts';
import { levelShort, sinceMeaning } from '../../tell/level-short.ts';
import { capitalised, withAsides } from '../../tell/sentence.ts';
import { letteredFactors } from '../selection-table.ts';

/** What says nothing of what was asked. */
const UNSAID: ReadonlySet<Effect> = new Set(['touches', 'nothing']);

/** What was found on each factor, with its letter where there are several. */
function effectsOf(lens: Lens, selection: Selection, match: Match): readonly string[] {
  const factors = letteredFactors(selection);
  return factors.flatMap(({ letter, factor }) => {
    const effect = effectOn(match, factor.id);
    if (UNSAID.has(effect)) return [];
    const found = cellText(lens, effect, 'words');
    return factors.length === 1 ? [found] : [`${letter} ${found}`];
  });
}

/** What the letters stand for; nothing where there is only one. */
function keyLines(lens: Lens, selection: Selection): readonly string[] {
  const factors = letteredFactors(selection);
  if (factors.length === 1) return [];
  const key = factors.map(({ letter, factor }) => `${letter} ${midSentence(lens.text(factor.label))}`);
  return [`${key.join('; ')}.`];
}

/** The interventions of one level, the highest first, each with its year and what was found. */
function levelLines(lens: Lens, selection: Selection): readonly string[] {
  const { matches, asOf } = selection;
  const highestFirst = [...matches].sort((a, b) => (b.level?.rank ?? 0) - (a.level?.rank ?? 0));
  const byLevel = groupBy(highestFirst, (match) => levelShort(lens, match));
  const nameOf = (match: Match): string =>
    withAsides(match.name, [
      ...(match.recognition === undefined ? [] : [sinceMeaning(lens, match, asOf)]),
      ...effectsOf(lens, selection, match),
    ]);
  return [...byLevel].map(([level, own]) =>
    lens.messages.questionnaire.after.recap.level(capitalised(level), lens.messages.and(own.map(nameOf))),
  );
}

function inVainLines(lens: Lens, selection: Selection): readonly string[] {
  const inVain = onlyInVain(selection);
  if (inVain.length === 0) return [];
  return [inVainOfAll(lens, inVain, (match) => withAsides(match.name, effectsOf(lens, selection, match)))];
}

/** The answer in a few lines, for a screen that is too low for its page: what fits at which level, what was studied in vain, and what stays open. */
export function recapLines(lens: Lens, selection: Selection): readonly string[] {
  const { matches, gaps } = selection;
  const words = lens.messages.questionnaire.after.recap;
  return [
    words.above,
    ...keyLines(lens, selection),
    ...(matches.length === 0 ? [lens.messages.select.noMatches] : levelLines(lens, selection)),
    ...inVainLines(lens, selection),
    ...(gaps.length === 0 ? [] : [words.gaps(lens.factors(gaps.map(({ factor }) => factor)))]),
  ];
}
