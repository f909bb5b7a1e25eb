import type { Intervention, Term } from '../../core/generated/schema-types.ts';
import type { Lens } from '../../tell/lens.ts';

/** What a trait means, and what is said of it by each intervention of which it is a condition; undefined when nothing is. */
export function traitMeaning(
  lens: Lens,
  interventions: readonly Intervention[],
  { id, gloss }: Term,
): string | undefined {
  const notes = interventions.flatMap(({ name, target }) =>
    (target.conditions ?? []).flatMap(({ trait, note }) =>
      trait === id && note !== undefined ? [`${name}: ${lens.text(note)}`] : [],
    ),
  );
  const said = [...(gloss === undefined ? [] : [lens.text(gloss)]), ...notes];
  return said.length === 0 ? undefined : said.join(' ');
}
