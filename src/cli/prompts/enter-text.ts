import { ask } from './ask.ts';
import { asLine } from './as-line.ts';
import { headingLines } from './heading.ts';
import type { EnterText, Reply } from './prompter.ts';
import { safeText } from './safe-text.ts';
import { lookOf, type PromptSurface } from './surface.ts';
import { wrapHints, wrapText } from './wrap.ts';

/** inquirer has no place above the line on which one types but what it calls the prefix: there stands all but that line. */
export function prefixOf(surface: PromptSurface, heading: readonly string[]): string {
  const look = lookOf(surface);
  const { accept, back } = surface.texts.text;
  const hints = wrapHints([accept, back], look.width, look.style, look.icons);
  return ['', ...heading, ...hints, surface.icons.cursor].join('\n');
}

/** What is wrong with it, which may repeat what was typed. */
function complaint({ complain }: EnterText, text: string, width: number): string | true {
  const said = complain?.(text);
  return said === undefined ? true : wrapText(safeText(said), width).join('\n');
}

/** A line of free text. */
export async function enterText(surface: PromptSurface, question: EnterText): Promise<Reply<string>> {
  const { text = '', suggestion = '' } = question;
  let typed = text;
  const reply = await ask<string>(surface, {
    backKeys: ['escape'],
    restartsOnResize: true,
    start: (prompt) =>
      prompt<{ answer: string }>([
        {
          type: 'input',
          name: 'answer',
          message: '',
          default: typed === '' ? suggestion : typed,
          prefill: typed === '' ? 'tab' : 'editable',
          validate: (line: string) => complaint(question, asLine(line), lookOf(surface).width),
          transformer: (line: string) => {
            typed = asLine(line);
            return safeText(typed);
          },
          theme: {
            prefix: prefixOf(surface, headingLines(question, lookOf(surface))[0]),
            style: {
              message: () => '',
              error: surface.style.error,
              defaultAnswer: (text: string) => surface.style.quiet(`(${text})`),
            },
          },
        },
      ]),
  });
  return reply.kind === 'back' ? { kind: 'back', draft: typed } : { ...reply, value: asLine(reply.value) };
}
