import { plainText } from '../../view/document.ts';
import { holdsOnlyVain, type SelectionPage } from '../../view/selection-page.ts';
import { withSections } from '../../view/with-sections.ts';
import type { Screen } from '../style.ts';
import { indented, wrap } from '../terminal-lines.ts';
import { pageText } from './page-text.ts';

const field = (label: string, text: string, screen: Screen): readonly string[] =>
  text === '' ? [] : indented(wrap(pageText(`${label}: ${text}`, screen), screen.width - 4), '  ', '    ');

/** Each intervention as one short block, under the name of its group. */
function blocks({ table, rowNotes, noteHead }: SelectionPage, screen: Screen): readonly string[] {
  if (table === undefined) return [];
  const notes = rowNotes.values();
  return withSections(table.rows, table.sections ?? []).flatMap((row) => {
    if (row.kind === 'section')
      return [...wrap(pageText(row.title, screen), screen.width).map(screen.style.heading), ''];
    const [name, ...rest] = row.cells;
    const fields = rest.flatMap((cell, index) => {
      const column = table.columns[index + 1];
      return field(column?.title ?? column?.head ?? '', cell.title ?? plainText(cell.line), screen);
    });
    const title = pageText(plainText((name?.line ?? []).slice(0, 1)), screen);
    return [
      ...wrap(title, screen.width).map(screen.style.strong),
      ...fields,
      ...field(noteHead, notes.next().value ?? '', screen),
      '',
    ];
  });
}

/** The page without columns, for screen readers and narrow screens: one short block per intervention. */
export function readPage(page: SelectionPage, screen: Screen): readonly string[] {
  const text = (line: string): readonly string[] => wrap(pageText(line, screen), screen.width);
  return [
    ...text(page.title).map(screen.style.heading),
    ...text(page.under),
    '',
    ...page.factors.flatMap(({ letter, label, priority, found, figure }) => [
      ...indented(wrap(pageText(`${label} (${priority})`, screen), screen.width - 3), `${letter}  `, '   '),
      ...[found, ...(figure === undefined ? [] : [figure])].flatMap((part) =>
        indented(wrap(pageText(part, screen), screen.width - 3), '   ', '   '),
      ),
    ]),
    ...(page.merged === undefined ? [] : text(page.merged)),
    '',
    ...page.nothing.flatMap(text),
    ...(holdsOnlyVain(page) ? [''] : []),
    ...blocks(page, screen),
    ...[...page.remarks, ...page.asides, ...(page.care === undefined ? [] : [page.care.whole])].flatMap(text),
    '',
    ...text(page.more),
  ];
}
