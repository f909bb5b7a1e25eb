import { resolve } from 'node:path';
import type { CheckOutcome } from '../../view/check/report.ts';
import { isInside } from '../is-inside.ts';
import type { Session } from '../session.ts';
import { shownPath } from '../shown-path.ts';
import { moved } from './diagnose.ts';

/** Where a job finds the repository, by the name that GitHub and GitLab give it. */
const TOPS = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR'] as const;

/** The same findings with paths from the top of the repository, also when the job runs in a folder below it. */
export async function ofRepository({ context }: Session, outcome: CheckOutcome): Promise<CheckOutcome> {
  const { files, environment, workingDirectory } = context;
  const named = TOPS.map((name) => environment[name] ?? '').find((folder) => folder !== '');
  if (named === undefined) return outcome;
  const [top, here] = [await files.real(named), await files.real(workingDirectory)];
  const move = (file: string): string => {
    const path = resolve(here, file);
    return isInside(top, path) ? shownPath(top, path) : file;
  };
  return { ...outcome, diagnostics: outcome.diagnostics.map((diagnostic) => moved(diagnostic, move)) };
}
