import CliTable from 'cli-table3';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Block, Document, Inline, Item, Line, Table } from '../view/document.ts';
import { sanitise } from './sanitise.ts';
import type { Screen, Style } from './style.ts';

const GAP = '  ';

const NO_BORDERS = Object.fromEntries(
  [
    'top',
    'top-mid',
    'top-left',
    'top-right',
    'bottom',
    'bottom-mid',
    'bottom-left',
    'bottom-right',
    'left',
    'left-mid',
    'mid',
    'mid-mid',
    'right',
    'right-mid',
  ].map((part) => [part, '']),
);

function inline(piece: Inline, style: Style): string {
  if (typeof piece === 'string') return sanitise(piece);
  const text = sanitise(piece.text);
  if (piece.kind === 'link')
    return piece.text === piece.url ? style.link(text) : `${text} (${style.link(sanitise(piece.url))})`;
  return style[piece.kind](text);
}

const lineText = (line: Line, style: Style): string => line.map((piece) => inline(piece, style)).join('');

/** Wraps at words; a word that is longer than the line is broken, never cut. */
function wrap(text: string, width: number): readonly string[] {
  return wrapAnsi(text, Math.max(width, 20), { hard: true, trim: true }).split('\n');
}

const indented = (lines: readonly string[], first: string, rest: string): readonly string[] =>
  lines.map((line, index) => ((index === 0 ? first : rest) + line).trimEnd());

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => stringWidth(text)));

/** Each column as wide as it needs; when that is too much, no narrower than its longest word while there is room for that. */
function columnWidths(columns: readonly (readonly string[])[], available: number): readonly number[] {
  const room = available - GAP.length * (columns.length - 1);
  const natural = columns.map(widest);
  const least = columns.map((cells) => widest(cells.flatMap((cell) => cell.split(' '))));
  const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);
  if (sum(natural) <= room) return natural;
  const spare = room - sum(least);
  const wanted = sum(natural) - sum(least);
  if (spare < 0) return least.map((width) => Math.max(3, Math.floor((width * room) / sum(least))));
  return natural.map((width, index) => {
    const own = least[index] ?? 0;
    return own + Math.floor(((width - own) * spare) / wanted);
  });
}

/** A table without boxes: a line under the heads, two spaces between columns, nothing else. */
function drawTable(table: Table, screen: Screen): readonly string[] {
  const heads = table.columns.map(({ head }) => screen.style.strong(sanitise(head)));
  const rows = table.rows.map((row) => row.map(({ line }) => lineText(line, screen.style)));
  const columns = table.columns.map((_, index) => [heads, ...rows].map((row) => row[index] ?? ''));
  const widths = columnWidths(columns, screen.width);
  const fit = (text: string, index: number): string => wrapAnsi(text, widths[index] ?? 10, { hard: true, trim: true });
  const drawn = new CliTable({
    colWidths: [...widths],
    colAligns: table.columns.map(({ align = 'left' }) => align),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    chars: { ...NO_BORDERS, middle: GAP },
  });
  const rule = screen.unicode ? '─' : '-';
  drawn.push(
    heads.map(fit),
    widths.map((width) => rule.repeat(width)),
    ...rows.map((row) => row.map(fit)),
  );
  const caption = table.caption === undefined ? [] : [...wrap(sanitise(table.caption), screen.width), ''];
  return [
    ...caption,
    ...drawn
      .toString()
      .split('\n')
      .map((line) => line.trimEnd()),
  ];
}

/** A table as one short list per row, for screen readers and very narrow screens. */
function readTable(table: Table, screen: Screen): readonly string[] {
  const heads = table.rowHeads ?? 1;
  return table.rows.flatMap((row) => {
    const name = row
      .slice(0, heads)
      .map(({ line }) => lineText(line, screen.style))
      .join(', ');
    const rest = row.slice(heads).map(({ line, title }, index) => {
      const head = sanitise(table.columns[index + heads]?.head ?? '');
      return `  ${head}: ${title === undefined ? lineText(line, screen.style) : sanitise(title)}`;
    });
    return [
      ...wrap(name, screen.width),
      ...rest.flatMap((text) => indented(wrap(text.trim(), screen.width - 4), '  ', '    ')),
    ];
  });
}

function drawItem({ line, under = [] }: Item, screen: Screen, bullet: string): readonly string[] {
  const indent = ' '.repeat(bullet.length);
  const inner = { ...screen, width: screen.width - bullet.length };
  const own = indented(wrap(lineText(line, screen.style), inner.width), bullet, indent);
  return [
    ...own,
    ...under.flatMap((block) => drawBlock(block, inner).map((text) => (text === '' ? '' : indent + text))),
  ];
}

function drawFields(block: Extract<Block, { kind: 'fields' }>, screen: Screen): readonly string[] {
  const longest = widest(block.fields.map(({ label }) => label));
  const column = Math.min(longest + 2, Math.floor(screen.width / 3));
  return block.fields.flatMap(({ label, values }) =>
    values.flatMap((value, index) => {
      const name = index === 0 ? sanitise(label) : '';
      const text = wrap(lineText(value, screen.style), screen.width - column);
      if (stringWidth(name) > column - 1) return [name, ...text.map((part) => ' '.repeat(column) + part)];
      const head = screen.style.strong(name) + ' '.repeat(column - stringWidth(name));
      return indented(text, head, ' '.repeat(column));
    }),
  );
}

function drawHeading({ level, text }: Extract<Block, { kind: 'heading' }>, screen: Screen): readonly string[] {
  const lines = wrap(sanitise(text), screen.width);
  const rule =
    level === 1
      ? [(screen.unicode ? '═' : '=').repeat(widest(lines))]
      : level === 2
        ? [(screen.unicode ? '─' : '-').repeat(widest(lines))]
        : [];
  return [...lines.map(screen.style.heading), ...(screen.linear ? [] : rule)];
}

function drawBlock(block: Block, screen: Screen): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return drawHeading(block, screen);
    case 'paragraph': {
      const tone =
        block.tone === 'warning'
          ? screen.style.warning
          : block.tone === 'muted'
            ? screen.style.muted
            : (text: string) => text;
      return wrap(tone(lineText(block.line, screen.style)), screen.width);
    }
    case 'list':
      return block.items.flatMap((listed, index) =>
        drawItem(listed, screen, block.ordered ? `${String(index + 1)}. ` : screen.unicode ? '• ' : '- '),
      );
    case 'fields':
      return drawFields(block, screen);
    case 'table':
      return screen.linear ? readTable(block, screen) : drawTable(block, screen);
    case 'command':
      return [`  ${sanitise(block.text)}`];
    case 'listing':
      return block.text
        .trimEnd()
        .split('\n')
        .map((line) => `    ${sanitise(line)}`);
    case 'figure':
      return drawBlock(block.twin, screen);
    case 'page-break':
      return [];
  }
}

/** A document as text for a terminal or a pipe. */
export function renderTerminal(document: Document, screen: Screen): string {
  const parts: string[] = [];
  for (const [index, block] of document.blocks.entries()) {
    const previous = document.blocks[index - 1];
    const tight = previous?.kind === 'heading' && previous.level === 3;
    if (index > 0 && !tight) parts.push('');
    if (block.kind === 'heading' && block.level < 3 && index > 0) parts.push('');
    parts.push(...drawBlock(block, screen));
  }
  return `${parts.join('\n').trimEnd()}\n`;
}
