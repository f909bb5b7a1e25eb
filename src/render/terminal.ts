import { textWidth } from './text-width.ts';
import { type Block, type Document, type Item, twinOf } from '../view/document.ts';
import { terminalText, readyLines } from './terminal-text.ts';
import type { Screen } from './style.ts';
import { indented, inLevelColour, lineText, widest, wrap } from './terminal-lines.ts';
import { drawTable, readTable } from './terminal-table.ts';

function drawItem({ line, under = [] }: Item, screen: Screen, bullet: string): readonly string[] {
  const indent = ' '.repeat(bullet.length);
  const room = screen.width - bullet.length;
  const inner = { ...screen, width: room, tableWidth: room };
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
      const name = index === 0 ? terminalText(label) : '';
      const text = wrap(lineText(value, screen.style), screen.width - column);
      if (textWidth(name) > column - 1) return [name, ...text.map((part) => ' '.repeat(column) + part)];
      const head = screen.style.strong(name) + ' '.repeat(column - textWidth(name));
      return indented(text, head, ' '.repeat(column));
    }),
  );
}

/** What stands under a heading of a level. */
const RULES: Readonly<Record<number, { readonly unicode: string; readonly ascii: string }>> = {
  1: { unicode: '═', ascii: '=' },
  2: { unicode: '─', ascii: '-' },
};

function drawHeading({ level, text, mark }: Extract<Block, { kind: 'heading' }>, screen: Screen): readonly string[] {
  const lines = wrap(terminalText(text), screen.width);
  const line = RULES[level]?.[screen.unicode ? 'unicode' : 'ascii'];
  const rule = line === undefined || screen.linear ? [] : [line.repeat(widest(lines))];
  const { style } = screen;
  return [...lines.map((part) => inLevelColour(part, mark, style) ?? style.heading(part)), ...rule];
}

function drawBlock(block: Block, screen: Screen): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return drawHeading(block, screen);
    case 'paragraph': {
      const text = lineText(block.line, screen.style);
      return wrap(
        block.tone === undefined || block.tone === 'plain' ? text : screen.style[block.tone](text),
        screen.width,
      );
    }
    case 'list': {
      const bullet = screen.unicode ? '• ' : '- ';
      return block.items.flatMap((listed, index) =>
        drawItem(listed, screen, block.ordered ? `${String(index + 1)}. ` : bullet),
      );
    }
    case 'fields':
      return drawFields(block, screen);
    case 'table':
      return screen.linear ? readTable(block, screen) : drawTable(block, screen);
    case 'command':
      return [`  ${terminalText(block.text)}`];
    case 'listing':
      return block.text
        .trimEnd()
        .split('\n')
        .map((line) => `    ${terminalText(line)}`);
    case 'figure':
      return twinOf(block).flatMap((part, index) => [...(index === 0 ? [] : ['']), ...drawBlock(part, screen)]);
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
  return readyLines(`${parts.join('\n').trimEnd()}\n`);
}
