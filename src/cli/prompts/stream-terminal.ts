import type { PromptTerminal } from './prompt-look.ts';

/** The part of a terminal's output stream that prompts use; `process.stderr` has it. */
export interface TerminalStream {
  readonly columns?: number;
  readonly rows?: number;
  on(event: 'resize', listener: () => void): unknown;
  removeListener(event: 'resize', listener: () => void): unknown;
  write(text: string): unknown;
}

const CLEAR_AND_HOME = '\u001b[2J\u001b[H';
/** Some terminals say 0, or nothing, when they do not know. */
const known = (size: number | undefined, fallback: number): number =>
  size !== undefined && size > 0 ? size : fallback;

export const streamTerminal = (stream: TerminalStream): PromptTerminal => ({
  size: () => ({ columns: known(stream.columns, 80), rows: known(stream.rows, 24) }),
  onResize(listener) {
    stream.on('resize', listener);
    return () => stream.removeListener('resize', listener);
  },
  clear: () => stream.write(CLEAR_AND_HOME),
});
