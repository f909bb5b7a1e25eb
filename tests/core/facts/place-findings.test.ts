import { describe, expect, it } from 'vitest';
import { START_OF_FILE } from '../../../src/core/diagnostic.ts';
import type { FileFacts } from '../../../src/core/facts/file-facts.ts';
import type { FileReading } from '../../../src/core/facts/file-reading.ts';
import { placeFindings } from '../../../src/core/facts/place-findings.ts';
import type { JointFinding, Rule } from '../../../src/core/rule.ts';

const both = (text: string) => ({ nl: text, en: text });
const rule: Rule = {
  code: 'catalogue/one',
  severity: 'error',
  page: { what: both('what'), why: both('why'), wrong: '', right: '' },
};
const facts: FileFacts = {
  file: 'a.yaml',
  kind: 'interventions',
  isIncomplete: false,
  unread: [],
  diagnostics: [],
  findings: [],
  records: [],
  mentions: {},
  places: {},
};
const LINE_7 = { start: { line: 7, column: 1 }, end: { line: 7, column: 3 } };

const place = (finding: JointFinding, reading: FileReading | undefined) =>
  placeFindings([{ rule, finding }], [facts], () => Promise.resolve(reading));

const readingOf = (value: unknown): FileReading => ({
  ...facts,
  locate: () => ({ file: 'a.yaml', range: LINE_7 }),
  text: () => '',
  records: [{ path: [], value }],
  faulty: [],
});

describe('the place of what a rule finds across files', () => {
  const spot = { file: 'a.yaml', path: ['links', 0], message: both('one') };
  const mention: JointFinding = {
    file: 'a.yaml',
    mentions: { kind: 'source', text: 'trimbos' },
    message: both('no such source'),
  };

  it('is looked up in the file', async () => {
    const related = [{ ...spot, message: both('another') }];
    expect(await place({ ...spot, related }, readingOf({}))).toMatchObject([
      { range: LINE_7, related: [{ range: LINE_7, message: both('another') }] },
    ]);
  });

  it('is known without reading the file again, but for a part of what stands there', async () => {
    const known = { ...facts, places: { 'links/0': LINE_7 } };
    const asked: string[] = [];
    const placed = (finding: JointFinding) =>
      placeFindings([{ rule, finding }], [known, { ...facts, file: 'b.yaml' }], (file) => {
        asked.push(file);
        return Promise.resolve(undefined);
      });
    expect(await placed(spot)).toMatchObject([{ file: 'a.yaml', range: LINE_7 }]);
    expect(asked).toEqual([]);
    const related = [{ ...spot, file: 'b.yaml' }];
    expect(await placed({ ...spot, part: 'key', related })).toMatchObject([
      { range: START_OF_FILE, related: [{ file: 'b.yaml', range: START_OF_FILE }] },
    ]);
    expect(asked).toEqual(['a.yaml', 'b.yaml']);
  });

  it('is the start of a file that is not there any more', async () => {
    expect(await place(spot, undefined)).toMatchObject([{ file: 'a.yaml', range: START_OF_FILE }]);
  });

  it('is wherever the file says it, and nowhere when it says it no longer', async () => {
    const says = readingOf({ source: { id: 'trimbos' }, links: [{ source: { id: 'trimbos' } }] });
    expect(await place(mention, says)).toHaveLength(2);
    expect(await place(mention, readingOf({ source: { id: 'nji' } }))).toEqual([]);
  });
});
