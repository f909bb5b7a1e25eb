import type { PromptIcons, PromptStyle } from './prompt-look.ts';
import { safeText } from './safe-text.ts';
import { wrapText } from './wrap.ts';

/** What stands above every kind of question. */
export interface Heading {
  readonly message: string;
  /** Where we are, such as "Question 3 of 8". */
  readonly context?: string;
  /** Why it is asked. */
  readonly why?: string;
  /** How to go about it. The first to go when the terminal is low; `?` shows it all the same. */
  readonly help?: string;
  /** false at the first question, where there is nothing to go back to. */
  readonly canGoBack?: boolean;
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

/** The lines above a question in four lengths, the longest first: the lower the terminal, the less can stand there. */
export function headingLines(
  { message, context, why, help }: Heading,
  look: PromptLook,
): readonly [whole: readonly string[], ...shorter: readonly (readonly string[])[]] {
  const question = paintLines(message, look, look.style.question);
  const above = [...paintLines(context, look, look.style.quiet), ...question];
  const reason = [...above, ...paintLines(why, look, look.style.quiet)];
  return [[...reason, ...paintLines(help, look, look.style.quiet)], reason, above, question];
}
