import type { Selection } from '../../core/generated/schema-types.ts';
import { changeAnswer, goBack } from '../../core/questionnaire/state.ts';
import { walk } from '../../core/questionnaire/walk.ts';
import { recapLines } from '../../view/questionnaire/recap.ts';
import { whyNot } from '../../view/questionnaire/why-not.ts';
import { findRecord, recordDocument } from '../../view/record/index.ts';
import { drawDocument } from '../output/write-result.ts';
import { showInPager } from '../output/pager.ts';
import type { ListOption } from '../../view/list-option.ts';
import type { Session } from '../session.ts';
import { answeredChoices } from './ask-review.ts';
import type { Conversation } from './conversation.ts';
import type { Course } from './course.ts';

/** A result that was shown, and what can be done with it. */
export interface ShownResult {
  readonly selection: Selection;
  /** The lines of its page. */
  readonly pageHeight: number;
  readonly showAgain: () => Promise<void>;
  /** Each asks for a file. */
  readonly save: () => Promise<void>;
  readonly write: () => Promise<void>;
}

/** Everything that an action after the result works with. */
interface Scene extends Conversation, ShownResult {
  readonly session: Session;
  readonly course: Course;
}

/** What comes after an action: the menu again, the page and the menu, the questions again, or the end. */
type Next = 'menu' | 'page' | 'questions' | 'quit';

const toOption = ({ id, name }: { readonly id: string; readonly name: string }): ListOption => ({
  value: id,
  label: name,
});

/** The full page of an intervention, as `kiem show` gives it. A pager leaves it on the screen, where the result was. */
async function openIntervention({ session, prompter, lens, selection }: Scene): Promise<Next> {
  const words = lens.messages.questionnaire.after;
  const groups = [
    { heading: words.matches, options: selection.matches.map(toOption) },
    { heading: words.near, options: selection.near.map(toOption) },
  ];
  const reply = await prompter.chooseOne({
    message: words.openWhich,
    groups: groups.filter(({ options }) => options.length > 0),
    isSearchable: true,
  });
  const found = reply.kind === 'back' ? undefined : findRecord(lens.catalogue, reply.value);
  if (found === undefined) return 'menu';
  const page = await drawDocument(session, recordDocument(lens, found, selection.asOf));
  if (await showInPager(session, page)) return 'page';
  await session.context.stdout.write(page);
  return 'menu';
}

/** Why one was left out; when one other answer brings it in, that answer can be changed at once. */
async function explainNear({ course, prompter, lens, say, selection }: Scene): Promise<Next> {
  const words = lens.messages.questionnaire.after;
  const reply = await prompter.chooseOne({
    message: words.whyWhich,
    groups: [{ options: selection.near.map(toOption) }],
    isSearchable: true,
  });
  const near = reply.kind === 'back' ? undefined : selection.near.find(({ id }) => id === reply.value);
  if (near === undefined) return 'menu';
  const { lines, question } = whyNot(lens, selection, near);
  for (const line of [near.name, ...lines]) await say(line);
  if (question === undefined) return 'menu';
  const change = await prompter.chooseOne({
    message: words.question,
    groups: [
      {
        options: [
          { value: 'change', label: words.changeThat },
          { value: 'back', label: words.back },
        ],
      },
    ],
  });
  if (change.kind === 'back' || change.value !== 'change') return 'menu';
  course.state = changeAnswer(course.state, question.id);
  return 'questions';
}

async function changeOne({ course, prompter, lens }: Scene): Promise<Next> {
  const { interview, state } = course;
  const choices = answeredChoices(lens, walk(interview, state.answers));
  const reply = await prompter.chooseOne({
    message: lens.messages.questionnaire.after.change,
    groups: [{ options: choices }],
  });
  if (reply.kind === 'back') return 'menu';
  course.state = changeAnswer(state, reply.value);
  return 'questions';
}

interface Action {
  readonly label: string;
  run(scene: Scene): Promise<Next>;
}

function actionsFor({ lens, selection, save, write }: Scene): ReadonlyMap<string, Action> {
  const words = lens.messages.questionnaire.after;
  const then = (act: () => Promise<void>) => () => act().then((): Next => 'menu');
  const hasAny = selection.matches.length + selection.near.length > 0;
  return new Map<string, Action>([
    ...(hasAny ? [['open', { label: words.open, run: openIntervention }] as const] : []),
    ...(selection.near.length > 0 ? [['why', { label: words.why, run: explainNear }] as const] : []),
    ['change', { label: words.change, run: changeOne }],
    ['save', { label: words.save, run: then(save) }],
    ['write', { label: words.write, run: then(write) }],
    ['quit', { label: words.quit, run: () => Promise.resolve('quit') }],
  ]);
}

/** The lines of a menu besides its choices: the question, the keys, and the empty ones around them. */
const AROUND_CHOICES = 5;

/** The result in a few lines, where whoever looks at the menu sees only the end of its page. */
async function recap({ session, lens, selection, pageHeight, say }: Scene, choices: number): Promise<void> {
  const { rows = 0 } = session.context.stdout;
  if (pageHeight + choices + AROUND_CHOICES <= rows) return;
  for (const line of recapLines(lens, selection)) await say(line);
}

/** The menu under a result. Going back leads to the review. Returns whether there is more to ask. */
export async function afterResult(scene: Scene): Promise<boolean> {
  const { prompter, lens, course, clear, showAgain } = scene;
  const actions = actionsFor(scene);
  const choices = [...actions].map(([value, { label }]) => ({ value, label }));
  let selected = 'open';
  await recap(scene, choices.length);
  for (;;) {
    const message = lens.messages.questionnaire.after.question;
    const reply = await prompter.chooseOne({ message, groups: [{ options: choices }], selected });
    if (reply.kind === 'back') {
      course.state = goBack(course.interview, course.state);
      return true;
    }
    selected = reply.value;
    const next = (await actions.get(reply.value)?.run(scene)) ?? 'menu';
    if (next === 'questions' || next === 'quit') return next === 'questions';
    if (next === 'menu') continue;
    clear?.();
    await showAgain();
    await recap(scene, choices.length);
  }
}
