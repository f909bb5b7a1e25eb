import type { Severity } from '../../core/diagnostic.ts';
import type { CheckReport } from '../../view/check/report.ts';
import { renderJson } from '../json.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', note: 'info' };

/** The Code Quality report of GitLab. Its lines start at 1. */
export function renderGitlab({ findings, failure }: CheckReport): string {
  const issues = findings.map(({ code, severity, message, file, range, fingerprint }) => ({
    description: message,
    check_name: code,
    fingerprint,
    severity: SEVERITIES[severity],
    location: { path: file, lines: { begin: range.start.line, end: range.end.line } },
  }));
  const failed = {
    description: failure,
    check_name: 'kiem/failure',
    fingerprint: 'kiem-failure',
    severity: 'blocker',
    location: { path: '.', lines: { begin: 1, end: 1 } },
  };
  return renderJson(failure === undefined ? issues : [...issues, failed]);
}
