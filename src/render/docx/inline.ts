import { ExternalHyperlink, type IRunOptions, type ParagraphChild, ShadingType, TextRun } from 'docx';
import type { Inline, Line } from '../../view/document.ts';
import { safeUrl } from '../safe-url.ts';
import { colourOfMark, wordHex } from '../level-colours.ts';
import { xmlText } from '../xml-text.ts';

interface RunStyle {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
}

/** Dark enough to read on white, light enough to step back. */
const MUTED = '4D4D4D';

/** How a piece, or a paragraph of a tone, differs from the text around it. */
export const OWN_STYLES: Readonly<Partial<Record<string, RunStyle>>> = {
  strong: { bold: true },
  warning: { bold: true },
  muted: { color: MUTED },
};

function levelStyle(mark: string | undefined): IRunOptions {
  const colour = colourOfMark(mark);
  if (colour === undefined) return {};
  return { color: wordHex(colour.ink), shading: { type: ShadingType.CLEAR, fill: wordHex(colour.fill) } };
}

function run(piece: Inline, style: RunStyle): ParagraphChild {
  if (typeof piece === 'string') return new TextRun({ ...style, text: xmlText(piece) });
  const own = piece.kind === 'strong' ? levelStyle(piece.mark) : {};
  const options: IRunOptions = { ...style, ...OWN_STYLES[piece.kind], ...own, text: xmlText(piece.text) };
  const url = piece.kind === 'link' ? safeUrl(piece.url) : undefined;
  return url === undefined
    ? new TextRun(options)
    : new ExternalHyperlink({ link: url, children: [new TextRun({ ...options, style: 'Hyperlink' })] });
}

export const runs = (line: Line, style: RunStyle = {}): ParagraphChild[] => line.map((piece) => run(piece, style));
