import CliTable from 'cli-table3';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Block, Document, Inline, Item, Line, Table } from '../view/document.ts';
import { sanitise } from './sanitise.ts';
import type { Screen, Style } from './style.ts';

const ASCII_BORDERS = {
  top: '-',
  'top-mid': '+',
  'top-left': '+',
  'top-right': '+',
  bottom: '-',
  'bottom-mid': '+',
  'bottom-left': '+',
  'bottom-right': '+',
  left: '|',
  'left-mid': '+',
  mid: '-',
  'mid-mid': '+',
  right: '|',
  'right-mid': '+',
  middle: '|',
};

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

/** Widths that fit: natural where possible, else shared out by `grow`. */
function columnWidths(table: Table, cells: readonly (readonly string[])[], available: number): readonly number[] {
  const natural = table.columns.map((_, index) =>
    Math.max(...cells.map((row) => Math.max(...(row[index] ?? '').split('\n').map((part) => stringWidth(part))))),
  );
  const room = available - 3 * table.columns.length - 1;
  if (natural.reduce((sum, width) => sum + width, 0) <= room) return natural;
  const fixed = table.columns.map(({ grow = 1 }, index) => (grow === 0 ? (natural[index] ?? 0) : 0));
  const left = Math.max(room - fixed.reduce((sum, width) => sum + width, 0), 10);
  const shares = table.columns.reduce((sum, { grow = 1 }) => sum + grow, 0);
  return table.columns.map(({ grow = 1 }, index) =>
    grow === 0 ? (natural[index] ?? 0) : Math.max(6, Math.floor((left * grow) / shares)),
  );
}

function drawTable(table: Table, screen: Screen): readonly string[] {
  const heads = table.columns.map(({ head }) => screen.style.strong(sanitise(head)));
  const rows = table.rows.map((row) => row.map(({ line }) => lineText(line, screen.style)));
  const widths = columnWidths(table, [heads, ...rows], screen.width);
  const fit = (text: string, index: number): string => wrap2(text, widths[index] ?? 10);
  const drawn = new CliTable({
    head: heads.map(fit),
    colWidths: widths.map((width) => width + 2),
    colAligns: table.columns.map(({ align = 'left' }) => align),
    style: { head: [], border: [] },
    ...(screen.unicode ? {} : { chars: ASCII_BORDERS }),
  });
  drawn.push(...rows.map((row) => row.map(fit)));
  const caption = table.caption === undefined ? [] : wrap(sanitise(table.caption), screen.width);
  return [...caption, ...drawn.toString().split('\n')];
}

const wrap2 = (text: string, width: number): string => wrapAnsi(text, width, { hard: true, trim: true });

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
  const widest = Math.max(...block.fields.map(({ label }) => stringWidth(label)), 0);
  const column = Math.min(widest + 2, Math.floor(screen.width / 3));
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
  const widest = Math.max(...lines.map((line) => stringWidth(line)));
  const rule =
    level === 1
      ? [(screen.unicode ? '═' : '=').repeat(widest)]
      : level === 2
        ? [(screen.unicode ? '─' : '-').repeat(widest)]
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
    case 'figure':
      return drawBlock(block.twin, screen);
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
