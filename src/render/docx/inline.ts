import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx';
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
  const text = xmlText(piece.text);
  if (piece.kind === 'strong') return new TextRun({ ...style, text, bold: true });
  if (piece.kind === 'muted') return new TextRun({ ...style, text, color: MUTED });
  const url = safeUrl(piece.url);
  return url === undefined
    ? new TextRun({ ...style, text })
    : new ExternalHyperlink({ link: url, children: [new TextRun({ ...style, text, style: 'Hyperlink' })] });
}

/** Dark enough to read on white, light enough to step back. */
export const MUTED = '4D4D4D';

export const runs = (line: Line, style: RunStyle = {}): ParagraphChild[] => line.map((piece) => run(piece, style));
