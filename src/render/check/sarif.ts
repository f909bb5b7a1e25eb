import type { Range } from '../../core/generated/schema-types.ts';
import type { CheckReport, Finding, ReportedKind } from '../../view/check/report.ts';
import { renderJson } from '../json.ts';

const regionOf = ({ start, end }: Range) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

const artifact = (file: string) => ({ uri: encodeURI(file) });

const location = ({ file, range }: Pick<Finding, 'file' | 'range'>) => ({
  physicalLocation: { artifactLocation: artifact(file), region: regionOf(range) },
});

/** A suggestion that takes the place of what is marked. One that ends in a colon is a key to add somewhere. */
function fixOf({ suggestion, file, range }: Finding) {
  if (suggestion === undefined || suggestion.endsWith(':')) return undefined;
  return [
    {
      description: { text: suggestion },
      artifactChanges: [
        {
          artifactLocation: artifact(file),
          replacements: [{ deletedRegion: regionOf(range), insertedContent: { text: suggestion } }],
        },
      ],
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

function resultOf(finding: Finding, { kinds }: CheckReport) {
  const { code, severity, message, related, fingerprint } = finding;
  const ruleIndex = kinds.findIndex((kind) => kind.code === code);
  const fixes = fixOf(finding);
  return {
    ruleId: code,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: severity,
    message: { text: message },
    locations: [location(finding)],
    ...(related !== undefined && {
      relatedLocations: related.map((place, id) => ({ id, ...location(place), message: { text: place.message } })),
    }),
    ...(fixes !== undefined && { fixes }),
    partialFingerprints: { 'kiem/v1': fingerprint },
  };
}

/** SARIF 2.1.0, for code scanning on GitHub and for viewers in editors. */
export function renderSarif(report: CheckReport): string {
  const { version, kinds, findings, failure, language } = report;
  const notifications = failure === undefined ? [] : [{ level: 'error', message: { text: failure } }];
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
