import { FORMS, GIVEN, type NewKind } from '../../core/new-entry/forms.ts';
import { type FormAnswers, type Draft, newRecord } from '../../core/new-entry/new-record.ts';
import type { Dialogue } from '../context.ts';
import type { Session } from '../session.ts';
import { isRefused, type NewEntry, type Plan, planEntries } from './add-entries.ts';
import { questionFor } from './ask-field.ts';
import { askForm } from './ask-form.ts';
import type { FormAsking } from './asking.ts';
import { inConversation } from './in-conversation.ts';
import { sayDiagnostics, sayEntries } from './say-plan.ts';

/** The record, after the sources that were made for it and that it names. */
function entriesOf(kind: NewKind, record: Draft, { made }: FormAsking): readonly NewEntry[] {
  const text = JSON.stringify(record);
  const named = [...made].filter(([id]) => text.includes(`{"id":${JSON.stringify(id)}`));
  return [...named.map(([, source]) => ({ kind: 'source', record: source }) as const), { kind, record }];
}

/** Shows what will be written; `back` leads to the questions. */
async function review(
  session: Session,
  { prompter, lens }: FormAsking,
  plan: Plan,
): Promise<'write' | 'stop' | 'back'> {
  const words = lens.messages.create;
  await sayEntries(session, plan);
  if (plan.diagnostics.length > 0) await sayDiagnostics(session, plan);
  const write = { value: 'write', label: words.review.write };
  const stop = { value: 'stop', label: words.review.stop };
  const reply = await prompter.chooseOne({
    message: words.review.ask,
    why: isRefused(plan) ? words.refused : words.review.back,
    groups: [{ options: isRefused(plan) ? [stop] : [write, stop] }],
  });
  if (reply.kind === 'back') return 'back';
  return reply.value === 'write' ? 'write' : 'stop';
}

/** Asks until the review is agreed with; the plan, or undefined when nothing is to be written. */
async function converse(session: Session, kind: NewKind, asking: FormAsking): Promise<Plan | undefined> {
  const questions = FORMS[kind].map((field) => questionFor(asking, kind, field));
  const context = asking.lens.messages.create.progress;
  let answers: FormAnswers = new Map();
  let fromEnd = false;
  for (;;) {
    const reply = await askForm(questions, { answers, fromEnd, context });
    fromEnd = false;
    if (reply.kind === 'back') continue;
    answers = reply.value;
    const plan = await planEntries(session, entriesOf(kind, newRecord(answers, GIVEN[kind]), asking));
    const verdict = await review(session, asking, plan);
    if (verdict !== 'back') return verdict === 'write' ? plan : undefined;
    fromEnd = true;
  }
}

/** Asks for a new record. Whoever leaves half-way has changed nothing. */
export const askEntry = (session: Session, kind: NewKind, dialogue: Dialogue): Promise<Plan | undefined> =>
  inConversation(session, dialogue, (conversation) =>
    converse(session, kind, { ...conversation, made: new Map(), used: new Map() }),
  );
