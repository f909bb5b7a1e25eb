import { ask } from './ask.ts';
import { leadOf } from './enter-text.ts';
import type { Confirm, Reply } from './prompter.ts';
import { safeText } from './safe-text.ts';
import type { PromptSurface } from './surface.ts';

/** Yes or no. */
export function confirm(surface: PromptSurface, question: Confirm): Promise<Reply<boolean>> {
  const { style, texts } = surface;
  const { yes, no } = texts;
  return ask(surface, {
    backKeys: ['escape', 'left'],
    restartsOnResize: true,
    start: (prompt) =>
      prompt<{ answer: boolean }>([
        {
          type: 'confirm',
          name: 'answer',
          message: safeText(question.message),
          default: question.isYes,
          theme: {
            prefix: leadOf(surface, []),
            keywords: { yes, no, error: () => texts.yesOrNo(yes, no) },
            style: { message: style.question, error: style.error, defaultAnswer: (text: string) => `(${text})` },
          },
        },
      ]),
  });
}
