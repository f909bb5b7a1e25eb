import { inFull } from '../../core/in-full.ts';
import type { FailedRun, Selection, Selections } from '../../core/generated/schema-types.ts';
import { filled, present } from '../../core/present.ts';
import type { Content } from '../content.ts';
import type { Lens } from '../../tell/lens.ts';
import { errorSheet, SELECTION_COLUMNS, selectionSheet } from '../selection/selection-columns.ts';
import type { Sheet } from '../sheet.ts';
import { batchDocument } from './batch-document.ts';

/** What came of one profile: a selection, or why there is none. */
export type BatchEntry = Selection | FailedRun;

const isFailed = (entry: BatchEntry): entry is FailedRun => 'error' in entry;

export interface Batch {
  readonly tool: Selections['tool'];
  /** In the order of the profiles, each made when it is asked for. */
  readonly entries: () => AsyncIterable<BatchEntry>;
  /** The command that gives these selections again. */
  readonly command: (selections: readonly Selection[]) => string;
}

/** All of them at once, for a form that shows them side by side. */
async function gathered({ entries }: Batch): Promise<Pick<Selections, 'selections' | 'refused'>> {
  const selections: Selection[] = [];
  const refused: FailedRun[] = [];
  for await (const entry of entries()) {
    if (isFailed(entry)) refused.push(entry);
    else selections.push(entry);
  }
  return { selections, ...present({ refused: filled(refused) }) };
}

async function* entriesInFull({ catalogue }: Lens, { entries }: Batch): AsyncGenerator<BatchEntry> {
  for await (const entry of entries()) yield inFull(catalogue, entry);
}

async function* piecesOf(lens: Lens, { entries }: Batch): AsyncGenerator<Sheet['rows']> {
  for await (const entry of entries())
    yield isFailed(entry) ? errorSheet(lens, entry.error).rows : selectionSheet(lens, [entry]).rows;
}

/** Selections for several profiles in every format. What has a line or a row of its own is written before the next is made. */
export const batchContent = (lens: Lens, batch: Batch): Content => ({
  document: async () => batchDocument(lens, await gathered(batch), batch.command),
  json: async (): Promise<Selections> => ({
    schemaVersion: 1,
    tool: batch.tool,
    ...inFull(lens.catalogue, await gathered(batch)),
  }),
  records: () => entriesInFull(lens, batch),
  sheet: () => ({ columns: SELECTION_COLUMNS, pieces: piecesOf(lens, batch) }),
});
