import type { CheckReport, ReportedFinding } from '../../view/check/report.ts';
import { terminalLine, withoutCommands } from '../terminal-text.ts';
import { placeText } from './pretty.ts';

const line = (finding: ReportedFinding): string =>
  `${placeText(finding)}: ${finding.severity}: ${terminalLine(finding.message)} [${finding.code}]\n`;

/** A line a finding, as compilers write them, so that an editor can find the places. */
export const renderCompact = ({ findings }: CheckReport): string => withoutCommands(findings.map(line).join(''));
