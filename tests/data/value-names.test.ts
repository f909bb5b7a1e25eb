import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { LEVELS } from '../../src/core/vocabulary.ts';
import { CLOSED_LISTS } from '../../src/core/generated/closed-lists.ts';
import { namedValue } from '../../src/read/schema/value-names.ts';
import { messages } from '../../src/words/index.ts';
import { shippedFiles } from '../support/shipped-catalogue.ts';

interface Term {
  readonly id: string;
  readonly label: { readonly nl: string; readonly en: string };
}

const textOf = (file: string): string =>
  new TextDecoder().decode(shippedFiles().find(({ path }) => path === file)?.bytes);
const vocabulary = parse(textOf('vocabulary.yaml')) as Readonly<
  Record<'phases' | 'groups' | 'themes' | 'tracks', readonly Term[]>
>;
const levels = parse(textOf('levels.yaml')) as readonly Term[];
const { terms } = messages.nl;
const english = messages.en.terms;

/** The words of a list in both languages, as the program shows them. */
const shown = (nl: Readonly<Record<string, string>>, en: Readonly<Record<string, string>>) =>
  Object.keys(nl).map((id) => ({ id, label: { nl: nl[id] ?? '', en: en[id] ?? '' } }));

it.each<readonly [string, readonly Term[], readonly string[]]>([
  ['levels', levels, LEVELS],
  ['phases', vocabulary.phases, CLOSED_LISTS.Phase],
  ['groups', vocabulary.groups, CLOSED_LISTS.FactorGroup],
  ['themes', vocabulary.themes, CLOSED_LISTS.Theme],
  ['tracks', vocabulary.tracks, CLOSED_LISTS.Track],
  ['relations', shown(terms.relations, english.relations), CLOSED_LISTS.Relation],
  ['results', shown(terms.results, english.results), CLOSED_LISTS.Result],
  ['shares', shown(terms.traitShares, english.traitShares), CLOSED_LISTS.TraitShare],
  ['bases', shown(terms.basis, english.basis), CLOSED_LISTS.FactorBasis],
])('each of the %s is known by its label in both languages', (_, all, allowed) => {
  expect(all.length).toBeGreaterThan(0);
  for (const { id, label } of all)
    expect([namedValue(label.nl, allowed), namedValue(label.en, allowed)], id).toEqual([id, id]);
});
