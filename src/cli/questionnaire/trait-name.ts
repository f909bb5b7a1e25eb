import type { Term } from '../../core/generated/schema-types.ts';
import type { Lens } from '../../tell/lens.ts';
import { capitalised } from '../../tell/sentence.ts';

/** A trait as it is asked for. */
export const traitName = (lens: Lens, { question, label }: Term): string => capitalised(lens.text(question ?? label));
