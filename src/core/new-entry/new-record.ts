import { compareIds } from '../compare-ids.ts';

/** What was answered, by the key of the field. An answer that is `undefined` is none: not known stays absent. */
export type FormAnswers = ReadonlyMap<string, unknown>;

/** A record as long as no schema has said that it is one. */
export type Draft = Readonly<Record<string, unknown>>;

type Tree = Map<unknown, unknown>;

function put(tree: Tree, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    tree.set(key, value);
    return;
  }
  const inner = tree.get(key);
  const next: Tree = new Map<unknown, unknown>(inner instanceof Map ? inner : []);
  tree.set(key, next);
  put(next, rest, value);
}

const plain = (tree: ReadonlyMap<unknown, unknown>): Record<string, unknown> =>
  Object.fromEntries([...tree].map(([key, inner]) => [String(key), inner instanceof Map ? plain(inner) : inner]));

/** The answers as a record. It is whatever was answered: that it is right is for the schema to say. */
export function newRecord(answers: FormAnswers, given: Draft = {}): Draft {
  const tree: Tree = new Map(Object.entries(given));
  for (const [key, value] of answers) if (value !== undefined) put(tree, key.split('.'), value);
  return plain(tree);
}

/** Oldest first, and those of which no date is known first of all. */
export const byDate = (items: readonly Draft[]): readonly Draft[] =>
  [...items].sort(({ date: a = '' }, { date: b = '' }) => compareIds(String(a), String(b)));
