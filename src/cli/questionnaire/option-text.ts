import type { QuestionOption } from '../../core/generated/schema-types.ts';
import { NOT_KNOWN } from '../../core/questionnaire/answer.ts';
import type { Lens } from '../../tell/lens.ts';
import type { ListOption } from '../../view/list-option.ts';
import type { Asking } from './conversation.ts';

/** An option of the question, where the list is not simply its options. */
export function ownOption({ lens, asked }: Asking, value: string): ListOption {
  const option = asked.question.options?.find((candidate) => candidate.value === value);
  return option === undefined ? { value, label: value } : listOption(lens, option);
}

/** What an option of the question is called. */
export const optionText = (asking: Asking, value: string): string => ownOption(asking, value).label;

/** An option as it stands in a list; `?` says what it leads to. */
export const listOption = (lens: Lens, { value, label, help }: QuestionOption): ListOption => ({
  value,
  label: lens.text(label),
  ...(help === undefined ? {} : { definition: lens.text(help) }),
});

/** These options, and that it is not known, where the question takes that for an answer. */
export function withUnknown({ lens, asked }: Asking, options: readonly QuestionOption[]): readonly ListOption[] {
  const { unknown } = asked.question;
  const { unknownWhy } = lens.messages.questionnaire;
  return [
    ...options.map((option) => listOption(lens, option)),
    ...(unknown === undefined ? [] : [{ value: NOT_KNOWN, label: lens.text(unknown), definition: unknownWhy }]),
  ];
}
