import type { Catalogue } from '../catalogue.ts';
import type { Factor, FactorGroup, FactorId, Profile, Question } from '../generated/schema-types.ts';
import { findCandidates } from '../reasons.ts';
import { FACTOR_KINDS, GROUPS } from '../vocabulary.ts';
import { chosenFactors } from './candidates.ts';
import { isOfferable, offersFactor } from './offers-factor.ts';
import type { FactorOption, FactorSection, Progress } from './step.ts';

const fitsPhases = (factor: Factor, phases: Profile['phases'] = []): boolean =>
  phases.length === 0 || factor.phases === undefined || factor.phases.some((phase) => phases.includes(phase));

/** The factors across from what was chosen: the mirrors of the chosen factors, and their weaker opposites. */
function oppositesOf(progress: Progress): ReadonlySet<FactorId> {
  const chosen = chosenFactors(progress);
  return new Set(chosen.flatMap(({ mirror, related = [] }) => [...(mirror === undefined ? [] : [mirror]), ...related]));
}

/** The same at every question, and asked of every factor at each of them. */
const barren = new WeakMap<Catalogue, ReadonlySet<FactorId>>();

function factorsWithNothing(catalogue: Catalogue): ReadonlySet<FactorId> {
  const known = barren.get(catalogue);
  if (known !== undefined) return known;
  const isBarren = (factor: Factor): boolean =>
    findCandidates(catalogue, [{ factor, priority: 'must', chosen: { id: factor.id } }]).length === 0;
  const found = new Set([...catalogue.factors.values()].filter(isBarren).map(({ id }) => id));
  barren.set(catalogue, found);
  return found;
}

const toOption = (catalogue: Catalogue, factor: Factor, depth: number): FactorOption => ({
  factor,
  depth,
  hasNothing: factorsWithNothing(catalogue).has(factor.id),
});

/** The factors as a tree, each under the factor that it refines; a factor whose parent is not here stands by itself. */
function asTree(catalogue: Catalogue, factors: readonly Factor[], root: Factor, depth = 0): readonly FactorOption[] {
  const parts = factors.filter(({ refines }) => refines === root.id);
  return [toOption(catalogue, root, depth), ...parts.flatMap((part) => asTree(catalogue, factors, part, depth + 1))];
}

type SectionStanding = 'table' | 'text' | 'own';

/** Where a factor stands by itself. */
function standingOf({ origins }: Catalogue, factor: Factor): SectionStanding {
  if (origins.has(factor)) return 'own';
  return factor.inTable1 ? 'table' : 'text';
}

function sectionOf(
  catalogue: Catalogue,
  kind: SectionStanding,
  group: FactorGroup,
  factors: readonly Factor[],
): FactorSection {
  const here = new Set(factors.map(({ id }) => id));
  const roots = factors.filter(({ refines }) => refines === undefined || !here.has(refines));
  const ofKind = roots.filter((root) => root.group === group && standingOf(catalogue, root) === kind);
  return { kind, group, options: ofKind.flatMap((root) => asTree(catalogue, factors, root)) };
}

/** All factors that a profile can name, but those that this question lists. */
function elsewhere(catalogue: Catalogue, rest: readonly Factor[]): readonly FactorSection[] {
  return FACTOR_KINDS.flatMap((factorKind) =>
    GROUPS.map((group): FactorSection => {
      const here = rest.filter((factor) => factor.kind === factorKind && factor.group === group);
      return { kind: 'elsewhere', factorKind, group, options: here.map((factor) => toOption(catalogue, factor, 0)) };
    }),
  );
}

/** What a question about factors offers: opposites of the chosen risks first, then per group Table 1, what only the text names and what is one's own, and all else to a search. */
export function factorSections(question: Question, progress: Progress): readonly FactorSection[] {
  const { catalogue, profile } = progress;
  const isChosen = new Set(profile.factors.map(({ id }) => id));
  const open = [...catalogue.factors.values()].filter((factor) => isOfferable(factor) && !isChosen.has(factor.id));
  const isListed = (factor: Factor): boolean => offersFactor(question, factor) && fitsPhases(factor, profile.phases);
  const offered = open.filter(isListed);
  const opposites = question.factorKind === 'protective' ? oppositesOf(progress) : new Set<FactorId>();
  const first = offered.filter(({ id }) => opposites.has(id));
  const rest = offered.filter(({ id }) => !opposites.has(id));
  const sections: readonly FactorSection[] = [
    { kind: 'opposite', options: first.map((factor) => toOption(catalogue, factor, 0)) },
    ...GROUPS.flatMap((group) => [
      sectionOf(catalogue, 'table', group, rest),
      sectionOf(catalogue, 'text', group, rest),
      sectionOf(catalogue, 'own', group, rest),
    ]),
    ...elsewhere(
      catalogue,
      open.filter((factor) => !isListed(factor)),
    ),
  ];
  return sections.filter(({ options }) => options.length > 0);
}
