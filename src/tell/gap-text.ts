import { nearestTo } from '../core/evidence.ts';
import type { Gap, GapKind, InterventionId, Phase, Selection } from '../core/generated/schema-types.ts';
import { PHASES } from '../core/vocabulary.ts';
import { inVainOn } from './in-vain.ts';
import type { Lens } from './lens.ts';

function phasesOf({ catalogue }: Lens, ids: readonly InterventionId[]): readonly Phase[] {
  const found = new Set(ids.flatMap((id) => catalogue.interventions.get(id)?.target.phases ?? []));
  return PHASES.filter((phase) => found.has(phase));
}

/** The one name of a kind of gap. */
export const gapLabel = (lens: Lens, kind: GapKind): string => lens.messages.gaps[kind].label;

/** What is missing, and what comes nearest. What was tried in vain is said of every kind. */
export function gapText(lens: Lens, selection: Selection, gap: Gap): string {
  const nearest = nearestTo(selection, gap);
  const inVain = inVainOn(lens, selection, gap);
  const text = lens.messages.gaps[gap.kind].text({
    asks: gap.asks,
    nearest: lens.interventions(nearest),
    phases: lens.phases(phasesOf(lens, nearest)),
    isServed: gap.answering.length === 0,
    inVain,
  });
  return gap.kind === 'no-effect-shown' || inVain === '' ? text : `${text} ${inVain}`;
}

/** What to do about it. */
export const gapNext = (lens: Lens, { kind, asks }: Pick<Gap, 'kind' | 'asks'>): string =>
  lens.messages.gaps[kind].next[asks];
