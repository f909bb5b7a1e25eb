import { resolve } from 'node:path';
import type { Catalogue } from '../core/catalogue.ts';
import type { DiagnosticsReport } from '../core/generated/schema-types.ts';
import { errorText, FailureError, FileError } from '../cli/errors.ts';
import { nodeContext } from '../cli/node/node-context.ts';
import { readVersion } from '../cli/run.ts';
import type { Session } from '../cli/session.ts';
import { messages } from '../words/index.ts';
import { checkOptions, type LibraryOptions } from './library-options.ts';

// All that is public of `kiem`. docs/library.md says what each is; a test holds the two equal.
export * from './core.ts';
export type { DiagnosticsReport } from '../core/generated/schema-types.ts';
export type { LibraryOptions } from './library-options.ts';

// The bundle is CommonJS, where this names its own folder.
declare const __dirname: string;

/** As one run of the program, but for the caches and the environment: a library leaves nothing behind and reads no variables. */
async function sessionOf(options: LibraryOptions): Promise<Session> {
  checkOptions(options);
  const { data, overlays = [], language = 'en' } = options;
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

/** What goes wrong with a file is told as the command line tells it; `cause` has the path and the reason. */
async function inSession<Result>(
  options: LibraryOptions,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const session = await sessionOf(options);
  try {
    return await work(session);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new FailureError(errorText(error, session.messages), { cause: error });
  }
}

/** Reads, checks and links the data. Rejects when it has errors: `check` says which. */
export async function loadCatalogue(options: LibraryOptions = {}): Promise<Catalogue> {
  const { loadCatalogue: load } = await import('../cli/store/load-catalogue.ts');
  return inSession(options, load);
}

/** All that is wrong with a data folder: the JSON of `kiem check`, without settings and baseline. */
export async function check(options: LibraryOptions = {}): Promise<DiagnosticsReport> {
  const { checkData } = await import('../cli/check/check-data.ts');
  return inSession(options, checkData);
}
