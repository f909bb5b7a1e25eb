import type { Question } from '../../core/generated/schema-types.ts';
import type { Lens } from '../../tell/lens.ts';
import type { OptionMark, Marks } from '../prompts/grouped-list/config.ts';

export const chosenMarks = (values: readonly string[]): Marks => new Map(values.map((value) => [value, 'chosen']));

/** The values that carry a mark, in the order of the list. */
export const markedAs = <Value extends string>(
  marks: Marks,
  mark: OptionMark,
  values: readonly Value[],
): readonly Value[] => values.filter((value) => marks.get(value) === mark);

/** What it means to choose nothing, as the prompt wants it. */
export const noneLabel = (lens: Lens, { none }: Question): { readonly noneLabel?: string } =>
  none === undefined ? {} : { noneLabel: lens.text(none) };
