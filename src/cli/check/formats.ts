import { atLeast, type Severity } from '../../core/diagnostic.ts';
import type { CheckReport } from '../../view/check/report.ts';
import { choiceError } from '../choice-error.ts';
import { UsageError } from '../errors.ts';
import { screenOf } from '../output/write-result.ts';
import type { Session } from '../session.ts';

/** The lines of a file that was checked; undefined when it cannot be read, such as a missing file. */
export type LinesOf = (file: string) => Promise<readonly string[] | undefined>;

interface CheckFormat {
  /** For people: without the notes unless they are asked for. */
  readonly isForPeople?: boolean;
  /** Shown beside the code by whoever has the whole repository. */
  readonly isOfRepository?: boolean;
  readonly draw: (report: CheckReport, session: Session, linesOf: LinesOf) => Promise<string>;
}

/** Every format of a check: a new one is one renderer and one entry. */
export const CHECK_FORMATS: Readonly<Record<string, CheckFormat>> = {
  pretty: {
    isForPeople: true,
    draw: async (report, session, linesOf) => {
      if (report.findings.length === 0) return `${[report.summaryLine, ...report.hints].join('\n')}\n`;
      const { MOST_SHOWN, renderPretty } = await import('../../render/check/pretty.ts');
      const lines = new Map<string, readonly string[] | undefined>();
      for (const { file } of report.findings.slice(0, MOST_SHOWN))
        if (!lines.has(file)) lines.set(file, await linesOf(file));
      return renderPretty(report, { ...(await screenOf(session)), linesOf: (file) => lines.get(file) });
    },
  },
  compact: {
    isForPeople: true,
    draw: async (report) => (await import('../../render/check/compact.ts')).renderCompact(report),
  },
  json: { draw: async (report) => (await import('../../render/check/json.ts')).renderCheckJson(report) },
  sarif: {
    isOfRepository: true,
    draw: async (report) => (await import('../../render/check/sarif.ts')).renderSarif(report),
  },
  junit: { draw: async (report) => (await import('../../render/check/junit.ts')).renderJunit(report) },
  github: {
    isForPeople: true,
    isOfRepository: true,
    draw: async (report) => (await import('../../render/check/github.ts')).renderGithub(report),
  },
  gitlab: {
    isOfRepository: true,
    draw: async (report) => (await import('../../render/check/gitlab.ts')).renderGitlab(report),
  },
  markdown: { draw: async (report) => (await import('../../render/check/markdown.ts')).renderCheckMarkdown(report) },
};

/** A format, and the file that it goes to; the screen when there is none. */
export interface WantedFormat {
  readonly name: string;
  readonly file?: string;
}

const parse = (text: string): WantedFormat => {
  const colon = text.indexOf(':');
  return colon === -1 ? { name: text } : { name: text.slice(0, colon), file: text.slice(colon + 1) };
};

/** What `--format` asks for. Without it: text, and on GitHub annotations as well. */
export function wantedFormats(session: Session, given: readonly string[]): readonly WantedFormat[] {
  const { context, messages } = session;
  const { errors } = messages.check;
  const wanted = given.map(parse);
  const unknown = wanted.find(({ name }) => !Object.hasOwn(CHECK_FORMATS, name));
  if (unknown !== undefined) throw choiceError(session, ['--format', unknown.name], Object.keys(CHECK_FORMATS));
  const nowhere = wanted.find(({ file }) => file === '');
  if (nowhere !== undefined) throw new UsageError(errors.noReportFile(nowhere.name));
  const onScreen = wanted.filter(({ name, file }) => file === undefined && name !== 'github');
  const isPaired = onScreen.length === 1 && onScreen[0]?.name === 'pretty';
  const annotations = wanted.filter(({ name, file }) => file === undefined && name === 'github').length;
  if (onScreen.length > 1 || (onScreen.length + annotations > 1 && !isPaired)) throw new UsageError(errors.twoOnScreen);
  const isOnGithub = context.environment['GITHUB_ACTIONS'] === 'true';
  if (wanted.length > 0) return wanted;
  return isOnGithub ? [{ name: 'pretty' }, { name: 'github' }] : [{ name: 'pretty' }];
}

/** All errors, warnings unless quiet, notes when asked. */
function severitiesFor({ notes, quiet }: ReportFlags): readonly Severity[] {
  if (quiet === true) return atLeast('error');
  return atLeast(notes === true ? 'note' : 'warning');
}

/** The findings that are shown to people. */
function forPeople(report: CheckReport, flags: ReportFlags): CheckReport {
  const shown = severitiesFor(flags);
  return { ...report, findings: report.findings.filter(({ severity }) => shown.includes(severity)) };
}

export interface ReportFlags {
  readonly notes?: boolean;
  readonly quiet?: boolean;
}

/** One report in one format. */
export async function drawReport(
  session: Session,
  report: CheckReport,
  name: string,
  flags: ReportFlags,
  linesOf: LinesOf,
): Promise<string> {
  const format = CHECK_FORMATS[name];
  if (format === undefined) return '';
  const shown = format.isForPeople === true ? forPeople(report, flags) : report;
  const isSilent = flags.quiet === true && format.isForPeople === true && shown.findings.length === 0;
  return isSilent ? '' : format.draw(shown, session, linesOf);
}
