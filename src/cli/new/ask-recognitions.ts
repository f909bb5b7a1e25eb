import { LEVELS } from '../../core/vocabulary.ts';
import { type FormAnswers, byDate, type Draft, newRecord } from '../../core/new-entry/new-record.ts';
import type { Reply } from '../prompts/prompter.ts';
import { askForm } from './ask-form.ts';
import { askLine, type LineHeading } from './ask-simple.ts';
import { askSource } from './ask-source.ts';
import { type FormAsking, type FormQuestion, textOf } from './asking.ts';

const NONE = 'recognition:none';

function aboutRecognition(asking: FormAsking, { context }: LineHeading): readonly FormQuestion[] {
  const words = asking.lens.messages.create.recognition;
  const place = context === undefined ? {} : { context };
  const date = { ...place, message: words.date, why: words.dateWhy };
  return [
    {
      key: 'date',
      ask: (answers) => askLine(asking, { form: 'date', isOptional: true }, date, textOf(answers, 'date')),
    },
    { key: 'source', ask: () => askSource(asking, { ...place, message: words.source, why: '' }) },
  ];
}

/** Recognitions one after another, until there are no more; back takes the last one away. Asked again, it remembers. */
export function recognitionsAsker(asking: FormAsking): (heading: LineHeading) => Promise<Reply<readonly Draft[]>> {
  const { prompter, lens } = asking;
  const words = lens.messages.create.recognition;
  const levels = LEVELS.map((value) => ({ value, label: lens.level(value) }));
  const found: FormAnswers[] = [];
  return async (heading) => {
    for (;;) {
      const isFirst = found.length === 0;
      const message = isFirst ? heading.message : words.another;
      const choices = [{ value: NONE, label: isFirst ? words.none : words.noMore }, ...levels];
      const reply = await prompter.chooseOne({ ...heading, message, groups: [{ options: choices }] });
      if (reply.kind === 'back' && isFirst) return { kind: 'back' };
      if (reply.kind === 'back') found.pop();
      else if (reply.value === NONE)
        return { kind: 'answer', value: byDate(found.map((answers) => newRecord(answers))) };
      else {
        const about = await askForm(aboutRecognition(asking, heading));
        if (about.kind === 'answer') found.push(new Map([...about.value, ['level', reply.value]]));
      }
    }
  };
}
