import { ask } from './ask.ts';
import { asLine } from './as-line.ts';
import { headingLines } from './heading.ts';
import type { EnterText, Reply } from './prompter.ts';
import { safeText } from './safe-text.ts';
import { lookOf, type PromptSurface } from './surface.ts';
import { wrapHints, wrapText } from './wrap.ts';

/** All that stands above the line on which one types, and the sign in front of it. */
export function leadOf(surface: PromptSurface, heading: readonly string[]): string {
  const look = lookOf(surface);
  const { accept, back } = surface.texts.text;
  const hints = wrapHints([accept, back], look.width, look.style, look.icons);
  return ['', ...heading, ...hints, surface.icons.cursor].join('\n');
}

/** What is wrong with it, which may repeat what was typed. */
function complaint(surface: PromptSurface, { complain }: EnterText, text: string): string | undefined {
  const said = complain?.(text);
  const {
    width,
    style: { error },
  } = lookOf(surface);
  return said === undefined ? undefined : error(wrapText(safeText(said), width).join('\n'));
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
          type: 'text-line',
          name: 'answer',
          message: leadOf(surface, headingLines(question, lookOf(surface))[0]),
          text: typed,
          suggestion,
          draw: (line: string) => safeText(asLine(line)),
          drawSuggestion: (name: string) => surface.style.quiet(`(${name})`),
          complain: (line: string) => complaint(surface, question, asLine(line)),
          onLine: (line: string) => (typed = asLine(line)),
        },
      ]),
  });
  return reply.kind === 'back' ? { kind: 'back', draft: typed } : { ...reply, value: asLine(reply.value) };
}
