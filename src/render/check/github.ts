import type { Severity } from '../../core/diagnostic.ts';
import type { CheckReport, ReportedFinding } from '../../view/check/report.ts';
import { sanitise } from '../sanitise.ts';
import { withoutCommands } from '../terminal-text.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

const data = (text: string): string =>
  withoutCommands(sanitise(text)).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function command({ severity, code, message, file, range: { start, end } }: ReportedFinding): string {
  const places = { file, line: start.line, endLine: end.line, col: start.column, endColumn: end.column, title: code };
  // GitHub rejects an end column when the range spans lines.
  const used = Object.entries(places).filter(
    ([name]) => start.line === end.line || (name !== 'col' && name !== 'endColumn'),
  );
  const properties = used.map(([name, value]) => `${name}=${property(String(value))}`).join(',');
  return `::${COMMANDS[severity]} ${properties}::${data(message)}\n`;
}

/** Workflow commands of GitHub Actions, which become annotations in a pull request. */
export const renderGithub = ({ findings, failure }: CheckReport): string =>
  findings.map(command).join('') + (failure === undefined ? '' : `::error title=kiem check::${data(failure)}\n`);
