import type { Failure, LeftOut, Phase, Selection } from '../../core/generated/schema-types.ts';
import { type Block, heading, item, type Item, list, paragraph, strong } from '../document.ts';
import type { Lens } from '../lens.ts';

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
  });
}

function nearItem(lens: Lens, selection: Selection, near: LeftOut): Item {
  const { messages } = lens;
  const lines = near.failed.map((failure) => failureLine(lens, selection, near, failure));
  const [only] = near.failed;
  const remedy =
    near.failed.length === 1 && only !== undefined && only !== 'touches-only'
      ? ` ${messages.select.nearRemedy}: ${messages.failures[only].remedy}.`
      : '';
  return item([strong(near.name), `: ${lines.join(' ')}${remedy}`]);
}

/** What dropped out and by which of the user's choices; then what would change if one choice were dropped. */
export function leftOutSection(lens: Lens, selection: Selection): readonly Block[] {
  const words = lens.messages.select;
  const others = lens.messages.and(selection.otherInPhase.map(lens.intervention));
  const wider = selection.relaxations.filter(({ matches }) => matches > selection.matches.length);
  return [
    ...(selection.near.length === 0
      ? []
      : [
          heading(2, `${words.near} (${String(selection.near.length)})`),
          list(selection.near.map((near) => nearItem(lens, selection, near))),
        ]),
    ...(wider.length === 0
      ? []
      : [
          heading(3, words.relaxHead),
          list(
            wider.map(({ criterion, matches }) => item([words.relaxLine(lens.messages.relaxable[criterion], matches)])),
          ),
        ]),
    ...(selection.otherInPhase.length === 0 ? [] : [heading(3, words.otherInPhase), paragraph(others)]),
  ];
}
