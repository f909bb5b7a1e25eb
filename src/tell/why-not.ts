import { needsSeveral } from '../core/only-restriction.ts';
import type { InterventionId, LeftOut, Selection } from '../core/generated/schema-types.ts';
import { pageWords } from '../words/page-of-select.ts';
import type { Lens } from './lens.ts';

/** Why nothing can be said of an intervention that is not left out: it is in the list, or not linked to the question at all. */
export function notLeftOut(lens: Lens, { matches }: Pick<Selection, 'matches'>, id: InterventionId): string {
  const { isMatch, noLink } = pageWords[lens.language].whyNot;
  const say = matches.some((match) => match.id === id) ? isMatch : noLink;
  return say(lens.intervention(id));
}

/** That no single other choice brings it in; undefined when one does, and of what no choice makes an answer. */
export const oneIsNotEnough = ({ language }: Lens, near: LeftOut): string | undefined =>
  needsSeveral(near) ? pageWords[language].whyNot.several : undefined;
