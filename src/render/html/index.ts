import type { Block, Document } from '../../view/document.ts';
import { element, escapeMarkup } from '../markup.ts';
import { blockMarkup, type HtmlWords } from './blocks.ts';
import { SCRIPT, SCRIPT_HASH } from './script.ts';
import { STYLE, STYLE_HASH } from './style.ts';

export type { HtmlWords } from './blocks.ts';

/** Nothing may be fetched, nothing framed, nothing sent; only this style and this script may act. */
const POLICY = [
  "default-src 'none'",
  `style-src '${STYLE_HASH}'`,
  `script-src '${SCRIPT_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

type HeadingBlock = Extract<Block, { kind: 'heading' }>;

const isChapter = (block: Block): block is HeadingBlock => block.kind === 'heading' && block.level === 2;

/** Gives every chapter an address, so that the contents can lead to it. */
function withIds(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) =>
    block.kind === 'heading' && block.level === 2 && block.id === undefined
      ? { ...block, id: `part-${String(index)}` }
      : block,
  );
}

/** Fewer chapters than these need no list of them. */
const WORTH_LISTING = 4;

function contents(blocks: readonly Block[], words: HtmlWords): string {
  const chapters = blocks.filter(isChapter);
  if (chapters.length < WORTH_LISTING) return '';
  const entries = chapters.map(({ id = '', text }) =>
    element('li', {}, element('a', { href: `#${id}` }, escapeMarkup(text))),
  );
  return element('nav', { 'aria-label': words.contents }, element('ol', {}, ...entries));
}

/** A document as one self-contained page: works from a disk, without script, on paper and on a telephone. */
export function renderHtml(document: Document, words: HtmlWords): string {
  const blocks = withIds(document.blocks);
  const opening = Math.max(0, blocks.findIndex(isChapter));
  return [
    '<!doctype html>',
    `<html lang="${document.language}" data-filter="${escapeMarkup(words.filter)}" data-sort="${escapeMarkup(words.sort)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="generator" content="kiem">',
    element('title', {}, escapeMarkup(document.title)),
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    element('a', { class: 'skip', href: '#main' }, escapeMarkup(words.skip)),
    '<main id="main">',
    ...blocks.slice(0, opening).map((block) => blockMarkup(block, words)),
    contents(blocks, words),
    ...blocks.slice(opening).map((block) => blockMarkup(block, words)),
    '</main>',
    `<script>${SCRIPT}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
