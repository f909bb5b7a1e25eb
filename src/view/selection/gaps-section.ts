import type { Gap, InterventionId, Phase, Selection } from '../../core/generated/schema-types.ts';
import type { GapDetails, GapTexts } from '../../i18n/nl.ts';
import { type Block, heading, item, list, paragraph, strong, toned } from '../document.ts';
import type { Lens } from '../lens.ts';
import { PHASES } from '../../core/vocabulary.ts';

function phasesOf(lens: Lens, ids: readonly InterventionId[]): readonly Phase[] {
  const found = new Set(ids.flatMap((id) => lens.catalogue.interventions.get(id)?.target.phases ?? []));
  return PHASES.filter((phase) => found.has(phase));
}

/** Which of the user's choices stand between the factor and what would answer it. */
function failureNames(lens: Lens, selection: Selection, gap: Gap): string {
  const failed = selection.near.filter(({ id }) => gap.answering.includes(id)).flatMap((near) => near.failed);
  return lens.messages.and([...new Set(failed)].map((failure) => lens.messages.failures[failure].remedy));
}

/** The texts of a gap; a characteristic of families asks another question than something that can change. */
export function gapTexts(lens: Lens, gap: Gap): GapTexts {
  const isReach = lens.catalogue.factors.get(gap.factor)?.answeredBy === 'reach';
  const isEmpty = gap.kind === 'no-intervention' || gap.kind === 'touched-only';
  return isReach && isEmpty ? lens.messages.reachGap : lens.messages.gaps[gap.kind];
}

export function gapDetails(lens: Lens, selection: Selection, gap: Gap): GapDetails {
  return {
    factor: lens.factor(gap.factor),
    answering: lens.interventions(gap.answering),
    touching: lens.interventions(gap.touching),
    phases: lens.phases(phasesOf(lens, gap.answering)),
    failures: failureNames(lens, selection, gap),
  };
}

/** Each gap with its kind, the nearest thing and the next step. A gap is an answer. */
export function gapsSection(lens: Lens, selection: Selection): readonly Block[] {
  const words = lens.messages.select;
  if (selection.gaps.length === 0) return [heading(2, words.gaps), paragraph(words.noGaps)];
  const items = selection.gaps.map((gap) => {
    const texts = gapTexts(lens, gap);
    const details = gapDetails(lens, selection, gap);
    const label = lens.text(lens.catalogue.factors.get(gap.factor)?.label ?? { nl: gap.factor, en: gap.factor });
    return item(
      [strong(`${label}. `), `${texts.label}. ${texts.text(details)}`],
      [paragraph(strong(`${words.next}: `), texts.next(details))],
    );
  });
  return [heading(2, words.gaps), list(items), toned('muted', lens.messages.absence)];
}
