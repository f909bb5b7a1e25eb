import type { SelectionPage } from '../../view/selection-page.ts';
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

/** A remark in as many lines as it needs, or in one. */
function noteLines(text: string, screen: Screen, cuts: boolean, first = ''): readonly string[] {
  const shown = pageText(text, screen);
  const room = screen.width - first.length;
  return indented(cuts ? [cutAtWord(shown, room, screen)] : wrap(shown, room), first, ' '.repeat(first.length));
}

/** Parts from the end give way whole, so that no sentence stops half-way; the first is cut only when it must be. */
function fittingParts(parts: readonly string[], room: number, screen: Screen): string {
  const whole = pageText(parts.join('; '), screen);
  if (parts.length < 2 || widest([whole]) <= room) return whole;
  const more = screen.unicode ? '; …' : '; ...';
  const shown = pageText(parts.slice(0, -1).join('; '), screen);
  return widest([shown + more]) <= room ? shown + more : fittingParts(parts.slice(0, -1), room, screen);
}

function footnoteLines({ footnotes, moreNotes }: SelectionPage, screen: Screen, cuts: boolean): readonly string[] {
  return [
    ...footnotes.flatMap(({ mark, parts }) => {
      const first = `${pageText(mark, screen)} `;
      const text = cuts ? fittingParts(parts, screen.width - first.length, screen) : parts.join('; ');
      return noteLines(text, screen, cuts, first);
    }),
    ...filled(moreNotes),
  ];
}

/** Whole, or in short when it takes more than a line and is to give way. */
function shorterLines(line: SelectionPage['care'], screen: Screen, isShort: boolean, cuts: boolean): readonly string[] {
  if (line === undefined) return [];
  const isLong = widest([pageText(line.whole, screen)]) > screen.width;
  return noteLines(isShort && isLong ? line.inShort : line.whole, screen, cuts);
}

/** Each on a line of its own, or after each other where every line counts. */
const together = (texts: readonly string[], isTight: boolean): readonly string[] =>
  isTight && texts.length > 0 ? [texts.join(' ')] : texts;

const filled = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text]);

/** The page with columns. */
export function layOutPage(page: SelectionPage, screen: Screen, squeeze: Squeeze): LaidOut {
  const { figuresInShort, cutsNames, cutsNotes, isTight } = squeeze;
  const text = (line: string): readonly string[] => noteLines(line, screen, false);
  const note = (line: string): readonly string[] => noteLines(line, screen, cutsNotes);
  return stacked([
    asLaidOut([...note(page.title).map(screen.style.heading), ...text(page.under), '']),
    layOutFactors(page, screen, cutsNames),
    asLaidOut([
      ...filled(page.moreFactors).flatMap(text),
      ...shorterLines(page.figures, screen, figuresInShort, cutsNotes),
      ...(isTight ? [] : ['']),
      ...page.nothing.flatMap(text),
    ]),
    ...(page.table === undefined ? [] : [layOutSelectionTable(page.table, screen, cutsNames)]),
    asLaidOut([
      ...filled(page.moreRows).flatMap(text),
      '',
      ...together([...filled(page.legend), ...filled(page.sinceLegend), ...page.remarks], isTight).flatMap(text),
      ...footnoteLines(page, screen, cutsNotes),
      ...together(page.asides, isTight).flatMap(text),
      ...shorterLines(page.care, screen, cutsNotes, cutsNotes),
      ...(isTight ? [] : ['']),
      ...text(page.more),
    ]),
  ]);
}
