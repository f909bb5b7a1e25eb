import { inFull } from '../../core/in-full.ts';
import type { Selection } from '../../core/generated/schema-types.ts';
import type { Content } from '../content.ts';
import type { Lens } from '../../tell/lens.ts';
import type { SelectionView } from '../selection/selection-document.ts';

/** The page, the page with what stands behind it, or only why something is left out. */
function onScreen(
  lens: Lens,
  selection: Selection,
  command: string,
  view: SelectionView,
): Pick<Content, 'page' | 'hasDetails' | 'document'> {
  const { whyNot } = view;
  if (whyNot !== undefined)
    return { document: async () => (await import('../selection/why-not.ts')).whyNotDocument(lens, selection, whyNot) };
  return {
    page: async () => {
      const { pageOfSelect } = await import('../selection/page-of-select.ts');
      return (squeeze) => pageOfSelect(lens, selection, squeeze, view.details);
    },
    hasDetails: view.details === true || view.combinations === true,
    document: async () =>
      (await import('../selection/selection-document.ts')).selectionDocument(lens, selection, command, view),
  };
}

/** One selection in every format. The page is loaded only when a format shows it. */
export function selectionContent(lens: Lens, selection: Selection, command: string, view: SelectionView = {}): Content {
  return {
    day: selection.asOf,
    paper: async () =>
      view.length === 'full'
        ? (await import('../memo/memo-document.ts')).memoDocument(lens, selection, command)
        : (await import('../short-memo/short-memo.ts')).shortMemoDocument(lens, selection),
    workbook: async () => (await import('../memo-workbook/memo-workbook.ts')).memoWorkbook(lens, selection),
    ...onScreen(lens, selection, command, view),
    json: () => inFull(lens.catalogue, selection),
    records: () => [inFull(lens.catalogue, selection)],
    sheet: async () => (await import('../selection/selection-columns.ts')).selectionSheet(lens, [selection]),
  };
}
