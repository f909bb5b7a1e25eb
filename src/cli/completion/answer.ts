import type { Session } from '../session.ts';
import { safeText } from '../prompts/safe-text.ts';
import { joinBashWords } from './bash-words.ts';
import { complete, type Completion, type Grammar } from './complete.ts';
import type { Shell } from './scripts.ts';

/** These match by themselves, and in the way that their user has chosen. */
const MATCHES_ITSELF: readonly Shell[] = ['zsh', 'fish'];

function linesOf(completion: Completion, shell: Shell, typed: string): readonly string[] {
  if (typeof completion === 'string') return [`:${completion}`];
  return completion
    .filter(({ value }) => MATCHES_ITSELF.includes(shell) || value.startsWith(typed))
    .map(({ value, description }) =>
      shell === 'bash' || description === undefined ? value : `${value}\t${safeText(description)}`,
    );
}

/** What a script gets to read: a value a line, with its meaning behind a tab where the shell shows it. */
export async function answer(
  session: Session,
  grammar: Grammar,
  shell: Shell,
  given: readonly string[],
): Promise<string> {
  const last = given.at(-1) ?? '';
  const { words, before } =
    shell === 'bash'
      ? joinBashWords(given)
      : { words: shell === 'powershell' ? [...given.slice(0, -1), last.slice(0, -1)] : given, before: '' };
  const lines = linesOf(await complete(session, grammar, words), shell, words.at(-1) ?? '');
  return lines.map((line) => `${line.startsWith(before) ? line.slice(before.length) : line}\n`).join('');
}
