import { Argument, Option } from 'commander';
import type { Catalogue } from '../../core/catalogue.ts';
import { renderCsv } from '../../render/csv.ts';
import { renderJson } from '../../render/json.ts';
import { terminalLine } from '../../render/terminal-text.ts';
import { descriptorOf, type WrittenTable } from '../../view/export/descriptor.ts';
import { TABLES } from '../../view/export/index.ts';
import { UsageError } from '../errors.ts';
import type { FolderEntry, NamedContent } from '../files.ts';
import { say } from '../output/say.ts';
import { inProgress } from '../in-progress.ts';
import type { Session } from '../session.ts';
import { loadCatalogue } from '../store/load-catalogue.ts';
import { fingerprint } from '../fingerprint.ts';
import type { AddCommand } from './command.ts';
import { withExamples } from './examples.ts';

interface ExportFlags {
  readonly force?: boolean;
}

/** A reader looks for a Data Package under this name. */
const DESCRIPTOR = 'datapackage.json';

const NAMES: ReadonlySet<string> = new Set([DESCRIPTOR, ...TABLES.map(({ name }) => `${name}.csv`)]);

/** The tables as files, and last the file that says what they are: where it fits them, the export is whole. */
async function filesOf(session: Session, catalogue: Catalogue): Promise<readonly NamedContent[]> {
  const drawn: { readonly table: (typeof TABLES)[number]; readonly text: string }[] = [];
  const work = { said: session.messages.progress.tables, all: () => TABLES.length };
  for await (const table of inProgress(session, work, TABLES))
    drawn.push({ table, text: renderCsv(table.sheet(catalogue), 'rfc4180') });
  const written: readonly WrittenTable[] = drawn.map(({ table, text }) => ({
    table,
    bytes: Buffer.byteLength(text),
    hash: fingerprint(text),
  }));
  const descriptor = renderJson(descriptorOf({ version: session.version, digest: catalogue.digest }, written));
  return [
    ...drawn.map(({ table, text }) => ({ name: `${table.name}.csv`, content: text })),
    { name: DESCRIPTOR, content: descriptor },
  ];
}

/** What may stand in the folder of an export: its own files, and what a system or version control keeps beside them. */
const mayStand = ({ name, isFile }: FolderEntry): boolean => name.startsWith('.') || (isFile && NAMES.has(name));

/** Refuses a place where something stands, unless it is an earlier export that may be replaced. */
async function assertFreeFolder({ context, messages }: Session, folder: string, mayReplace = false): Promise<void> {
  const { exports } = messages;
  const target = await context.files.target(folder);
  if (target === 'absent') return;
  if (target !== 'folder') throw new UsageError(exports.isFile(folder));
  if (!mayReplace) throw new UsageError(exports.exists(folder));
  const foreign = (await context.files.entries(folder)).find((entry) => !mayStand(entry));
  if (foreign !== undefined) throw new UsageError(exports.holdsOther(folder, foreign.name));
}

async function runExport(session: Session, folder: string, { force }: ExportFlags): Promise<void> {
  const { context, messages } = session;
  await assertFreeFolder(session, folder, force);
  const files = await filesOf(session, await loadCatalogue(session));
  await context.files.writeFolder(folder, files);
  await say(context, messages.errors.written(terminalLine(folder)));
}

/** `kiem export DIR`: all data as tables, for other programs. */
export const addExport: AddCommand = (command, session) => {
  const { exports } = session.messages;
  command
    .addArgument(new Argument('<folder>', exports.folder))
    .addOption(new Option('--force', exports.force))
    .action((folder: string, flags: ExportFlags) => runExport(session, folder, flags));
  return withExamples(command, session, ['kiem export kiem-data']);
};
