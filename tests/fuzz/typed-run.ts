import type { AppContext, Dialogue } from '../../src/cli/context.ts';
import { EXIT } from '../../src/cli/exit-code.ts';
import { fakeTerminal, keys } from '../support/fake-terminal.ts';
import type { Fault } from './observation.ts';

const PATIENCE = 20_000;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2));

/** Whether a promise has settled. */
function watched(ending: Promise<unknown>): () => boolean {
  let isOver = false;
  const settle = (): void => {
    isOver = true;
  };
  ending.then(settle, settle);
  return () => isOver;
}

// What a prompt sends to draw itself: colours, the cursor, clearing.
// eslint-disable-next-line no-control-regex -- taking them out is the purpose
const DRAWING = /\u001b\[[\d;?]*[A-HJKfhlmsu]|[\u0007\u0008\r]/g;
// eslint-disable-next-line no-control-regex -- finding them is the purpose
const ACTING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Somebody sits at a terminal, types these keys whatever is asked, and leaves. */
export function openKeyboard(columns: number) {
  const terminal = fakeTerminal(columns, 24);
  let interrupt = (): void => undefined;
  const dialogue: Dialogue = {
    input: terminal.input,
    output: terminal.output,
    onEnding: (listener) => {
      interrupt = () => {
        listener(EXIT.interrupted);
      };
      return () => undefined;
    },
  };
  /** A terminal that nobody has put in raw mode makes a signal of it. */
  const pressCtrlC = async (): Promise<void> => {
    if (terminal.input.isRaw) await terminal.press(keys.ctrlC);
    else interrupt();
    await terminal.settle();
  };
  return {
    dialogue: dialogue satisfies AppContext['dialogue'],
    async type(typed: readonly string[], ending: Promise<unknown>): Promise<readonly Fault[]> {
      const isOver = watched(ending);
      await terminal.settle();
      for (const key of typed) if (!isOver()) await terminal.press(key);
      // A key that is pressed between two prompts is lost, so once need not do.
      for (const began = performance.now(); !isOver() && performance.now() - began < PATIENCE;) {
        await pressCtrlC();
        await pause();
      }
      const acting = ACTING.exec(terminal.output.written.replaceAll(DRAWING, ''))?.[0];
      return [
        ...(isOver() ? [] : [{ sign: 'a questionnaire that cannot be left', detail: terminal.screen() }]),
        ...(terminal.input.isRaw ? [{ sign: 'a terminal left in raw mode', detail: terminal.screen() }] : []),
        ...(acting === undefined
          ? []
          : [{ sign: `U+${acting.charCodeAt(0).toString(16)} on the screen`, detail: terminal.screen() }]),
      ];
    },
  };
}
