import type { Catalogue } from '../../core/catalogue.ts';
import { inFull } from '../../core/in-full.ts';
import type { DataDiff } from '../../core/generated/schema-types.ts';
import { overviewMessages } from '../../words/overview.ts';
import type { Content } from '../content.ts';
import type { Lens } from '../../tell/lens.ts';
import { sheetOf } from '../sheet.ts';
import { diffDocument } from './diff-document.ts';
import { changeRows, DIFF_COLUMNS } from './diff-rows.ts';

const known = (before: Catalogue, after: Catalogue): Pick<Catalogue, 'sources' | 'levels'> => ({
  sources: new Map([...before.sources, ...after.sources]),
  levels: new Map([...before.levels, ...after.levels]),
});

/** A difference in every format. */
export function diffContent(before: Lens, after: Lens, diff: DataDiff): Content {
  return {
    day: diff.after.asOf,
    document: () => diffDocument({ lens: after, before, words: overviewMessages[after.language], diff }),
    json: () => inFull(known(before.catalogue, after.catalogue), diff),
    records: () => changeRows(diff),
    sheet: () => sheetOf(DIFF_COLUMNS, changeRows(diff)),
  };
}
