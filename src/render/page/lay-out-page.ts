import { holdsOnlyVain, type SelectionPage } from '../../view/selection-page.ts';
import type { Squeeze } from '../../view/squeeze.ts';
import type { Screen } from '../style.ts';
import { indented, widest, wrap } from '../terminal-lines.ts';
import { drawGrid, GAP } from '../terminal-table.ts';
import { asLaidOut, type LaidOut, stacked } from './laid-out.ts';
import { layOutSelectionTable } from './lay-out-selection-table.ts';
import { cut, cutAtWord, pageText } from './page-text.ts';

/** What was found is the answer, so a label gives way before it does, down to this. */
const LEAST_LABEL = 20;

/** Letter, label, must or wish, what was found. */
function layOutFactors({ factors }: SelectionPage, screen: Screen, cuts: boolean): LaidOut {
  const columns = (['letter', 'label', 'priority', 'found'] as const).map((part) =>
    factors.map((factor) => pageText(factor[part], screen)),
  );
  const [letter = 0, label = 0, priority = 0, found = 0] = columns.map(widest);
  const room = screen.width - letter - priority - 3 * GAP.length;
  const last = Math.min(found, room - Math.min(label, LEAST_LABEL));
  const widths = [letter, Math.min(label, room - last), priority, last];
  const rows = factors.flatMap((_, row) => {
    const cells = columns.map((column, index) => {
      const text = column[row] ?? '';
      const width = widths[index] ?? 0;
      return cuts ? [cut(text, width, screen)] : wrap(text, width);
    });
    const height = Math.max(...cells.map(({ length }) => length));
    return Array.from({ length: height }, (_unused, line) => cells.map((lines) => lines[line] ?? ''));
  });
  return { height: rows.length, draw: () => (rows.length === 0 ? [] : drawGrid(rows, widths)) };
}

/** A remark in as many lines as it needs, or in the most that it may take. */
function noteLines(text: string, screen: Screen, most: number, first = ''): readonly string[] {
  const room = screen.width - first.length;
  const lines = wrap(pageText(text, screen), room);
  const kept =
    lines.length <= most
      ? lines
      : [...lines.slice(0, most - 1), cutAtWord(lines.slice(most - 1).join(' '), room, screen)];
  return indented(kept, first, ' '.repeat(first.length));
}

/** What has no room gives way whole, so that no sentence stops half-way; what comes after may fit. The first is cut only when it must be. */
function fittingParts([first = '', ...others]: readonly string[], fits: (text: string) => boolean): string {
  const whole = [first, ...others].join('; ');
  if (others.length === 0 || fits(whole)) return whole;
  const shown = others.reduce((kept, part) => (fits(`${kept}; ${part}; …`) ? `${kept}; ${part}` : kept), first);
  return fits(`${shown}; …`) ? `${shown}; …` : first;
}

function footnoteLines({ footnotes, moreNotes }: SelectionPage, screen: Screen, most: number): readonly string[] {
  return [
    ...footnotes.flatMap(({ mark, parts }) => {
      const first = `${pageText(mark, screen)} `;
      const fits = (text: string): boolean => noteLines(text, screen, Infinity, first).length <= most;
      return noteLines(fittingParts(parts, fits), screen, most, first);
    }),
    ...filled(moreNotes),
  ];
}

/** Whole, or in short when it takes more than a line and is to give way. */
function shorterLines(line: SelectionPage['care'], screen: Screen, isShort: boolean, most: number): readonly string[] {
  if (line === undefined) return [];
  const isLong = widest([pageText(line.whole, screen)]) > screen.width;
  return isShort && isLong ? noteLines(line.inShort, screen, most) : noteLines(line.whole, screen, Infinity);
}

/** Each on a line of its own, or after each other where every line counts. */
const together = (texts: readonly string[], isTight: boolean): readonly string[] =>
  isTight && texts.length > 0 ? [texts.join(' ')] : texts;

const filled = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text]);

/** The page with columns. */
export function layOutPage(page: SelectionPage, screen: Screen, squeeze: Squeeze): LaidOut {
  const { figuresInShort, careInShort, cutsNames, isTight, noteLines: most } = squeeze;
  const text = (line: string): readonly string[] => noteLines(line, screen, Infinity);
  const note = (line: string): readonly string[] => noteLines(line, screen, most);
  return stacked([
    asLaidOut([...note(page.title).map(screen.style.heading), ...text(page.under), '']),
    layOutFactors(page, screen, cutsNames),
    asLaidOut([
      ...[...filled(page.moreFactors), ...filled(page.merged)].flatMap(text),
      ...shorterLines(page.figures, screen, figuresInShort, most),
      ...(isTight ? [] : ['']),
      ...page.nothing.flatMap(text),
      ...(holdsOnlyVain(page) && !isTight ? [''] : []),
    ]),
    ...(page.table === undefined ? [] : [layOutSelectionTable(page.table, screen, cutsNames)]),
    asLaidOut([
      ...filled(page.moreRows).flatMap(text),
      '',
      ...together([...filled(page.legend), ...filled(page.sinceLegend), ...page.remarks], isTight).flatMap(text),
      ...footnoteLines(page, screen, most),
      ...together(page.asides, isTight).flatMap(text),
      ...shorterLines(page.care, screen, careInShort, most),
      ...(isTight ? [] : ['']),
      ...text(page.more),
    ]),
  ]);
}
