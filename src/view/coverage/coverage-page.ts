import type { Coverage, CoverageColumn, CoverageMark, CoverageRow } from '../../core/generated/schema-types.ts';
import type { OverviewMessages } from '../../words/overview.ts';
import type { Lens } from '../../tell/lens.ts';

/** A coverage as one reader sees it. */
export interface CoveragePage {
  readonly lens: Lens;
  readonly words: OverviewMessages;
  readonly coverage: Coverage;
}

/** What stands where a row and a column meet; nothing is an answer too. */
export const marksAt = ({ cells }: CoverageRow, { id }: CoverageColumn): readonly CoverageMark[] =>
  cells.find(({ column }) => column === id)?.marks ?? [];
