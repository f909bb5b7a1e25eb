import type { IgnoreComment } from '../../core/check/ignore.ts';
import type { FileFacts } from '../../core/facts/file-facts.ts';
import { IGNORE, ignoreComments } from '../../read/ignore-comments.ts';
import type { SourceFile } from '../../read/source-file.ts';

/** What a check takes from one file: a pure function of its name and bytes, and of the program. */
export interface CheckedFile {
  /** Absent of a file that is no data. */
  readonly facts?: FileFacts;
  /** The comments that ask to ignore something. */
  readonly comments: readonly IgnoreComment[];
}

const holdsComment = ({ bytes }: SourceFile): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(IGNORE);

export const commentsIn = (file: SourceFile): readonly IgnoreComment[] =>
  holdsComment(file) ? ignoreComments(file.path, new TextDecoder().decode(file.bytes)) : [];

export type CheckFile = (file: SourceFile) => Promise<CheckedFile>;

/** Reads and checks files, each by itself. Nothing of a file is held but what is returned. */
export async function fileChecker(): Promise<CheckFile> {
  const [{ readFile }, { factsOf }, { rules }] = await Promise.all([
    import('../../read/read-file.ts'),
    import('../../core/facts/facts-of.ts'),
    import('../../rules/index.ts'),
  ]);
  return async (file) => {
    const reading = await readFile(file);
    return { ...(reading && { facts: factsOf(reading, rules) }), comments: commentsIn(file) };
  };
}
