import { join, resolve } from 'node:path';
import { terminalLine } from '../../render/terminal-text.ts';
import { atHome } from '../at-home.ts';
import type { Dialogue } from '../context.ts';
import type { Session } from '../session.ts';
import type { Settings } from '../settings.ts';
import { VOCABULARY_FILE } from '../store/data-folders.ts';
import { inConversation } from './in-conversation.ts';

/** Asks for a folder that is there, until one is named. */
const askFolder = (session: Session, dialogue: Dialogue): Promise<string> =>
  inConversation(session, dialogue, async ({ prompter, lens }) => {
    const { create } = lens.messages;
    const { files, workingDirectory, environment } = session.context;
    const complain = (typed: string): string | undefined => (typed.trim() === '' ? create.required : undefined);
    let [why, text] = [create.where.why, ''];
    for (;;) {
      const reply = await prompter.enterText({ message: create.where.ask, why, text: terminalLine(text), complain });
      if (reply.kind === 'back') continue;
      text = atHome(reply.value.trim(), environment);
      if ((await files.exists(resolve(workingDirectory, text))) === 'folder') return text;
      why = create.where.absent(terminalLine(text));
    }
  });

/** A folder that has the terms is whole data; any other is laid over the data. */
async function settingsFor({ context, settings }: Session, folder: string): Promise<Settings> {
  const vocabulary = join(resolve(context.workingDirectory, folder), VOCABULARY_FILE);
  const isWhole = (await context.files.exists(vocabulary)) === 'file';
  return isWhole ? { ...settings, dataFolder: folder } : { ...settings, overlays: [folder] };
}

/** The same session, with the data that new records go into as somebody names it. */
export async function withAskedFolder(session: Session, dialogue: Dialogue): Promise<Session> {
  return { ...session, settings: await settingsFor(session, await askFolder(session, dialogue)) };
}
