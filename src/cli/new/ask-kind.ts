import { NEW_KINDS, type NewKind } from '../../core/new-entry/forms.ts';
import type { Dialogue } from '../context.ts';
import type { Session } from '../session.ts';
import { inConversation } from './in-conversation.ts';

/** Asks what is to be added, until something is chosen. */
export const askKind = (session: Session, dialogue: Dialogue): Promise<NewKind> =>
  inConversation(session, dialogue, async ({ prompter, lens }) => {
    const { askKind: message, kinds } = lens.messages.create;
    const options = NEW_KINDS.map((kind) => ({ value: kind, label: kinds[kind] }));
    for (;;) {
      const reply = await prompter.chooseOne({ message, groups: [{ options }] });
      const kind = reply.kind === 'back' ? undefined : NEW_KINDS.find((candidate) => candidate === reply.value);
      if (kind !== undefined) return kind;
    }
  });
