import { resolve } from 'node:path';
import type { Catalogue } from '../core/catalogue.ts';
import type { DiagnosticsReport } from '../core/generated/schema-types.ts';
import { nodeContext } from '../cli/node/node-context.ts';
import { readVersion } from '../cli/run.ts';
import type { Session } from '../cli/session.ts';
import { messages } from '../words/index.ts';

// All that is public of `kiem`. docs/library.md says what each is; a test holds the two equal.
export * from './core.ts';
export type { DiagnosticsReport } from '../core/generated/schema-types.ts';

// The bundle is CommonJS, where this names its own folder.
declare const __dirname: string;

/** Where the data is, and in which language something is said of it. */
export interface LibraryOptions {
  /** A data folder of your own; the shipped data when absent. */
  readonly data?: string;
  /** Folders with records of your own, laid over the data. */
  readonly overlays?: readonly string[];
  /** Of messages: English when absent. */
  readonly language?: 'nl' | 'en';
}

/** As one run of the program, but for the caches and the environment: a library leaves nothing behind and reads no variables. */
async function sessionOf({ data, overlays = [], language = 'en' }: LibraryOptions): Promise<Session> {
  const { cache: _, ...context } = nodeContext(__dirname);
  const settings = {
    language,
    accessible: false,
    pager: false,
    overlays: overlays.map((folder) => resolve(folder)),
    ...(data === undefined ? {} : { dataFolder: resolve(data) }),
  };
  return { context, settings, messages: messages[language], version: await readVersion(context) };
}

/** Reads, checks and links the data. Rejects when it has errors: `check` says which. */
export async function loadCatalogue(options: LibraryOptions = {}): Promise<Catalogue> {
  const { loadCatalogue: load } = await import('../cli/store/data-source.ts');
  return load(await sessionOf(options));
}

/** All that is wrong with a data folder: the JSON of `kiem check`, without settings and baseline. */
export async function check(options: LibraryOptions = {}): Promise<DiagnosticsReport> {
  const { checkData } = await import('../cli/check/check-data.ts');
  return checkData(await sessionOf(options));
}
