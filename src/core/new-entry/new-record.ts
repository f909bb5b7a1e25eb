/** What was answered, by the key of the field. An answer that is `undefined` is none: not known stays absent. */
export type Answers = ReadonlyMap<string, unknown>;

type Tree = Map<string, unknown>;

function put(tree: Tree, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    tree.set(key, value);
    return;
  }
  const inner = tree.get(key);
  const next: Tree = inner instanceof Map ? inner : new Map<string, unknown>();
  tree.set(key, next);
  put(next, rest, value);
}

const plain = (value: unknown): unknown =>
  value instanceof Map ? Object.fromEntries([...value].map(([key, inner]) => [String(key), plain(inner)])) : value;

/** The answers as a record. It is whatever was answered: that it is right is for the schema to say. */
export function newRecord(answers: Answers, given: Readonly<Record<string, unknown>> = {}): unknown {
  const tree: Tree = new Map(Object.entries(given));
  for (const [key, value] of answers) if (value !== undefined) put(tree, key.split('.'), value);
  return plain(tree);
}

interface Dated {
  readonly date?: string;
}

/** Oldest first, and those of which no date is known first of all. */
export const byDate = <Item extends Dated>(items: readonly Item[]): readonly Item[] =>
  [...items].sort(({ date: a = '' }, { date: b = '' }) => (a < b ? -1 : a > b ? 1 : 0));
