import type { QuestionOption, Term } from '../generated/schema-types.ts';
import { present } from '../present.ts';

/** A term of the data as an option; what it means is its help. */
export const termOption = ({ id, label, gloss }: Term): QuestionOption => ({
  value: id,
  label,
  ...present({ help: gloss }),
});
