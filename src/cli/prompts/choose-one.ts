import inquirer from 'inquirer';
import { ask } from './ask.ts';
import { headingLines, paintLines, type PromptLook } from './heading.ts';
import type { ChooseOne, Reply } from './prompter.ts';
import { safeText } from './safe-text.ts';
import { lookOf, type PromptSurface } from './surface.ts';
import { wrapHints, wrapText } from './wrap.ts';

/** Below this the list is no longer a list; the heading gives way. */
const SMALLEST_LIST = 4;
/** The cursor and a space. */
const LEAD = 2;

interface Drawing {
  readonly message: string;
  readonly pageSize: number;
  readonly hints: string;
}

const hintLines = ({ texts, style, icons }: PromptSurface, look: PromptLook): readonly string[] =>
  wrapHints([texts.choose.move, texts.choose.accept, texts.choose.back], look.width, style, icons);

/** Fits heading, list, description and keys on the terminal. inquirer draws a blank line under the list. */
function draw(surface: PromptSurface, question: ChooseOne, look: PromptLook): Drawing {
  const hints = hintLines(surface, look);
  const descriptions = question.groups.flatMap(({ choices }) =>
    choices.map((choice) => paintLines(choice.description, look)),
  );
  const under = 2 + Math.max(0, ...descriptions.map((lines) => lines.length)) + hints.length;
  const heightUnder = (heading: readonly string[]): number => surface.terminal.size().rows - heading.length - under;
  const headings = headingLines(question, look);
  const heading = headings.find((lines) => heightUnder(lines) >= SMALLEST_LIST) ?? headings.at(-1) ?? [];
  return { message: heading.join('\n'), pageSize: Math.max(1, heightUnder(heading)), hints: hints.join('\n') };
}

/** The label over as many lines as it takes, the next ones indented further than a label. */
const nameLines = (label: string, look: PromptLook): string =>
  wrapText(safeText(label), look.width - 2 * LEAD).join(`\n${' '.repeat(2 * LEAD)}`);

function choicesOf(question: ChooseOne, look: PromptLook) {
  return question.groups.flatMap(({ heading, choices }) => [
    ...(heading === undefined
      ? []
      : [new inquirer.Separator(paintLines(heading, look, look.style.heading).join('\n '))]),
    ...choices.map(({ value, label, description }) => ({
      value,
      name: nameLines(label, look),
      ...(description === undefined ? {} : { description: paintLines(description, look).join('\n') }),
    })),
  ]);
}

/** A list of which one is taken. */
export function chooseOne(surface: PromptSurface, question: ChooseOne): Promise<Reply<string>> {
  let selected = question.selected;
  const all = question.groups.flatMap(({ choices }) => choices);
  return ask(surface, {
    backKeys: ['escape', 'left'],
    restartsOnResize: true,
    start: (prompt) => {
      const look = lookOf(surface);
      const { message, pageSize, hints } = draw(surface, question, look);
      /** inquirer tells nobody which line is highlighted, but paints it: that is how a new drawing finds it again. */
      const highlight = (text: string): string => {
        selected = all.find(({ label }) => text.endsWith(nameLines(label, look)))?.value ?? selected;
        return surface.style.highlight(text);
      };
      const theme = {
        prefix: '',
        icon: { cursor: surface.icons.cursor },
        style: {
          message: (text: string) => text,
          highlight,
          description: (text: string) => text,
          keysHelpTip: () => hints,
        },
      };
      const choices = choicesOf(question, look);
      return prompt<{ answer: string }>([
        { type: 'select', name: 'answer', message, choices, pageSize, loop: false, default: selected, theme },
      ]);
    },
  });
}
