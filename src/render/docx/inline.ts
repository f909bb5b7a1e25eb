import { ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import type { Inline, Line } from '../../view/document.ts';
import { safeUrl } from '../safe-url.ts';
import { xmlText } from '../xml-text.ts';

export interface RunStyle {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
}

function run(piece: Inline, style: RunStyle): ParagraphChild {
  if (typeof piece === 'string') return new TextRun({ ...style, text: xmlText(piece) });
  const own: RunStyle = piece.kind === 'strong' ? { bold: true } : piece.kind === 'muted' ? { color: MUTED } : {};
  const options: IRunOptions = { ...style, ...own, text: xmlText(piece.text) };
  const url = piece.kind === 'link' ? safeUrl(piece.url) : undefined;
  return url === undefined
    ? new TextRun(options)
    : new ExternalHyperlink({ link: url, children: [new TextRun({ ...options, style: 'Hyperlink' })] });
}

/** Dark enough to read on white, light enough to step back. */
export const MUTED = '4D4D4D';

export const runs = (line: Line, style: RunStyle = {}): ParagraphChild[] => line.map((piece) => run(piece, style));
