import type { CheckReport, ReportedFinding } from '../../view/check/report.ts';
import { escapeMarkup } from '../markup.ts';
import { placeText } from './pretty.ts';

/** A line end in an attribute is read as a space unless it is written as a code. */
const escaped = (text: string): string => escapeMarkup(text).replaceAll('\n', '&#10;');

function testCase(finding: ReportedFinding): string {
  const place = placeText(finding);
  const open = `    <testcase name="${escaped(finding.code)} ${escaped(place)}" classname="${escaped(finding.file)}">`;
  const text = `${escaped(place)}: ${escaped(finding.message)}`;
  const outcome =
    finding.severity === 'error'
      ? `<failure type="${escaped(finding.code)}" message="${escaped(finding.message)}">${text}</failure>`
      : `<system-out>${finding.severity}: ${text}</system-out>`;
  return `${open}${outcome}</testcase>`;
}

function suite(file: string, findings: readonly ReportedFinding[]): string {
  const failures = findings.filter(({ severity }) => severity === 'error').length;
  const head = `  <testsuite name="${escaped(file)}" tests="${String(findings.length)}" failures="${String(failures)}" errors="0">`;
  return [head, ...findings.map(testCase), '  </testsuite>'].join('\n');
}

function failureSuite(failure: string): string {
  return `  <testsuite name="kiem check" tests="1" failures="0" errors="1">\n    <testcase name="kiem check" classname="kiem"><error message="${escaped(failure)}"/></testcase>\n  </testsuite>`;
}

const passed =
  '  <testsuite name="kiem check" tests="1" failures="0" errors="0">\n    <testcase name="kiem check" classname="kiem"/>\n  </testsuite>';

/** JUnit XML: a suite a file, a case a finding; one case that passes when there is nothing to say. */
export function renderJunit({ findings, failure }: CheckReport): string {
  const files = [...new Set(findings.map(({ file }) => file))];
  const suites = files.map((file) =>
    suite(
      file,
      findings.filter((finding) => finding.file === file),
    ),
  );
  const all = failure === undefined ? suites : [...suites, failureSuite(failure)];
  const tests = Math.max(1, findings.length + (failure === undefined ? 0 : 1));
  const failures = findings.filter(({ severity }) => severity === 'error').length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="kiem check" tests="${String(tests)}" failures="${String(failures)}" errors="${failure === undefined ? '0' : '1'}">`,
    ...(all.length === 0 ? [passed] : all),
    '</testsuites>',
    '',
  ].join('\n');
}
