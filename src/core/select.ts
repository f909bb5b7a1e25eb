import type { Catalogue } from './catalogue.ts';
import { caveatsFor } from './caveats.ts';
import { combinations } from './combinations.ts';
import { familyCounts } from './families.ts';
import { fitsPhase } from './gate.ts';
import { answersAndGaps, isMatch, type Judged } from './gaps.ts';
import type {
  Combinations,
  FactorId,
  Intervention,
  InterventionId,
  LeftOut,
  OfferResult,
  Profile,
  Selection,
} from './generated/schema-types.ts';
import { judge } from './judge.ts';
import { normalise } from './normalise.ts';
import { offerResult } from './offer.ts';
import { CRITERIA, fewestFailures, otherOrder } from './order.ts';
import type { Day } from './partial-date.ts';
import { present } from './present.ts';
import { type Query, toQuery } from './profile.ts';
import { recognitionInEffect } from './rating.ts';
import { factorCare } from './regular-care.ts';
import { relaxations } from './relaxations.ts';
import { toMatch } from './match.ts';
import { unknownEffects } from './unknown-effects.ts';

/** Everything of the JSON output but the name and version of the tool. */
export type SelectionResult = Omit<Selection, 'tool' | 'schemaVersion'>;

function leftOut(catalogue: Catalogue, query: Query, judged: readonly Judged[]): readonly LeftOut[] {
  return judged
    .filter((candidate) => !isMatch(candidate))
    .sort(fewestFailures)
    .map(({ assessment, failed }) => ({ ...toMatch(catalogue, query, assessment), failed }));
}

/** Rated and in phase, but without any link to the selected factors. */
function otherInPhase(catalogue: Catalogue, query: Query, judged: readonly Judged[]): readonly InterventionId[] {
  const linked = new Set(judged.map(({ assessment }) => assessment.intervention));
  const isRated = (intervention: Intervention): boolean => recognitionInEffect(intervention, query.day) !== undefined;
  const found: InterventionId[] = [];
  for (const intervention of catalogue.interventions.values())
    if (!linked.has(intervention) && fitsPhase(query, intervention) && isRated(intervention))
      found.push(intervention.id);
  return found;
}

function allCombinations(query: Query, judged: readonly Judged[], offer: OfferResult | undefined): Combinations {
  const matches = judged.filter(isMatch).map(({ assessment }) => assessment);
  const found = combinations(matches, query.musts);
  if (offer === undefined) return found;
  const open = new Set<FactorId>(offer.open);
  const stillOpen = query.musts.filter((id) => open.has(id));
  return { ...found, besideOffer: combinations(matches, stillOpen) };
}

function countData(catalogue: Catalogue): Selection['data'] {
  const factors = [...catalogue.factors.values()];
  const riskFactors = factors.filter(({ kind }) => kind === 'risk').length;
  return {
    digest: catalogue.digest,
    counts: {
      riskFactors,
      protectiveFactors: factors.length - riskFactors,
      interventions: catalogue.interventions.size,
    },
  };
}

/**
 * The heart of kiem: which interventions answer a profile, why, why others do not, and what stays open (design, section 4).
 * The profile must be free of problems (see `profileProblems`); `today` counts unless the profile names another day.
 */
export function select(catalogue: Catalogue, profile: Profile, today: Day): SelectionResult {
  const query = toQuery(catalogue, profile, today);
  const judged = judge(catalogue, query);
  const matched = judged.filter(isMatch).map(({ assessment }) => assessment);
  const { answered, gaps } = answersAndGaps(query.factors, judged);
  const offer = offerResult(catalogue, query, judged);
  const matches = matched.map((assessment) => toMatch(catalogue, query, assessment));
  const caveats = caveatsFor(catalogue, { factors: query.factors, matches, gaps });
  return {
    data: countData(catalogue),
    asOf: query.day,
    profile: normalise(query),
    order: CRITERIA[query.order],
    otherOrder: otherOrder(query.order, matched),
    matches,
    near: leftOut(catalogue, query, judged),
    otherInPhase: otherInPhase(catalogue, query, judged),
    answered,
    gaps,
    ...(offer === undefined ? {} : { offer }),
    unknown: unknownEffects(
      catalogue,
      query,
      matches.map(({ id }) => id),
    ),
    combinations: allCombinations(query, judged, offer),
    relaxations: relaxations(query, judged),
    ...present({ families: familyCounts(query, matched) }),
    regularCare: query.factors.map(({ factor }) => factorCare(catalogue, factor.id, query.phases)),
    caveats: caveats.map(({ id, text, source }) => ({ id, text, source })),
  };
}
