import type { ProfileProblem } from '../core/profile.ts';

/** A part of a profile that its schema does not allow. */
export interface InvalidPart {
  readonly kind: 'invalid';
  /** Where, as a JSON pointer; empty for the profile as a whole. */
  readonly path: string;
  /** The keyword of JSON Schema that it breaks, such as `required`, and what that asks for. */
  readonly rule: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** A text with a character that cannot be seen or that acts on a screen, which no profile in a file may hold either. */
export interface UnsafeText {
  readonly kind: 'unsafe-text';
  /** Where, as a JSON pointer. */
  readonly path: string;
  /** The first of them, such as `U+202E`. */
  readonly character: string;
}

/** Why a profile cannot be answered. */
export type UnanswerableProfile = InvalidPart | UnsafeText | ProfileProblem;

function told(problem: UnanswerableProfile): string {
  switch (problem.kind) {
    case 'invalid':
      return `${problem.path || '/'} breaks "${problem.rule}" ${JSON.stringify(problem.details)}`;
    case 'unsafe-text':
      return `${problem.path} holds ${problem.character}, which may not stand in a text`;
    case 'no-factor':
      return 'it names no factor';
    case 'factor-twice':
      return `${problem.id} is listed twice`;
    case 'factor-also-unknown':
      return `${problem.id} is both a factor and unknown`;
    case 'no-such-day':
      return `the day ${problem.date} does not exist`;
    case 'unknown-id':
      return `unknown ${problem.what} ${problem.id}`;
  }
}

/** The profile cannot be answered. `problems` holds all that is wrong with it. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError';
  readonly problems: readonly UnanswerableProfile[];

  constructor(problems: readonly UnanswerableProfile[]) {
    super(`the profile cannot be answered: ${problems.map(told).join('; ')}`);
    this.problems = problems;
  }
}
