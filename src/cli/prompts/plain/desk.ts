import type { ListGroup } from '../../../view/list-option.ts';
import type { Heading } from '../heading.ts';
import type { PromptTexts } from '../prompt-texts.ts';
import { safeText } from '../safe-text.ts';
import type { TypedLines } from './lines.ts';

/** Every word that plain prompts write by themselves. */
interface PlainTexts {
  readonly keys: { readonly back: string; readonly unknown: string; readonly find: string; readonly empty: string };
  readonly chooseOne: string;
  readonly chooseMany: string;
  readonly chooseUnknown: string;
  readonly find: string;
  /** How to see what an option means. */
  readonly define: string;
  readonly back: string;
  noneIs(label: string): string;
  readonly enterText: string;
  /** How to empty a text that stands. */
  readonly empty: string;
  confirm(yes: string, no: string): string;
  /** What a bare enter does. */
  standing(label: string): string;
  readonly chosen: string;
  chosenNow(names: string): string;
  unknownNow(names: string): string;
  notUnderstood(text: string): string;
  /** Numbers that were not in what was read out last. */
  notHeard(numbers: string): string;
  nothingFound(words: string, meant?: string): string;
  /** What is expected, before the place where it is typed. */
  readonly cues: {
    readonly one: string;
    readonly oneOrEnter: string;
    readonly many: string;
    readonly text: string;
    yesOrNo(yes: string, no: string): string;
  };
  readonly nothing: string;
}

/** Where plain prompts write and read. */
export interface Desk {
  readonly lines: TypedLines;
  readonly texts: PromptTexts;
  readonly plain: PlainTexts;
  /** Writes text from data or from us as one line. */
  readonly say: (text: string) => void;
  /** Writes what is expected, in front of where it is typed. */
  readonly cue: (expected: string) => void;
}

/** What a question mark alone asks for. */
export const sayHelp = ({ say, texts }: Desk, { why, help }: Heading): void => {
  say([why, help].filter((text) => text !== undefined).join(' ') || texts.list.noDefinition);
};

export function sayHeading({ say }: Desk, { context, message, why, help }: Heading): void {
  for (const line of ['', context, message, why, help]) if (line !== undefined) say(line);
}

interface Instructed extends Heading {
  readonly groups: readonly ListGroup[];
  readonly isSearchable?: boolean;
}

/** What can be typed at a list: how to choose, then what goes for every list, then what a bare enter does. */
export function sayInstructions(
  { say, plain }: Desk,
  { groups, isSearchable, canGoBack }: Instructed,
  choosing: readonly string[],
  enter: readonly string[],
): void {
  const isDefined = groups.some(({ options }) => options.some(({ definition }) => definition !== undefined));
  const find = isSearchable === true ? [plain.find] : [];
  const explain = isDefined ? [plain.define] : [];
  const back = canGoBack === false ? [] : [plain.back];
  say([...choosing, ...find, ...explain, ...back, ...enter].join(' '));
}

/** A line that was typed, as a command. */
export type Typed =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'back' }
  | { readonly kind: 'numbers'; readonly numbers: readonly number[] }
  | { readonly kind: 'unknown'; readonly numbers: readonly number[] }
  | { readonly kind: 'explain'; readonly number: number }
  | { readonly kind: 'help' }
  | { readonly kind: 'find'; readonly words: string }
  | { readonly kind: 'else'; readonly text: string };

function readNumbers(text: string): readonly number[] | undefined {
  const parts = text.split(/[\s,;.]+/).filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => /^\d{1,4}$/.test(part)) ? parts.map(Number) : undefined;
}

/** Reads one line. The letters are those of the language: `t` for back in Dutch, `b` in English. */
export async function readTyped({ lines, plain, cue }: Desk, { canGoBack }: Heading, expected: string): Promise<Typed> {
  cue(expected);
  const text = (await lines.next()).trim();
  const [, letter = '', rest = ''] = /^(\?|\p{L})\s*(.*)$/su.exec(text) ?? [];
  const { back, unknown, find } = plain.keys;
  const numbers = readNumbers(letter === '' ? text : rest);
  if (text === '') return { kind: 'nothing' };
  if (text === '?') return { kind: 'help' };
  if (text.toLowerCase() === back && canGoBack !== false) return { kind: 'back' };
  if (letter === '' && numbers) return { kind: 'numbers', numbers };
  if (letter.toLowerCase() === unknown && numbers) return { kind: 'unknown', numbers };
  if (letter === '?' && numbers?.[0] !== undefined) return { kind: 'explain', number: numbers[0] };
  if (`${text.toLowerCase()} `.startsWith(`${find} `)) return { kind: 'find', words: rest };
  return { kind: 'else', text: safeText(text) };
}
