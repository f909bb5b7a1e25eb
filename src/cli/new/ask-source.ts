import type { SourceRef } from '../../core/generated/schema-types.ts';
import { sourceId } from '../../core/ids.ts';
import { SOURCE_FORM } from '../../core/new-entry/forms.ts';
import { type Draft, newRecord } from '../../core/new-entry/new-record.ts';
import { present } from '../../core/present.ts';
import { searchIn } from '../../core/search/search-in.ts';
import type { ListOption } from '../../view/list-option.ts';
import type { Reply } from '../prompts/prompter.ts';
import { askForm } from './ask-form.ts';
import { askLine, type LineHeading, simpleQuestion } from './ask-simple.ts';
import { type FormAsking, textOf } from './asking.ts';

/** No id of the data holds a colon. */
const SEARCH = 'source:search';
const ADD = 'source:add';
const MOST_SHOWN = 30;

const nameOf = ({ title, publisher, date }: Draft): string =>
  [title, publisher, date].filter((part) => typeof part === 'string').join(', ');

/** Every source: of the data, and those that were made on the way. */
function sourcesOf({ lens, made }: FormAsking): ReadonlyMap<string, string> {
  const known = [...lens.catalogue.sources].map(([id, source]) => [id, nameOf({ ...source })] as const);
  return new Map([...known, ...[...made].map(([id, source]) => [id, nameOf(source)] as const)]);
}

async function askPlace(asking: FormAsking, heading: LineHeading, id: string): Promise<Reply<SourceRef>> {
  const words = asking.lens.messages.create.chooseSource;
  const reply = await askLine(asking, { isOptional: true }, { ...heading, message: words.at, why: words.atWhy }, '');
  if (reply.kind === 'back') return { kind: 'back' };
  return { kind: 'answer', value: { id: sourceId(id), ...present({ at: reply.value }) } };
}

/** The sources that hold every word. */
function findSources(asking: FormAsking, words: string): readonly ListOption[] {
  return searchIn(words, [...sourcesOf(asking)], (names) => ({ names })).map(([value, name]) => ({
    value,
    label: `${name} (${value})`,
  }));
}

/** Finds a source by words; back leads from the list to the words. */
async function search(asking: FormAsking, heading: LineHeading): Promise<Reply<SourceRef>> {
  const { prompter, lens } = asking;
  const texts = lens.messages.create.chooseSource;
  let why = texts.search(sourcesOf(asking).size);
  let text = '';
  for (;;) {
    const words = await askLine(asking, {}, { ...heading, message: texts.words, why }, text);
    if (words.kind === 'back') return { kind: 'back' };
    text = words.value ?? '';
    const found = findSources(asking, text);
    why = texts.nothing(text);
    if (found.length === 0) continue;
    why = found.length > MOST_SHOWN ? texts.most(MOST_SHOWN) : texts.found(found.length);
    const groups = [{ options: [...found.slice(0, MOST_SHOWN), { value: SEARCH, label: texts.again }] }];
    const chosen = await prompter.chooseOne({ ...heading, message: texts.which, why, groups });
    if (chosen.kind === 'back' || chosen.value === SEARCH) continue;
    const placed = await askPlace(asking, heading, chosen.value);
    if (placed.kind === 'answer') return placed;
  }
}

/** Asks for a source that is not in the data; it is written together with the record that needs it. */
async function add(asking: FormAsking, heading: LineHeading): Promise<Reply<SourceRef>> {
  const { context } = heading;
  const questions = SOURCE_FORM.map((field) => simpleQuestion(asking, 'source', field));
  const reply = await askForm(questions, context === undefined ? {} : { context: () => context });
  if (reply.kind === 'back') return { kind: 'back' };
  const id = textOf(reply.value, 'id');
  asking.made.set(id, newRecord(reply.value));
  return askPlace(asking, heading, id);
}

const wordsFor = (asking: FormAsking, { id, at }: SourceRef): string =>
  `${sourcesOf(asking).get(id) ?? id}${at === undefined ? '' : `, ${at}`}`;

/** Which source says it: one that was named before, one of the data, or a new one. */
export async function askSource(asking: FormAsking, heading: LineHeading): Promise<Reply<SourceRef>> {
  const { prompter, lens, used } = asking;
  const texts = lens.messages.create.chooseSource;
  for (;;) {
    const before = [...used].map(([value, reference]) => ({ value, label: wordsFor(asking, reference) }));
    const others = [
      { value: SEARCH, label: texts.search(sourcesOf(asking).size) },
      { value: ADD, label: texts.add },
    ];
    const reply = await prompter.chooseOne({ ...heading, groups: [{ options: [...before, ...others] }] });
    if (reply.kind === 'back') return { kind: 'back' };
    const known = used.get(reply.value);
    if (known !== undefined) return { kind: 'answer', value: known };
    const found = await (reply.value === ADD ? add(asking, heading) : search(asking, heading));
    if (found.kind === 'back') continue;
    used.set(JSON.stringify(found.value), found.value);
    return found;
  }
}
