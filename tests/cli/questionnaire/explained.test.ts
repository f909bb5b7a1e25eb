import { describe, expect, it } from 'vitest';
import { prefilledAnswers } from '../../../src/core/questionnaire/prefill.ts';
import { factorId } from '../../../src/core/ids.ts';
import { type Interview, walk } from '../../../src/core/questionnaire/walk.ts';
import { lensOf } from '../../../src/tell/lens.ts';
import { questionHeading } from '../../../src/view/questionnaire/question-heading.ts';
import { askQuestion } from '../../../src/cli/questionnaire/ask-question.ts';
import type { Prompter } from '../../../src/cli/prompts/prompter.ts';
import type { ListGroup, ListOption } from '../../../src/view/list-option.ts';
import { shippedCatalogue } from '../../support/shipped-catalogue.ts';

const catalogue = await shippedCatalogue();
const lens = lensOf(catalogue, 'nl');
const given = {
  phases: ['pregnancy', 'first-year'] as const,
  factors: [
    { id: factorId('prenatal-smoking'), basis: 'figure' as const },
    { id: factorId('attachment-problems') },
    { id: factorId('poverty'), priority: 'wish' as const },
  ],
};
const interview: Interview = { catalogue, given, today: '2026-11-28' };
const everything = walk(interview, prefilledAnswers(catalogue, given));

/** Takes each option of each list once, then goes back; hears of every option that was offered. */
function curious(): { readonly prompter: Prompter; readonly offered: ListOption[] } {
  const offered: ListOption[] = [];
  const taken = new Set<string>();
  const hear = (groups: readonly ListGroup[]): readonly ListOption[] => {
    const options = groups.flatMap((group) => group.options);
    offered.push(...options);
    return options;
  };
  const back = { kind: 'back' } as const;
  const prompter: Prompter = {
    chooseOne: ({ message, groups }) => {
      const next = hear(groups).find(({ value }) => !taken.has(`${message} ${value}`));
      if (next === undefined) return Promise.resolve(back);
      taken.add(`${message} ${next.value}`);
      return Promise.resolve({ kind: 'answer', value: next.value });
    },
    chooseMany: ({ groups }) => {
      hear(groups);
      return Promise.resolve(back);
    },
    enterText: () => Promise.resolve(back),
    confirm: () => Promise.resolve(back),
  };
  return { prompter, offered };
}

describe('? explains', () => {
  const lists = everything.asked.filter(({ offered }) => offered.kind !== 'text' && offered.kind !== 'figures');
  it.each(lists.map((asked) => [asked.question.id, asked] as const))('each choice of %s', async (_, asked) => {
    const { prompter, offered } = curious();
    const heading = { ...questionHeading(lens, everything, asked), canGoBack: true };
    const asking = { prompter, lens, asked, heading, keep: () => undefined };
    const conversation = { say: () => Promise.resolve(), clear: () => undefined };
    for (let turn = 0; turn < 8; turn++) await askQuestion({ ...conversation, ...asking }, everything);
    const bare = offered.filter(({ definition }) => definition === undefined).map(({ label }) => label);
    expect(offered.length).toBeGreaterThan(1);
    expect([...new Set(bare)]).toEqual([]);
  });
});
