import { textWidth } from '../../render/text-width.ts';
import { wrapAnsi } from 'fast-wrap-ansi';
import type { KeyHint, PromptIcons, PromptStyle } from './prompt-look.ts';

/** Lines of at most `width` columns; a word that is longer is broken, never cut off. */
export const wrapText = (text: string, width: number): readonly string[] =>
  text === '' ? [] : wrapAnsi(text, Math.max(1, width), { hard: true }).split('\n');

/** The first line starts with `lead`, the next ones are indented as far, and `more`. */
export function hangText(lead: string, text: string, width: number, more = 0): readonly string[] {
  const indent = textWidth(lead) + more;
  return wrapText(text, width - indent).map((line, index) => (index === 0 ? lead : ' '.repeat(indent)) + line);
}

/** Hints side by side, as many on a line as fit; a hint is not split over two lines. */
export function wrapHints(
  hints: readonly KeyHint[],
  width: number,
  style: PromptStyle,
  icons: PromptIcons,
): readonly string[] {
  const lines: { plain: string; painted: string }[] = [];
  for (const [key, action] of hints) {
    const hint = { plain: `${key} ${action}`, painted: `${style.key(key)} ${style.quiet(action)}` };
    const last = lines.at(-1);
    if (last && textWidth(last.plain + icons.separator + hint.plain) <= width) {
      last.plain += icons.separator + hint.plain;
      last.painted += style.quiet(icons.separator) + hint.painted;
    } else lines.push(hint);
  }
  return lines.flatMap((line) => (textWidth(line.plain) <= width ? [line.painted] : wrapText(line.painted, width)));
}
