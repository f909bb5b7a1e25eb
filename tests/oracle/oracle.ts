import type { Factor, Intervention, Link, OracleData, OracleProfile, Recognition } from './oracle-data.ts';

// Section 4 of the design, read literally and computed naively. It shares nothing with src/core on purpose: where the
// two differ, one of them misread the text. Slow, without indexes, everything over again for every question.

const VIAS = ['direct', 'mirror', 'narrower', 'broader'] as const;
const RELATIONS = ['works-on', 'meant-for'] as const;
const CLAIMS = ['studied', 'stated', 'plausible'] as const;
const RELAXABLE = ['phase', 'level', 'theme', 'excluded', 'unrated'] as const;

const EVIDENCE = [
  'studiedLevel',
  'mustsAnswered',
  'claim',
  'mustsMeantFor',
  'wishesAnswered',
  'mustsTouched',
  'phasesCovered',
  'name',
  'id',
] as const;
const BREADTH = ['mustsAnswered', 'studiedLevel', ...EVIDENCE.slice(2)] as const;

type Via = (typeof VIAS)[number];
type Failure = (typeof RELAXABLE)[number] | 'touches-only';
type Numeric = Exclude<(typeof EVIDENCE)[number], 'name' | 'id'>;
type GapKind = 'no-intervention' | 'touched-only' | 'unrated-only' | 'other-phase' | 'filtered-out';
type Rating =
  | { readonly recognition: Recognition; readonly rank: number }
  | { readonly unratedBecause: 'never' | 'not-yet' | 'withdrawn' };

interface Selected {
  readonly factor: Factor;
  readonly priority: 'must' | 'wish';
}

interface Reason {
  readonly selected: Selected;
  readonly link: Link;
  readonly via: Via;
  readonly answers: boolean;
}

/** An intervention with at least one reason. */
interface Candidate {
  readonly intervention: Intervention;
  readonly rating: Rating;
  readonly reasons: readonly Reason[];
  readonly answers: readonly string[];
  readonly touches: readonly string[];
  readonly studiedLevel: number;
  readonly covered: readonly string[];
  readonly failed: readonly Failure[];
  readonly merits: Readonly<Record<Numeric, number>>;
}

/** The part of the answer that other parts are computed from. */
interface Core {
  readonly selected: readonly Selected[];
  readonly merged: readonly { readonly factor: string; readonly into: string }[];
  readonly candidates: readonly Candidate[];
  readonly matches: readonly Candidate[];
  readonly near: readonly Candidate[];
}

/** "A partial date counts as its last day." */
export function lastDayOf(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${day ?? String(last)}`;
}

/** "The same day five years on." 29 February has none in that year; as text it stands between the 28th and 1 March. */
export const fiveYearsOn = (date: string): string => {
  const day = lastDayOf(date);
  return `${String(Number(day.slice(0, 4)) + 5)}${day.slice(4)}`;
};

const dayOf = (profile: OracleProfile, today: string): string =>
  profile.asOf === undefined ? today : lastDayOf(profile.asOf);

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function factorOf(data: OracleData, id: string): Factor {
  const found = data.factors.find((factor) => factor.id === id);
  if (found === undefined) throw new Error(`no factor ${id}`);
  return found;
}

function ancestorsOf(data: OracleData, factor: Factor): readonly string[] {
  if (factor.refines === undefined) return [];
  return [factor.refines, ...ancestorsOf(data, factorOf(data, factor.refines))];
}

/** "The first stays, must if either is must, and the other is listed as merged." */
function selectFactors(data: OracleData, profile: OracleProfile): Pick<Core, 'selected' | 'merged'> {
  const selected: { factor: Factor; priority: 'must' | 'wish' }[] = [];
  const merged: { factor: string; into: string }[] = [];
  for (const { id, priority = 'must' } of profile.factors) {
    const factor = factorOf(data, id);
    const first = selected.find((earlier) => earlier.factor.id === factor.mirror);
    if (first === undefined) selected.push({ factor, priority });
    else {
      merged.push({ factor: id, into: first.factor.id });
      if (priority === 'must') first.priority = 'must';
    }
  }
  return { selected, merged };
}

function rankOf(data: OracleData, level: string): number {
  return data.levels.find(({ id }) => id === level)?.rank ?? 0;
}

/** "Level at date D". */
function rate(data: OracleData, intervention: Intervention, day: string): Rating {
  if (intervention.withdrawn !== undefined && lastDayOf(intervention.withdrawn.date) <= day)
    return { unratedBecause: 'withdrawn' };
  if (intervention.recognitions.length === 0) return { unratedBecause: 'never' };
  const hasDated = intervention.recognitions.some(({ date }) => date !== undefined);
  let inEffect: Recognition | undefined;
  let greatest = '';
  for (const recognition of intervention.recognitions) {
    if (!hasDated) {
      inEffect = recognition;
      continue;
    }
    if (recognition.date === undefined) continue;
    const granted = lastDayOf(recognition.date);
    if (granted > day || granted < greatest) continue;
    inEffect = recognition;
    greatest = granted;
  }
  if (inEffect === undefined) return { unratedBecause: 'not-yet' };
  return { recognition: inEffect, rank: rankOf(data, inEffect.level) };
}

/** "`via` is the first that holds of". */
function viaOf(data: OracleData, factor: Factor, link: Link): Via | undefined {
  if (link.factor === factor.id) return 'direct';
  if (link.factor === factor.mirror && link.relation === 'works-on') return 'mirror';
  if (ancestorsOf(data, factorOf(data, link.factor)).includes(factor.id)) return 'narrower';
  if (ancestorsOf(data, factor).includes(link.factor)) return 'broader';
  return undefined;
}

function answersFactor(factor: Factor, link: Link, via: Via): boolean {
  if (link.claim === 'plausible') return false;
  if (link.result === 'none' || link.result === 'negative') return false;
  if (via === 'broader') return false;
  return link.relation === 'works-on' || factor.answeredBy === 'reach';
}

/** "Strength: relation, via, claim"; profile order and file order are left to the stability of sort. */
function compareStrength(a: Reason, b: Reason): number {
  return (
    RELATIONS.indexOf(a.link.relation) - RELATIONS.indexOf(b.link.relation) ||
    VIAS.indexOf(a.via) - VIAS.indexOf(b.via) ||
    CLAIMS.indexOf(a.link.claim) - CLAIMS.indexOf(b.link.claim)
  );
}

function reasonsOf(data: OracleData, selected: readonly Selected[], intervention: Intervention): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const one of selected) {
    for (const link of intervention.links) {
      const via = viaOf(data, one.factor, link);
      if (via !== undefined) reasons.push({ selected: one, link, via, answers: answersFactor(one.factor, link, via) });
    }
  }
  return reasons.sort(compareStrength);
}

const showsEffect = ({ answers, link, via }: Reason): boolean =>
  answers &&
  link.claim === 'studied' &&
  (link.result === 'favourable' || link.result === 'mixed') &&
  (via === 'direct' || via === 'mirror');

/** "Whose link's factor is in the scope of the recognition in effect, or that scope names no factors." */
function isWithinScope({ link }: Reason, recognition: Recognition): boolean {
  const factors = recognition.scope?.factors ?? [];
  return factors.length === 0 || factors.includes(link.factor);
}

function studiedLevelOf(selected: readonly Selected[], reasons: readonly Reason[], rating: Rating): number {
  if ('unratedBecause' in rating) return 0;
  const hasMust = selected.some(({ priority }) => priority === 'must');
  const showing = reasons.filter((reason) => showsEffect(reason) && (!hasMust || reason.selected.priority === 'must'));
  if (showing.length === 0) return 0;
  return showing.some((reason) => isWithinScope(reason, rating.recognition)) ? rating.rank : 1;
}

function coveredPhases(data: OracleData, profile: OracleProfile, intervention: Intervention): readonly string[] {
  const asked = profile.phases ?? [];
  return data.phases.filter(
    (phase) => intervention.target.phases.includes(phase) && (asked.length === 0 || asked.includes(phase)),
  );
}

function failuresOf(
  data: OracleData,
  profile: OracleProfile,
  intervention: Intervention,
  rating: Rating,
  answered: readonly string[],
): readonly Failure[] {
  const { minLevel, themes = [], exclude = [], includeUnrated = false } = profile.criteria ?? {};
  const failed: Failure[] = [];
  if (coveredPhases(data, profile, intervention).length === 0) failed.push('phase');
  if ('unratedBecause' in rating && !includeUnrated) failed.push('unrated');
  if ('rank' in rating && minLevel !== undefined && rating.rank < rankOf(data, minLevel)) failed.push('level');
  if (themes.length > 0 && !themes.includes(intervention.theme)) failed.push('theme');
  if (exclude.includes(intervention.id)) failed.push('excluded');
  if (answered.length === 0) failed.push('touches-only');
  return failed;
}

function assess(
  data: OracleData,
  profile: OracleProfile,
  day: string,
  selected: readonly Selected[],
  intervention: Intervention,
): Candidate {
  const rating = rate(data, intervention, day);
  const reasons = reasonsOf(data, selected, intervention);
  const isAbout = (one: Selected) => reasons.some((reason) => reason.selected === one);
  const isAnswered = (one: Selected) => reasons.some((reason) => reason.selected === one && reason.answers);
  const isMeantFor = (one: Selected) =>
    reasons.some(
      ({ selected: other, link, via }) =>
        other === one &&
        link.relation === 'meant-for' &&
        (via === 'direct' || via === 'narrower') &&
        link.claim !== 'plausible',
    );
  const musts = selected.filter(({ priority }) => priority === 'must');
  const wishes = selected.filter(({ priority }) => priority === 'wish');
  const answered = selected.filter(isAnswered);
  const bestClaim = CLAIMS.findIndex((claim) =>
    reasons.some((reason) => reason.answers && reason.link.claim === claim),
  );
  const studiedLevel = studiedLevelOf(selected, reasons, rating);
  const covered = coveredPhases(data, profile, intervention);
  const answers = answered.map(({ factor }) => factor.id);
  return {
    intervention,
    rating,
    reasons,
    answers,
    touches: selected.filter((one) => isAbout(one) && !isAnswered(one)).map(({ factor }) => factor.id),
    studiedLevel,
    covered,
    failed: failuresOf(data, profile, intervention, rating, answers),
    merits: {
      studiedLevel,
      mustsAnswered: musts.filter(isAnswered).length,
      claim: bestClaim < 0 ? -CLAIMS.length : -bestClaim,
      mustsMeantFor: musts.filter(isMeantFor).length,
      wishesAnswered: wishes.filter(isAnswered).length,
      mustsTouched: musts.filter((one) => isAbout(one) && !isAnswered(one)).length,
      phasesCovered: covered.length,
    },
  };
}

function compareNames(a: Intervention, b: Intervention): number {
  return new Intl.Collator('nl').compare(a.name, b.name) || byText(a.id, b.id);
}

function compareCandidates(profile: OracleProfile, a: Candidate, b: Candidate): number {
  for (const criterion of profile.order === 'breadth' ? BREADTH : EVIDENCE) {
    if (criterion === 'name' || criterion === 'id') break;
    if (a.merits[criterion] !== b.merits[criterion]) return b.merits[criterion] - a.merits[criterion];
  }
  return compareNames(a.intervention, b.intervention);
}

function coreOf(data: OracleData, profile: OracleProfile, day: string): Core {
  const { selected, merged } = selectFactors(data, profile);
  const candidates = data.interventions
    .map((intervention) => assess(data, profile, day, selected, intervention))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => a.failed.length - b.failed.length || compareCandidates(profile, a, b));
  return {
    selected,
    merged,
    candidates,
    matches: candidates.filter(({ failed }) => failed.length === 0),
    near: candidates.filter(({ failed }) => failed.length > 0),
  };
}

/** The flags, in the order of the text. */
function flagsOf(profile: OracleProfile, day: string, { intervention, rating, reasons }: Candidate): readonly string[] {
  const { ageMonths, conditions = [] } = intervention.target;
  const flags: string[] = [];
  if ('rank' in rating) {
    const { recognition, rank } = rating;
    if (rank >= 2 && !reasons.some((reason) => showsEffect(reason) && isWithinScope(reason, recognition)))
      flags.push('level-for-other-outcome');
    if (recognition.date !== undefined && day > fiveYearsOn(recognition.date)) flags.push('recognition-expired');
    if (recognition.date === undefined) flags.push('recognition-undated');
    for (const reported of intervention.reportedLevels ?? []) {
      const isKnown = reported.date !== undefined && lastDayOf(reported.date) <= day;
      if (isKnown && reported.level !== recognition.level && !flags.includes('levels-differ'))
        flags.push('levels-differ');
    }
  }
  if (ageMonths?.max !== undefined && ageMonths.max > 48) flags.push('not-specific-to-age');
  if (conditions.length > 0) flags.push('narrow-target');
  if (conditions.some(({ trait }) => profile.traits?.[trait] === 'few')) flags.push('condition-conflict');
  return flags;
}

function fitOf(profile: OracleProfile, covered: readonly string[]): 'all' | 'some' | 'none' | 'unspecified' {
  const asked = profile.phases ?? [];
  if (asked.length === 0) return 'unspecified';
  if (covered.length === 0) return 'none';
  return covered.length === asked.length ? 'all' : 'some';
}

function groupOf({ studiedLevel, rating }: Candidate): 'studied' | 'recognised' | 'unrated' {
  if (studiedLevel > 0) return 'studied';
  return 'rank' in rating ? 'recognised' : 'unrated';
}

function showRating(rating: Rating): object {
  if ('unratedBecause' in rating) return { unratedBecause: rating.unratedBecause };
  const { level, date, dateIsLatest, body, scope, source } = rating.recognition;
  return { level: { id: level, rank: rating.rank }, recognition: { date, dateIsLatest, body, scope, source } };
}

const showReason = ({ selected, link, via, answers }: Reason) => ({
  factor: selected.factor.id,
  link: link.factor,
  relation: link.relation,
  via,
  claim: link.claim,
  result: link.result,
  answers,
  source: link.source,
});

function showCandidate(profile: OracleProfile, day: string, candidate: Candidate) {
  const { intervention, covered, failed } = candidate;
  return {
    id: intervention.id,
    name: intervention.name,
    theme: intervention.theme,
    group: groupOf(candidate),
    ...showRating(candidate.rating),
    studiedLevel: candidate.studiedLevel,
    flags: flagsOf(profile, day, candidate),
    phases: { fit: fitOf(profile, covered), covered },
    answers: candidate.answers,
    touches: candidate.touches,
    reasons: candidate.reasons.map(showReason),
    inOffer: (profile.offer ?? []).some((offered) => offered.intervention === intervention.id),
    conditions: (intervention.target.conditions ?? []).map(({ trait }) => trait),
    ...(failed.length === 0 ? {} : { failed }),
  };
}

function showAnswered(core: Core) {
  return core.selected.flatMap((one) => {
    const by = core.matches.filter(({ answers }) => answers.includes(one.factor.id));
    const strongest = by
      .flatMap(({ reasons }) => reasons.filter((reason) => reason.answers && reason.selected === one))
      .sort(compareStrength)[0];
    if (strongest === undefined) return [];
    return {
      factor: one.factor.id,
      priority: one.priority,
      by: by.map(({ intervention }) => intervention.id),
      strongest: { via: strongest.via, claim: strongest.link.claim },
      lowestLevelOnly: !by.some(({ rating }) => 'rank' in rating && rating.rank > 1),
    };
  });
}

/** "A and T being all interventions in the data that answer / only touch f." */
function gapOf(
  core: Core,
  { factor }: Selected,
): { kind: GapKind; answering: Candidate[]; touching: Candidate[] } | undefined {
  if (core.matches.some(({ answers }) => answers.includes(factor.id))) return undefined;
  const answering = core.candidates.filter(({ answers }) => answers.includes(factor.id));
  const touching = core.candidates.filter(({ touches }) => touches.includes(factor.id));
  const rated = answering.filter(({ failed }) => !failed.includes('unrated'));
  const kind = (): GapKind => {
    if (answering.length === 0 && touching.length === 0) return 'no-intervention';
    if (answering.length === 0) return 'touched-only';
    if (rated.length === 0) return 'unrated-only';
    if (rated.every(({ failed }) => failed.includes('phase'))) return 'other-phase';
    return 'filtered-out';
  };
  return { kind: kind(), answering, touching };
}

const idsOf = (candidates: readonly Candidate[]): string[] => candidates.map(({ intervention }) => intervention.id);

function showGaps(core: Core) {
  return core.selected.flatMap((one) => {
    const gap = gapOf(core, one);
    if (gap === undefined) return [];
    // The text gives no order of these two lists, so they are compared by id.
    const answering = idsOf(gap.answering).sort();
    const touching = idsOf(gap.touching).sort();
    return { factor: one.factor.id, priority: one.priority, kind: gap.kind, answering, touching };
  });
}

/** What an own project answers: taken as an aim that a source states, for each of its factors. */
function ownAnswers(data: OracleData, selected: readonly Selected[], factors: readonly string[]): readonly string[] {
  const isAnswered = ({ factor }: Selected) =>
    factors.some((id) => {
      const link: Link = { factor: id, relation: 'works-on', claim: 'stated', source: undefined };
      const via = viaOf(data, factor, link);
      return via !== undefined && answersFactor(factor, link, via);
    });
  return selected.filter(isAnswered).map(({ factor }) => factor.id);
}

function showOffer(data: OracleData, profile: OracleProfile, day: string, core: Core) {
  const offer = profile.offer ?? [];
  if (offer.length === 0) return undefined;
  const known = data.interventions
    .filter(({ id }) => offer.some(({ intervention }) => intervention === id))
    .map((intervention) => assess(data, profile, day, core.selected, intervention));
  const own = offer.flatMap(({ name, factors = [] }) => (name === undefined ? [] : { name, factors }));
  const overlap = core.selected.flatMap(({ factor }) =>
    data.phases
      .map((phase) => ({
        factor: factor.id,
        phase,
        by: idsOf(
          known.filter((one) => one.answers.includes(factor.id) && one.intervention.target.phases.includes(phase)),
        ),
      }))
      .filter(({ by }) => by.length > 1),
  );
  const answered = [
    ...known.flatMap(({ answers }) => answers),
    ...own.flatMap(({ factors }) => ownAnswers(data, core.selected, factors)),
  ];
  return {
    known: known.map(({ intervention: { id }, answers, touches }) => ({ id, answers, touches })),
    own,
    overlap: overlap.map(({ by, ...place }) => ({ ...place, by: by.sort() })),
    open: core.selected.map(({ factor }) => factor.id).filter((id) => !answered.includes(id)),
  };
}

/** "The selection with it added as a must", all of it, over again. */
function showUnknown(data: OracleData, profile: OracleProfile, day: string, core: Core) {
  const topThree = (matches: readonly Candidate[]) => idsOf(matches).slice(0, 3).join();
  return [...new Set(profile.unknown ?? [])]
    .map((id) => {
      const wider = coreOf(data, { ...profile, factors: [...profile.factors, { id, priority: 'must' }] }, day);
      const into = wider.merged.find(({ factor }) => factor === id)?.into ?? id;
      const added = wider.selected.find(({ factor }) => factor.id === into);
      return {
        factor: id,
        addedMatches: idsOf(wider.matches).filter((match) => !idsOf(core.matches).includes(match)),
        topThreeChanges: topThree(wider.matches) !== topThree(core.matches),
        gap: added === undefined ? undefined : gapOf(wider, added)?.kind,
      };
    })
    .sort((a, b) => b.addedMatches.length - a.addedMatches.length || byText(a.factor, b.factor));
}

/** All ways to choose `size` of a list, in the order of the list. */
function* choices<T>(list: readonly T[], size: number): Generator<readonly T[]> {
  if (size === 0) yield [];
  for (const [index, first] of list.entries())
    if (size > 0) for (const rest of choices(list.slice(index + 1), size - 1)) yield [first, ...rest];
}

function compareSets(a: readonly Candidate[], b: readonly Candidate[]): number {
  const levels = (set: readonly Candidate[]) => set.map(({ studiedLevel }) => studiedLevel).sort((x, y) => y - x);
  const levelsOfB = levels(b);
  for (const [index, level] of levels(a).entries()) {
    const difference = (levelsOfB[index] ?? 0) - level;
    if (difference !== 0) return difference;
  }
  const idsOfB = idsOf(b);
  for (const [index, id] of idsOf(a).entries()) {
    const difference = byText(id, idsOfB[index] ?? '');
    if (difference !== 0) return difference;
  }
  return 0;
}

/** "All smallest sets of matches that together answer every must that any match answers": all sets, smallest first. */
function combine(core: Core, wanted: readonly string[]) {
  const musts = wanted.filter((must) => core.matches.some(({ answers }) => answers.includes(must)));
  const useful = core.matches
    .filter(({ answers }) => answers.some((id) => musts.includes(id)))
    .sort((a, b) => byText(a.intervention.id, b.intervention.id));
  for (let size = 1; musts.length > 0 && size <= musts.length; size += 1) {
    const sets: (readonly Candidate[])[] = [];
    for (const set of choices(useful, size))
      if (musts.every((must) => set.some(({ answers }) => answers.includes(must)))) sets.push(set);
    if (sets.length === 0) continue;
    return { size, count: sets.length, complete: true, musts, sets: sets.sort(compareSets).slice(0, 10).map(idsOf) };
  }
  return { size: 0, count: 0, complete: true, musts: [], sets: [] };
}

function showCombinations(core: Core, open: readonly string[] | undefined) {
  const musts = core.selected.filter(({ priority }) => priority === 'must').map(({ factor }) => factor.id);
  const besideOffer =
    open === undefined
      ? {}
      : {
          besideOffer: combine(
            core,
            musts.filter((must) => open.includes(must)),
          ),
        };
  return { ...combine(core, musts), ...besideOffer };
}

function relaxed(profile: OracleProfile, criterion: (typeof RELAXABLE)[number]): OracleProfile | undefined {
  const { phases = [], criteria = {} } = profile;
  const { minLevel, themes = [], exclude = [], includeUnrated = false } = criteria;
  switch (criterion) {
    case 'phase':
      return phases.length === 0 ? undefined : { ...profile, phases: [] };
    case 'level': {
      if (minLevel === undefined) return undefined;
      return { ...profile, criteria: { themes, exclude, includeUnrated } };
    }
    case 'theme':
      return themes.length === 0 ? undefined : { ...profile, criteria: { ...criteria, themes: [] } };
    case 'excluded':
      return exclude.length === 0 ? undefined : { ...profile, criteria: { ...criteria, exclude: [] } };
    case 'unrated':
      return includeUnrated ? undefined : { ...profile, criteria: { ...criteria, includeUnrated: true } };
  }
}

function showRelaxations(data: OracleData, profile: OracleProfile, day: string) {
  return RELAXABLE.flatMap((criterion) => {
    const without = relaxed(profile, criterion);
    return without === undefined ? [] : { criterion, matches: coreOf(data, without, day).matches.length };
  });
}

function careFor(data: OracleData, profile: OracleProfile, factor: string): readonly string[] {
  const asked = profile.phases ?? [];
  const rank = (care: OracleData['care'][number]): number =>
    (care.factors.some((one) => one.factor === factor && one.link === 'named') ? 0 : 2) +
    (care.reach === 'everyone' ? 0 : 1);
  return data.care
    .filter(({ factors }) => factors.some((one) => one.factor === factor))
    .filter(({ phases }) => asked.length === 0 || phases.some((phase) => asked.includes(phase)))
    .sort((a, b) => rank(a) - rank(b) || byText(a.id, b.id))
    .map(({ id }) => id);
}

function showOthers(data: OracleData, profile: OracleProfile, day: string, core: Core): readonly string[] {
  return data.interventions
    .filter((intervention) => 'rank' in rate(data, intervention, day))
    .filter((intervention) => coveredPhases(data, profile, intervention).length > 0)
    .filter(({ id }) => !idsOf(core.candidates).includes(id))
    .sort(compareNames)
    .map(({ id }) => id);
}

/** What `select` must say, apart from tool, data, labels and caveats. */
export function selectByTheBook(data: OracleData, profile: OracleProfile, today: string) {
  const day = dayOf(profile, today);
  const core = coreOf(data, profile, day);
  const offer = showOffer(data, profile, day, core);
  return {
    asOf: day,
    factors: core.selected.map(({ factor, priority }) => ({ id: factor.id, priority })),
    merged: core.merged,
    order: profile.order === 'breadth' ? BREADTH : EVIDENCE,
    matches: core.matches.map((match) => showCandidate(profile, day, match)),
    near: core.near.map((match) => showCandidate(profile, day, match)),
    otherInPhase: showOthers(data, profile, day, core),
    answered: showAnswered(core),
    gaps: showGaps(core),
    offer,
    unknown: showUnknown(data, profile, day, core),
    combinations: showCombinations(core, offer?.open),
    relaxations: showRelaxations(data, profile, day),
    regularCare: core.selected.map(({ factor }) => ({ factor: factor.id, care: careFor(data, profile, factor.id) })),
  };
}

export type OracleSelection = ReturnType<typeof selectByTheBook>;
