import { messages } from '../../words/index.ts';
import { everyKind } from './every-kind.ts';

/** Whether a text is a report of kiem, given what codes kiem has. */
type Recognise = (text: string, isCode: (code: unknown) => boolean) => boolean;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const has = <Key extends string>(value: unknown, key: Key): value is Readonly<Record<Key, unknown>> =>
  typeof value === 'object' && value !== null && key in value;

const TITLES = Object.values(messages).map(({ check }) => `## ${check.title}\n`);

const isMarkdown = (text: string): boolean => TITLES.some((title) => text.startsWith(title));

/** Ends what people read, before at most a few lines of advice. */
const SUMMARY = /^\d+ (?:files? checked|bestand(?:en)? nagekeken): /m;

const isAnnotation = (line: string, isCode: (code: unknown) => boolean): boolean => {
  const title = /^::(?:error|warning|notice) .*?\btitle=([a-z0-9/ -]+)::/.exec(line)?.[1];
  return title === 'kiem check' || isCode(title);
};

/** What only a report of kiem has, in either language. */
const RECOGNISE: Readonly<Record<string, Recognise>> = {
  pretty: (text) => SUMMARY.test(text.trimEnd().split('\n').slice(-4).join('\n')) && !isMarkdown(text),
  compact: (text, isCode) =>
    text
      .trimEnd()
      .split('\n')
      .every((line) => isCode(/ \[([a-z]+\/[a-z0-9-]+)\]$/.exec(line)?.[1])),
  json: (text) => ['schemaVersion', 'diagnostics', 'summary'].every((key) => has(parsed(text), key)),
  sarif: (text) => /"driver": \{\s*"name": "kiem"/.test(text),
  junit: (text) => text.includes('<testsuites name="kiem check" '),
  github: (text, isCode) =>
    text
      .trimEnd()
      .split('\n')
      .every((line) => isAnnotation(line, isCode)),
  gitlab: (text, isCode) => {
    const issues = parsed(text);
    return Array.isArray(issues) && issues.every((issue) => has(issue, 'check_name') && isCode(issue.check_name));
  },
  markdown: isMarkdown,
};

/** Whether a file holds a report of this format by kiem, or nothing: only that may be replaced without being asked. */
export async function isOwnReport(format: string, text: string): Promise<boolean> {
  if (text === '') return true;
  const codes = new Set<unknown>(['kiem/failure', ...(await everyKind()).map(({ code }) => code)]);
  return RECOGNISE[format]?.(text, (code) => codes.has(code)) === true;
}
