import { type Block, type Document, type Item, type Line, plainText } from '../view/document.ts';
import { sanitise } from './sanitise.ts';

const hexOf = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

/** Text of which nothing is a request, an escape or a command to the log of a job, and of which hyphens can be copied. */
const roffText = (text: string): string =>
  sanitise(text.replace(/\s+/g, ' ').trim())
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.':])/, '\\&')
    .replace(/#(?=#)/g, '#\\&')
    .replace(/\P{ASCII}/gu, (character) => `\\[u${hexOf(character)}]`);

/** The same in quotes, as the argument of a request. */
const argument = (text: string): string => `"${roffText(text).replaceAll('"', '\\(dq')}"`;

const lineText = (line: Line): string => roffText(plainText(line));

const verbatim = (text: string): readonly string[] => [
  '.PP',
  '.RS 4',
  '.nf',
  ...text
    .trimEnd()
    .split('\n')
    .map((row) => row.replace(/^ */, '') && `${/^ */.exec(row)?.[0] ?? ''}${roffText(row)}`),
  '.fi',
  '.RE',
];

const term = (label: string, texts: readonly string[]): readonly string[] => [
  '.TP',
  `.B ${argument(label)}`,
  ...texts.flatMap((text, index) => (index === 0 ? [text] : ['.br', text])),
];

const listItem = ({ line, under = [] }: Item): readonly string[] => [
  '.IP \\(bu 2',
  lineText(line),
  ...(under.length === 0 ? [] : ['.RS', ...under.flatMap(blockLines), '.RE']),
];

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? [] : [`${block.level === 2 ? '.SH' : '.SS'} ${argument(block.text)}`];
    case 'paragraph':
      return ['.PP', lineText(block.line)];
    case 'list':
      return block.items.flatMap(listItem);
    case 'fields':
      return block.fields.flatMap(({ label, values }) => term(label, values.map(lineText)));
    case 'table':
      return block.rows.flatMap(([head, ...rest]) =>
        term(
          plainText(head?.line ?? []),
          rest.map(({ line }) => lineText(line)).filter((text) => text !== ''),
        ),
      );
    case 'figure':
      return blockLines(block.twin);
    case 'command':
    case 'listing':
      return verbatim(block.text);
    case 'page-break':
      return [];
  }
}

/** A document as a page for `man` (roff, with the macros of man(7)). The first paragraph is what `apropos` tells. */
export function renderMan({ title, blocks }: Document): string {
  const at = blocks.findIndex(({ kind }) => kind === 'paragraph');
  const summary = blocks[at];
  const name = summary?.kind === 'paragraph' ? ` \\- ${lineText(summary.line)}` : '';
  const rest = blocks.filter((_, index) => index !== at);
  const lines = [
    `.TH ${argument(title.toUpperCase())} 1`,
    '.SH NAME',
    roffText(title) + name,
    ...rest.flatMap(blockLines),
  ];
  return `${lines.join('\n')}\n`;
}
