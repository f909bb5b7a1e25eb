import {
  type Block,
  type Cell,
  type FigureBlock,
  type Inline,
  type Item,
  type Line,
  type Table,
  twinOf,
} from '../../view/document.ts';
import { withSections } from '../../view/with-sections.ts';
import { isMatrix } from '../is-matrix.ts';
import { rankOfMark } from '../level-colours.ts';
import { element, escapeMarkup } from '../markup.ts';
import { safeUrl } from '../safe-url.ts';
import { renderPicture } from '../svg/index.ts';

/** The few words that the page itself says; they come from the edge, in the language of the reader. */
export interface HtmlWords {
  readonly contents: string;
  readonly skip: string;
  readonly filter: string;
  readonly sort: string;
  readonly asTable: string;
  readonly picture: string;
}

function levelClass(mark: string | undefined): string | undefined {
  const rank = rankOfMark(mark);
  return rank === undefined ? undefined : `level-${String(rank)}`;
}

function inline(piece: Inline): string {
  if (typeof piece === 'string') return escapeMarkup(piece);
  const text = escapeMarkup(piece.text);
  if (piece.kind === 'strong') return element('strong', { class: levelClass(piece.mark) }, text);
  if (piece.kind === 'muted') return element('span', { class: 'muted' }, text);
  const url = safeUrl(piece.url);
  if (url === undefined) return text;
  return element('a', { href: url, rel: 'noreferrer', class: piece.text === piece.url ? 'bare' : undefined }, text);
}

const lineMarkup = (line: Line): string => line.map(inline).join('');

/** What is read across the columns scrolls on a narrow screen; a table of texts becomes a row of cards. */
const isCompact = (table: Table): boolean =>
  isMatrix(table) || table.rows.some((row) => row.some(({ title }) => title !== undefined));

function tableClass(table: Table): string {
  if (isMatrix(table)) return 'compact matrix';
  return isCompact(table) ? 'compact' : 'cards';
}

function cellMarkup(cell: Cell, label: string, align: string | undefined, isHead: boolean): string {
  const said = cell.title === undefined ? '' : element('span', { class: 'said' }, escapeMarkup(cell.title));
  const text = lineMarkup(cell.line);
  const shown = said === '' ? text : element('span', { 'aria-hidden': 'true' }, text) + said;
  const classes = [align === undefined || align === 'left' ? [] : align, levelClass(cell.mark) ?? []].flat();
  return isHead
    ? element('th', { scope: 'row', role: 'rowheader' }, shown)
    : element(
        'td',
        { role: 'cell', class: classes.length === 0 ? undefined : classes.join(' '), 'data-label': label },
        shown,
      );
}

const STEP = 5;

/** Shares of the width in steps that the style sheet knows: the policy of the page allows no styles of an element's own. */
function columnWidths(columns: Table['columns']): string {
  if (columns.every(({ grow }) => grow === undefined)) return '';
  const whole = columns.reduce((sum, { grow = 1 }) => sum + grow, 0);
  const share = (grow: number): number => Math.round(((grow / whole) * 100) / STEP) * STEP;
  return `<colgroup>${columns.map(({ grow = 1 }) => `<col class="w${String(share(grow))}">`).join('')}</colgroup>`;
}

/** Roles are said out loud: where a narrow screen turns rows into cards, a browser would forget that this is a table. */
function tableMarkup(table: Table): string {
  const { caption, columns, rows, rowHeads = 0, sections = [] } = table;
  const heads = columns.map(({ head, mark }) =>
    element('th', { scope: 'col', role: 'columnheader', class: levelClass(mark) }, escapeMarkup(head)),
  );
  const body = withSections(rows, sections).map((row) =>
    element(
      'tr',
      { role: 'row' },
      ...(row.kind === 'section'
        ? [element('th', { scope: 'rowgroup', role: 'rowheader', colspan: columns.length }, escapeMarkup(row.title))]
        : row.cells.map((cell, index) =>
            cellMarkup(cell, columns[index]?.head ?? '', columns[index]?.align, index < rowHeads),
          )),
    ),
  );
  return element(
    'table',
    { role: 'table', class: tableClass(table) },
    caption === undefined ? '' : element('caption', {}, escapeMarkup(caption)),
    columnWidths(columns),
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...heads)),
    element('tbody', { role: 'rowgroup' }, ...body),
  );
}

const scrolling = (label: string, markup: string): string =>
  element('div', { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': label }, markup);

function tableBlock(table: Table, words: HtmlWords): string {
  const markup = tableMarkup(table);
  return isCompact(table) ? scrolling(table.caption ?? words.asTable, markup) : markup;
}

function figure(block: FigureBlock, words: HtmlWords): string {
  const { caption, picture } = block;
  const twin = twinOf(block).map((part) => blockMarkup(part, words));
  return element(
    'figure',
    {},
    element('figcaption', {}, element('strong', {}, escapeMarkup(caption))),
    scrolling(`${words.picture}: ${caption}`, renderPicture(picture)),
    element('details', {}, element('summary', {}, escapeMarkup(`${words.asTable}: ${caption}`)), ...twin),
  );
}

const itemMarkup = ({ line, under = [] }: Item, words: HtmlWords): string =>
  element('li', {}, lineMarkup(line), ...under.map((block) => blockMarkup(block, words)));

function fields({ fields: rows }: Extract<Block, { kind: 'fields' }>): string {
  const parts = rows.flatMap(({ label, values }) => [
    element('dt', {}, escapeMarkup(label)),
    element('dd', {}, ...values.map((value) => element('p', {}, lineMarkup(value)))),
  ]);
  return element('dl', {}, ...parts);
}

function headingMarkup({ text, mark }: Extract<Block, { kind: 'heading' }>): string {
  const own = levelClass(mark);
  return own === undefined ? escapeMarkup(text) : element('span', { class: own }, escapeMarkup(text));
}

/** One block as markup in which nothing from the data can act. */
export function blockMarkup(block: Block, words: HtmlWords): string {
  switch (block.kind) {
    case 'heading':
      return element(`h${String(block.level)}`, { id: block.id }, headingMarkup(block));
    case 'paragraph':
      return element('p', { class: block.tone === 'plain' ? undefined : block.tone }, lineMarkup(block.line));
    case 'list':
      return element(
        block.ordered === true ? 'ol' : 'ul',
        {},
        ...block.items.map((listed) => itemMarkup(listed, words)),
      );
    case 'fields':
      return fields(block);
    case 'table':
      return tableBlock(block, words);
    case 'command':
      return element('pre', {}, element('code', {}, escapeMarkup(block.text)));
    case 'listing':
      return element('pre', {}, element('code', {}, escapeMarkup(block.text)));
    case 'figure':
      return figure(block, words);
    case 'page-break':
      return element('div', { class: 'page-break' });
  }
}
