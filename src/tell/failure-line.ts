import { onlyRestriction } from '../core/only-restriction.ts';
import type { Failure, LeftOut, Phase, Selection } from '../core/generated/schema-types.ts';
import { inVainOf } from './in-vain.ts';
import type { Lens } from './lens.ts';
import { levelLine } from './level-line.ts';

const phasesOf = ({ catalogue }: Lens, { id }: LeftOut): readonly Phase[] =>
  catalogue.interventions.get(id)?.target.phases ?? [];

/** Why an intervention fails, in one sentence. */
function failureLine(lens: Lens, selection: Selection, near: LeftOut, failure: Failure): string {
  const { messages } = lens;
  const { criteria = {}, phases = [] } = selection.profile;
  return messages.failures[failure].text({
    voice: lens.voice,
    phases: lens.phases(phasesOf(lens, near)),
    chosenPhases: lens.phases(phases),
    unrated: levelLine(lens, near, selection.asOf),
    level: near.level === undefined ? messages.terms.unrated : lens.text(near.level.label),
    minLevel: criteria.minLevel === undefined ? '' : lens.level(criteria.minLevel),
    theme: lens.theme(near.theme),
    chosenThemes: lens.themes(criteria.themes ?? []),
    touches: lens.factors(near.touches),
    inVain: inVainOf(lens, near),
  });
}

/** All that keeps it out, one sentence a reason. */
export const failureLines = (lens: Lens, selection: Selection, near: LeftOut): readonly string[] =>
  near.failed.map((failure) => failureLine(lens, selection, near, failure));

/** The one answer that would bring it in, with its flag; undefined when no single answer does. */
function answerText(lens: Lens, { profile }: Selection, near: LeftOut): string | undefined {
  const only = onlyRestriction(near);
  const own = phasesOf(lens, near);
  return (
    only &&
    lens.messages.bringIn[only]({
      phases: lens.phases(own),
      phaseIds: [...new Set([...(profile.phases ?? []), ...own])].join(','),
      level: near.level === undefined ? '' : lens.text(near.level.label),
      levelId: near.level?.id ?? '',
      theme: lens.theme(near.theme),
      themeIds: [...new Set([...(profile.criteria?.themes ?? []), near.theme])].join(','),
    })
  );
}

/** What to type to see it after all; undefined when no single answer brings it in. */
export function remedyText(lens: Lens, selection: Selection, near: LeftOut): string | undefined {
  const answer = answerText(lens, selection, near);
  return answer === undefined ? undefined : `${lens.messages.select.nearRemedy}: ${answer}.`;
}
