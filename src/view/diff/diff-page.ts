import type { DataDiff, FactorId, InterventionId } from '../../core/generated/schema-types.ts';
import type { OverviewMessages } from '../../words/overview.ts';
import { type Block, heading, type Item, list } from '../document.ts';
import type { Lens } from '../../tell/lens.ts';

/** A difference as one reader sees it; the lens looks at the data of after, which knows what was added. */
export interface DiffPage {
  readonly lens: Lens;
  /** For what was removed. */
  readonly before: Lens;
  readonly words: OverviewMessages;
  readonly diff: DataDiff;
}

/** Names from whichever side knows them. */
export function namesOf({ lens, before }: DiffPage) {
  const factor = (id: FactorId): string => (lens.catalogue.factors.has(id) ? lens : before).factor(id);
  const intervention = (id: InterventionId): string =>
    (lens.catalogue.interventions.has(id) ? lens : before).intervention(id);
  return { factor, intervention };
}

/** A headed list with its length; none when it is empty. */
export const section = (title: string, items: readonly Item[]): readonly Block[] =>
  items.length === 0 ? [] : [heading(2, `${title} (${String(items.length)})`), list(items)];
