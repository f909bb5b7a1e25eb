import type { DiagnosticsReport } from '../../core/generated/schema-types.ts';
import type { CheckReport } from '../../view/check/report.ts';
import { renderJson } from '../json.ts';

/** The report as `schemas/diagnostics.schema.json` has it, also when the check could not be carried out. */
export function checkDocument({ findings, summary, error }: CheckReport): DiagnosticsReport {
  return {
    schemaVersion: 1,
    diagnostics: findings.map(({ code, severity, message, file, range, related, suggestion, fix }) => ({
      code,
      severity,
      message,
      file,
      range,
      ...(related !== undefined && { related }),
      ...(suggestion !== undefined && { suggestion }),
      ...(fix !== undefined && { fix }),
    })),
    summary,
    ...(error !== undefined && { error }),
  };
}

export const renderCheckJson = (report: CheckReport): string => renderJson(checkDocument(report));
