import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factorGraph, relativesOf } from '../../src/core/catalogue.ts';
import { factorId } from '../../src/core/ids.ts';

interface Node {
  readonly id: ReturnType<typeof factorId>;
  readonly refines?: ReturnType<typeof factorId>;
}

const node = (id: number, refines?: number): Node => ({
  id: factorId(`f${String(id)}`),
  ...(refines === undefined ? {} : { refines: factorId(`f${String(refines)}`) }),
});

/** What the definition says, without an index: whoever is come past from a factor on. */
function chainFrom(nodes: readonly Node[], { id }: Node): ReadonlySet<string> {
  const found = new Set<string>();
  for (let next = nodes.find((other) => other.id === id)?.refines; next !== undefined && !found.has(next);) {
    found.add(next);
    const now = next;
    next = nodes.find((other) => other.id === now)?.refines;
  }
  return found;
}

describe('the relatives of a factor', () => {
  it('are what it is a part of, and what is a part of it, circles and absent factors among it', () => {
    const graphs = fc.array(fc.option(fc.nat(9), { nil: undefined }), { maxLength: 9 });
    fc.assert(
      fc.property(graphs, (refined) => {
        const nodes = refined.map((refines, id) => node(id, refines));
        const graph = factorGraph(nodes);
        for (const one of nodes) {
          const { wider, narrower } = relativesOf(graph, one.id);
          expect([...wider]).toEqual([...chainFrom(nodes, one)]);
          const parts = nodes.filter((other) => chainFrom(nodes, other).has(one.id)).map(({ id }) => id);
          expect([...narrower].sort()).toEqual(parts.sort());
        }
      }),
    );
  });

  it('are found in a chain that is longer than anybody would write', () => {
    const length = 50_000;
    const graph = factorGraph(Array.from({ length }, (_, id) => node(id, id === 0 ? undefined : id - 1)));
    expect(relativesOf(graph, factorId('f0')).narrower.size).toBe(length - 1);
    expect(relativesOf(graph, factorId(`f${String(length - 1)}`)).wider.size).toBe(length - 1);
  });
});
