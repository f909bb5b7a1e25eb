import { type Reply, PromptLeftError } from './prompter.ts';
import { type inquirerOn as inquirer, inquirerOn, type PromptSurface } from './surface.ts';

/** Why a prompt ended without an answer; inquirer knows none of these. */
type Stop = 'back' | 'resize' | 'left' | 'gone';

interface Key {
  readonly name?: string;
  readonly ctrl?: boolean;
}

/** How a kind of prompt is run and left. */
interface PromptRun<Value> {
  /** Keys that go back to the question before. */
  readonly backKeys: readonly string[];
  /** Whether it must be drawn anew when the terminal changes its size; only our own prompt does that by itself. */
  readonly restartsOnResize: boolean;
  start(prompt: ReturnType<typeof inquirer>): Promise<{ readonly answer: Value }>;
}

/** Calls `stop` on what ends a prompt early; returns the function that stops listening. */
function listenForStop<Value>(
  { input, terminal }: PromptSurface,
  run: PromptRun<Value>,
  stop: (why: Stop) => void,
): () => void {
  const onGone = (): void => {
    stop('gone');
  };
  const onKey = (_text: string | undefined, key: Key | undefined): void => {
    if (key?.ctrl === true && key.name === 'd') stop('left');
    else if (key?.name !== undefined && run.backKeys.includes(key.name)) stop('back');
  };
  // A terminal that was closed ends its stream, or fails on the next read.
  const endings = ['end', 'close', 'error'];
  input.on('keypress', onKey);
  for (const ending of endings) input.on(ending, onGone);
  const forgetResize = run.restartsOnResize
    ? terminal.onResize(() => {
        stop('resize');
      })
    : undefined;
  return () => {
    input.removeListener('keypress', onKey);
    for (const ending of endings) input.removeListener(ending, onGone);
    forgetResize?.();
  };
}

const isLeaving = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'ExitPromptError' || error.name === 'AbortPromptError');

async function askOnce<Value>(surface: PromptSurface, run: PromptRun<Value>): Promise<Reply<Value> | 'resize'> {
  const stopper = new AbortController();
  let stopped: Stop | undefined;
  const stopListening = listenForStop(surface, run, (why) => {
    stopped ??= why;
    stopper.abort();
  });
  try {
    const signal = AbortSignal.any([stopper.signal, ...(surface.signal === undefined ? [] : [surface.signal])]);
    return { kind: 'answer', value: (await run.start(inquirerOn(surface, signal))).answer };
  } catch (error) {
    if (stopped === 'back') return { kind: 'back' };
    if (stopped === 'resize') return 'resize';
    throw isLeaving(error) ? new PromptLeftError(stopped === 'gone', { cause: error }) : error;
  } finally {
    stopListening();
  }
}

/** Asks until there is an answer or a wish to go back. Rejects with PromptLeftError when there is a wish to leave. */
export async function ask<Value>(surface: PromptSurface, run: PromptRun<Value>): Promise<Reply<Value>> {
  for (;;) {
    const outcome = await askOnce(surface, run);
    if (outcome !== 'resize') return outcome;
    surface.terminal.clear();
  }
}
