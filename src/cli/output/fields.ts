import { Option } from 'commander';
import type { Content } from '../../view/content.ts';
import { pickColumns, pickPaths } from '../../view/pick.ts';
import type { FlowingSheet, Sheet } from '../../view/sheet.ts';
import { choiceError } from '../choice-error.ts';
import { UsageError } from '../errors.ts';
import { collected } from '../list-option.ts';
import type { Session } from '../session.ts';
import { gathered, gatheredSheet } from './gathered.ts';

/** The flag, with paths in the JSON of its command as the example. */
export const fieldsOption = ({ messages }: Session, paths: string): Option =>
  new Option('--fields <fields>', messages.flagOptions.fields(paths)).argParser(collected);

const parentOf = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf('.')));

/** What could have been meant: of a path, what stands beside it. */
function beside(name: string, known: readonly string[]): readonly string[] {
  for (let parent = parentOf(name); ; parent = parentOf(parent)) {
    const found = known.filter((candidate) => parentOf(candidate) === parent);
    if (found.length > 0 || parent === '') return found;
  }
}

/** The shortest path of which the end was typed: `rating.level.id` of `level.id`. */
function pathTo(name: string, known: readonly string[]): string | undefined {
  const [shortest] = known
    .filter((candidate) => candidate.endsWith(`.${name}`))
    .sort((one, other) => one.length - other.length);
  return shortest;
}

/** The names as typed, when all of them are known. */
function chosen(session: Session, typed: readonly string[], known: readonly string[]): readonly string[] {
  const names = typed
    .join()
    .split(',')
    .flatMap((name) => name.trim() || []);
  const wrong = names.find((name) => !known.includes(name)) ?? (names.length === 0 ? '' : undefined);
  if (wrong === undefined) return [...new Set(names)];
  const choices = beside(wrong, known);
  if (wrong !== '') throw choiceError(session, ['--fields', wrong], choices, pathTo(wrong, known));
  throw new UsageError(session.messages.errors.noField(choices.join(', ')));
}

/** What is wrong with a profile is told whatever was asked for. */
const picked = (record: unknown, paths: readonly string[]): unknown =>
  typeof record === 'object' && record !== null && 'error' in record ? record : pickPaths(record, paths);

async function* eachPicked(records: AsyncIterable<unknown>, paths: readonly string[]): AsyncGenerator {
  for await (const record of records) yield picked(record, paths);
}

/** By path, as JSON names its fields. */
async function withPaths(content: Content, paths: readonly string[]): Promise<Content> {
  const all = await content.records();
  const records = Symbol.asyncIterator in all ? eachPicked(all, paths) : all.map((record) => picked(record, paths));
  return {
    ...content,
    records: () => records,
    json: async () => content.narrowed?.json(await gathered(records)),
  };
}

/** By column, as tables name them. */
function withColumns(content: Content, sheet: Sheet | FlowingSheet, columns: readonly string[]): Content {
  const narrow = pickColumns(sheet, columns);
  const document = async () => (content.narrowed ?? content).document(await gatheredSheet(narrow));
  return { ...content, sheet: () => narrow, document, paper: document };
}

/** The content with only the fields that were asked for; of a result that is no list, only in lines and rows. */
export async function withFields(
  session: Session,
  content: Content,
  format: string,
  typed: readonly string[],
): Promise<Content> {
  const { fields, narrowed } = content;
  const hasPaths = format === 'json' || format === 'ndjson';
  const isRows = format === 'csv' || format === 'ndjson';
  if (fields === undefined || (narrowed === undefined && !isRows))
    throw new UsageError(session.messages.errors.fieldsOf(format));
  if (hasPaths) return withPaths(content, chosen(session, typed, await fields()));
  const sheet = await content.sheet();
  const names = sheet.columns.map(({ name }) => name);
  return withColumns(content, sheet, chosen(session, typed, names));
}
