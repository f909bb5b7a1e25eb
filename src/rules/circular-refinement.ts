import type { Entry } from '../core/entry.ts';
import type { FactorFacts } from '../core/facts/record-facts.ts';
import type { Rule } from '../core/rule.ts';

type FactorEntries = ReadonlyMap<string, Entry<FactorFacts>>;

/** The circle that starts and ends at this factor, if it stands in one. */
function circleFrom(start: Entry<FactorFacts>, factors: FactorEntries): readonly Entry<FactorFacts>[] {
  const circle = [start];
  const seen = new Set<string>([start.value.id]);
  for (let next = start.value.refines; next !== undefined;) {
    const entry = factors.get(next);
    if (next === start.value.id) return circle;
    if (entry === undefined || seen.has(next)) return [];
    seen.add(next);
    circle.push(entry);
    next = entry.value.refines;
  }
  return [];
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
    const factors: FactorEntries = new Map(entries.factors.map((entry) => [entry.value.id, entry]));
    const told = new Set<string>();
    for (const entry of entries.factors) {
      if (told.has(entry.value.id)) continue;
      const circle = circleFrom(entry, factors);
      if (circle.length === 0) continue;
      for (const { value } of circle) told.add(value.id);
      const names = [...circle.map(({ value }) => value.id), entry.value.id].join(' → ');
      const others = circle
        .slice(1)
        .map((other) => ({ ...other.at(['refines']), message: { nl: 'hoort bij de kring', en: 'is in the circle' } }));
      yield {
        ...entry.at(['refines']),
        message: {
          nl: `"refines" loopt in een kring: ${names}; haal er een weg`,
          en: `"refines" goes in a circle: ${names}; take one away`,
        },
        ...(others.length > 0 && { related: others }),
      };
    }
  },
};
