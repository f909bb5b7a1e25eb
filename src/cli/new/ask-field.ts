import type { FormField, NewKind } from '../../core/new-entry/forms.ts';
import type { Reply } from '../prompts/prompter.ts';
import { linksAsker } from './ask-links.ts';
import { recognitionsAsker } from './ask-recognitions.ts';
import { headingFor, type LineHeading, simpleQuestion } from './ask-simple.ts';
import { askSource } from './ask-source.ts';
import type { FormAsking, FormQuestion } from './asking.ts';

async function askReference(asking: FormAsking, heading: LineHeading, isList: boolean): Promise<Reply<unknown>> {
  const reply = await askSource(asking, heading);
  return reply.kind === 'answer' && isList ? { kind: 'answer', value: [reply.value] } : reply;
}

/** The question for a field of a new record; of some it takes more than one. */
export function questionFor(asking: FormAsking, kind: NewKind, field: FormField): FormQuestion {
  const question = (ask: (heading: LineHeading) => Promise<Reply<unknown>>): FormQuestion => ({
    key: field.key,
    ask: (_, context) => ask(headingFor(asking.lens, kind, field.key, context)),
  });
  switch (field.kind) {
    case 'source':
      return question((heading) => askReference(asking, heading, field.isList === true));
    case 'links': {
      const askLinks = linksAsker(asking);
      return question(({ context }) => askLinks(context));
    }
    case 'recognitions':
      return question(recognitionsAsker(asking));
    case 'line':
    case 'id':
    case 'words':
    case 'one':
    case 'many':
      return simpleQuestion(asking, kind, field);
  }
}
