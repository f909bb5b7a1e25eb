import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { treesIn, WORDS } from '../support/topics.ts';

const SOURCE = join(import.meta.dirname, '../../src');
const NO_TEXTS = ['index.ts', 'said.ts', 'phrases.ts', 'language.ts'];
const topics = readdirSync(WORDS).filter((file) => !NO_TEXTS.includes(file));

/** A text, with where it stands; what it fills in is a §. */
interface Text {
  readonly path: string;
  readonly words: readonly string[];
}

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a text says; of a function the texts in it. */
function literals(said: unknown): string {
  if (typeof said !== 'function') return String(said);
  const quoted = [...said.toString().matchAll(/`((?:[^`\\]|\\.)*)`|"([^"]*)"|'([^']*)'/g)];
  return quoted.map(([, template, double, single]) => template ?? double ?? single ?? '').join(' ');
}

const wordsOf = (text: string): readonly string[] =>
  text
    .replace(/\$\{[^}]*\}/g, '§')
    .toLowerCase()
    .split(/[^\p{L}\p{N}§]+/u)
    .filter((word) => word !== '');

/** Each text of a topic once: one that is taken over from elsewhere is the same object. */
function textsIn(value: unknown, path: string, seen: Set<unknown>): readonly Text[] {
  if (!isTree(value) || seen.has(value)) return [];
  if (!('nl' in value)) return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`, seen));
  seen.add(value);
  return [{ path, words: wordsOf(literals(value['nl'])) }];
}

/** How many words have to be put in, left out or replaced to make one of the other; more than `most` is not looked into. */
function differing(one: readonly string[], other: readonly string[]): number {
  let before = other.map((_, index) => index + 1);
  for (const [row, word] of one.entries()) {
    let diagonal = row;
    let left = row + 1;
    before = before.map((above, column) => {
      const here = Math.min(above + 1, left + 1, diagonal + (word === other[column] ? 0 : 1));
      [diagonal, left] = [above, here];
      return here;
    });
  }
  return before.at(-1) ?? one.length;
}

/** Shorter ones are names, and names recur. */
const ENOUGH_WORDS = 5;

/** At most one word in five is another. */
function areTwins({ words: one }: Text, { words: other }: Text): boolean {
  const [short, long] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  return short >= ENOUGH_WORDS && long - short <= long / 5 && differing(one, other) <= long / 5;
}

/** One sentence in the two voices. */
const spokenAlike = (path: string): string => path.replace(/\.(?:you|we)$/, '');

/** Texts that are much alike and still are two. */
const ACCEPTED: readonly (readonly [string, string])[] = [
  // Questions of one form, messages of one kind.
  ['create.badDate', 'errors.badDate'],
  ['create.intervention.target.audience.why', 'create.factor.definition.why'],
  ['create.factor.kind.ask', 'create.source.kind.ask'],
  ['create.factor.source.ask', 'create.recognition.source'],
  ['create.source.date.ask', 'create.recognition.date'],
  ['errors.isFolder', 'errors.isDisk'],
  ['questionnaire.after.otherAnswer.phase', 'questionnaire.after.otherAnswer.theme'],
  // The same said of another thing: of musts and of wishes, of families and of children, of an answer and of a gap.
  ['explain.groups.studied.label', 'select.groupsOfWishes.studied'],
  ['explain.groups.recognised.label', 'select.groupsOfWishes.recognised'],
  ['select.criteria.mustsAnswered', 'select.criteria.wishesAnswered'],
  ['gaps.gaps.no-intervention.next.families', 'gaps.gaps.no-intervention.next.children'],
  ['overview.batch.answeredTitle', 'overview.batch.gapsTitle'],
  ['combinations.combinationsSection.besideOffer.we', 'memo.sections.offer'],
  // Of chosen factors, and of all.
  ['offer.offerSection.noOverlap', 'overview.coverage.noDouble'],
  // A heading and a line that take over the same words.
  ['care.title', 'memo.sections.regularCare'],
  ['care.title', 'help.data.files.regular-care.yaml'],
  ['evidence.studied', 'reason.worksOnStudied'],
  ['aside.serves', 'explain.gaps.meant-for-only.label'],
  ['explain.failures.excluded.mend', 'failures.bringIn.excluded'],
];

const isAccepted = (one: string, other: string): boolean =>
  spokenAlike(one) === spokenAlike(other) || ACCEPTED.some(([a, b]) => a === one && b === other);

describe('a sentence is written once', async () => {
  const seen = new Set<unknown>();
  const texts: Text[] = [];
  for (const topic of topics) for (const [name, tree] of await treesIn(topic)) texts.push(...textsIn(tree, name, seen));
  const twins = texts.flatMap((one, index) =>
    texts.slice(index + 1).flatMap((other) => (areTwins(one, other) ? [[one.path, other.path] as const] : [])),
  );

  it('and not again elsewhere in almost the same words', () => {
    expect(twins.filter(([one, other]) => !isAccepted(one, other)).map((pair) => pair.join(' = '))).toEqual([]);
  });

  it('but for those that are known', () => {
    const known = new Set(twins.map((pair) => pair.join()));
    expect(ACCEPTED.filter((pair) => !known.has(pair.join()))).toEqual([]);
  });

  it.each([
    ['the same words', 'Niets voldoet aan alle keuzes.', 'niets voldoet aan alle keuzes', true],
    ['one word of five', 'Niets voldoet aan al uw keuzes.', 'Niets voldoet aan alle keuzes.', false],
    ['one word of six', 'Dit ordent wat nu bekend is.', 'Dit zegt wat nu bekend is.', true],
    ['names', 'Wat past', 'Wat past', false],
  ])('where twins are: %s', (_, one, other, are) => {
    expect(areTwins({ path: '', words: wordsOf(one) }, { path: '', words: wordsOf(other) })).toBe(are);
  });
});

it('each key of the words is used', async () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('words/'),
  );
  const used = new Set(files.flatMap((file) => readFileSync(join(SOURCE, file), 'utf8').match(/[\w-]*\w/g) ?? []));
  // Some keys are put together: a path in a record, or a relation and what is asked of it.
  const isUsed = (key: string): boolean =>
    key.split(/[./]|-factors|Why$/).every((part) => part === '' || used.has(part));
  const keysIn = (value: unknown, path: string): readonly string[] =>
    !isTree(value) || 'nl' in value
      ? []
      : Object.entries(value).flatMap(([key, inner]) => [
          ...(isUsed(key) ? [] : [`${path}.${key}`]),
          ...keysIn(inner, `${path}.${key}`),
        ]);
  const unused: string[] = [];
  for (const topic of topics) for (const [name, tree] of await treesIn(topic)) unused.push(...keysIn(tree, name));
  expect(unused).toEqual([]);
});
