import { cited } from '../../core/cited.ts';
import type { DataDiff } from '../../core/generated/schema-types.ts';
import { overviewMessages } from '../../words/overview.ts';
import type { Content } from '../content.ts';
import type { Lens } from '../../tell/lens.ts';
import { sheetOf } from '../sheet.ts';
import { diffDocument } from './diff-document.ts';
import { changeRows, DIFF_COLUMNS } from './diff-rows.ts';

/** A difference in every format. */
export function diffContent(before: Lens, after: Lens, diff: DataDiff): Content {
  return {
    day: diff.after.asOf,
    document: () => diffDocument({ lens: after, before, words: overviewMessages[after.language], diff }),
    json: () => cited(new Map([...before.catalogue.sources, ...after.catalogue.sources]), diff),
    records: () => changeRows(diff),
    sheet: () => sheetOf(DIFF_COLUMNS, changeRows(diff)),
  };
}
