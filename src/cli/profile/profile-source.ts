import { basename, extname, join } from 'node:path';
import type { Catalogue } from '../../core/catalogue.ts';
import { profileProblems, type ProfileProblem } from '../../core/profile.ts';
import type { Profile } from '../../core/generated/schema-types.ts';
import { withRemedy } from '../../tell/with-remedy.ts';
import { choiceError } from '../choice-error.ts';
import { FileError, UsageError } from '../errors.ts';
import type { Session } from '../session.ts';
import { profileFormat } from './profile-format.ts';
import { readStandardInput } from './standard-input.ts';
import { unknownText } from './named-record.ts';

const SIZE_LIMIT = 1024 * 1024;

/** The name of an example that is not there is answered with those that are. */
async function assertExample(session: Session, path: string): Promise<void> {
  const { files, packageRoot } = session.context;
  if (!path.startsWith('example:') || (await files.exists(path)) !== undefined) return;
  const examples = await files.list(join(packageRoot, 'data/examples'));
  throw choiceError(
    session,
    ['--profile', path],
    examples.map((file) => `example:${basename(file, extname(file))}`),
  );
}

async function readBytes(session: Session, path: string): Promise<Uint8Array> {
  if (path === '-') return readStandardInput(session, 'profile', SIZE_LIMIT);
  try {
    return await session.context.files.read(path);
  } catch (error) {
    const isStream = error instanceof FileError && error.reason === 'irregular';
    throw isStream ? new UsageError(session.messages.errors.profileStream(path)) : error;
  }
}

/** Reads a profile from a file, or from standard input for `-`. JSON when it says so or looks so, else YAML. */
export async function readProfile(session: Session, path: string): Promise<Profile> {
  const { settings, messages } = session;
  await assertExample(session, path);
  const bytes = await readBytes(session, path);
  const { loadProfile } = await import('../../read/load-profile.ts');
  const isJson =
    profileFormat(path) === 'json' || (path === '-' && /^\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 64))));
  const { profile, diagnostics } = await loadProfile(path, bytes, isJson ? 'json' : 'yaml');
  if (profile !== undefined) return profile;
  const lines = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map((diagnostic) => {
      const { line, column } = diagnostic.range.start;
      const said = withRemedy(diagnostic, { language: settings.language, messages });
      return `  ${diagnostic.file}:${String(line)}:${String(column)} ${said}`;
    });
  throw new UsageError([messages.errors.badProfile(path), ...lines].join('\n'));
}

function problemLine(session: Session, catalogue: Catalogue, problem: ProfileProblem): string {
  const { errors } = session.messages;
  switch (problem.kind) {
    case 'no-factor':
      return errors.noFactor;
    case 'factor-twice':
      return errors.factorTwice(problem.id);
    case 'factor-also-unknown':
      return errors.factorAlsoUnknown(problem.id);
    case 'no-such-day':
      return errors.noSuchDay('asOf', problem.date);
    case 'unknown-id':
      return unknownText(session, catalogue, problem.what, problem.id);
  }
}

interface Answerability {
  readonly mayLackFactor?: boolean;
  /** Which of several profiles it is. */
  readonly file?: string;
}

/** Refuses a profile that cannot be answered, with all that is wrong with it and what would be right. */
export function assertAnswerable(
  session: Session,
  catalogue: Catalogue,
  profile: Profile,
  { mayLackFactor = false, file }: Answerability = {},
): void {
  const lines = profileProblems(catalogue, profile)
    .filter(({ kind }) => kind !== 'no-factor' || !mayLackFactor)
    .map((problem) => problemLine(session, catalogue, problem));
  if (lines.length === 0) return;
  throw new UsageError(file === undefined ? lines.join('\n      ') : session.messages.errors.unanswerable(file, lines));
}
