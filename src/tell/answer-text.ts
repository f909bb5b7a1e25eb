import type { Selection } from '../core/generated/schema-types.ts';
import { mustsOf } from '../core/musts.ts';
import type { Lens } from './lens.ts';

/** What studies found of those that fit. As the groups, it speaks of the musts, or of any factor where all are wishes. */
function studiedText(lens: Lens, { profile, matches }: Selection): string {
  const { answer: words } = lens.messages;
  const on = mustsOf(profile).length > 0 ? words.must : words.chosen;
  const studied = matches.filter(({ group }) => group === 'studied').map(({ id }) => id);
  return studied.length === 0 ? words.studiedNone(on) : words.studied(lens.interventions(studied), on);
}

/** The answer in three sentences: how much fits, how sure it is, and what has no answer. */
export function answerText(lens: Lens, selection: Selection): string {
  const { profile, matches, answered, gaps } = selection;
  const { answer: words } = lens.messages;
  return [
    words.found(matches.length, answered.length, profile.factors.length),
    ...(matches.length === 0 ? [] : [studiedText(lens, selection)]),
    ...(gaps.length === 0 ? [] : [words.gaps(lens.factors(gaps.map(({ factor }) => factor)))]),
  ].join(' ');
}
