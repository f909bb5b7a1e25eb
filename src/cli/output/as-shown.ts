import { terminalText, withoutCommands } from '../../render/terminal-text.ts';
import type { Output } from '../context.ts';

/**
 * A text for another program as it may go out: whole into a file; where it may be shown, nothing in it acts on a terminal or
 * in the log of a job.
 */
export function asShown({ isFile, isTerminal }: Output, text: string): string {
  if (isFile === true) return text;
  return withoutCommands(isTerminal ? terminalText(text) : text);
}
