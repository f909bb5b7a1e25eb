import type { Catalogue } from './catalogue.ts';
import type { Judged } from './gaps.ts';
import type { FactorId, Intervention, OfferItem, OfferResult, Overlap, Phase } from './generated/schema-types.ts';
import { compareIds } from './order-text.ts';
import type { Query, SelectedFactor } from './profile.ts';
import { type Candidate, holds } from './reasons.ts';
import { PHASES } from './vocabulary.ts';

/** An offered intervention with what it answers and touches, whatever its rating. */
interface Offered {
  readonly id: Candidate['intervention']['id'];
  readonly phases: readonly Phase[];
  readonly answers: readonly FactorId[];
  readonly touches: readonly FactorId[];
  readonly alsoWorksOn: readonly FactorId[];
}

/** What it works on, by its sources, that has nothing to do with the selected factors. */
function alsoWorksOn({ links }: Intervention, candidate: Candidate | undefined): readonly FactorId[] {
  const used = new Set(candidate?.reasons.map(({ link }) => link));
  return links
    .filter((link) => link.relation === 'works-on' && holds(link))
    .flatMap(({ factor }) => (used.has(factor) ? [] : [factor]));
}

function offeredInterventions(catalogue: Catalogue, query: Query, judged: readonly Judged[]): readonly Offered[] {
  const assessed = new Map(judged.map(({ assessment }) => [assessment.intervention.id, assessment]));
  const ids = new Set(query.offer.flatMap(({ intervention }) => (intervention === undefined ? [] : [intervention])));
  return [...ids].flatMap((id) => {
    const intervention = catalogue.interventions.get(id);
    if (intervention === undefined) return [];
    const assessment = assessed.get(id);
    const { answers, touches } = assessment ?? { answers: [], touches: [] };
    return [
      { id, phases: intervention.target.phases, answers, touches, alsoWorksOn: alsoWorksOn(intervention, assessment) },
    ];
  });
}

/** Two or more offered interventions that answer the same factor in the same phase. Named, not punished. */
function overlaps(factors: readonly SelectedFactor[], offered: readonly Offered[]): readonly Overlap[] {
  return factors.flatMap(({ factor }) =>
    PHASES.flatMap((phase) => {
      const by = offered.filter(({ answers, phases }) => answers.includes(factor.id) && phases.includes(phase));
      return by.length < 2 ? [] : [{ factor: factor.id, phase, by: by.map(({ id }) => id).sort(compareIds) }];
    }),
  );
}

/** By the user's own account a project works on a factor when it names that factor, its mirror or a part of it. */
export function isNamed(catalogue: Catalogue, { factor }: SelectedFactor, own: readonly OfferItem[]): boolean {
  const named = own.flatMap((item) => item.factors ?? []);
  return named.some((id) => id === factor.id || id === factor.mirror || catalogue.ancestors.get(id)?.has(factor.id));
}

/** What the existing offer does for the selected factors, among the judged; undefined when the profile names no offer. */
export function offerResult(catalogue: Catalogue, query: Query, judged: readonly Judged[]): OfferResult | undefined {
  if (query.offer.length === 0) return undefined;
  const known = offeredInterventions(catalogue, query, judged);
  const own = query.offer.filter(({ intervention }) => intervention === undefined);
  const open = query.factors.filter(
    (selected) =>
      !known.some(({ answers }) => answers.includes(selected.factor.id)) && !isNamed(catalogue, selected, own),
  );
  return {
    known: known.map(({ id, answers, touches, alsoWorksOn: others }) => ({
      id,
      answers,
      touches,
      alsoWorksOn: others,
    })),
    own: own.map(({ name = '', factors = [] }) => ({ name, factors })),
    overlap: overlaps(query.factors, known),
    open: open.map(({ factor }) => factor.id),
  };
}
