import type { Source, SourceId } from '../../core/generated/schema-types.ts';
import { type WorkbookColumn, workbookSheet, type WorkbookSheet } from '../workbook.ts';
import type { Memo } from '../memo/memo.ts';

function columns({ lens, words }: Memo): readonly WorkbookColumn<Source>[] {
  const { heads } = words.workbook;
  return [
    { head: heads.title, value: ({ title }) => title },
    { head: heads.publisher, value: ({ publisher }) => publisher },
    { head: heads.date, value: ({ date }) => date ?? lens.messages.terms.notFound },
    { head: heads.url, value: ({ url }) => url },
    { head: heads.id, value: ({ id }) => id },
  ];
}

/** The sources that the reasons and the levels rest on. */
export function sourcesSheet(memo: Memo): WorkbookSheet {
  const { matches, near } = memo.selection;
  const ids = new Set<SourceId>(
    [...matches, ...near].flatMap(({ recognition, reasons }) => [
      ...(recognition === undefined ? [] : [recognition.source.id]),
      ...reasons.map(({ source }) => source.id),
    ]),
  );
  const sources = [...ids].flatMap((id) => memo.lens.catalogue.sources.get(id) ?? []);
  return workbookSheet(memo.words.workbook.sheets.sources, columns(memo), sources);
}
