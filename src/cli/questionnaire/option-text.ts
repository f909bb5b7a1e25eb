import type { QuestionOption } from '../../core/generated/schema-types.ts';
import type { Lens } from '../../tell/lens.ts';
import type { ListOption } from '../prompts/grouped-list/config.ts';
import type { Asking } from './conversation.ts';

/** What an option of the question is called. */
export function optionText({ lens, asked }: Asking, value: string): string {
  const option = asked.question.options?.find((candidate) => candidate.value === value);
  return option === undefined ? value : lens.text(option.label);
}

/** An option as it stands in a list; `?` says what it leads to. */
export const listOption = (lens: Lens, { value, label, help }: QuestionOption): ListOption => ({
  value,
  label: lens.text(label),
  ...(help === undefined ? {} : { definition: lens.text(help) }),
});
