import type { Selections } from '../../core/generated/schema-types.ts';
import type { Content } from '../content.ts';
import type { Lens } from '../../tell/lens.ts';
import { selectionSheet } from '../selection/selection-rows.ts';
import { batchDocument } from './batch-document.ts';

/** Selections for several profiles in every format. */
export const batchContent = (lens: Lens, batch: Selections, command: string): Content => ({
  document: () => batchDocument(lens, batch.selections, command),
  json: () => batch,
  records: () => batch.selections,
  sheet: () => selectionSheet(lens, batch.selections),
});
