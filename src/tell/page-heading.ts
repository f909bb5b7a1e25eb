import type { Phase, Selection } from '../core/generated/schema-types.ts';
import { mustsOf } from '../core/musts.ts';
import { PHASES } from '../core/vocabulary.ts';
import { pageWords } from '../words/page-of-select.ts';
import type { Lens } from './lens.ts';
import { capitalised } from './sentence.ts';

/** Where a row of phases ends, as the age of the child. */
const AGES = { 'first-year': 1, 'second-year': 2 } as const;

const isUnbroken = (phases: readonly Phase[]): boolean =>
  PHASES.indexOf(phases.at(-1) ?? 'pregnancy') - PHASES.indexOf(phases[0] ?? 'pregnancy') === phases.length - 1;

/** Three phases in a row are a stretch of time: 'Pregnancy to age 2'. */
function phasesText({ language, messages }: Lens, phases: readonly Phase[]): string {
  const { phases: names, until } = pageWords[language].heading;
  const [first] = phases;
  const last = phases.at(-1);
  if (first === undefined || phases.length === PHASES.length) return messages.terms.allPhases;
  if (phases.length > 2 && isUnbroken(phases) && (last === 'first-year' || last === 'second-year'))
    return until(names[first], AGES[last]);
  return messages.and(phases.map((phase) => names[phase]));
}

/** What was asked, in one line: for whom when it is one group, phases, how many musts and wishes, the day, and the order when it is not the usual one. */
export function pageHeading(lens: Lens, { profile, asOf }: Pick<Selection, 'profile' | 'asOf'>): string {
  const { heading: words } = pageWords[lens.language];
  const musts = mustsOf(profile).length;
  const wishes = profile.factors.length - musts;
  const counts = [...(musts === 0 ? [] : [words.musts(musts)]), ...(wishes === 0 ? [] : [words.wishes(wishes)])];
  return [
    ...(profile.targetGroup === undefined ? [] : [words.group(profile.targetGroup)]),
    capitalised(phasesText(lens, profile.phases ?? [])),
    counts.join(', '),
    words.levelsOn(asOf),
    ...(profile.order === 'breadth' ? [words.breadth] : []),
  ].join(' · ');
}
