import { describe, expect, it } from 'vitest';
import { entryOf } from '../../src/core/entry.ts';
import type { Mentions } from '../../src/core/facts/mentions.ts';
import { factsOfRecord, type KnownRecords, type NamedFacts } from '../../src/core/facts/record-facts.ts';
import { unknownReference } from '../../src/rules/unknown-reference.ts';
import { factor } from '../support/catalogue-builder.ts';
import { foundAcross } from './found.ts';

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
    ['the id', 'parental-stres', '', 'likely'],
    ['the id in another form', 'Parental Stress', '', 'certain'],
    ['a label', 'Stress van ouders', '', 'certain'],
    ['nearly a label', 'stres van ouders', ', close to "stress van ouders"', 'likely'],
  ])('%s is suggested, with the place where it is', (_, id, like, trust) => {
    const [found, ...others] = said({ factor: [id] }, { factors });
    expect(others).toEqual([]);
    expect(found?.message.en).toBe(`unknown factor: "${id}"${like}`);
    expect(found?.suggestion).toEqual({ text: 'parental-stress', trust });
    expect(found?.related).toEqual([
      {
        file: 'parent.yaml',
        path: [0, 'id'],
        message: { nl: 'hier staat "parental-stress"', en: '"parental-stress" is declared here' },
      },
    ]);
  });

  it('in Dutch a label is told as well', () => {
    expect(texts({ factor: ['stres van ouders'] }, { factors })[0]?.nl).toBe(
      'onbekende factor: "stres van ouders", lijkt op "stress van ouders"',
    );
  });

  it('nothing is said of what seems to be there, in a record that could not be read', () => {
    expect(said({ factor: ['no-network', 'No Network'] }, { factors }, ['no-network'])).toEqual([]);
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
