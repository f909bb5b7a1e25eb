import { present } from '../../core/present.ts';
import type { Lens } from '../../tell/lens.ts';
import type { Dialogue } from '../context.ts';
import { EXIT, type FailureCode } from '../exit-code.ts';
import { promptTexts } from '../prompts/prompt-texts.ts';
import { plainPrompter } from '../prompts/plain/plain-prompter.ts';
import { readLines } from '../prompts/plain/lines.ts';
import { asciiIcons, type PromptStyle, unicodeIcons } from '../prompts/prompt-look.ts';
import type { Prompter } from '../prompts/prompter.ts';
import { safeText } from '../prompts/safe-text.ts';
import { streamTerminal } from '../prompts/stream-terminal.ts';
import { hangText } from '../prompts/wrap.ts';
import { say } from '../output/say.ts';
import type { Session } from '../session.ts';
import { isColorful, isUnicode } from '../settings.ts';
import { terminalStyle } from '../output/style.ts';
import type { Conversation } from './conversation.ts';

/** A conversation, and how it ends. */
interface OpenConversation extends Conversation {
  close(): void;
  /** The exit code that belongs to how it was left. */
  exitCode(): FailureCode;
}

function promptStyle({ settings, context }: Session): PromptStyle {
  const style = terminalStyle(isColorful(settings, context.stderr, context.environment));
  return {
    question: style.strong,
    quiet: style.muted,
    heading: style.heading,
    highlight: style.strong,
    key: style.strong,
    error: style.error,
  };
}

/** Redrawing needs a terminal that can, and somebody who is helped by it. */
const isPlain = ({ settings, context }: Session): boolean =>
  settings.accessible || context.environment['TERM'] === 'dumb';

interface Opened {
  readonly prompter: Prompter;
  readonly clear?: () => void;
  close(): void;
}

/** Lines that break between words, as wide as the terminal is now; indented text stays indented. */
function wrapped(text: string, output: Dialogue['output']): string {
  const bare = text.trimStart();
  const indent = ' '.repeat(text.length - bare.length);
  return hangText(indent, safeText(bare), streamTerminal(output).size().columns - 1).join('\n');
}

function openPlain(session: Session, { input, output }: Dialogue, signal: AbortSignal): Opened {
  const lines = readLines(input, signal);
  const texts = promptTexts(session.messages, isUnicode(session.context.environment));
  const sayPlain = (text: string): void => {
    output.write(`${wrapped(text, output)}\n`);
  };
  const cue = (expected: string): void => {
    output.write(`${expected}: `);
  };
  return {
    prompter: plainPrompter({ lines, texts, plain: session.messages.prompts.plain, say: sayPlain, cue }),
    close: () => {
      lines.close();
    },
  };
}

/** inquirer takes long to load, so it is loaded only when somebody is asked something. */
async function openDrawn(session: Session, { input, output }: Dialogue, signal: AbortSignal): Promise<Opened> {
  const { inquirerPrompter } = await import('../prompts/inquirer-prompter.ts');
  const isRich = isUnicode(session.context.environment);
  const terminal = streamTerminal(output);
  const prompter = inquirerPrompter({
    input,
    output,
    terminal,
    style: promptStyle(session),
    icons: isRich ? unicodeIcons : asciiIcons,
    texts: promptTexts(session.messages, isRich),
    signal,
  });
  return {
    prompter,
    clear: () => {
      terminal.clear();
    },
    close: () => undefined,
  };
}

/** Opens a conversation on a terminal, drawn or plain. */
export async function openConversation(session: Session, lens: Lens, dialogue: Dialogue): Promise<OpenConversation> {
  const ending = new AbortController();
  let code: FailureCode = EXIT.interrupted;
  const release = dialogue.onEnding((signalled) => {
    code = signalled;
    ending.abort();
  });
  const opened = isPlain(session)
    ? openPlain(session, dialogue, ending.signal)
    : await openDrawn(session, dialogue, ending.signal);
  const linesOf = (text: string): number => wrapped(text, dialogue.output).split('\n').length;
  return {
    prompter: opened.prompter,
    lens,
    ...present({ clear: opened.clear, linesOf: opened.clear && linesOf }),
    say: (text) => say(session.context, wrapped(text, dialogue.output)),
    close: () => {
      opened.close();
      release();
    },
    exitCode: () => code,
  };
}
