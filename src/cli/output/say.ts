import { terminalText, withoutCommands } from '../../render/terminal-text.ts';
import type { AppContext } from '../context.ts';

/** Tells the user something beside the result. Whatever it holds of data or of a path stays text. */
export const say = ({ stderr }: Pick<AppContext, 'stderr'>, text: string): Promise<void> =>
  stderr.write(`${withoutCommands(terminalText(text))}\n`);
