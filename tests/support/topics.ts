import { join } from 'node:path';

export const WORDS = join(import.meta.dirname, '../../src/words');

/** The trees of texts in a topic, by name; a topic that is made when it is asked for is made. */
export async function treesIn(file: string): Promise<readonly (readonly [name: string, tree: unknown])[]> {
  const topic = (await import(join(WORDS, file))) as Readonly<Record<string, unknown>>;
  return Object.entries(topic).flatMap(([name, value]) => {
    if (/(?:Messages|Words)$/.test(name)) return [];
    const isTopic = typeof value === 'function' && value.length === 0;
    return [[name, isTopic ? (value as () => unknown)() : value] as const];
  });
}
