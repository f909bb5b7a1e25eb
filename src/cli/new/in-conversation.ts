import { lensOf } from '../../tell/lens.ts';
import type { Dialogue } from '../context.ts';
import { InterruptedError } from '../errors.ts';
import { EXIT } from '../exit-code.ts';
import { PromptLeftError } from '../prompts/prompter.ts';
import type { Conversation } from '../questionnaire/conversation.ts';
import { openConversation } from '../questionnaire/open-conversation.ts';
import type { Session } from '../session.ts';
import { loadCatalogue } from '../store/load-catalogue.ts';

/** Asks in a conversation of its own. Whoever leaves half-way has changed nothing. */
export async function inConversation<Outcome>(
  session: Session,
  dialogue: Dialogue,
  ask: (conversation: Conversation) => Promise<Outcome>,
): Promise<Outcome> {
  const lens = lensOf(await loadCatalogue(session), session.settings.language);
  const conversation = await openConversation(session, lens, dialogue);
  try {
    return await ask(conversation);
  } catch (error) {
    if (!(error instanceof PromptLeftError)) throw error;
    throw new InterruptedError(error.isGone ? EXIT.hangUp : conversation.exitCode(), session.messages.create.stopped);
  } finally {
    conversation.close();
  }
}
