import { isCollection, isScalar, parseDocument, visit } from 'yaml';
import { mutate, MUTATION_KINDS } from '../support/mutations.ts';
import type { Random } from '../support/random.ts';
import { hostileText } from './hostile.ts';

/** A node of a text, where it stands. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: 'scalar' | 'collection' | 'key';
}

const spans = new Map<string, readonly Span[]>();

function spansIn(text: string): readonly Span[] {
  const known = spans.get(text);
  if (known !== undefined) return known;
  const found: Span[] = [];
  visit(parseDocument(text), {
    Node: (key, node) => {
      const [start, end] = node.range ?? [0, 0];
      if (isScalar(node)) found.push({ start, end, kind: key === 'key' ? 'key' : 'scalar' });
      else if (isCollection(node)) found.push({ start, end, kind: 'collection' });
    },
  });
  // Texts that come in again and again are the seeds; a mutated one never does.
  if (spans.size < 200) spans.set(text, found);
  return found;
}

/** A scalar that YAML reads as just this text. */
const quoted = (text: string): string => JSON.stringify(text);

const DEPTHS = [1, 3, 70, 500] as const;

/** What can come in place of a node. */
const REPLACEMENTS: readonly ((old: string, other: string, random: Random) => string)[] = [
  (_, __, random) => quoted(hostileText(random)),
  (_, __, random) => hostileText(random),
  (_, other) => other,
  (_, other) => other,
  (old, other) => quoted(`${old}${other}`.slice(0, 200)),
  (old) => `[${old}]`,
  (old, _, random) =>
    `[${Array<string>(random.pick([2, 3, 50, 3000]))
      .fill(old.slice(0, 40))
      .join(', ')}]`,
  (old, _, random) => `{ ${quoted(hostileText(random))}: ${old} }`,
  (old, other) => `{ ${old}: ${other} }`,
  (_, __, random) => '[{ a: 1 }, { toString: x }]'.slice(0, random.pick([27, 27, 12])),
  (old, _, random) => {
    const depth = random.pick(DEPTHS);
    return '['.repeat(depth) + old + ']'.repeat(depth);
  },
  (_, __, random) =>
    `{${Array.from({ length: random.pick([3, 2100]) }, (___, index) => `k${String(index)}: 1`).join(', ')}}`,
  () => '',
];

function replaceNode(text: string, random: Random): string {
  const all = spansIn(text);
  if (all.length === 0) return text;
  const { start, end } = random.pick(all);
  const other = random.pick(all);
  const by = random.pick(REPLACEMENTS)(text.slice(start, end), text.slice(other.start, other.end), random);
  return text.slice(0, start) + by + text.slice(end);
}

/** A key more in some map of the text, in the style of the map. */
function addKey(text: string, random: Random): string {
  const found = spansIn(text).filter(({ kind }) => kind === 'key');
  if (found.length === 0) return text;
  const at = random.pick(found).start;
  const column = at - (text.lastIndexOf('\n', at - 1) + 1);
  const isFlow = /[{,]\s*$/.test(text.slice(0, at));
  const entry = `${quoted(hostileText(random))}: ${quoted(hostileText(random))}`;
  return text.slice(0, at) + (isFlow ? `${entry}, ` : `${entry}\n${' '.repeat(column)}`) + text.slice(at);
}

const slip = (text: string, random: Random): string =>
  mutate(random.pick(MUTATION_KINDS), text, random.below)?.text ?? text;

/** Longer texts get one change: to find the nodes of a text takes longer than all else. */
const SHORT = 6000;

/** The text after one to three changes that know what YAML is; what comes of it need not be YAML. */
export function mutateYaml(text: string, random: Random): string {
  let changed = text;
  for (let left = 1 + random.below(3); left > 0; left = changed.length < SHORT ? left - 1 : 0) {
    const changes = [replaceNode, replaceNode, replaceNode, addKey, ...(changed.length < SHORT ? [slip] : [])];
    changed = random.pick(changes)(changed, random);
  }
  return changed;
}
