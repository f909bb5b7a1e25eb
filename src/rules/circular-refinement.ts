import type { Entry } from '../core/entry.ts';
import type { FactorFacts } from '../core/facts/record-facts.ts';
import type { Rule } from '../core/rule.ts';
import { sure } from '../core/sure.ts';

type FactorEntries = ReadonlyMap<string, Entry<FactorFacts>>;

/** The same circle, from the factor on that stands first in the data. */
function fromFirst(
  circle: readonly Entry<FactorFacts>[],
  entries: readonly Entry<FactorFacts>[],
): readonly Entry<FactorFacts>[] {
  const inCircle = new Set(circle);
  const first = circle.indexOf(sure(entries.find((entry) => inCircle.has(entry))));
  return [...circle.slice(first), ...circle.slice(0, first)];
}

/** Every circle once, from the first of its factors on. Of what was come past before, it is known where it leads. */
function* circlesIn(entries: readonly Entry<FactorFacts>[]): Iterable<readonly Entry<FactorFacts>[]> {
  const factors: FactorEntries = new Map(entries.map((entry) => [entry.value.id, entry]));
  const past = new Set<string>();
  for (const start of entries) {
    const path = new Map<string, number>();
    const way: Entry<FactorFacts>[] = [];
    let next: Entry<FactorFacts> | undefined = start;
    while (next !== undefined && !past.has(next.value.id)) {
      past.add(next.value.id);
      path.set(next.value.id, way.push(next) - 1);
      next = factors.get(next.value.refines ?? '');
    }
    const from = next === undefined ? undefined : path.get(next.value.id);
    if (from !== undefined) yield fromFirst(way.slice(from), entries);
  }
}

export const circularRefinement: Rule = {
  code: 'catalogue/circular-refinement',
  severity: 'error',
  page: {
    what: {
      nl: 'Een factor is, via andere, een onderdeel van zichzelf.',
      en: 'A factor is, by way of others, a part of itself.',
    },
    why: {
      nl: '"refines" wijst naar een ruimere factor. In een kring is geen van alle ruimer.',
      en: '"refines" points to a wider factor. In a circle none of them is wider.',
    },
    wrong: '- id: debts\n  refines: poverty\n- id: poverty\n  refines: debts\n',
    right: '- id: debts\n  refines: poverty\n- id: poverty\n',
  },
  *across({ entries }) {
    for (const circle of circlesIn(entries.factors)) {
      const first = sure(circle[0]);
      const rest = circle.slice(1);
      const names = [first, ...rest, first].map(({ value }) => value.id).join(' → ');
      const others = rest.map((other) => ({
        ...other.at(['refines']),
        message: { nl: 'hoort bij de kring', en: 'is in the circle' },
      }));
      yield {
        ...first.at(['refines']),
        message: {
          nl: `"refines" loopt in een kring: ${names}; haal er een weg`,
          en: `"refines" goes in a circle: ${names}; take one away`,
        },
        ...(others.length > 0 && { related: others }),
      };
    }
  },
};
