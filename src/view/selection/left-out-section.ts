import type { Failure, LeftOut, Phase, Selection } from '../../core/generated/schema-types.ts';
import { type Block, heading, item, type Item, list, paragraph, strong } from '../document.ts';
import { inVainOf } from '../../tell/in-vain.ts';
import type { Lens } from '../../tell/lens.ts';

/** Why an intervention fails, in one sentence. */
export function failureLine(lens: Lens, selection: Selection, near: LeftOut, failure: Failure): string {
  const { messages } = lens;
  const { criteria = {}, phases = [] } = selection.profile;
  const own: readonly Phase[] = lens.catalogue.interventions.get(near.id)?.target.phases ?? [];
  return messages.failures[failure].text({
    phases: lens.phases(own),
    chosenPhases: lens.phases(phases),
    date: messages.date(selection.asOf),
    level: near.level === undefined ? messages.terms.unrated : lens.text(near.level.label),
    minLevel: criteria.minLevel === undefined ? '' : lens.level(criteria.minLevel),
    theme: lens.theme(near.theme),
    chosenThemes: lens.themes(criteria.themes ?? []),
    touches: lens.factors(near.touches),
    inVain: inVainOf(lens, near),
  });
}

/** Whether the user could choose otherwise; no choice makes an answer of what is none. */
export const isChoice = (failure: Failure): failure is Exclude<Failure, 'no-effect-shown' | 'touches-only'> =>
  failure !== 'no-effect-shown' && failure !== 'touches-only';

/** The one answer that would bring it in; none when it fails more than one thing, or is no answer to the question. */
function bringIn(lens: Lens, { profile }: Selection, near: LeftOut): string | undefined {
  const [only, ...others] = near.failed;
  if (only === undefined || !isChoice(only) || others.length > 0) return undefined;
  const own: readonly Phase[] = lens.catalogue.interventions.get(near.id)?.target.phases ?? [];
  return lens.messages.bringIn[only]({
    phases: lens.phases(own),
    phaseIds: [...new Set([...(profile.phases ?? []), ...own])].join(','),
    level: near.level === undefined ? '' : lens.text(near.level.label),
    levelId: near.level?.id ?? '',
    theme: lens.theme(near.theme),
    themeIds: [...new Set([...(profile.criteria?.themes ?? []), near.theme])].join(','),
  });
}

function nearItem(lens: Lens, selection: Selection, near: LeftOut): Item {
  const lines = near.failed.map((failure) => failureLine(lens, selection, near, failure));
  const answer = bringIn(lens, selection, near);
  const remedy = answer === undefined ? '' : ` ${lens.messages.select.nearRemedy}: ${answer}.`;
  return item([strong(near.name), `: ${lines.join(' ')}${remedy}`]);
}

/** What dropped out, by which of the user's choices, and the one answer that would bring it in. */
export function leftOutSection(lens: Lens, selection: Selection): readonly Block[] {
  const words = lens.messages.select;
  const others = lens.interventions(selection.otherInPhase);
  const othersHead = selection.profile.phases === undefined ? words.otherAnyPhase : words.otherInPhase;
  return [
    ...(selection.near.length === 0
      ? []
      : [
          heading(2, `${words.near} (${String(selection.near.length)})`),
          list(selection.near.map((near) => nearItem(lens, selection, near))),
        ]),
    ...(selection.otherInPhase.length === 0 ? [] : [heading(3, othersHead), paragraph(others)]),
  ];
}
