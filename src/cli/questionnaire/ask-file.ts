import { atHome } from '../at-home.ts';
import { errorText, FailureError, UsageError } from '../errors.ts';
import type { Session } from '../session.ts';
import type { Conversation } from './conversation.ts';

interface AskFile {
  readonly why: string;
  readonly suggestion: string;
  /** Endings that a name may have. */
  readonly endings: readonly string[];
  readonly write: (path: string) => Promise<void>;
}

/** Asks for a file and writes it; returns its path, or undefined when nothing was written. A failure is told, and asked again. */
export async function askFile(
  session: Session,
  { prompter, lens, say }: Conversation,
  { why, suggestion, endings, write }: AskFile,
): Promise<string | undefined> {
  const words = lens.messages.questionnaire.after;
  const isGood = (name: string): boolean => endings.some((ending) => name.endsWith(ending) && name !== ending);
  const complain = (name: string): string | undefined =>
    isGood(name.trim()) ? undefined : words.badFile(lens.messages.or(endings));
  let text: string | undefined;
  for (;;) {
    const named = await prompter.enterText({
      message: words.fileName,
      why,
      ...(text === undefined ? { suggestion } : { text }),
      complain,
    });
    if (named.kind === 'back') return undefined;
    text = atHome(named.value.trim(), session.context.environment);
    try {
      const isTaken = (await session.context.files.target(text)) === 'file';
      const agreed = isTaken ? await prompter.confirm({ message: words.overwrite(text), isYes: false }) : undefined;
      if (agreed !== undefined && !(agreed.kind === 'answer' && agreed.value)) continue;
      await write(text);
      return text;
    } catch (error) {
      if (!(error instanceof FailureError || error instanceof UsageError)) throw error;
      await say(errorText(error, lens.messages));
    }
  }
}
