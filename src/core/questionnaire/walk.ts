import type { Catalogue } from '../catalogue.ts';
import type { Profile, Question } from '../generated/schema-types.ts';
import { type LocalFigures, NO_FIGURES } from '../local-figures.ts';
import type { Day } from '../partial-date.ts';
import type { Answer, Answers } from './answer.ts';
import { isOnRequest, isOpenTo, isRelevant } from './is-asked.ts';
import { QUESTION_KINDS } from './question-kinds.ts';
import { present } from '../present.ts';
import { tidyProfile } from './tidy-profile.ts';
import type { Progress, Step } from './step.ts';
import { uncounted } from './uncounted.ts';

/** What does not change while the questions are answered. */
export interface Interview {
  readonly catalogue: Catalogue;
  /** What flags said before the first question. */
  readonly given: Partial<Profile>;
  readonly today: Day;
  /** Stand beside the factors; a factor that is chosen takes its figure along. */
  readonly figures?: LocalFigures;
}

/** A question that is asked, given the answers before it. */
export interface AskedQuestion extends Step {
  readonly question: Question;
  readonly before: Progress;
  /** Only the review leads to it: it counts as answered, also when nobody did. */
  readonly isOnRequest: boolean;
}

/** An answer, or a part of one, that was given and no longer counts. */
interface InactiveAnswer {
  readonly question: Question;
  readonly answer: Answer;
}

/** All questions in the light of all answers. */
export interface Walk {
  readonly asked: readonly AskedQuestion[];
  readonly inactive: readonly InactiveAnswer[];
  /** Not asked as things stand, but perhaps when more factors are chosen. */
  readonly possible: readonly Question[];
  /** Built from the answers that count, and from nothing else. May still be without a factor. */
  readonly profile: Profile;
}

/** Whether factors are still to be chosen, or something of each is still to be said: what other questions depend on. */
const isOpen = (asked: readonly AskedQuestion[]): boolean =>
  asked.some(({ offered, isAnswered }) => !isAnswered && (offered.kind === 'factors' || offered.kind === 'per-factor'));

/** Where the questions start: what they ask for comes from answers alone. */
function startOf({ catalogue, given, today, figures = NO_FIGURES }: Interview): Progress {
  const { unknown, factors = [], ...rest } = given;
  const before = factors.length === 0 ? { ...rest, ...present({ unknown }) } : rest;
  return { catalogue, today, given, figures, domains: [], profile: { ...before, factors: [] } };
}

function stillLost({ question, answer }: InactiveAnswer, profile: Profile): readonly InactiveAnswer[] {
  const left = uncounted(answer, profile);
  return left === undefined ? [] : [{ question, answer: left }];
}

/**
 * Goes through the questions in order and lets each answer bear on what comes after it. The order in which the answers
 * were given does not matter.
 */
export function walk(interview: Interview, answers: Answers): Walk {
  const asked: AskedQuestion[] = [];
  const inactive: InactiveAnswer[] = [];
  const possible: Question[] = [];
  let progress = startOf(interview);
  for (const question of interview.catalogue.questionnaire) {
    const stored = answers.get(question.id);
    const step = isOpenTo(question, progress) ? QUESTION_KINDS[question.kind](question, progress, stored) : undefined;
    const lost = step === undefined ? stored : step.inactive;
    if (lost !== undefined) inactive.push({ question, answer: lost });
    const isSkipped = step === undefined || step.isEmpty === true;
    const onRequest = isSkipped || isOnRequest(question, progress);
    if (onRequest && isOpen(asked) && question.kind !== 'factors' && isRelevant(question, progress))
      possible.push(question);
    if (isSkipped) continue;
    const isAnswered = step.isAnswered || onRequest;
    asked.push({ question, before: progress, ...step, isAnswered, isOnRequest: onRequest });
    progress = step.after;
  }
  const profile = tidyProfile(progress.profile);
  return { asked, inactive: inactive.flatMap((lost) => stillLost(lost, profile)), possible, profile };
}

/** Where somebody is in the questionnaire. */
export interface QuestionPlace {
  readonly position: number;
  readonly total: number;
  /** Whether answers to come can still take questions away; none adds one. */
  readonly isMost: boolean;
}

/** The place of a question. The review has none, nor what is asked only on request. */
export function placeOf({ asked, possible }: Walk, { question }: AskedQuestion): QuestionPlace | undefined {
  const counted = asked.filter(({ offered, isOnRequest }) => offered.kind !== 'review' && !isOnRequest);
  const index = counted.findIndex((other) => other.question.id === question.id);
  if (index < 0) return undefined;
  return { position: index + 1, total: counted.length + possible.length, isMost: isOpen(asked) };
}
