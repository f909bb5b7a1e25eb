import { expect, it } from 'vitest';
import { entryOf } from '../../src/core/entry.ts';
import type { FactorFacts } from '../../src/core/facts/record-facts.ts';
import type { RuleContext } from '../../src/core/rule.ts';
import { circularRefinement } from '../../src/rules/circular-refinement.ts';

/** The factors as `a>b`: a refines b. */
const contextOf = (factors: readonly string[]): RuleContext => {
  const entries = factors.map((text, index) => {
    const [id = '', refines] = text.split('>');
    return entryOf('risk-factors/child.yaml', [index], { id, ...(refines === undefined ? {} : { refines }) });
  });
  return { entries: { factors: entries as unknown as readonly FactorFacts[] } } as unknown as RuleContext;
};

const CHAIN = Array.from({ length: 30_000 }, (_, index) => `f${String(index)}>f${String(index + 1)}`);

it.each<readonly [string, readonly string[], readonly string[]]>([
  ['none, where nothing refines', ['a', 'b'], []],
  ['none in a chain', ['a>b', 'b>c', 'c'], []],
  ['none where a chain ends in a factor that is not there', ['a>b'], []],
  ['one of two', ['a>b', 'b>a'], ['a → b → a']],
  ['one of one', ['a>a'], ['a → a']],
  [
    'one, from its first factor in the data, also when another leads into it',
    ['x>c', 'a>b', 'b>c', 'c>a'],
    ['a → b → c → a'],
  ],
  ['two, each once', ['a>b', 'b>a', 'c>d', 'd>c', 'e>d'], ['a → b → a', 'c → d → c']],
  ['none in a chain of which the length would be felt, were it walked from every factor', CHAIN, []],
])('finds %s', (_, factors, circles) => {
  const found = [...(circularRefinement.across?.(contextOf(factors)) ?? [])];
  expect(found.map(({ message }) => /circle: (.*);/.exec(message.en)?.[1])).toEqual(circles);
});

it('has no other places to tell of in a circle of one', () => {
  const [found] = circularRefinement.across?.(contextOf(['a>a'])) ?? [];
  expect(found).not.toHaveProperty('related');
});
