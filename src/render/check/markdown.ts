import type { CheckReport, Finding } from '../../view/check/report.ts';
import { sanitise } from '../sanitise.ts';
import { placeText } from './pretty.ts';

/** Nothing in a cell may end it, start markup, or become a mention or a link. */
const cell = (text: string): string =>
  sanitise(text)
    .replace(/[\\`*_{}[\]<>#|~@]/g, (character) =>
      character === '<' ? '&lt;' : character === '>' ? '&gt;' : `\\${character}`,
    )
    .replaceAll('\n', ' ');

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(findings: readonly Finding[], { words }: CheckReport): readonly string[] {
  const { place, severity, code, message } = words.columns;
  return [
    row([place, severity, code, message]),
    row(['---', '---', '---', '---']),
    ...findings.map((finding) =>
      row([cell(placeText(finding)), words.severity[finding.severity], cell(finding.code), cell(finding.message)]),
    ),
  ];
}

/** A summary for a pull request or the page of a job. */
export function renderCheckMarkdown(report: CheckReport): string {
  const { findings, summaryLine, failure, words } = report;
  const lines = [
    `## ${words.title}`,
    '',
    ...(failure === undefined ? [] : [`**${cell(failure)}**`, '']),
    cell(summaryLine),
    ...(findings.length === 0 ? [] : ['', ...table(findings, report)]),
  ];
  return `${lines.join('\n')}\n`;
}
