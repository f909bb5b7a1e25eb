import type { Asking } from '../conversation.ts';

/** What an option of the question is called. */
export function optionText({ lens, asked }: Asking, value: string): string {
  const option = asked.question.options?.find((candidate) => candidate.value === value);
  return option === undefined ? value : lens.text(option.label);
}
