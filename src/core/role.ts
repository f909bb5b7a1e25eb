import type { Factor, Link, Reason, Role, Via } from './generated/schema-types.ts';

type StudyClaim = Pick<Link, 'claim' | 'result'>;

/** Whether a study was done and it is known what it found. */
export const isKnown = ({ claim, result = 'unknown' }: StudyClaim): boolean =>
  claim === 'studied' && result !== 'unknown';

/** Whether a study found no difference, or an unfavourable one. */
export const isInVain = ({ result }: Pick<Link, 'result'>): boolean => result === 'none' || result === 'negative';

/** Whether it is about the factor itself or a part of it, and meant to do something about it. */
function aimsAt({ answeredBy }: Pick<Factor, 'answeredBy'>, { relation, onlyTogether }: Link, via: Via): boolean {
  if (via === 'broader') return false;
  return relation === 'works-on' || (relation === 'meant-for' && onlyTogether !== true && answeredBy === 'reach');
}

/** That something was studied, with a result that nobody has seen, is no answer. */
const isUnseen = (link: Link): boolean => link.relation === 'works-on' && link.claim === 'studied' && !isKnown(link);

/** Whether a source says it; our own inference is no ground to name an intervention with a factor. */
export const isSourced = ({ claim }: Pick<Link, 'claim'>): boolean => claim !== 'plausible';

/** A source says it, and no study found the contrary. */
export const isBorneOut = (link: Link): boolean => isSourced(link) && !isInVain(link) && !isUnseen(link);

/** On a part of the factor a null result only touches: a part is not the whole. */
const showsNoEffect = (link: Link, via: Via): boolean =>
  link.relation === 'works-on' && (via === 'direct' || via === 'mirror') && link.claim === 'studied' && isInVain(link);

const canServe = (link: Link, via: Via): boolean =>
  link.relation === 'meant-for' &&
  link.onlyTogether !== true &&
  (via === 'direct' || via === 'narrower') &&
  isSourced(link);

/** What a link can say of a selected factor, by itself (design, section 4). */
export function canSay(factor: Pick<Factor, 'answeredBy'>, link: Link, via: Via): Role {
  if (aimsAt(factor, link, via) && isBorneOut(link)) return 'answers';
  if (showsNoEffect(link, via)) return 'no-effect';
  return canServe(link, via) ? 'serves' : 'touches';
}

/** A reason, or a mark that stands for one. */
export type ReasonGist = Pick<Reason, 'role' | 'relation' | 'via' | 'claim' | 'result'>;

/** Whether a study found a favourable or a mixed result. */
export const isPositive = ({ claim, result }: StudyClaim): boolean =>
  claim === 'studied' && (result === 'favourable' || result === 'mixed');

/** Whether a study found something on exactly this factor, or on its mirror. */
export const showsEffect = (reason: ReasonGist): boolean =>
  reason.role === 'answers' &&
  reason.relation === 'works-on' &&
  (reason.via === 'direct' || reason.via === 'mirror') &&
  isPositive(reason);

/** Whether a study found something on a part of the factor only. */
export const showsEffectInPart = (reason: ReasonGist): boolean =>
  reason.role === 'answers' && reason.via === 'narrower' && isPositive(reason);
