import { expect, it } from 'vitest';
import type { Path } from '../../../src/core/entry.ts';
import type { FileReading } from '../../../src/core/facts/file-reading.ts';
import { likelyPlaces } from '../../../src/core/facts/likely-places.ts';

const reading = (kind: FileReading['kind'], ...values: readonly unknown[]): FileReading => ({
  file: 'a.yaml',
  ...(kind !== undefined && { kind }),
  isIncomplete: false,
  unread: [],
  diagnostics: [],
  faulty: [],
  text: () => '',
  records: values.map((value, index) => ({ path: [index], value })),
  locate: (path: Path) => {
    const at = { line: path.length, column: 1 };
    return { file: 'a.yaml', range: { start: at, end: at } };
  },
});

it.each<[FileReading['kind'], unknown, readonly string[]]>([
  ['factors', {}, ['0/id']],
  [
    'interventions',
    { recognitions: [{ date: '2024' }, {}] },
    ['0/recognitions/0/level', '0/recognitions/0/date', '0/recognitions/1/level'],
  ],
  ['reportClaims', { check: {} }, ['0/check']],
  ['reportClaims', {}, []],
  ['sources', {}, []],
  [undefined, {}, []],
])('of %s %j the places that notes are about are known', (kind, value, places) => {
  const found = likelyPlaces(reading(kind, value));
  expect(Object.keys(found)).toEqual(places);
  for (const [name, range] of Object.entries(found)) expect(range.start.line).toBe(name.split('/').length);
});
