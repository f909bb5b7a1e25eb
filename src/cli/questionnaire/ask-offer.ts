import type { AnswerOf, OwnProject } from '../../core/questionnaire/answer.ts';
import type { Offered } from '../../core/questionnaire/step.ts';
import { chosenFactorOptions, offerGroups } from '../../view/questionnaire/option-groups.ts';
import type { Marks } from '../prompts/grouped-list/config.ts';
import { mapReply, type Reply } from '../prompts/prompter.ts';
import type { Asking, Move } from './conversation.ts';
import { chosenMarks, markedAs, noneLabel } from './marks.ts';

type OfferOffer = Extract<Offered, { kind: 'offer' }>;

const NOTHING: AnswerOf<'offer'> = { kind: 'offer', known: [], own: [] };
/** No id of the data holds a colon. What was typed follows. */
const ADD = 'own:add:';
const ownValue = ({ name }: OwnProject): string => `own:project:${name}`;

/** The schema of a profile allows no more. */
const LONGEST = 200;

async function askProject(
  { prompter, lens, heading }: Asking,
  { factors }: OfferOffer,
  typed: string,
): Promise<Reply<OwnProject>> {
  const words = lens.messages.questionnaire;
  const { context } = heading;
  const complain = (name: string): string | undefined => {
    if (name.trim() === '') return words.noProjectName;
    return name.trim().length > LONGEST ? words.tooLong(LONGEST) : undefined;
  };
  let text = typed;
  for (;;) {
    const named = await prompter.enterText({
      message: words.projectName,
      why: words.projectNameWhy,
      context,
      text,
      complain,
    });
    if (named.kind === 'back') return { kind: 'back' };
    text = named.value.trim();
    if (factors.length === 0) return { kind: 'answer', value: { name: text, factors: [] } };
    const works = await prompter.chooseMany({
      message: words.projectFactors(text),
      why: words.projectFactorsWhy,
      context,
      groups: [{ options: chosenFactorOptions(lens, factors) }],
    });
    const ids = factors.map(({ id }) => id);
    if (works.kind === 'answer')
      return { kind: 'answer', value: { name: text, factors: markedAs(works.value, 'chosen', ids) } };
  }
}

function askList(
  { prompter, lens, asked, heading }: Asking,
  offered: OfferOffer,
  answer: AnswerOf<'offer'>,
  selected: string | undefined,
  onMarks: (marks: Marks) => void,
) {
  const words = lens.messages.questionnaire;
  const projects = answer.own.map((project) => ({
    value: ownValue(project),
    label: project.name,
    definition: words.projectFactorsWhy,
  }));
  const add = {
    value: ADD,
    label: words.addProject,
    note: words.addProjectNote,
    definition: words.addProjectWhy,
    isDoor: true,
    whileTyped: (typed: string) => ({
      value: `${ADD}${typed}`,
      label: words.addTyped(typed.trim()),
      definition: words.addProjectWhy,
      isDoor: true,
    }),
  };
  return prompter.chooseMany({
    ...heading,
    groups: offerGroups(lens, offered, [...projects, add]),
    marks: chosenMarks([...answer.known, ...answer.own.map(ownValue)]),
    isSearchable: true,
    onMarks,
    ...(selected === undefined ? {} : { selected }),
    ...noneLabel(lens, asked.question),
  });
}

/** What exists already. "A project that is not listed" asks at once for its name, and shows the list again with it. */
export async function askOffer(asking: Asking, offered: OfferOffer): Promise<Move> {
  const { keep } = asking;
  const ids = [...offered.related, ...offered.others].map(({ id }) => id);
  let answer = asking.asked.answer?.kind === 'offer' ? asking.asked.answer : NOTHING;
  const read = (marks: Marks): AnswerOf<'offer'> => ({
    kind: 'offer',
    known: markedAs(marks, 'chosen', ids),
    own: answer.own.filter((project) => marks.has(ownValue(project))),
  });
  let selected: string | undefined;
  for (;;) {
    const reply = await askList(asking, offered, answer, selected, (marks) => {
      keep(read(marks));
    });
    if (reply.kind === 'back') return mapReply(reply, read);
    answer = read(reply.value);
    const added = [...reply.value.keys()].find((value) => value.startsWith(ADD));
    if (added === undefined) return { kind: 'answer', value: answer };
    const project = await askProject(asking, offered, added.slice(ADD.length).trim());
    selected = project.kind === 'answer' ? ownValue(project.value) : undefined;
    if (project.kind === 'answer') {
      const others = answer.own.filter(({ name }) => name !== project.value.name);
      answer = { ...answer, own: [...others, project.value] };
      keep(answer);
    }
  }
}
