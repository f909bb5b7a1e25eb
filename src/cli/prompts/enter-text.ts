import { ask } from './ask.ts';
import { headingLines, type Heading } from './heading.ts';
import type { EnterText, Reply } from './prompter.ts';
import { safeText } from './safe-text.ts';
import { lookOf, type PromptSurface } from './surface.ts';
import { wrapHints } from './wrap.ts';

/**
 * What stands before the question: where we are, why, and the keys. The prompts on which one types have no place of
 * their own for these. The question itself stands on the line on which is typed.
 */
export function textPrefix(surface: PromptSurface, { context, why }: Omit<Heading, 'message'>): string {
  const look = lookOf(surface);
  const { accept, back } = surface.texts.text;
  const [lines] = headingLines({ message: context ?? '', ...(why === undefined ? {} : { why }) }, look);
  return [...lines, ...wrapHints([accept, back], look.width, look.style, look.icons), surface.icons.cursor].join('\n');
}

/** A line of free text. */
export async function enterText(surface: PromptSurface, question: EnterText): Promise<Reply<string>> {
  let typed = question.text ?? '';
  const reply = await ask<string>(surface, {
    backKeys: ['escape'],
    restartsOnResize: true,
    start: (prompt) =>
      prompt<{ answer: string }>([
        {
          type: 'input',
          name: 'answer',
          message: safeText(question.message),
          default: typed,
          prefill: 'editable',
          validate: (text: string) => question.complain?.(text) ?? true,
          transformer: (text: string) => {
            typed = text;
            return safeText(text);
          },
          theme: {
            prefix: textPrefix(surface, question),
            style: { message: surface.style.question, error: surface.style.error },
          },
        },
      ]),
  });
  return reply.kind === 'back' ? { kind: 'back', draft: typed } : reply;
}
