import type { PromptIcons, PromptStyle } from './prompt-look.ts';
import { safeText } from './safe-text.ts';
import { wrapText } from './wrap.ts';

/** What stands above every kind of question. */
export interface Heading {
  readonly message: string;
  /** Where we are, such as "Question 3 of 8". */
  readonly context?: string;
  /** Why it is asked. The first to go when the terminal is low. */
  readonly why?: string;
  /** How to go about it. Stands under the definition that `?` shows. */
  readonly help?: string;
}

/** How a prompt is drawn: colours, signs, and the columns that a line may take. */
export interface PromptLook {
  readonly style: PromptStyle;
  readonly icons: PromptIcons;
  readonly width: number;
}

export function paintLines(
  text: string | undefined,
  look: PromptLook,
  paint: (line: string) => string = (line) => line,
): readonly string[] {
  return wrapText(safeText(text ?? ''), look.width).map(paint);
}

/** The lines above a question, from complete to the bare question: the lower the terminal, the less can stand there. */
export function headingLines({ message, context, why }: Heading, look: PromptLook): readonly (readonly string[])[] {
  const question = paintLines(message, look, look.style.question);
  const above = paintLines(context, look, look.style.quiet);
  const below = paintLines(why, look, look.style.quiet);
  return [[...above, ...question, ...below], [...above, ...question], question];
}
