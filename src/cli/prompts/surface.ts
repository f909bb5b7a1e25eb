import { createPromptModule } from 'inquirer';
import type { ListConfig } from './grouped-list/config.ts';
import { groupedList } from './grouped-list/grouped-list.ts';
import type { PromptLook } from './heading.ts';
import type { PromptIcons, PromptStyle, PromptTerminal } from './prompt-look.ts';
import type { PromptTexts } from './prompt-texts.ts';
import { textLine, type TextLineConfig } from './text-line.ts';

/** Where prompts are drawn, and how. */
export interface PromptSurface {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly terminal: PromptTerminal;
  readonly style: PromptStyle;
  readonly icons: PromptIcons;
  readonly texts: PromptTexts;
  /** Aborted when the process is told to end. */
  readonly signal?: AbortSignal;
}

/** One column is left free: some terminals start a new line when the last column is filled. */
export const lookOf = ({ terminal, style, icons }: PromptSurface): PromptLook => ({
  style,
  icons,
  width: Math.max(1, terminal.size().columns - 1),
});

interface OwnPrompts extends Record<string, Record<string, unknown>> {
  readonly 'grouped-list': ListConfig & Record<string, unknown>;
  readonly 'text-line': TextLineConfig & Record<string, unknown>;
}

/** inquirer with our own kinds of prompt. What was drawn is wiped when it is answered. */
export const inquirerOn = ({ input, output }: PromptSurface, signal: AbortSignal) =>
  createPromptModule<OwnPrompts>({ input, output, signal, clearPromptOnDone: true })
    .registerPrompt('grouped-list', groupedList)
    .registerPrompt('text-line', textLine);
