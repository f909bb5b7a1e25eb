import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../../src/core/fix/apply-fixes.ts';
import { reorder } from '../../../src/core/fix/reorder.ts';
import type { Range } from '../../../src/core/generated/schema-types.ts';

const onLines = (first: number, last: number): Range => ({
  start: { line: first, column: 1 },
  end: { line: last, column: 5 },
});

describe('another order of a list', () => {
  it('moves each item with the comments above it, and leaves what is around the list', () => {
    const text = 'name: x\nlist:\n  # of a\n  - a\n  - b\n  # of c\n  - c\n    more\nend: y\n';
    const items = [onLines(4, 4), onLines(5, 5), onLines(7, 8)];
    const fix = reorder(text, onLines(2, 2), items, [2, 0, 1]);
    expect(fix.certainty === 'certain' && applyFixes(text, [fix.edits]).text).toBe(
      'name: x\nlist:\n  # of c\n  - c\n    more\n  # of a\n  - a\n  - b\nend: y\n',
    );
  });

  it.each([
    ['the name of the list', [onLines(1, 1), onLines(2, 2)]],
    ['another item', [onLines(2, 2), onLines(2, 2)]],
  ])('is left to a person where an item stands on the line of %s', (_, items) => {
    expect(reorder('list: [a, b]\nc\n', onLines(1, 1), items, [1, 0]).certainty).toBe('none');
  });
});
