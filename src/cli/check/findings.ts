import type { IgnoreComment } from '../../core/check/ignore.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { IGNORE, ignoreComments } from '../../read/ignore-comments.ts';
import type { SourceFile } from '../../read/source-file.ts';
import type { Session } from '../session.ts';

/** What a check finds in a folder, before comments and settings have their say. */
export interface Findings {
  /** Every file that was read, in path order. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** The comments that ask to ignore something. */
  readonly comments: readonly IgnoreComment[];
}

const holdsComment = ({ bytes }: SourceFile): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(IGNORE);

export const commentsIn = (files: readonly SourceFile[]): readonly IgnoreComment[] =>
  files.filter(holdsComment).flatMap(({ path, bytes }) => ignoreComments(path, new TextDecoder().decode(bytes)));

/** Checks the files of a folder together. */
export async function findingsOf({ context }: Session, files: readonly SourceFile[]): Promise<Findings> {
  const [{ loadData }, { rules }] = await Promise.all([import('../../read/load.ts'), import('../../rules/index.ts')]);
  const { diagnostics } = await loadData(files, rules, context.today());
  return { files: files.map(({ path }) => path), diagnostics, comments: commentsIn(files) };
}
