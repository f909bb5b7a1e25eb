import stringWidth from 'fast-string-width';
import { element, escapeMarkup } from '../../src/render/markup.ts';

/** What a terminal would draw in one look. */
interface Run {
  readonly text: string;
  readonly isBold: boolean;
  readonly ink?: string;
  readonly paper?: string;
}

type Look = Omit<Run, 'text'>;

const PLAIN: Look = { isBold: false };

/** The look after a colour code (SGR), of those that kiem writes. */
function lookAfter(look: Look, code: string): Look {
  const [kind = '', mode, ...colour] = code.split(';');
  const rgb = mode === '2' ? `rgb(${colour.join(',')})` : undefined;
  const { ink, paper, ...others } = look;
  switch (kind) {
    case '1':
      return { ...look, isBold: true };
    case '22':
      return { ...look, isBold: false };
    case '38':
    case '39':
      return { ...others, ...(paper !== undefined && { paper }), ...(rgb !== undefined && { ink: rgb }) };
    case '48':
    case '49':
      return { ...others, ...(ink !== undefined && { ink }), ...(rgb !== undefined && { paper: rgb }) };
    default:
      throw new Error(`a picture knows no colour code ${code}`);
  }
}

function runsOf(line: string): readonly Run[] {
  const [first = '', ...parts] = line.split('\u001b[');
  let look = PLAIN;
  const runs: Run[] = [{ ...look, text: first }];
  for (const part of parts) {
    const end = part.indexOf('m');
    look = lookAfter(look, part.slice(0, end));
    runs.push({ ...look, text: part.slice(end + 1) });
  }
  return runs.filter(({ text }) => text !== '');
}

const CHARACTER = 8.4;
const LINE = 19;
const MARGIN = 16;

/** A run at its column. Its length is fixed, so that columns stand under each other in any font. */
function drawRun({ text, isBold, ink, paper }: Run, column: number, row: number): string {
  const [x, y, width] = [MARGIN + column * CHARACTER, MARGIN + row * LINE, stringWidth(text) * CHARACTER];
  const box = paper === undefined ? '' : element('rect', { x, y, width, height: LINE, fill: paper });
  const look = { class: isBold ? 'strong' : undefined, style: ink === undefined ? undefined : `fill:${ink}` };
  const place = { x, y: y + 14, textLength: width, lengthAdjust: 'spacingAndGlyphs' };
  return box + element('text', { ...place, ...look }, escapeMarkup(text));
}

function drawLine(line: string, row: number): string {
  let column = 0;
  return runsOf(line)
    .map((run) => {
      const drawn = run.text.trim() === '' ? '' : drawRun(run, column, row);
      column += stringWidth(run.text);
      return drawn;
    })
    .join('');
}

const STYLE = `
.ground{fill:#fff;stroke:#d0d7de}
text{font:14px ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace;fill:#1f2328;white-space:pre}
.strong{font-weight:700}
@media (prefers-color-scheme:dark){.ground{fill:#0d1117;stroke:#3d444d}text{fill:#e6edf3}}
`;

/** What a terminal shows, as a picture that can be read on a light and on a dark page. */
export function terminalPicture(title: string, output: string): string {
  const lines = output.trimEnd().split('\n');
  const columns = Math.max(80, ...lines.map((line) => stringWidth(line)));
  const width = Math.ceil(columns * CHARACTER + 2 * MARGIN);
  const height = lines.length * LINE + 2 * MARGIN;
  const ground = { class: 'ground', x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 8 };
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      width,
      height,
      role: 'img',
    },
    element('title', {}, escapeMarkup(title)),
    element('style', {}, STYLE),
    element('rect', ground),
    ...lines.map((line, row) => `${drawLine(line, row)}\n`),
  )}\n`;
}
