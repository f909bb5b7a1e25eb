import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { entryText } from '../../src/write/entry-text.ts';
import { pathOf, placeEntry } from '../../src/write/place-entry.ts';
import { inSchemaOrder, type Schemas } from '../../src/write/schema-order.ts';
import { draws } from '../support/draws.ts';
import { ROOT } from '../support/fake-context.ts';
import { DATA } from '../support/shipped-catalogue.ts';

const schemas: Schemas = new Map(
  readdirSync(join(ROOT, 'schemas')).map((name): [string, unknown] => [
    name,
    JSON.parse(readFileSync(join(ROOT, 'schemas', name), 'utf8')),
  ]),
);

/** As an editor would, with the quotes of the data. */
const pretty = (text: string): Promise<string> => format(text, { parser: 'yaml', printWidth: 120 });

const long = 'Een zin die zo lang is dat zij met haar vertaling niet meer op een regel past. '.repeat(2).trim();

describe('a record as YAML', () => {
  it.each([
    ['a name', { name: 'VoorZorg' }, 'name: VoorZorg\n'],
    ['a name that YAML would take for something else', { name: 'Startblokken: taal' }, 'name: "Startblokken: taal"\n'],
    ['a word that YAML 1.1 takes for a truth', { value: 'yes' }, 'value: "yes"\n'],
    ['a year', { date: '2019' }, 'date: "2019"\n'],
    ['a month', { date: '2019-07' }, 'date: "2019-07"\n'],
    ['a reference', { source: { id: 'tno-2019', at: '§4.3' } }, 'source: { id: tno-2019, at: §4.3 }\n'],
    ['references', { sources: [{ id: 'a' }, { id: 'b' }] }, 'sources:\n  - { id: a }\n  - { id: b }\n'],
    ['words', { phases: ['pregnancy', 'first-year'] }, 'phases: [pregnancy, first-year]\n'],
    ['nothing', { links: [] }, 'links: []\n'],
    ['a short text', { label: { nl: 'Armoede', en: 'Poverty' } }, 'label: { nl: Armoede, en: Poverty }\n'],
    ['a text with a comma', { label: { nl: 'a, b', en: 'c' } }, 'label: { nl: "a, b", en: c }\n'],
    ['a long text', { aim: { nl: long, en: long } }, `aim:\n  nl: "${long}"\n  en: "${long}"\n`],
    ['quotes in a text', { aim: { nl: `"Ja", ${long}`, en: long } }, `aim:\n  nl: '"Ja", ${long}'\n  en: "${long}"\n`],
    ['both kinds of quotes', { label: { nl: `"'`, en: 'a' } }, `label: { nl: '"''', en: a }\n`],
    ['a list of records', [{ id: 'a', date: '2019' }], '- id: a\n  date: "2019"\n'],
  ])('writes %s as the data does', async (_, value, expected) => {
    expect(entryText(value)).toBe(expected);
    expect(await pretty(expected)).toBe(expected);
  });

  const line = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 130 })
    .map((text) => text.replace(/\s+/g, ' ').trim());
  const text = fc.record({ nl: line, en: line });
  const reference = fc.record({ id: fc.stringMatching(/^[a-z0-9]{1,30}$/), at: line }, { requiredKeys: ['id'] });
  const record = fc.record({
    id: fc.stringMatching(/^[a-z]{1,30}$/),
    name: line,
    summary: text,
    synonyms: fc.record({ nl: fc.array(line, { maxLength: 9 }), en: fc.array(line, { maxLength: 3 }) }),
    links: fc.array(fc.record({ factor: fc.stringMatching(/^[a-z]{1,20}$/), evidence: text, source: reference }), {
      maxLength: 3,
    }),
    sources: fc.array(reference, { minLength: 1, maxLength: 3 }),
  });

  it('is read back as it was, and no formatter has a word to say about it', async () => {
    await fc.assert(
      fc.asyncProperty(record, fc.boolean(), async (value, isList) => {
        const written = entryText(isList ? [value] : value);
        expect(parse(written)).toEqual(isList ? [value] : value);
        expect(await pretty(written)).toBe(written);
      }),
      { numRuns: draws(40, 400) },
    );
  });
});

describe('the order of the keys', () => {
  it('is that of the schema, in every part', () => {
    const given = {
      recognitions: [{ source: { at: 'p. 1', id: 'a' }, level: 'first-indications' }],
      target: { audience: { en: 'e', nl: 'n' }, phases: ['pregnancy'] },
      name: 'A',
      id: 'a',
      other: 1,
    };
    expect(JSON.stringify(inSchemaOrder(given, 'intervention.schema.json', schemas))).toBe(
      '{"id":"a","name":"A","target":{"phases":["pregnancy"],"audience":{"nl":"n","en":"e"}},' +
        '"recognitions":[{"level":"first-indications","source":{"id":"a","at":"p. 1"}}],"other":1}',
    );
  });

  it('of every shipped intervention is that order', () => {
    for (const file of readdirSync(join(DATA, 'interventions'))) {
      const value: unknown = parse(readFileSync(join(DATA, 'interventions', file), 'utf8'));
      expect(JSON.stringify(inSchemaOrder(value, 'intervention.schema.json', schemas))).toBe(JSON.stringify(value));
    }
  });
});

describe('the place of a record', () => {
  it.each([
    ['intervention', { id: 'a' }, 'interventions/a.yaml'],
    ['factor', { kind: 'risk', group: 'child' }, 'risk-factors/child.yaml'],
    ['factor', { kind: 'protective', group: 'parent-prenatal' }, 'protective-factors/parent-prenatal.yaml'],
    ['source', {}, 'sources.yaml'],
  ] as const)('of a new %s %j is %s', (kind, record, path) => {
    expect(pathOf(kind, record)).toBe(path);
  });

  const source = { kind: 'report', id: 'a', title: 'T' };
  const added = '- id: a\n  title: T\n  kind: report\n';

  it.each([
    ['a file', '# kept\n-   id:   b # odd\n', `# kept\n-   id:   b # odd\n${added}`],
    ['a file without an end of line', '- id: b', `- id: b\n${added}`],
    ['a file of Windows', '- id: b\r\n', `- id: b\r\n${added.replaceAll('\n', '\r\n')}`],
    ['no file', undefined, `# yaml-language-server: $schema=../schemas/sources.schema.json\n${added}`],
  ])('is the end of %s, of which all stays as it was', (_, before, text) => {
    expect(placeEntry('source', source, { before }, schemas)).toEqual({ path: 'sources.yaml', added, text });
  });

  it('is a file of its own, with its schema on the first line', () => {
    const { text } = placeEntry('intervention', { id: 'a', name: 'A' }, {}, schemas);
    expect(text).toBe('# yaml-language-server: $schema=../../schemas/intervention.schema.json\nid: a\nname: A\n');
  });
});
