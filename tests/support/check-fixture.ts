import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './fake-context.ts';
import { temporaryFolder } from './temporary-folder.ts';

const FIXTURES = join(ROOT, 'tests/fixtures');
export const CASES = join(FIXTURES, 'check');

/** Small data in which nothing is wrong, in a folder of its own that the test may spoil. */
export function cleanData(): string {
  const folder = temporaryFolder();
  cpSync(join(FIXTURES, 'check-base'), folder, { recursive: true });
  return folder;
}

/** The first line says how often the rest is added to the file of the same name: a large file need not be kept. */
function appendRepeated(path: string): void {
  const [count = '', ...rest] = readFileSync(path, 'utf8').split('\n');
  appendFileSync(path.replace(/\.repeat$/, ''), rest.join('\n').repeat(Number(count)));
}

const caseOf = (code: string): string => join(CASES, code.replace('/', '.'));
const quietCaseOf = (code: string): string => join(caseOf(code), 'quiet');

/** The clean data with files over it; one that ends in `.absent` takes a file away, in `.repeat` makes it long. */
function dataUnder(layer: string, isPart: (path: string) => boolean): string {
  const folder = cleanData();
  cpSync(layer, folder, { recursive: true, filter: isPart });
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, file);
    if (file.endsWith('.absent')) rmSync(path.replace(/\.absent$/, ''));
    if (file.endsWith('.repeat')) appendRepeated(path);
    if (/\.absent$|\.repeat$|expected\./.test(file)) rmSync(path);
  }
  return folder;
}

/** Data with the fault of this code. */
export const spoiltData = (code: string): string => dataUnder(caseOf(code), (path) => path !== quietCaseOf(code));

/** Data with what is right and near to the fault of this code. */
export const quietData = (code: string): string => dataUnder(quietCaseOf(code), () => true);

/** The folders that are still to be made for a code, so that whoever adds one reads where. */
export const missingCases = (code: string): readonly string[] =>
  [caseOf(code), quietCaseOf(code)].filter((folder) => !existsSync(folder)).map((folder) => relative(ROOT, folder));
