import { afterAll, describe, expect, it } from 'vitest';
import { hasErrors } from '../../src/core/diagnostic.ts';
import { draws, IS_LONG } from '../support/draws.ts';
import { fixShipped, LEVELS } from '../support/fix-shipped.ts';
import { mutate, MUTATION_KINDS, randomNumbers } from '../support/mutations.ts';
import { shippedFiles } from '../support/shipped-catalogue.ts';

/** Changes per kind: in the long run 408 in all, which are counted. */
const PER_KIND = draws(4, 24);

const texts = new Map(shippedFiles().map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
const paths = [...texts.keys()];

type Level = keyof typeof LEVELS;

/** Of which kinds of changes the least share, of a hundred, comes back as it was; of the others a person must say more. */
const AT_LEAST: Readonly<Record<string, Readonly<Record<Level, number>>>> = {
  'misspell a key': { certain: 90, likely: 90 },
  'misspell an id': { certain: 0, likely: 90 },
  'misspell a source': { certain: 0, likely: 90 },
  'misspell a value of a list': { certain: 90, likely: 90 },
  'write a capital in an id': { certain: 90, likely: 90 },
  'duplicate a key': { certain: 75, likely: 75 },
  'indent with a tab': { certain: 25, likely: 25 },
  'inject a control character': { certain: 25, likely: 90 },
  'indent a line': { certain: 0, likely: 50 },
  'drop a closing quote': { certain: 0, likely: 50 },
  'drop a closing bracket': { certain: 0, likely: 75 },
  'put a list for a text': { certain: 75, likely: 75 },
};

const made: Record<string, number> = {};
const restored: Record<Level, Record<string, number>> = { certain: {}, likely: {} };
const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0);

afterAll(() => {
  if (!IS_LONG) return;
  for (const kind of MUTATION_KINDS)
    process.stderr.write(
      `${kind}: ${String(restored.certain[kind])} and ${String(restored.likely[kind])} of ${String(made[kind])}\n`,
    );
  process.stderr.write(
    `as it was: by --fix ${String(sum(restored.certain))}, with --unsafe ${String(sum(restored.likely))}, of ${String(sum(made))}\n`,
  );
});

/** Changes of a kind, spread over the files, each with the file that it is in. */
function* mutations(
  kind: string,
): Iterable<{ readonly path: string; readonly original: string; readonly text: string }> {
  const pick = randomNumbers(MUTATION_KINDS.indexOf(kind) + 1);
  for (let count = 0; count < PER_KIND;) {
    const path = paths[pick(paths.length)] ?? '';
    const original = texts.get(path) ?? '';
    const mutation = mutate(kind, original, pick);
    if (mutation === undefined) continue;
    count += 1;
    yield { path, original, text: mutation.text };
  }
}

describe.each(MUTATION_KINDS)('when maintainers %s', (kind) => {
  it('as many come back as is promised, and fixing twice is fixing once', async () => {
    const back: Record<Level, number> = { certain: 0, likely: 0 };
    const other: string[] = [];
    for (const { path, original, text } of mutations(kind)) {
      for (const level of ['certain', 'likely'] as const) {
        const { changed, after } = await fixShipped(new Map([[path, text]]), LEVELS[level]);
        const fixed = changed.get(path) ?? text;
        if (fixed === original) back[level] += 1;
        else if (fixed !== text) {
          if (level === 'certain' && !hasErrors(after)) other.push(path);
          expect((await fixShipped(changed, LEVELS[level])).changed).toEqual(new Map());
        }
      }
    }
    expect(other, 'what is certain is as it was, or still has an error').toEqual([]);
    made[kind] = PER_KIND;
    for (const level of ['certain', 'likely'] as const) {
      restored[level][kind] = back[level];
      expect((back[level] / PER_KIND) * 100, level).toBeGreaterThanOrEqual(AT_LEAST[kind]?.[level] ?? 0);
    }
  }, 3_600_000);
});
