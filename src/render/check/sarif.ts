import type { Range } from '../../core/generated/schema-types.ts';
import type { CheckReport, ReportedFinding, ReportedKind } from '../../view/check/report.ts';
import { renderJson } from '../json.ts';

const regionOf = ({ start, end }: Range) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

const encoded = (segment: string): string => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd'));

/** Relative to where the check ran, or to the top of the repository; a file elsewhere has a whole path, which on Windows begins with a drive or a host. */
function uriOf(file: string): string {
  const path = file.split('/').map(encoded).join('/');
  if (file.startsWith('//')) return `file:${path}`;
  return file.startsWith('/') ? `file://${path}` : path.replace(/^([a-z])%3A(?=\/)/i, 'file:///$1:');
}

const artifact = (file: string) => ({ uri: uriOf(file) });

/**
 * A text from data as a plain text message: its braces are no placeholders (SARIF 2.1.0, 3.11.5), and where it looks like
 * a link its brackets and backslashes are escaped (3.11.6); elsewhere they stand as they are.
 */
function plainMessage(text: string) {
  const unlinked = text.includes('](') ? text.replace(/[\\[\]]/g, '\\$&') : text;
  return { text: unlinked.replace(/[{}]/g, '$&$&') };
}

const location = ({ file, range }: Pick<ReportedFinding, 'file' | 'range'>) => ({
  physicalLocation: { artifactLocation: artifact(file), region: regionOf(range) },
});

/** The edits of `kiem check --fix`, and how sure they are: the standard has no word for that. */
function fixesOf({ suggestion, fix, message, file }: ReportedFinding) {
  if (fix?.edits === undefined) return undefined;
  const replacements = fix.edits.map(({ range, text }) => ({
    deletedRegion: regionOf(range),
    insertedContent: { text },
  }));
  return [
    {
      description: plainMessage(suggestion ?? message),
      artifactChanges: [{ artifactLocation: artifact(file), replacements }],
      properties: { certainty: fix.certainty },
    },
  ];
}

const helpOf = ({ what, why, wrong, right }: ReportedKind, { words }: CheckReport) => ({
  text: `${what} ${why}`,
  markdown: `${what}\n\n${why}\n\n${words.wrong}:\n\n\`\`\`yaml\n${wrong}\`\`\`\n\n${words.right}:\n\n\`\`\`yaml\n${right}\`\`\`\n`,
});

function ruleOf(kind: ReportedKind, report: CheckReport) {
  return {
    id: kind.code,
    shortDescription: { text: kind.what },
    fullDescription: { text: kind.why },
    help: helpOf(kind, report),
    defaultConfiguration: { level: kind.severity },
  };
}

function resultOf(finding: ReportedFinding, { kinds }: CheckReport) {
  const { code, severity, message, related, fingerprint } = finding;
  const ruleIndex = kinds.findIndex((kind) => kind.code === code);
  const fixes = fixesOf(finding);
  return {
    ruleId: code,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: severity,
    message: plainMessage(message),
    locations: [location(finding)],
    ...(related !== undefined && {
      relatedLocations: related.map((place, id) => ({ id, ...location(place), message: plainMessage(place.message) })),
    }),
    ...(fixes !== undefined && { fixes }),
    partialFingerprints: { 'kiem/v1': fingerprint },
  };
}

/** SARIF 2.1.0, for code scanning on GitHub and for viewers in editors. */
export function renderSarif(report: CheckReport): string {
  const { version, kinds, findings, failure, language } = report;
  const notifications = failure === undefined ? [] : [{ level: 'error', message: plainMessage(failure) }];
  return renderJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'kiem', version, language, rules: kinds.map((kind) => ruleOf(kind, report)) } },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: failure === undefined, toolExecutionNotifications: notifications }],
        results: findings.map((finding) => resultOf(finding, report)),
      },
    ],
  });
}
