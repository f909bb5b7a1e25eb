import { wrapAnsi } from 'fast-wrap-ansi';
import type { CheckReport, ReportedFinding } from '../../view/check/report.ts';
import { terminalLine, terminalText, withoutCommands } from '../terminal-text.ts';
import type { Screen, Style } from '../style.ts';
import { codeFrame } from './code-frame.ts';

interface PrettyOptions extends Screen {
  /** The lines of a file that a finding names; undefined when it has none, such as a missing file. */
  readonly linesOf: (file: string) => readonly string[] | undefined;
}

/** `file:line:column`, which terminals and editors make clickable. */
export const placeText = ({ file, range }: Pick<ReportedFinding, 'file' | 'range'>): string =>
  terminalLine(`${file}:${String(range.start.line)}:${String(range.start.column)}`);

const tinted = ({ severity }: ReportedFinding, text: string, style: Style): string =>
  severity === 'note' ? text : style[severity](text);

function findingText(finding: ReportedFinding, { words, isFixed }: CheckReport, options: PrettyOptions): string {
  const { style, width, linesOf, linear } = options;
  const head = `${style.strong(placeText(finding))} ${tinted(finding, words.severity[finding.severity], style)} ${finding.code}`;
  const message = wrapAnsi(terminalText(finding.message), Math.max(width - 2, 20), { hard: true }).split('\n');
  const lines = linesOf(finding.file);
  const frame =
    lines === undefined || linear
      ? []
      : codeFrame(lines, finding.range, { ...options, width: width - 4, moreLines: words.moreLines });
  const related = (finding.related ?? []).map(
    (place) => `  ${words.see} ${placeText(place)} ${terminalText(place.message)}`,
  );
  const why = isFixed && finding.fix?.why !== undefined ? [`  ${words.notFixed(finding.fix.why)}`] : [];
  const lead = [...message.map((line) => `  ${line}`), ...frame.map((line) => `    ${line}`)];
  return [head, ...lead, ...related, ...why].join('\n');
}

/** Nobody reads on after these; a file that is wrong in kind gives thousands. */
export const MOST_SHOWN = 500;

/** For people: each finding with its place in the file, then one line with the counts. */
export function renderPretty(report: CheckReport, options: PrettyOptions): string {
  const { findings, summaryLine, hints, words } = report;
  const shown = findings.slice(0, MOST_SHOWN).map((finding) => `${findingText(finding, report, options)}\n\n`);
  const left = findings.length - shown.length;
  const more = left > 0 ? [`${options.unicode ? '…' : '...'} ${words.moreFindings(left)}`, ''] : [];
  return withoutCommands(`${shown.join('')}${[...more, summaryLine, ...hints].join('\n')}\n`);
}
