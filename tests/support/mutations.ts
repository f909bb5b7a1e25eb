import { isMap, isScalar, isSeq, parseDocument, visit, type Node, type Pair, type Scalar } from 'yaml';

/** A change to a text that makes the data wrong, and the lines that it touches in the changed text. */
export interface Mutation {
  readonly kind: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A small generator of numbers, so that a failing run can be repeated. */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

interface KeyPlace {
  readonly name: string;
  readonly key: Place;
  readonly value: Node;
  /** The map that holds the key. */
  readonly parent: Place;
  readonly siblings: readonly string[];
}

const placeOf = (node: Node): Place => ({ start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 });

function keysIn(text: string): readonly KeyPlace[] {
  const found: KeyPlace[] = [];
  visit(parseDocument(text), {
    Map: (_, node) => {
      const siblings = node.items.map(({ key }) => String((key as Scalar).value));
      for (const { key, value } of node.items as Pair<Scalar, Node>[]) {
        if (value === null) continue;
        found.push({ name: String(key.value), key: placeOf(key), value, parent: placeOf(node), siblings });
      }
    },
  });
  return found;
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Replaces part of a text; the lines touched are those of the new part. */
function replaced(kind: string, text: string, { start, end }: Place, by: string): Mutation {
  const changed = text.slice(0, start) + by + text.slice(end);
  return { kind, text: changed, from: lineOf(changed, start), to: lineOf(changed, start + by.length) };
}

type Mutate = (text: string, pick: (below: number) => number) => Mutation | undefined;

const one = <T>(all: readonly T[], pick: (below: number) => number): T | undefined => all[pick(all.length)];

/** Keys without which no record of the data is complete, wherever they stand. */
const REQUIRED = new Set(
  'id kind group label synonyms definition inTable1 answeredBy name theme summary aim target links recognitions relation claim nl en level audience citation designKind design fit seen outcomes amount currency unit when text basis title rank letter plain isNot criteria what who reach footing variesLocally confidence why fills link trait'.split(
    ' ',
  ),
);
const ENUMS = new Set(
  'theme relation claim result level kind group answeredBy fit seen basis reach footing confidence fills priority'.split(
    ' ',
  ),
);
const IDS = new Set('factor refines mirror trait element outcome intervention'.split(' '));
const PLAIN = new Set(['id', 'factor', 'level', 'date', 'relation', 'claim', 'theme', 'kind', 'group', 'url']);

const scalars = (text: string, names?: ReadonlySet<string>): readonly (KeyPlace & { readonly value: Scalar })[] =>
  keysIn(text).filter(
    (found): found is KeyPlace & { readonly value: Scalar } =>
      isScalar(found.value) && (names === undefined || names.has(found.name)),
  );

const startsLine = (text: string, { key }: KeyPlace): boolean => /\n *$/.test(text.slice(0, key.start));

const MUTATIONS: Readonly<Record<string, Mutate>> = {
  'drop a required key': (text, pick) => {
    const found = one(
      keysIn(text).filter((key) => REQUIRED.has(key.name) && startsLine(text, key) && key.siblings.length > 1),
      pick,
    );
    if (found === undefined) return undefined;
    const lineStart = text.lastIndexOf('\n', found.key.start) + 1;
    const end = Math.max(placeOf(found.value).end, found.key.end);
    const lineEnd = text.indexOf('\n', end - 1) + 1;
    const changed = text.slice(0, lineStart) + text.slice(lineEnd);
    const shift = lineEnd - lineStart;
    const from = lineOf(changed, Math.min(found.parent.start, lineStart));
    return { kind: '', text: changed, from, to: lineOf(changed, Math.max(found.parent.end - shift, lineStart)) };
  },
  'misspell a key': (text, pick) => {
    const found = one(keysIn(text), pick);
    if (found === undefined || found.name.length < 2) return undefined;
    const at = 1 + pick(found.name.length - 1);
    return replaced('', text, found.key, `${found.name.slice(0, at)}${found.name.slice(at - 1)}`);
  },
  'misspell an id': (text, pick) => {
    const found = one(scalars(text, IDS), pick);
    return found && replaced('', text, placeOf(found.value), `${String(found.value.value)}x`);
  },
  'misspell a source': (text, pick) => {
    const places = [...text.matchAll(/source: \{ id: ([a-z0-9-]+)/g)];
    const match = one(places, pick);
    if (match === undefined) return undefined;
    const end = match.index + match[0].length;
    return replaced('', text, { start: end, end }, 'q');
  },
  'misspell a value of a list': (text, pick) => {
    const found = one(scalars(text, ENUMS), pick);
    return found && replaced('', text, placeOf(found.value), `${String(found.value.value)}s`);
  },
  'write a capital in an id': (text, pick) => {
    const found = one(scalars(text, new Set(['id', ...IDS])), pick);
    return found && replaced('', text, placeOf(found.value), String(found.value.value).toUpperCase());
  },
  'duplicate a key': (text, pick) => {
    const found = one(
      keysIn(text).filter((key) => startsLine(text, key) && isScalar(key.value)),
      pick,
    );
    if (found === undefined) return undefined;
    const lineStart = text.lastIndexOf('\n', found.key.start) + 1;
    const lineEnd = text.indexOf('\n', placeOf(found.value).end - 1) + 1;
    return replaced('', text, { start: lineEnd, end: lineEnd }, text.slice(lineStart, lineEnd).replace(/\n?$/, '\n'));
  },
  'duplicate a record': (text, pick) => {
    const { contents } = parseDocument(text);
    const list = isMap(contents) ? contents.get('links') : contents;
    if (!isSeq(list)) return undefined;
    const item = one(list.items as Node[], pick);
    if (item === undefined) return undefined;
    const start = text.lastIndexOf('-', placeOf(item).start);
    const lineStart = text.lastIndexOf('\n', start) + 1;
    if (text.slice(lineStart, start).trim() !== '') return undefined;
    const end = placeOf(item).end;
    const copy = text.slice(lineStart, end).replace(/\n?$/, '\n');
    return replaced('', text, { start: end, end }, text[end - 1] === '\n' ? copy : `\n${copy}`);
  },
  'indent a line': (text, pick) => {
    const found = one(
      keysIn(text).filter((key) => startsLine(text, key) && key.siblings.indexOf(key.name) > 0),
      pick,
    );
    return found && replaced('', text, { start: found.key.start, end: found.key.start }, ' ');
  },
  'outdent a line': (text, pick) => {
    const found = one(
      keysIn(text).filter((key) => startsLine(text, key) && text[key.key.start - 1] === ' '),
      pick,
    );
    return found && replaced('', text, { start: found.key.start - 1, end: found.key.start }, '');
  },
  'indent with a tab': (text, pick) => {
    const found = one(
      keysIn(text).filter((key) => startsLine(text, key) && text[key.key.start - 1] === ' '),
      pick,
    );
    if (found === undefined) return undefined;
    const lineStart = text.lastIndexOf('\n', found.key.start) + 1;
    return replaced('', text, { start: lineStart, end: found.key.start }, '\t');
  },
  'inject a control character': (text, pick) => {
    const found = one(scalars(text), pick);
    if (found === undefined) return undefined;
    const { start, end } = placeOf(found.value);
    const at = start + 1 + pick(Math.max(1, end - start - 2));
    return replaced('', text, { start: at, end: at }, one(['\u0007', '\u202e', '\u200b', '\u001b'], pick) ?? '');
  },
  'drop a closing quote': (text, pick) => {
    const found = one(
      scalars(text).filter(({ value }) => /^["']/.test(text.slice(placeOf(value).start))),
      pick,
    );
    if (found === undefined) return undefined;
    const { end } = placeOf(found.value);
    return { ...replaced('', text, { start: end - 1, end }, ''), from: lineOf(text, placeOf(found.value).start) };
  },
  'drop a closing bracket': (text, pick) => {
    const found = one(
      keysIn(text).filter(({ value }) => /[\]}]$/.test(text.slice(placeOf(value).start, placeOf(value).end))),
      pick,
    );
    if (found === undefined) return undefined;
    const { start, end } = placeOf(found.value);
    return { ...replaced('', text, { start: end - 1, end }, ''), from: lineOf(text, start), to: lineOf(text, end) + 1 };
  },
  'empty a value': (text, pick) => {
    const found = one(
      scalars(text).filter((key) => startsLine(text, key)),
      pick,
    );
    return found && replaced('', text, { start: found.key.end + 1, end: placeOf(found.value).end }, '');
  },
  'put a list for a text': (text, pick) => {
    const found = one(scalars(text, PLAIN), pick);
    return found && replaced('', text, placeOf(found.value), `[${String(found.value.value)}]`);
  },
  'put a second colon': (text, pick) => {
    const found = one(scalars(text, PLAIN), pick);
    return found && replaced('', text, placeOf(found.value), `a: ${String(found.value.value)}`);
  },
};

export const MUTATION_KINDS = Object.keys(MUTATIONS);

/** One random change of a kind; undefined when the text has no place for it. */
export function mutate(kind: string, text: string, pick: (below: number) => number): Mutation | undefined {
  const found = MUTATIONS[kind]?.(text, pick);
  return found && found.text !== text ? { ...found, kind } : undefined;
}
