import type { Messages } from '../../words/index.ts';
import { say } from '../output/say.ts';
import type { Session } from '../session.ts';

/** All of standard input. Somebody who sits before it is told what kiem waits for: a terminal says nothing by itself. */
export async function readStandardInput(
  { context, messages }: Session,
  what: Parameters<Messages['errors']['waiting']>[0],
  limit: number,
): Promise<Uint8Array> {
  const { isTerminal, endKeys } = context.stdin;
  if (isTerminal) await say(context, messages.errors.waiting(what, endKeys));
  return context.stdin.readAll(limit);
}
