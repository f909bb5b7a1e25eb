import { createInterface } from 'node:readline';
import { chooseMany, chooseOne } from './choose.ts';
import { confirm } from './confirm.ts';
import { enterText } from './enter-text.ts';
import type { Prompter } from './prompter.ts';
import type { PromptSurface } from './surface.ts';

/**
 * After Escape, readline waits for the rest of a possible arrow key. Half a second feels broken, so a shorter
 * wait is set here: readline keeps what its first interface on a stream asks for.
 */
function answerEscapeQuickly(input: NodeJS.ReadableStream): void {
  createInterface({ input, terminal: true, escapeCodeTimeout: 50 }).close();
}

/** Asks with inquirer, on a terminal that can be drawn on. */
export function inquirerPrompter(surface: PromptSurface): Prompter {
  answerEscapeQuickly(surface.input);
  return {
    chooseOne: (question) => chooseOne(surface, question),
    chooseMany: (question) => chooseMany(surface, question),
    enterText: (question) => enterText(surface, question),
    confirm: (question) => confirm(surface, question),
  };
}
