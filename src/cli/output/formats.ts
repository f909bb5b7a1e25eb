import { extname } from 'node:path';
import { type Command, Option } from 'commander';
import type { CsvDialect } from '../../render/csv.ts';
import type { Content } from '../../view/content.ts';
import type { Document } from '../../view/document.ts';
import type { Workbook } from '../../view/workbook.ts';
import { UsageError } from '../errors.ts';
import type { FileContent } from '../files.ts';
import { gatheredSheet } from './gathered.ts';
import { showInPager } from './pager.ts';
import { type Destination, drawDocument, drawPage, writeResult } from './write-result.ts';
import type { Session } from '../session.ts';

export interface FormatFlags extends Destination {
  readonly format?: string;
  readonly csvDialect?: CsvDialect;
  /** Only these fields, separated by commas. */
  readonly fields?: readonly string[];
}

/** One way to write down what a command says. Its renderer is loaded only when it is asked for. */
interface Format {
  /** Endings of file names that ask for this format. */
  readonly endings: readonly string[];
  /** true: no text; a terminal would be upset by it. */
  readonly isBinary?: true;
  readonly draw: (content: Content, session: Session, flags: FormatFlags) => Promise<FileContent>;
}

const paperOf = async (content: Content): Promise<Document> => (content.paper ?? content.document)();

const dayOf = ({ day }: Content, { context }: Session): string => day ?? context.today();

async function workbookOf({ workbook, sheet }: Content): Promise<Workbook> {
  if (workbook !== undefined) return workbook();
  const { columns, rows } = await gatheredSheet(await sheet());
  return [{ name: 'kiem', heads: columns.map(({ name }) => name), rows }];
}

/** The page where there is one, with the document behind it when that is asked for; else the document. */
async function drawForScreen({ page, hasDetails, document }: Content, session: Session): Promise<string> {
  if (page === undefined) return drawDocument(session, await document());
  const drawn = await drawPage(session, await page(), hasDetails === true);
  return hasDetails === true ? `${drawn}\n${await drawDocument(session, await document())}` : drawn;
}

/** Every format of every command: a new one is one entry. */
export const FORMATS = {
  table: {
    endings: ['.txt'],
    draw: drawForScreen,
  },
  json: {
    endings: ['.json'],
    draw: async (content) => (await import('../../render/json.ts')).renderJson(await content.json()),
  },
  ndjson: {
    endings: ['.ndjson', '.jsonl'],
    draw: async (content) => {
      const { ndjsonPieces, renderNdjson } = await import('../../render/ndjson.ts');
      const records = await content.records();
      return Symbol.asyncIterator in records ? ndjsonPieces(records) : renderNdjson(records);
    },
  },
  csv: {
    endings: ['.csv'],
    draw: async (content, _session, { csvDialect = 'rfc4180' }) => {
      const { csvPieces, renderCsv } = await import('../../render/csv.ts');
      const sheet = await content.sheet();
      return 'pieces' in sheet ? csvPieces(sheet, csvDialect) : renderCsv(sheet, csvDialect);
    },
  },
  markdown: {
    endings: ['.md', '.markdown'],
    draw: async (content) => (await import('../../render/markdown.ts')).renderMarkdown(await paperOf(content)),
  },
  html: {
    endings: ['.html', '.htm'],
    draw: async (content, { messages }) =>
      (await import('../../render/html/index.ts')).renderHtml(await paperOf(content), messages.page),
  },
  docx: {
    endings: ['.docx'],
    isBinary: true,
    draw: async (content, session) =>
      (await import('../../render/docx/index.ts')).renderDocx(await paperOf(content), dayOf(content, session)),
  },
  xlsx: {
    endings: ['.xlsx'],
    isBinary: true,
    draw: async (content, session) =>
      (await import('../../render/xlsx/index.ts')).renderXlsx(await workbookOf(content), dayOf(content, session)),
  },
  man: {
    endings: ['.1', '.man'],
    draw: async (content) => (await import('../../render/man.ts')).renderMan(await paperOf(content)),
  },
  svg: {
    endings: ['.svg'],
    draw: async (content) => {
      if (content.picture === undefined) throw new Error('this command has no picture');
      return (await import('../../render/svg/index.ts')).renderSvg(await content.picture());
    },
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

/** The formats of every command that prints data. */
export const DATA_FORMATS = [
  'table',
  'json',
  'ndjson',
  'csv',
  'markdown',
  'html',
  'docx',
  'xlsx',
] as const satisfies readonly FormatName[];

/** Those of a command that has one picture which says it. */
export const PICTURE_FORMATS: readonly FormatName[] = [...DATA_FORMATS, 'svg'];

/** Those of the help. */
export const HELP_FORMATS: readonly FormatName[] = ['table', 'json', 'markdown', 'man'];

/** Adds `--format` with these formats, and where the result goes. */
export function addFormatFlags(
  command: Command,
  { messages }: Session,
  formats: readonly FormatName[] = DATA_FORMATS,
): Command {
  const words = messages.flagOptions;
  command.addOption(new Option('--format <format>', words.format).choices(formats));
  if (formats.includes('csv'))
    command.addOption(new Option('--csv-dialect <dialect>', words.csvDialect).choices(['rfc4180', 'nl']));
  return command.addOption(new Option('--output <file>', words.output)).addOption(new Option('--force', words.force));
}

/** The format that was asked for, else the one that the ending of the file name asks for, else a table. */
export function formatOf(
  { messages }: Session,
  { format, output }: FormatFlags,
  formats: readonly FormatName[] = DATA_FORMATS,
): FormatName {
  const named = formats.find((name) => name === format);
  if (named !== undefined) return named;
  if (output === undefined || output === '-') return 'table';
  const ending = extname(output).toLowerCase();
  const byEnding = formats.find((name) => FORMATS[name].endings.some((known) => known === ending));
  if (byEnding === undefined) throw new UsageError(messages.errors.unknownExtension(output, formats.join(', ')));
  return byEnding;
}

/** The same, when it can go where the result is to go. */
export function fittingFormat(session: Session, flags: FormatFlags, formats?: readonly FormatName[]): FormatName {
  const name = formatOf(session, flags, formats);
  const format: Format = FORMATS[name];
  const toScreen = flags.output === undefined || flags.output === '-';
  if (format.isBinary === true && toScreen && session.context.stdout.isTerminal)
    throw new UsageError(session.messages.page.binary(name));
  return name;
}

async function draw(
  session: Session,
  content: Content,
  flags: FormatFlags,
  formats: readonly FormatName[] | undefined,
): Promise<FileContent> {
  const name = fittingFormat(session, flags, formats);
  const format: Format = FORMATS[name];
  if (flags.fields === undefined) return format.draw(content, session, flags);
  const { withFields } = await import('./fields.ts');
  return format.draw(await withFields(session, content, name, flags.fields), session, flags);
}

/** A result that is made for one screen is not leafed through: it stays in sight above what is typed next. */
const isOneScreen = ({ page, hasDetails }: Content): boolean => page !== undefined && hasDetails !== true;

/**
 * Draws the content in the format that was asked for. Gives what shows it where it was asked to go: in a pager when that is a
 * terminal and it is long. That gives whether it was a pager.
 */
export async function drawContent(
  session: Session,
  content: Content,
  flags: FormatFlags,
  formats?: readonly FormatName[],
): Promise<() => Promise<boolean>> {
  const result = await draw(session, content, flags, formats);
  const isSeen = typeof result === 'string' && (flags.output === undefined || flags.output === '-');
  return async () => {
    if (isSeen && !isOneScreen(content) && (await showInPager(session, result))) return true;
    await writeResult(session, result, flags);
    return false;
  };
}

/** Draws the content, and shows it where it was asked to go. Gives whether that was a pager. */
export async function pageContent(...drawing: Parameters<typeof drawContent>): Promise<boolean> {
  const show = await drawContent(...drawing);
  return show();
}

/** Draws the content and writes it, without a pager. */
export async function writeContent(
  session: Session,
  content: Content,
  flags: FormatFlags,
  formats?: readonly FormatName[],
): Promise<void> {
  await writeResult(session, await draw(session, content, flags, formats), flags);
}
