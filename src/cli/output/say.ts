import { terminalText, withoutCommands } from '../../render/terminal-text.ts';
import type { AppContext } from '../context.ts';

/** Tells the user something beside the result. Whatever it holds of data or of a path stays text. */
export const say = ({ stderr }: Pick<AppContext, 'stderr'>, text: string): Promise<void> =>
  stderr.write(`${withoutCommands(terminalText(text))}\n`);

/** The same in lines of whole words, where a terminal would break it inside one. */
export async function sayWrapped(context: Pick<AppContext, 'stderr'>, text: string): Promise<void> {
  const { columns } = context.stderr;
  if (columns === undefined) return say(context, text);
  const { wrapped } = await import('./wrapped.ts');
  await context.stderr.write(`${withoutCommands(wrapped(terminalText(text), columns))}\n`);
}
