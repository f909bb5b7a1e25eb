import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { treesIn, WORDS } from '../support/topics.ts';

const topics = readdirSync(WORDS).filter((file) => !['index.ts', 'said.ts', 'phrases.ts'].includes(file));

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The paths at which a tree of texts is not a text in both languages. */
function amiss(value: unknown, path: string): readonly string[] {
  if (!isTree(value)) return [`${path}: not in two languages`];
  if (!('nl' in value || 'en' in value))
    return Object.entries(value).flatMap(([key, inner]) => amiss(inner, `${path}.${key}`));
  const [nl, en] = [value['nl'], value['en']];
  if (isTree(nl) || isTree(en)) return [`${path}: a tree within a language`];
  return typeof nl === typeof en && Object.keys(value).length === 2 ? [] : [`${path}: not the same in both languages`];
}

describe('each text stands in both languages', () => {
  it.each(topics)('in %s', async (file) => {
    const trees = (await treesIn(file)).filter(([, tree]) => isTree(tree));
    expect(trees.flatMap(([name, tree]) => amiss(tree, name))).toEqual([]);
  });
});
