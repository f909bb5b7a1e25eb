import {
  type Block,
  type Cell,
  type Document,
  type Inline,
  type Item,
  type Line,
  type Table,
  twinOf,
} from '../view/document.ts';
import { withSections } from '../view/with-sections.ts';
import { markdownText, oneLine } from './markdown-text.ts';
import { safeUrl } from './safe-url.ts';
import { sanitise } from './sanitise.ts';
import { withoutCommands } from './terminal-text.ts';

type TextLines = readonly string[];

function inline(piece: Inline): string {
  if (typeof piece === 'string') return markdownText(piece);
  switch (piece.kind) {
    case 'strong': {
      const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(markdownText(piece.text)) ?? [];
      return text === '' ? '' : `${before}**${text}**${after}`;
    }
    case 'muted':
      return markdownText(piece.text);
    case 'link': {
      const url = safeUrl(piece.url);
      if (url === undefined) return markdownText(piece.text);
      const target = `<${url.replaceAll('|', '%7C')}>`;
      return piece.text === piece.url ? target : `[${markdownText(piece.text)}](${target})`;
    }
  }
}

const lineText = (line: Line): string => line.map(inline).join('');

/** The start of a block, so that nothing in it makes it another kind of block. */
const opening = (text: string): string =>
  text
    .trim()
    .replace(/^[-+=#:]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');

const ALIGN = { left: '---', center: ':-:', right: '--:' } as const;

const rowText = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.trim()).join(' | ')} |`;

const cellText = ({ line }: Cell): string => lineText(line);

function table({ caption, columns, rows, sections = [] }: Table): TextLines {
  const titled = withSections(rows, sections);
  return [
    ...(caption === undefined ? [] : [`**${markdownText(caption)}**`, '']),
    rowText(columns.map(({ head }) => markdownText(head))),
    rowText(columns.map(({ align = 'left' }) => ALIGN[align])),
    ...titled.map((row) =>
      row.kind === 'row'
        ? rowText(row.cells.map(cellText))
        : rowText(columns.map((_, index) => (index === 0 ? `**${markdownText(row.title)}**` : ''))),
    ),
  ];
}

function listItem({ line, under = [] }: Item, bullet: string): TextLines {
  const indent = ' '.repeat(bullet.length);
  const below = under.flatMap((block) => ['', ...blockLines(block)]);
  return [bullet + opening(lineText(line)), ...below.map((text) => (text === '' ? '' : indent + text))];
}

/** Strong text that a space begins or ends would not be strong. */
const labelText = (label: string): string => inline({ kind: 'strong', text: `${label.trim()}:` });

function fields(block: Extract<Block, { kind: 'fields' }>): TextLines {
  return block.fields.flatMap(({ label, values }) => {
    const [first, ...rest] = values.map(lineText);
    if (rest.length === 0) return [`- ${labelText(label)} ${first ?? ''}`];
    return [`- ${labelText(label)}`, ...values.map((value) => `  - ${opening(lineText(value))}`)];
  });
}

/** A fence that is longer than any row of backticks in the text. */
function command(text: string): TextLines {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}sh`, oneLine(text), fence];
}

function listing(text: string): TextLines {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return [fence, ...sanitise(text).trimEnd().split('\n'), fence];
}

function blockLines(block: Block): TextLines {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${markdownText(block.text)}`];
    case 'paragraph': {
      const text = opening(lineText(block.line));
      return [block.tone === 'warning' ? `> ${text}` : text];
    }
    case 'list':
      return block.items.flatMap((item, index) =>
        listItem(item, block.ordered === true ? `${String(index + 1)}. ` : '- '),
      );
    case 'fields':
      return fields(block);
    case 'table':
      return table(block);
    case 'command':
      return command(block.text);
    case 'listing':
      return listing(block.text);
    case 'figure':
      return twinOf(block).flatMap((part, index) => [...(index === 0 ? [] : ['']), ...blockLines(part)]);
    case 'page-break':
      return [];
  }
}

/** A document as Markdown (CommonMark with GitHub's tables). Text from the data cannot become markup, or a command to the log of a job. */
export function renderMarkdown(document: Document): string {
  const blocks = document.blocks.map(blockLines).filter((lines) => lines.length > 0);
  return withoutCommands(`${blocks.map((lines) => lines.join('\n').trimEnd()).join('\n\n')}\n`);
}
