import { bytesOf, type Content, contentOf, type FuzzCase } from './fuzz-case.ts';

/** Everything with one stretch taken out, from large stretches to single items. */
function* without<Item>(items: readonly Item[]): Iterable<readonly Item[]> {
  for (let size = Math.ceil(items.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < items.length; start += size)
      yield [...items.slice(0, start), ...items.slice(start + size)];
  }
}

function* smallerContents(content: Content): Iterable<Content> {
  const bytes = bytesOf(content);
  if (bytes.length === 0) return;
  yield '';
  const text = bytes.toString('latin1');
  const lines = text.split(/(?<=\n)/);
  if (lines.length > 1 && lines.length < 3000)
    for (const fewer of without(lines)) yield contentOf(Buffer.from(fewer.join(''), 'latin1'));
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < text.length; start += size)
      yield contentOf(Buffer.from(text.slice(0, start) + text.slice(start + size), 'latin1'));
  }
}

function lacking(fuzzCase: FuzzCase, key: keyof FuzzCase): FuzzCase {
  const { [key]: _, ...rest } = fuzzCase;
  // What is taken out is optional.
  return rest as FuzzCase;
}

/** Cases that are a little smaller, the boldest first. */
function* smallerCases(fuzzCase: FuzzCase): Iterable<FuzzCase> {
  const { files = {}, stdin, argv, keys } = fuzzCase;
  for (const key of ['environment', 'columns', 'cache', 'stdin', 'twice'] as const)
    if (fuzzCase[key] !== undefined) yield lacking(fuzzCase, key);
  for (const path of Object.keys(files)) {
    const rest = Object.fromEntries(Object.entries(files).filter(([other]) => other !== path));
    yield Object.keys(rest).length === 0 ? lacking(fuzzCase, 'files') : { ...fuzzCase, files: rest };
  }
  for (let index = 1; index < argv.length; index += 1) {
    yield { ...fuzzCase, argv: argv.toSpliced(index, 2) };
    yield { ...fuzzCase, argv: argv.toSpliced(index, 1) };
  }
  if (keys !== undefined) for (const fewer of without(keys)) yield { ...fuzzCase, keys: fewer };
  if (stdin !== undefined) for (const smaller of smallerContents(stdin)) yield { ...fuzzCase, stdin: smaller };
  for (const [path, content] of Object.entries(files))
    for (const smaller of smallerContents(content)) yield { ...fuzzCase, files: { ...files, [path]: smaller } };
  for (const [index, word] of argv.entries())
    if (word.length > 20) yield { ...fuzzCase, argv: argv.with(index, word.slice(0, word.length / 2)) };
}

/** The smallest case, of those that are tried in the time, that still shows the fault. */
export async function shrink(
  fuzzCase: FuzzCase,
  stillFails: (smaller: FuzzCase) => Promise<boolean>,
  milliseconds: number,
): Promise<FuzzCase> {
  const end = performance.now() + milliseconds;
  let smallest = fuzzCase;
  for (let hasShrunk = true; hasShrunk;) {
    hasShrunk = false;
    for (const smaller of smallerCases(smallest)) {
      if (performance.now() > end) return smallest;
      if (!(await stillFails(smaller))) continue;
      smallest = smaller;
      hasShrunk = true;
      break;
    }
  }
  return smallest;
}
