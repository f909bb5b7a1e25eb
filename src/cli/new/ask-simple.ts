import { isDateForm, isRealDate } from '../../core/partial-date.ts';
import type { NewKind, SimpleField } from '../../core/new-entry/forms.ts';
import { isId, newId } from '../../core/new-entry/new-id.ts';
import type { FormAnswers } from '../../core/new-entry/new-record.ts';
import type { FieldTexts } from '../../words/create.ts';
import type { Lens } from '../../tell/lens.ts';
import type { ListOption } from '../../view/list-option.ts';
import type { Reply } from '../prompts/prompter.ts';
import { chosenMarks, markedAs } from '../questionnaire/marks.ts';
import { type FormAsking, oneLine, type FormQuestion, textOf } from './asking.ts';

export interface LineHeading {
  readonly message: string;
  readonly why: string;
  readonly context?: string;
}

/** The words of a field; those of a text say in which language it is asked. */
function fieldTexts({ messages: { create } }: Lens, kind: NewKind, key: string): FieldTexts {
  const texts: Readonly<Record<string, FieldTexts>> = create[kind];
  const [, base = key, language] = /^(.*)\.(nl|en)$/.exec(key) ?? [];
  const { ask, why } = texts[base] ?? { ask: base, why: '' };
  const asked = { nl: create.inDutch, en: create.inEnglish };
  return { ask: language === 'nl' || language === 'en' ? asked[language](ask) : ask, why };
}

/** How the value of a closed list is called. */
function valueLabel({ term, messages: { create, terms } }: Lens, key: string, value: string): string {
  if (key === 'theme') return term('themes', value);
  if (key === 'group') return term('groups', value);
  if (key === 'target.phases') return term('phases', value);
  if (value === 'risk' || value === 'protective') return terms[value];
  const labels: Readonly<Record<string, string>> = create.values;
  return labels[value] ?? value;
}

const isDate = (text: string): boolean => isDateForm(text) && isRealDate(text);

type LineField = Pick<Extract<SimpleField, { kind: 'line' }>, 'key' | 'form' | 'isOptional'>;

/** Asks a line; an optional one that is left empty is `undefined`. */
export async function askLine(
  { prompter, lens }: FormAsking,
  { form, isOptional }: Omit<LineField, 'key'>,
  heading: LineHeading,
  text: string,
): Promise<Reply<string | undefined>> {
  const { create } = lens.messages;
  const complain = (typed: string): string | undefined => {
    const line = oneLine(typed);
    if (line === '') return isOptional === true ? undefined : create.required;
    if (form === 'date' && !isDate(line)) return create.badDate;
    return form === 'url' && !/^https:\/\/[^\s"<>]+$/.test(line) ? create.badUrl : undefined;
  };
  const reply = await prompter.enterText({ ...heading, text, complain });
  return reply.kind === 'back' ? reply : { kind: 'answer', value: oneLine(reply.value) || undefined };
}

/** Whether an id names something already: of all kinds, so that `kiem show ID` stays clear. */
const isTakenIn = ({ lens: { catalogue }, made }: FormAsking) => {
  const ids = new Set<string>([
    ...catalogue.factors.keys(),
    ...catalogue.interventions.keys(),
    ...catalogue.sources.keys(),
    ...made.keys(),
  ]);
  return (id: string): boolean => ids.has(id);
};

function askId(asking: FormAsking, heading: LineHeading, answers: FormAnswers, from: string): Promise<Reply<string>> {
  const { create } = asking.lens.messages;
  const isTaken = isTakenIn(asking);
  const complain = (id: string): string | undefined => {
    if (!isId(id)) return create.badId(id);
    return isTaken(id) ? create.taken(id) : undefined;
  };
  const text = textOf(answers, 'id') || newId(textOf(answers, from), isTaken);
  return asking.prompter.enterText({ ...heading, text, complain });
}

async function askMany(
  { prompter, lens }: FormAsking,
  heading: LineHeading,
  options: readonly ListOption[],
  before: unknown,
): Promise<Reply<readonly string[]>> {
  const values = options.map(({ value }) => value);
  let marks = chosenMarks(values.filter((value) => Array.isArray(before) && before.includes(value)));
  let { why } = heading;
  for (;;) {
    const reply = await prompter.chooseMany({ ...heading, why, groups: [{ options }], marks });
    if (reply.kind === 'back') return { kind: 'back' };
    marks = reply.value;
    const chosen = markedAs(marks, 'chosen', values);
    if (chosen.length > 0) return { kind: 'answer', value: chosen };
    why = lens.messages.create.chooseSome;
  }
}

async function askWords(asking: FormAsking, heading: LineHeading, before: unknown): Promise<Reply<readonly string[]>> {
  const text = Array.isArray(before) ? before.join(', ') : '';
  const reply = await askLine(asking, { isOptional: true }, heading, text);
  if (reply.kind === 'back') return { kind: 'back' };
  const words = (reply.value ?? '').split(',').map(oneLine);
  return { kind: 'answer', value: [...new Set(words.filter((word) => word !== ''))] };
}

type Answered = string | readonly string[] | undefined;

function ask(
  asking: FormAsking,
  field: SimpleField,
  heading: LineHeading,
  answers: FormAnswers,
): Promise<Reply<Answered>> {
  const before = answers.get(field.key);
  const choices = (values: readonly string[]): readonly ListOption[] =>
    values.map((value) => ({ value, label: valueLabel(asking.lens, field.key, value) }));
  switch (field.kind) {
    case 'line':
      return askLine(asking, field, heading, textOf(answers, field.key));
    case 'id':
      return askId(asking, heading, answers, field.from);
    case 'words':
      return askWords(asking, heading, before);
    case 'one': {
      const selected = textOf(answers, field.key);
      return asking.prompter.chooseOne({ ...heading, groups: [{ options: choices(field.values) }], selected });
    }
    case 'many':
      return askMany(asking, heading, choices(field.values), before);
  }
}

/** What stands above the question for a field. */
export function headingFor(lens: Lens, kind: NewKind, key: string, context: string | undefined): LineHeading {
  const { ask: message, why } = fieldTexts(lens, kind, key);
  return { message, why, ...(context !== undefined && { context }) };
}

/** Says what was answered, for those who read back. */
async function sayAnswer({ say, lens }: FormAsking, { key, kind }: SimpleField, message: string, value: Answered) {
  const given = [value ?? []].flat();
  const words = given.map((word) => (kind === 'one' || kind === 'many' ? valueLabel(lens, key, word) : word));
  if (words.length > 0) await say(`${message} ${words.join(', ')}`);
}

/** The question for a field that has one answer. */
export const simpleQuestion = (asking: FormAsking, kind: NewKind, field: SimpleField): FormQuestion => ({
  key: field.key,
  ask: async (answers, context) => {
    const heading = headingFor(asking.lens, kind, field.key, context);
    const reply = await ask(asking, field, heading, answers);
    if (reply.kind === 'answer') await sayAnswer(asking, field, heading.message, reply.value);
    return reply;
  },
});
