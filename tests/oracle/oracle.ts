import type { Caveat, Factor, Intervention, Link, OracleData, OracleProfile, Recognition } from './oracle-data.ts';

// Section 4 of the design, read literally and computed naively. It shares nothing with src/core on purpose: where the
// two differ, one of them misread the text. Slow, without indexes, everything over again for every question.

const VIAS = ['direct', 'mirror', 'narrower', 'broader'] as const;
const RELATIONS = ['works-on', 'meant-for', 'studied-with'] as const;
const CLAIMS = ['studied', 'stated', 'plausible'] as const;
const RELAXABLE = ['phase', 'level', 'theme', 'excluded', 'unrated'] as const;

const EVIDENCE = [
  'studiedLevel',
  'recognised',
  'mustsAnswered',
  'mustsWorkedOn',
  'mustsMeantFor',
  'claim',
  'wishesAnswered',
  'phasesCovered',
  'conditionsOpen',
  'name',
  'id',
] as const;
const BREADTH = ['mustsAnswered', 'studiedLevel', 'recognised', ...EVIDENCE.slice(3)] as const;

type Via = (typeof VIAS)[number];
type Failure = (typeof RELAXABLE)[number] | 'no-effect-shown' | 'touches-only';
type Numeric = Exclude<(typeof EVIDENCE)[number], 'name' | 'id'>;
type GapKind =
  | 'no-intervention'
  | 'no-effect-shown'
  | 'touched-only'
  | 'meant-for-only'
  | 'other-phase'
  | 'unrated-only'
  | 'filtered-out';
/** What a reason can say of a factor, and what an intervention does for it. */
type Role = 'answers' | 'no-effect' | 'serves' | 'touches';
type Rating =
  | { readonly recognition: Recognition; readonly rank: number }
  | { readonly unratedBecause: 'never' | 'not-yet' | 'not-known' | 'withdrawn' };

interface Selected {
  readonly factor: Factor;
  readonly priority: 'must' | 'wish';
}

interface Reason {
  readonly selected: Selected;
  readonly link: Link;
  readonly via: Via;
  readonly role: Role;
}

/** An intervention with at least one reason. */
interface Candidate {
  readonly intervention: Intervention;
  readonly rating: Rating;
  readonly reasons: readonly Reason[];
  readonly answers: readonly string[];
  readonly noEffect: readonly string[];
  readonly serves: readonly string[];
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

const byText = (a: string, b: string): number => Number(a > b) - Number(a < b);

function factorOf(data: OracleData, id: string): Factor {
  const found = data.factors.find((factor) => factor.id === id);
  if (found === undefined) throw new Error(`no factor ${id}`);
  return found;
}

function ancestorsOf(data: OracleData, factor: Factor): readonly string[] {
  if (factor.refines === undefined) return [];
  return [factor.refines, ...ancestorsOf(data, factorOf(data, factor.refines))];
}

/** "The risk factor stays, at the place of the first, must if either is must, and the other is listed as merged." */
function selectFactors(data: OracleData, profile: OracleProfile): Pick<Core, 'selected' | 'merged'> {
  const selected: { factor: Factor; priority: 'must' | 'wish' }[] = [];
  const merged: { factor: string; into: string }[] = [];
  for (const { id, priority = 'must' } of profile.factors) {
    const factor = factorOf(data, id);
    const first = selected.find((earlier) => earlier.factor.id === factor.mirror);
    if (first === undefined) selected.push({ factor, priority });
    else {
      const [stays, goes] = factor.kind === 'risk' ? [factor, first.factor] : [first.factor, factor];
      first.factor = stays;
      merged.push({ factor: goes.id, into: stays.id });
      if (priority === 'must') first.priority = 'must';
    }
  }
  return { selected, merged };
}

function rankOf(data: OracleData, level: string): number {
  return data.levels.find(({ id }) => id === level)?.rank ?? 0;
}

const dayIn = ({ date, seen }: Recognition): string | undefined => date ?? seen;

/** Whether the day is known on which the first of them was granted; what has no day at all may have been the first. */
function isFirstExact(recognitions: readonly Recognition[]): boolean {
  const days = recognitions.map((recognition) => lastDayOf(dayIn(recognition) ?? '0001'));
  const first = recognitions[days.indexOf([...days].sort(byText)[0] ?? '')];
  return first?.date !== undefined && first.dateIsLatest !== true;
}

/** "Level at date D". */
function rate(data: OracleData, intervention: Intervention, day: string): Rating {
  if (intervention.withdrawn !== undefined && lastDayOf(intervention.withdrawn.date) <= day)
    return { unratedBecause: 'withdrawn' };
  if (intervention.recognitions.length === 0) return { unratedBecause: 'never' };
  const hasDated = intervention.recognitions.some((recognition) => dayIn(recognition) !== undefined);
  let inEffect: Recognition | undefined;
  let greatest = '';
  for (const recognition of intervention.recognitions) {
    if (!hasDated) {
      inEffect = recognition;
      continue;
    }
    const since = dayIn(recognition);
    if (since === undefined) continue;
    const granted = lastDayOf(since);
    if (granted > day || granted < greatest) continue;
    inEffect = recognition;
    greatest = granted;
  }
  if (inEffect === undefined)
    return { unratedBecause: isFirstExact(intervention.recognitions) ? 'not-yet' : 'not-known' };
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

/** "It *aims at* f". */
function aimsAt(factor: Factor, link: Link, via: Via): boolean {
  if (via === 'broader') return false;
  if (link.relation === 'works-on') return true;
  return link.relation === 'meant-for' && link.onlyTogether !== true && factor.answeredBy === 'reach';
}

function canAnswer(factor: Factor, link: Link, via: Via): boolean {
  if (!aimsAt(factor, link, via)) return false;
  if (link.claim !== 'studied' && link.claim !== 'stated') return false;
  if (link.result === 'none' || link.result === 'negative') return false;
  return !(link.relation === 'works-on' && link.result === 'unknown');
}

const canShowNoEffect = (link: Link, via: Via): boolean =>
  link.relation === 'works-on' &&
  (via === 'direct' || via === 'mirror') &&
  link.claim === 'studied' &&
  (link.result === 'none' || link.result === 'negative');

const canServe = (factor: Factor, link: Link, via: Via): boolean =>
  link.relation === 'meant-for' &&
  link.onlyTogether !== true &&
  (via === 'direct' || via === 'narrower') &&
  link.claim !== 'plausible' &&
  !canAnswer(factor, link, via);

function sayingOf(factor: Factor, link: Link, via: Via): Role {
  if (canAnswer(factor, link, via)) return 'answers';
  if (canShowNoEffect(link, via)) return 'no-effect';
  return canServe(factor, link, via) ? 'serves' : 'touches';
}

/** "`studied` with a known result before all else, then via, then `works-on` before `meant-for`, then strength." */
function compareDeciding(a: Reason, b: Reason): number {
  const isOpen = ({ link }: Reason): number =>
    link.claim === 'studied' && link.result !== undefined && link.result !== 'unknown' ? 0 : 1;
  return (
    isOpen(a) - isOpen(b) ||
    VIAS.indexOf(a.via) - VIAS.indexOf(b.via) ||
    RELATIONS.indexOf(a.link.relation) - RELATIONS.indexOf(b.link.relation) ||
    compareStrength(a, b)
  );
}

/** "What an intervention does for f", of reasons for f alone; undefined when it has none. */
function doneBy(reasons: readonly Reason[]): Role | undefined {
  if (reasons.length === 0) return undefined;
  const [deciding] = reasons.filter(({ role }) => role === 'answers' || role === 'no-effect').sort(compareDeciding);
  if (deciding !== undefined) return deciding.role;
  return reasons.some(({ role }) => role === 'serves') ? 'serves' : 'touches';
}

/** "`touches` where the intervention shows no effect on f and the reason would answer or serve." */
function withRoles(reasons: readonly Reason[]): readonly Reason[] {
  const spoiled = doneBy(reasons) === 'no-effect';
  return reasons.map((reason) =>
    spoiled && (reason.role === 'answers' || reason.role === 'serves')
      ? { ...reason, role: 'touches' as const }
      : reason,
  );
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
  const reasons = selected.flatMap((one) => {
    const found: Reason[] = [];
    for (const link of intervention.links) {
      const via = viaOf(data, one.factor, link);
      if (via !== undefined) found.push({ selected: one, link, via, role: sayingOf(one.factor, link, via) });
    }
    return withRoles(found);
  });
  return reasons.sort(compareStrength);
}

const showsEffect = ({ role, link, via }: Reason): boolean =>
  role === 'answers' &&
  link.relation === 'works-on' &&
  link.claim === 'studied' &&
  (link.result === 'favourable' || link.result === 'mixed') &&
  (via === 'direct' || via === 'mirror');

/** "Whose link's factor is in the scope of the recognition in effect, or whose scope is not known." */
function isWithinScope({ link }: Reason, recognition: Recognition): boolean {
  const factors = recognition.scope?.factors;
  return factors === undefined || factors.includes(link.factor);
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
  does: Pick<Candidate, 'answers' | 'noEffect' | 'serves'>,
): readonly Failure[] {
  const { minLevel, themes = [], exclude = [], includeUnrated = false } = profile.criteria ?? {};
  const failed: Failure[] = [];
  if (coveredPhases(data, profile, intervention).length === 0) failed.push('phase');
  if ('unratedBecause' in rating && !includeUnrated) failed.push('unrated');
  if ('rank' in rating && minLevel !== undefined && rating.rank < rankOf(data, minLevel)) failed.push('level');
  if (themes.length > 0 && !themes.includes(intervention.theme)) failed.push('theme');
  if (exclude.includes(intervention.id)) failed.push('excluded');
  if (does.answers.length === 0 && does.serves.length === 0)
    failed.push(does.noEffect.length > 0 ? 'no-effect-shown' : 'touches-only');
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
  const musts = selected.filter(({ priority }) => priority === 'must');
  const does = (one: Selected) => doneBy(reasons.filter((reason) => reason.selected === one));
  const having = (role: Role) => selected.filter((one) => does(one) === role).map(({ factor }) => factor.id);
  const answering = reasons.filter(({ role }) => role === 'answers');
  const isAnswered = (one: Selected) => does(one) === 'answers';
  const isWorkedOn = (one: Selected) =>
    answering.some((reason) => reason.selected === one && reason.link.relation === 'works-on');
  const isMeantFor = (one: Selected) =>
    reasons.some(
      ({ selected: other, role, link, via }) =>
        other === one &&
        (role === 'answers' || role === 'serves') &&
        link.relation === 'meant-for' &&
        (via === 'direct' || via === 'narrower'),
    );
  const studiedLevel = studiedLevelOf(selected, reasons, rating);
  const covered = coveredPhases(data, profile, intervention);
  const { conditions = [] } = intervention.target;
  const done = {
    answers: having('answers'),
    noEffect: having('no-effect'),
    serves: having('serves'),
    touches: having('touches'),
  };
  return {
    intervention,
    rating,
    reasons,
    ...done,
    studiedLevel,
    covered,
    failed: failuresOf(data, profile, intervention, rating, done),
    merits: {
      studiedLevel,
      recognised: 'rank' in rating ? 1 : 0,
      mustsAnswered: musts.filter(isAnswered).length,
      mustsWorkedOn: musts.filter(isWorkedOn).length,
      mustsMeantFor: musts.filter(isMeantFor).length,
      claim: -Math.min(CLAIMS.length, ...answering.map(claimPlace)),
      wishesAnswered: selected.filter((one) => one.priority === 'wish' && isAnswered(one)).length,
      phasesCovered: covered.length,
      conditionsOpen: -conditions.filter(({ trait }) => profile.traits?.[trait] !== 'most').length,
    },
  };
}

/** "Here `studied` with result unknown counts as `stated`." */
const claimPlace = ({ link }: Reason): number =>
  CLAIMS.indexOf(link.claim === 'studied' && link.result === 'unknown' ? 'stated' : link.claim);

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

/** "A reported level differs from the one in effect on that day; on D when none was." */
function levelsDiffer(data: OracleData, day: string, { intervention, rating }: Candidate): boolean {
  return (intervention.reportedLevels ?? []).some((reported) => {
    const said = reported.date ?? reported.seen;
    if (said === undefined || lastDayOf(said) > day) return false;
    const then = rate(data, intervention, lastDayOf(said));
    const inEffect = 'recognition' in then ? then : rating;
    return 'recognition' in inEffect && inEffect.recognition.level !== reported.level;
  });
}

/** The flags, in the order of the text. */
function flagsOf(data: OracleData, profile: OracleProfile, day: string, candidate: Candidate): readonly string[] {
  const { intervention, rating, reasons } = candidate;
  const { ageMonths, conditions = [] } = intervention.target;
  const flags: string[] = [];
  if ('rank' in rating) {
    const { recognition, rank } = rating;
    const standing = standingAt(day, recognition);
    if (rank >= 2 && !reasons.some((reason) => showsEffect(reason) && isWithinScope(reason, recognition)))
      flags.push('level-for-other-outcome');
    if (recognition.date !== undefined && day > fiveYearsOn(recognition.date)) flags.push('recognition-expired');
    if (recognition.date === undefined) flags.push('recognition-undated');
    for (const status of ['under-reassessment', 'not-found-again']) if (standing?.status === status) flags.push(status);
  }
  if (candidate.noEffect.length > 0) flags.push('no-effect-shown');
  if (levelsDiffer(data, day, candidate)) flags.push('levels-differ');
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

type Group = 'studied' | 'recognised' | 'made-for' | 'wishes' | 'unrated';

/** "`recognised` answers a must; without musts, any factor"; "`wishes` the rest". Unrated stand last, whatever they do. */
function groupOf(core: Core, { studiedLevel, rating, answers, serves }: Candidate): Group {
  if ('unratedBecause' in rating) return 'unrated';
  if (studiedLevel > 0) return 'studied';
  const musts = core.selected.filter(({ priority }) => priority === 'must').map(({ factor }) => factor.id);
  const counts = (id: string) => musts.length === 0 || musts.includes(id);
  if (answers.some(counts)) return 'recognised';
  return serves.some(counts) ? 'made-for' : 'wishes';
}

/** How it stood, as far as that was known on the day. */
const standingAt = (day: string, { standing }: Recognition) =>
  standing?.seen !== undefined && lastDayOf(standing.seen) > day ? undefined : standing;

function showRating(day: string, rating: Rating): object {
  if ('unratedBecause' in rating) return { unratedBecause: rating.unratedBecause };
  const { level, date, seen, dateIsLatest, body, scope, source } = rating.recognition;
  const standing = standingAt(day, rating.recognition);
  const recognition = { date, seen, dateIsLatest, body, scope, standing, source };
  return { level: { id: level, rank: rating.rank }, recognition };
}

const showReason = ({ selected, link, via, role }: Reason) => ({
  factor: selected.factor.id,
  link: link.factor,
  relation: link.relation,
  via,
  claim: link.claim,
  result: link.result,
  role,
  source: link.source,
});

function showCandidate(data: OracleData, profile: OracleProfile, day: string, core: Core, candidate: Candidate) {
  const { intervention, covered, failed } = candidate;
  return {
    id: intervention.id,
    name: intervention.name,
    theme: intervention.theme,
    group: groupOf(core, candidate),
    ...showRating(day, candidate.rating),
    studiedLevel: candidate.studiedLevel,
    flags: flagsOf(data, profile, day, candidate),
    phases: { fit: fitOf(profile, covered), covered },
    answers: candidate.answers,
    noEffect: candidate.noEffect,
    serves: candidate.serves,
    touches: candidate.touches,
    reasons: candidate.reasons.map(showReason),
    reportedLevels: (intervention.reportedLevels ?? []).map(({ level, ...said }) => ({
      ...said,
      level: { id: level, rank: rankOf(data, level) },
    })),
    phaseNotes: (intervention.target.phaseNotes ?? []).filter(({ phase }) => covered.includes(phase)),
    inOffer: (profile.offer ?? []).some((offered) => offered.intervention === intervention.id),
    conditions: (intervention.target.conditions ?? []).map(({ trait }) => trait),
    ...(failed.length === 0 ? {} : { failed }),
  };
}

/** "Lists of interventions are by name, id." */
const byName = (candidates: readonly Candidate[]): readonly string[] =>
  candidates
    .map(({ intervention }) => intervention)
    .sort(compareNames)
    .map(({ id }) => id);

const thatDo = (core: Core, role: 'answers' | 'noEffect' | 'serves' | 'touches', { factor }: Selected) =>
  core.candidates.filter((candidate) => candidate[role].includes(factor.id));

/** "`studied`: a match shows effect on it; `studied-in-part`: an answering reason via `narrower` is studied". */
function evidenceOf(one: Selected, by: readonly Candidate[]): string {
  const reasons = by.flatMap((match) => match.reasons.filter(({ selected }) => selected === one));
  if (reasons.some(showsEffect)) return 'studied';
  const isPart = ({ role, via, link }: Reason) =>
    role === 'answers' &&
    via === 'narrower' &&
    link.claim === 'studied' &&
    (link.result === 'favourable' || link.result === 'mixed');
  return reasons.some(isPart) ? 'studied-in-part' : 'named';
}

function showAnswered(core: Core) {
  return core.selected.flatMap((one) => {
    const by = core.matches.filter(({ answers }) => answers.includes(one.factor.id));
    const strongest = by
      .flatMap(({ reasons }) => reasons.filter(({ role, selected }) => role === 'answers' && selected === one))
      .sort(compareStrength)[0];
    if (strongest === undefined) return [];
    return {
      factor: one.factor.id,
      priority: one.priority,
      by: by.map(({ intervention }) => intervention.id),
      strongest: { via: strongest.via, claim: strongest.link.claim },
      evidence: evidenceOf(one, by),
      lowestLevelOnly: !by.some(({ rating }) => 'rank' in rating && rating.rank > 1),
      noEffect: byName(thatDo(core, 'noEffect', one)),
    };
  });
}

function gapOf(core: Core, one: Selected): GapKind | undefined {
  if (core.matches.some(({ answers }) => answers.includes(one.factor.id))) return undefined;
  const [A, N, S, T] = (['answers', 'noEffect', 'serves', 'touches'] as const).map((role) => thatDo(core, role, one));
  if (A === undefined || N === undefined || S === undefined || T === undefined) throw new Error('four lists');
  const B = A.length > 0 ? A : S;
  const fitting = B.filter(({ failed }) => !failed.includes('phase'));
  if ([...A, ...N, ...S, ...T].length === 0) return 'no-intervention';
  if (B.length === 0 && N.length > 0) return 'no-effect-shown';
  if (B.length === 0) return 'touched-only';
  if (A.length === 0 && S.some(({ failed }) => failed.length === 0)) return 'meant-for-only';
  if (fitting.length === 0) return 'other-phase';
  return fitting.every(({ failed }) => failed.includes('unrated')) ? 'unrated-only' : 'filtered-out';
}

function asksOf({ answeredBy, group }: Factor): 'change' | 'children' | 'families' {
  if (answeredBy === 'change') return 'change';
  return group === 'child' ? 'children' : 'families';
}

const idsOf = (candidates: readonly Candidate[]): string[] => candidates.map(({ intervention }) => intervention.id);

function showGaps(core: Core) {
  return core.selected.flatMap((one) => {
    const kind = gapOf(core, one);
    if (kind === undefined) return [];
    return {
      factor: one.factor.id,
      priority: one.priority,
      kind,
      asks: asksOf(one.factor),
      answering: byName(thatDo(core, 'answers', one)),
      noEffect: byName(thatDo(core, 'noEffect', one)),
      serving: byName(thatDo(core, 'serves', one)),
      touching: byName(thatDo(core, 'touches', one)),
    };
  });
}

/** "An own project answers f when it names f, its mirror or a narrower factor." */
function ownAnswers(data: OracleData, selected: readonly Selected[], factors: readonly string[]): readonly string[] {
  const isNamed = ({ factor }: Selected) =>
    factors.some(
      (id) => id === factor.id || id === factor.mirror || ancestorsOf(data, factorOf(data, id)).includes(factor.id),
    );
  return selected.filter(isNamed).map(({ factor }) => factor.id);
}

/** What it works on, by a link that would answer its own factor, apart from the links that are reasons. */
function alsoWorksOn(data: OracleData, { intervention, reasons }: Candidate): readonly string[] {
  return intervention.links
    .filter((link) => link.relation === 'works-on' && canAnswer(factorOf(data, link.factor), link, 'direct'))
    .map(({ factor }) => factor)
    .filter((factor) => !reasons.some(({ link }) => link.factor === factor));
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
    known: known.map((one) => ({
      id: one.intervention.id,
      answers: one.answers,
      noEffect: one.noEffect,
      serves: one.serves,
      touches: one.touches,
      alsoWorksOn: alsoWorksOn(data, one),
    })),
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
        gap: added === undefined ? undefined : gapOf(wider, added),
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

/** What must hold for a caveat of this kind to apply; `elements` and `factor-list` are about other pages than a selection. */
function applies(data: OracleData, profile: OracleProfile, day: string, core: Core, { when }: Caveat): boolean {
  const factors = core.selected.map(({ factor }) => factor);
  switch (when.kind) {
    case 'conclusion':
    case 'always':
      return true;
    case 'factors':
      return factors.some(({ id }) => when.factors?.includes(id));
    case 'child-reach-factor':
      return factors.some(({ group, answeredBy }) => group === 'child' && answeredBy === 'reach');
    case 'factor-without-phases':
      return factors.some(({ phases }) => phases === undefined);
    case 'levels':
      return core.matches.some(({ rating }) => 'rank' in rating && when.levels?.includes(rating.recognition.level));
    case 'flags':
      return core.matches.some((match) =>
        flagsOf(data, profile, day, match).some((flag) => when.flags?.includes(flag)),
      );
    case 'claims':
      return core.matches.some(({ reasons }) =>
        reasons.some(({ role, link }) => role === 'answers' && when.claims?.includes(link.claim)),
      );
    case 'several-factors':
      return factors.length >= 2;
    case 'gap':
      return core.selected.some((one) => gapOf(core, one) !== undefined);
    default:
      return false;
  }
}

/** "The report's two conclusions, then those of a chosen factor, of a level or flag, of a set, those that always hold." */
const CAVEAT_ORDER: readonly (readonly string[])[] = [
  ['conclusion'],
  ['factors', 'child-reach-factor', 'factor-without-phases'],
  ['levels', 'flags', 'claims'],
  ['several-factors', 'gap'],
  ['always'],
];

const showCaveats = (data: OracleData, profile: OracleProfile, day: string, core: Core): readonly string[] =>
  CAVEAT_ORDER.flatMap((kinds) =>
    data.caveats.filter((one) => kinds.includes(one.when.kind) && applies(data, profile, day, core, one)),
  ).map(({ id }) => id);

/** "State of a factor = its `evidence` over recognised interventions that fit the phase, else its gap kind." */
export function coverageByTheBook(data: OracleData, profile: OracleProfile, today: string) {
  const core = coreOf(data, { ...profile, criteria: {} }, dayOf(profile, today));
  const states = core.selected.map((one) => {
    const fitting = core.candidates.filter(
      ({ rating, covered, answers }) => 'rank' in rating && covered.length > 0 && answers.includes(one.factor.id),
    );
    const state = fitting.length > 0 ? evidenceOf(one, fitting) : gapOf(core, one);
    return [one.factor.id, state] as const;
  });
  return Object.fromEntries(states);
}

/** What `select` must say, apart from tool, data and labels. */
export function selectByTheBook(data: OracleData, profile: OracleProfile, today: string) {
  const day = dayOf(profile, today);
  const core = coreOf(data, profile, day);
  const offer = showOffer(data, profile, day, core);
  return {
    asOf: day,
    factors: core.selected.map(({ factor, priority }) => ({ id: factor.id, priority })),
    merged: core.merged,
    order: profile.order === 'breadth' ? BREADTH : EVIDENCE,
    matches: core.matches.map((match) => showCandidate(data, profile, day, core, match)),
    near: core.near.map((match) => showCandidate(data, profile, day, core, match)),
    otherInPhase: showOthers(data, profile, day, core),
    answered: showAnswered(core),
    gaps: showGaps(core),
    offer,
    unknown: showUnknown(data, profile, day, core),
    combinations: showCombinations(core, offer?.open),
    relaxations: showRelaxations(data, profile, day),
    regularCare: core.selected.map(({ factor }) => ({ factor: factor.id, care: careFor(data, profile, factor.id) })),
    caveats: showCaveats(data, profile, day, core),
  };
}

export type OracleSelection = ReturnType<typeof selectByTheBook>;
