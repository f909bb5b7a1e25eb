import { nearest } from '../core/nearest.ts';
import type { Text } from '../core/generated/schema-types.ts';
import { UsageError } from './errors.ts';
import type { Session } from './session.ts';

/** What can be chosen: a word to type, and what it is called. */
export interface Choice {
  readonly id: string;
  readonly name: string | Text;
}

/** Each on a line of its own, the word to type first. */
export function choiceLines({ settings: { language } }: Session, choices: readonly Choice[]): readonly string[] {
  const width = Math.max(...choices.map(({ id }) => id.length));
  return choices.map(({ id, name }) => `${id.padEnd(width)}  ${typeof name === 'string' ? name : name[language]}`);
}

/** What there is, line by line under what is said of it. */
export const listedUnder = (head: string, lines: readonly string[]): string =>
  [head, ...lines.map((line) => `  ${line}`)].join('\n');

/**
 * That what was typed, such as `--order x`, is none of a few words, with what was probably meant, and all of them: with their
 * names where they have any.
 */
export function choiceError(
  session: Session,
  typed: readonly [place: string, value: string],
  choices: readonly (string | Choice)[],
  meant?: string,
): UsageError {
  const { chooseFrom } = session.messages.errors;
  const ids = choices.map((choice) => (typeof choice === 'string' ? choice : choice.id));
  const named = choices.filter((choice) => typeof choice !== 'string');
  const head = chooseFrom(typed.join(' '), meant ?? nearest(typed[1], ids));
  return new UsageError(
    named.length === 0 ? `${head} ${ids.join(', ')}` : listedUnder(head, choiceLines(session, named)),
  );
}
