import { describe, expect, it } from 'vitest';
import { entryOf } from '../../src/core/entry.ts';
import type { Mentions } from '../../src/core/facts/mentions.ts';
import { factsOfRecord, type KnownRecords, type NamedFacts } from '../../src/core/facts/record-facts.ts';
import type { Reference, ReferenceKind } from '../../src/core/facts/references.ts';
import { sure } from '../../src/core/sure.ts';
import { unknownReference } from '../../src/rules/unknown-reference.ts';
import { factor } from '../support/catalogue-builder.ts';
import { foundAcross, foundAlone } from './found.ts';

const sources = (count: number) =>
  Array.from({ length: count }, (_, index) => entryOf('sources.yaml', [index], { id: `s${String(index)}` }));

/** What is said of what one file mentions. */
const said = (mentions: Mentions, entries: Partial<KnownRecords>, unread: readonly string[] = []) =>
  foundAcross(unknownReference, entries, { mentions: [{ file: 'a.yaml', mentions }], unread: new Set(unread) });

const texts = (...given: Parameters<typeof said>) => said(...given).map(({ message }) => message);

describe('where nothing comes near', () => {
  it('all are told while they are few', () => {
    const ids = Array.from({ length: 20 }, (_, index) => `s${String(index)}`).join(', ');
    expect(texts({ source: ['nowhere'] }, { sources: sources(20) })).toEqual([
      { nl: `onbekende bron: "nowhere"; kies uit ${ids}`, en: `unknown source: "nowhere"; choose from ${ids}` },
    ]);
  });

  it('of many is told where they are', () => {
    expect(texts({ source: ['nowhere'] }, { sources: sources(21) })).toEqual([
      {
        nl: 'onbekende bron: "nowhere"; kiem list sources toont ze alle',
        en: 'unknown source: "nowhere"; kiem list sources shows them all',
      },
    ]);
  });

  it('of what cannot be listed nothing is told', () => {
    expect(texts({ explanation: ['nowhere'] }, {})).toEqual([
      { nl: 'onbekende uitleg: "nowhere"', en: 'unknown explanation: "nowhere"' },
    ]);
  });
});

describe('where something comes near', () => {
  const stress = { ...factor('parental-stress'), label: { nl: 'stress van ouders', en: 'parental stress' } };
  const factors = [
    entryOf('parent.yaml', [0], factsOfRecord('factors', stress) as KnownRecords['factors'][number]['value']),
  ];

  it.each([
    ['the id', 'parental-stres', { nl: '', en: '' }, 'likely'],
    ['the id in another form', 'Parental Stress', { nl: '', en: '' }, 'certain'],
    ['a label', 'Stress van ouders', { nl: '', en: '' }, 'certain'],
    [
      'nearly a label',
      'stres van ouders',
      { nl: ', lijkt op "stress van ouders"', en: ', close to "stress van ouders"' },
      'likely',
    ],
  ])('%s is suggested, with the place where it is', (_, id, like, trust) => {
    const [found, ...others] = said({ factor: [id] }, { factors });
    expect(others).toEqual([]);
    expect(found?.message).toEqual({
      nl: `onbekende factor: "${id}"${like.nl}`,
      en: `unknown factor: "${id}"${like.en}`,
    });
    expect(found?.suggestion).toEqual({ text: 'parental-stress', trust });
    expect(found?.related).toEqual([
      {
        file: 'parent.yaml',
        path: [0, 'id'],
        message: { nl: 'hier staat "parental-stress"', en: '"parental-stress" is declared here' },
      },
    ]);
  });

  it('nothing is said of what seems to be there, in a record that could not be read', () => {
    expect(said({ factor: ['no-network', 'No Network'] }, { factors }, ['no-network'])).toEqual([]);
    expect(said({ factor: ['stress-van-ouders'] }, { factors }, ['stress-van-ouders'])).toEqual([]);
  });

  it('but a name of a record that could be read is taken for that one', () => {
    const [found] = said({ factor: ['Stress van ouders'] }, { factors }, ['stress-van-ouders']);
    expect(found?.suggestion).toEqual({ text: 'parental-stress', trust: 'certain' });
  });
});

it('nothing is said where the file that would declare them is missing, which is a fault of its own', () => {
  expect(said({ source: ['nowhere'], trait: ['nobody'] }, {})).toEqual([]);
});

it('what is said stands wherever the file says it', () => {
  const [found] = said({ source: ['nowhere'] }, { sources: sources(1) });
  expect(found).toMatchObject({ file: 'a.yaml', mentions: { kind: 'source', text: 'nowhere' } });
});

it('nothing is said of ids that name something', () => {
  const element: NamedFacts = { id: 'practising', names: [], aliases: [] };
  const activeElements = [entryOf('active-elements.yaml', [0], element)];
  expect(said({ source: ['s0'], element: ['practising'] }, { sources: sources(1), activeElements })).toEqual([]);
});

it('a study is looked for among those of its own record, and nothing else is', () => {
  const [visits, group] = [['trial-2023', 'trial-2024'], ['review']].map((ids, index) =>
    entryOf('a.yaml', [index], { studies: ids.map((id) => ({ id })) }),
  );
  const reference = (kind: ReferenceKind, id: string, entry = visits): Reference => ({
    kind,
    id,
    entry: sure(entry),
    spot: () => sure(entry).at(['links', 0]),
  });
  const references = [
    reference('study', 'trial-2024'),
    reference('study', 'tral-2024'),
    reference('study', 'trial-2024', group),
    reference('factor', 'nowhere'),
  ];
  const found = foundAlone(unknownReference, {}, { survey: { references, dates: [], copiedTexts: [] } });
  expect(found).toEqual([
    {
      file: 'a.yaml',
      path: [0, 'links', 0],
      message: {
        nl: 'onbekende studie van deze interventie: "tral-2024"',
        en: 'unknown study of this intervention: "tral-2024"',
      },
      suggestion: { text: 'trial-2024', trust: 'likely' },
      related: [
        {
          file: 'a.yaml',
          path: [0, 'studies', 1, 'id'],
          message: { nl: 'hier staat "trial-2024"', en: '"trial-2024" is declared here' },
        },
      ],
    },
    {
      file: 'a.yaml',
      path: [1, 'links', 0],
      message: {
        nl: 'onbekende studie van deze interventie: "trial-2024"; kies uit review',
        en: 'unknown study of this intervention: "trial-2024"; choose from review',
      },
    },
  ]);
});
