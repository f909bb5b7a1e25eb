import type { Confirm, EnterText, Prompter, Reply } from '../prompter.ts';
import { asLine } from '../as-line.ts';
import { chooseMany } from './choose-many.ts';
import { chooseOne } from './choose-one.ts';
import { type Desk, sayHeading } from './desk.ts';

async function readText({ lines, plain, cue }: Desk, expected: string): Promise<string | undefined> {
  cue(expected);
  const text = asLine(await lines.next()).trim();
  return text.toLowerCase() === plain.keys.back ? undefined : text;
}

async function enterText(desk: Desk, question: EnterText): Promise<Reply<string>> {
  const { say, plain } = desk;
  const { text, suggestion = '', complain } = question;
  const standing = text ?? suggestion;
  const canEmpty = standing !== '' && complain?.('') === undefined;
  sayHeading(desk, question);
  const stands = standing === '' ? [] : [plain.standing(standing)];
  say([plain.enterText, plain.back, ...stands, ...(canEmpty ? [plain.empty] : [])].join(' '));
  for (;;) {
    const typed = await readText(desk, plain.cues.text);
    if (typed === undefined) return { kind: 'back' };
    const isEmptied = canEmpty && typed === plain.keys.empty;
    const text = isEmptied ? '' : typed || standing;
    const complaint = complain?.(text);
    if (complaint === undefined) return { kind: 'answer', value: text };
    say(complaint);
  }
}

async function confirm(desk: Desk, question: Confirm): Promise<Reply<boolean>> {
  const { say, plain, texts } = desk;
  const { yes, no, yesOrNo } = texts;
  sayHeading(desk, question);
  say([plain.confirm(yes, no), plain.back, plain.standing(question.isYes ? yes : no)].join(' '));
  for (;;) {
    const text = (await readText(desk, plain.cues.yesOrNo(yes, no)))?.toLowerCase();
    if (text === undefined) return { kind: 'back' };
    if (text === '') return { kind: 'answer', value: question.isYes };
    if (yes.toLowerCase().startsWith(text)) return { kind: 'answer', value: true };
    if (no.toLowerCase().startsWith(text)) return { kind: 'answer', value: false };
    say(yesOrNo(yes, no));
  }
}

/** Asks with numbered lists and typed lines: nothing is redrawn, so that a screen reader can follow. */
export function plainPrompter(desk: Desk): Prompter {
  return {
    chooseOne: (question) => chooseOne(desk, question),
    chooseMany: (question) => chooseMany(desk, question),
    enterText: (question) => enterText(desk, question),
    confirm: (question) => confirm(desk, question),
  };
}
