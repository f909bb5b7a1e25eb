import { type Catalogue, relativesOf } from './catalogue.ts';
import type { Judged } from './gaps.ts';
import type {
  FactorId,
  Intervention,
  InterventionId,
  KnownOffer,
  OfferItem,
  OfferResult,
  Overlap,
  OwnOffer,
  Phase,
  Selection,
} from './generated/schema-types.ts';
import { groupBy } from './group-by.ts';
import type { Query, SelectedFactor } from './profile.ts';
import type { Candidate } from './reasons.ts';
import { isBorneOut } from './role.ts';
import { PHASES } from './vocabulary.ts';
import { sure } from './sure.ts';

/** An offered intervention with what it does, whatever its rating, and when. */
interface OfferedIntervention {
  readonly known: KnownOffer;
  readonly phases: readonly Phase[];
}

/** What it works on, by its sources, that has nothing to do with the selected factors. */
function alsoWorksOn({ links }: Intervention, candidate: Candidate | undefined): readonly FactorId[] {
  const used = new Set(candidate?.reasons.map(({ link }) => link));
  return links
    .filter((link) => link.relation === 'works-on' && isBorneOut(link))
    .flatMap(({ factor }) => (used.has(factor) ? [] : [factor]));
}

function offeredInterventions(
  catalogue: Catalogue,
  query: Query,
  judged: readonly Judged[],
): readonly OfferedIntervention[] {
  const assessed = new Map(judged.map(({ assessment }) => [assessment.intervention.id, assessment]));
  const ids = new Set(query.offer.flatMap(({ intervention }) => (intervention === undefined ? [] : [intervention])));
  return [...ids].map((id) => {
    const intervention = sure(catalogue.interventions.get(id));
    const assessment = assessed.get(id);
    const { answers = [], noEffect = [], serves = [], touches = [] } = assessment ?? {};
    const known = { id, answers, noEffect, serves, touches, alsoWorksOn: alsoWorksOn(intervention, assessment) };
    return { known, phases: intervention.target.phases };
  });
}

/** Two or more offered interventions that answer the same factor in the same phase. Named, not punished. */
function overlaps(factors: readonly SelectedFactor[], offered: readonly OfferedIntervention[]): readonly Overlap[] {
  return factors.flatMap(({ factor }) =>
    PHASES.flatMap((phase) => {
      const by = offered.filter(({ known, phases }) => known.answers.includes(factor.id) && phases.includes(phase));
      return by.length < 2 ? [] : [{ factor: factor.id, phase, by: by.map(({ known }) => known.id) }];
    }),
  );
}

/** The same interventions that meet on the same factor, with all the phases in which they do. */
export interface Meeting {
  readonly factor: FactorId;
  readonly by: readonly InterventionId[];
  readonly phases: readonly Phase[];
}

/** Overlap as a reader wants it: one line per factor and set of interventions, in the order of the overlap. */
export function meetings(overlap: readonly Overlap[]): readonly Meeting[] {
  const groups = groupBy(overlap, ({ factor, by }) => [factor, ...by].join());
  return [...groups.values()].map((group) => {
    const { factor, by } = sure(group[0]);
    return { factor, by, phases: group.map(({ phase }) => phase) };
  });
}

/** By the user's own account a project works on a factor when it names that factor, its mirror or a part of it. */
export function isNamed(
  catalogue: Catalogue,
  { factor }: Pick<SelectedFactor, 'factor'>,
  own: readonly Pick<OfferItem, 'factors'>[],
): boolean {
  const { narrower } = relativesOf(catalogue, factor.id);
  const isPartOf = (id: FactorId): boolean => id === factor.id || id === factor.mirror || narrower.has(id);
  return own.some(({ factors }) => factors?.some(isPartOf));
}

/** The chosen factors on which a project of one's own works, by the user's own account. */
export const ownAnswers = (
  catalogue: Catalogue,
  { profile }: Pick<Selection, 'profile'>,
  own: OwnOffer,
): readonly FactorId[] =>
  profile.factors.flatMap(({ id }) => {
    const factor = catalogue.factors.get(id);
    return factor !== undefined && isNamed(catalogue, { factor }, [own]) ? [id] : [];
  });

/** Of how many families the user says that they take part; named by its id, or by the name of a project of one's own. */
export const reachOf = ({ profile }: Pick<Selection, 'profile'>, named: string): number | undefined =>
  profile.offer?.find(({ intervention, name }) => (intervention ?? name) === named)?.reach;

/** What the existing offer does for the selected factors, among the judged; undefined when the profile names no offer. */
export function offerResult(catalogue: Catalogue, query: Query, judged: readonly Judged[]): OfferResult | undefined {
  if (query.offer.length === 0) return undefined;
  const offered = offeredInterventions(catalogue, query, judged);
  const own = query.offer.filter(({ intervention }) => intervention === undefined);
  const open = query.factors.filter(
    (selected) =>
      !offered.some(({ known }) => known.answers.includes(selected.factor.id)) && !isNamed(catalogue, selected, own),
  );
  return {
    known: offered.map(({ known }) => known),
    own: own.map(({ name = '', factors = [] }) => ({ name, factors })),
    overlap: overlaps(query.factors, offered),
    open: open.map(({ factor }) => factor.id),
  };
}
