import type { LevelId, OrderName } from '../../core/generated/schema-types.ts';
import type { AnswerOf } from '../../core/questionnaire/answer.ts';
import type { Offered } from '../../core/questionnaire/step.ts';
import { termOption } from '../../core/questionnaire/term-option.ts';
import { ORDERS, THEMES } from '../../core/vocabulary.ts';
import type { Lens } from '../../tell/lens.ts';
import type { ListOption } from '../../view/list-option.ts';
import type { Asking, Move } from './conversation.ts';
import { chosenMarks } from './marks.ts';
import { listOption, optionText, ownOption } from './option-text.ts';

type DisplayOffer = Extract<Offered, { kind: 'display' }>;

const USUAL: AnswerOf<'display'> = { kind: 'display', themes: [], includeUnrated: false, order: 'evidence' };
const GO_ON = 'go-on';
const ANY = 'any';

/** A setting of the display: how it stands, and how it is changed. Going back leaves it as it was. */
interface Setting {
  standing(asking: Asking, answer: AnswerOf<'display'>): string;
  change(asking: Asking, offered: DisplayOffer, answer: AnswerOf<'display'>): Promise<AnswerOf<'display'>>;
}

const unrated: Setting = {
  standing: ({ lens }, { includeUnrated }) => lens.messages.questionnaire.display[includeUnrated ? 'yes' : 'no'],
  change: (_asking, _offered, answer) => Promise.resolve({ ...answer, includeUnrated: !answer.includeUnrated }),
};

const minLevel: Setting = {
  standing: ({ lens }, { minLevel: level }) =>
    level === undefined ? lens.messages.questionnaire.display.anyLevel : lens.level(level),
  change: async (asking, { levels }, { minLevel: level, ...rest }) => {
    const { prompter, lens, heading } = asking;
    const words = lens.messages.questionnaire.display;
    const choices = levels.map(({ id, label, plain }) => ({
      value: id,
      label: lens.text(label),
      definition: lens.text(plain),
    }));
    const reply = await prompter.chooseOne({
      message: optionText(asking, 'min-level'),
      context: heading.context,
      groups: [{ options: [{ value: ANY, label: words.anyLevel, definition: words.anyLevelWhy }, ...choices] }],
      selected: level ?? ANY,
    });
    const chosen: LevelId | undefined =
      reply.kind === 'back' ? level : levels.map(({ id }) => id).find((id) => id === reply.value);
    return chosen === undefined ? rest : { ...rest, minLevel: chosen };
  },
};

const themes: Setting = {
  standing: ({ lens }, { themes: chosen }) =>
    chosen.length === 0 ? lens.messages.questionnaire.display.allThemes : lens.themes(chosen),
  change: async (asking, { themes: terms }, answer) => {
    const { prompter, lens, heading } = asking;
    const reply = await prompter.chooseMany({
      message: optionText(asking, 'themes'),
      context: heading.context,
      groups: [{ options: terms.map((term) => listOption(lens, termOption(term))) }],
      marks: chosenMarks(answer.themes),
      noneLabel: lens.messages.questionnaire.display.allThemes,
    });
    return reply.kind === 'back' ? answer : { ...answer, themes: THEMES.filter((theme) => reply.value.has(theme)) };
  },
};

const orderOption = ({ messages }: Lens, name: OrderName): ListOption => ({
  value: name,
  label: messages.terms.orders[name],
  definition: messages.questionnaire.display.orderWhy[name],
});

const order: Setting = {
  standing: ({ lens }, answer) => lens.messages.terms.orders[answer.order],
  change: async (asking, _offered, answer) => {
    const { prompter, lens, heading } = asking;
    const reply = await prompter.chooseOne({
      message: optionText(asking, 'order'),
      context: heading.context,
      groups: [{ options: ORDERS.map((name) => orderOption(lens, name)) }],
      selected: answer.order,
    });
    const chosen = reply.kind === 'back' ? undefined : ORDERS.find((name) => name === reply.value);
    return { ...answer, order: chosen ?? answer.order };
  },
};

const SETTINGS: Readonly<Record<string, Setting>> = { unrated, 'min-level': minLevel, themes, order };

function settingChoices(asking: Asking, answer: AnswerOf<'display'>): readonly ListOption[] {
  return Object.entries(SETTINGS).map(([value, setting]) => ({
    ...ownOption(asking, value),
    label: `${optionText(asking, value)}: ${setting.standing(asking, answer)}`,
  }));
}

/** The settings as a list, to agree with or to change one by one. */
export async function askDisplay(asking: Asking, offered: DisplayOffer): Promise<Move> {
  const { prompter, lens, asked, heading, keep } = asking;
  const words = lens.messages.questionnaire.display;
  let answer = asked.answer?.kind === 'display' ? asked.answer : USUAL;
  let selected = GO_ON;
  for (;;) {
    const goOn = { value: GO_ON, label: words.goOn, definition: words.goOnWhy };
    const reply = await prompter.chooseOne({
      ...heading,
      groups: [{ options: [goOn, ...settingChoices(asking, answer)] }],
      selected,
    });
    if (reply.kind === 'back') return { kind: 'back', draft: answer };
    const setting = SETTINGS[reply.value];
    if (setting === undefined) return { kind: 'answer', value: answer };
    answer = await setting.change(asking, offered, answer);
    keep(answer);
    selected = reply.value;
  }
}
