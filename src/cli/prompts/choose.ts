import { ask } from './ask.ts';
import type { ListAnswer, ListConfig, Marks } from './grouped-list/config.ts';
import type { ChooseMany, ChooseOne, Reply } from './prompter.ts';
import type { PromptSurface } from './surface.ts';

type ListPrompt = Omit<ListConfig, 'texts' | 'terminal' | 'style' | 'icons'>;

/** Going back is an answer of the list itself: it hands over what was ticked by then. */
async function askList(surface: PromptSurface, question: ListPrompt, unknownLabel?: string): Promise<ListAnswer> {
  const { terminal, style, icons } = surface;
  const { hints, ...words } = surface.texts.list;
  const [tab, unknown] = hints.unknown;
  const texts = { ...words, hints: { ...hints, unknown: [tab, unknownLabel ?? unknown] as const } };
  const reply = await ask<ListAnswer>(surface, {
    backKeys: [],
    restartsOnResize: false,
    start: (prompt) =>
      prompt<{ answer: ListAnswer }>([
        { type: 'grouped-list', name: 'answer', ...question, texts, terminal, style, icons },
      ]),
  });
  return reply.kind === 'back' ? { kind: 'back', marks: new Map() } : reply.value;
}

/** A list of which one is taken. */
export async function chooseOne(surface: PromptSurface, question: ChooseOne): Promise<Reply<string>> {
  const { kind, active } = await askList(surface, { ...question, picks: 'one' });
  return kind === 'answer' && active !== undefined ? { kind, value: active } : { kind: 'back' };
}

/** A list in which several options can be ticked. */
export async function chooseMany(
  surface: PromptSurface,
  { unknownLabel, ...question }: ChooseMany,
): Promise<Reply<Marks>> {
  const allowsUnknown = unknownLabel !== undefined;
  const { kind, marks } = await askList(surface, { ...question, picks: 'many', allowsUnknown }, unknownLabel);
  return kind === 'back' ? { kind, draft: marks } : { kind, value: marks };
}
