import type { CheckReport, ReportedFinding } from '../../view/check/report.ts';
import { markdownText } from '../markdown-text.ts';
import { placeText } from './pretty.ts';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(findings: readonly ReportedFinding[], { words }: CheckReport): readonly string[] {
  const { place, severity, code, message } = words.columns;
  return [
    row([place, severity, code, message]),
    row(['---', '---', '---', '---']),
    ...findings.map((finding) =>
      row([
        markdownText(placeText(finding)),
        words.severity[finding.severity],
        markdownText(finding.code),
        markdownText(finding.message),
      ]),
    ),
  ];
}

/** A summary for a pull request or the page of a job. */
export function renderCheckMarkdown(report: CheckReport): string {
  const { findings, summaryLine, failure, words } = report;
  const lines = [
    `## ${words.title}`,
    '',
    ...(failure === undefined ? [] : [`**${markdownText(failure)}**`, '']),
    markdownText(summaryLine),
    ...(findings.length === 0 ? [] : ['', ...table(findings, report)]),
  ];
  return `${lines.join('\n')}\n`;
}
