import { sanitise } from '../render/sanitise.ts';
import { withoutCommands } from '../render/terminal-text.ts';

const octal = (byte: number): string => `\\${byte.toString(8).padStart(3, '0')}`;

/** What the shell reads inside `$'…'`: a line end, and each byte of what a terminal would act on, as C writes them. */
function escaped(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\t') return '\\t';
  if (character === "'" || character === '\\') return `\\${character}`;
  return sanitise(character) === character ? character : Array.from(Buffer.from(character), octal).join('');
}

const isPlain = (word: string): boolean =>
  !/[\t\n]/.test(word) && sanitise(word) === word && withoutCommands(word) === word;

/**
 * Quoted for a POSIX shell when it needs to be, on one line of characters that a terminal shows as they are and the log of a CI
 * job does not obey.
 */
export function shellWord(word: string): string {
  if (/^[A-Za-z0-9_./:=,@%+-]+$/.test(word)) return word;
  if (isPlain(word)) return `'${word.replaceAll("'", "'\\''")}'`;
  return `$'${withoutCommands(Array.from(word, escaped).join(''))}'`;
}
