import type { Argument, Option } from 'commander';
import type { Session } from '../session.ts';

/** Something that can be typed, with what it means where the shell can show that. */
export interface CompletionCandidate {
  readonly value: string;
  readonly description?: string;
}

/** Paths are left to the shell, which knows how to complete them. */
export type PathKind = 'file' | 'folder';

/** What can be typed. `typed` is what stands there already. */
export type Suggest = (session: Session, typed: string) => Promise<readonly CompletionCandidate[]>;

interface ValueSuggestion {
  readonly suggest: Suggest | PathKind;
  /** Whether several values may stand there, with commas between them. */
  readonly isList: boolean;
}

export const asCandidates = (values: readonly string[]): readonly CompletionCandidate[] =>
  values.map((value) => ({ value }));

/** The values of a closed list. */
export const values =
  (all: readonly string[]): Suggest =>
  () =>
    Promise.resolve(asCandidates(all));

const suggestions = new WeakMap<Option | Argument, ValueSuggestion>();

/** Says what can be typed for an option or an argument, where a closed list of choices cannot. */
export function suggesting<Item extends Option | Argument>(
  item: Item,
  suggest: Suggest | PathKind,
  { isList = false } = {},
): Item {
  suggestions.set(item, { suggest, isList });
  return item;
}

const PATHS: Readonly<Record<string, PathKind>> = { file: 'file', path: 'file', folder: 'folder' };

/** The name that the help gives to a value: `file` in `--output <file>`. */
export const placeholderOf = (item: Option | Argument): string =>
  'flags' in item ? (/[<[]([^\]>.]+)/.exec(item.flags)?.[1] ?? '') : item.name();

/** What was said of the item, else its choices, else a path when its name is that of one. */
export function suggestionFor(item: Option | Argument): ValueSuggestion | undefined {
  const said = suggestions.get(item);
  if (said !== undefined) return said;
  const { argChoices } = item;
  if (argChoices !== undefined) return { suggest: () => Promise.resolve(asCandidates(argChoices)), isList: false };
  const path = PATHS[placeholderOf(item)];
  return path === undefined ? undefined : { suggest: path, isList: false };
}
