import { plainStyle } from '../../src/render/style.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import type { Block } from '../../src/view/document.ts';

/** Blocks as a reader sees them, on lines that do not wrap. */
export const plainTextOf = (blocks: readonly Block[], width = 400): string =>
  renderTerminal({ title: '', language: 'en', blocks }, { width, style: plainStyle, unicode: true, linear: false });
