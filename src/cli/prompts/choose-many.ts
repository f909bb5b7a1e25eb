import { ask } from './ask.ts';
import type { CheckboxAnswer, Marks } from './grouped-checkbox/config.ts';
import type { ChooseMany, Reply } from './prompter.ts';
import type { PromptSurface } from './surface.ts';

/** A list in which several options can be ticked. */
export async function chooseMany(surface: PromptSurface, question: ChooseMany): Promise<Reply<Marks>> {
  const { terminal, style, icons, texts } = surface;
  const { unknownLabel, ...config } = question;
  const checkbox = texts.checkbox;
  const [unknownKey] = checkbox.hints.unknown;
  const hints =
    unknownLabel === undefined ? checkbox.hints : { ...checkbox.hints, unknown: [unknownKey, unknownLabel] as const };
  const reply = await ask<CheckboxAnswer>(surface, {
    backKeys: [],
    restartsOnResize: false,
    start: (prompt) =>
      prompt<{ answer: CheckboxAnswer }>([
        {
          type: 'grouped-checkbox',
          name: 'answer',
          ...config,
          allowsUnknown: unknownLabel !== undefined,
          texts: { ...checkbox, hints },
          terminal,
          style,
          icons,
        },
      ]),
  });
  if (reply.kind === 'back') return { kind: 'back' };
  const { kind, marks } = reply.value;
  return kind === 'back' ? { kind, draft: marks } : { kind, value: marks };
}
