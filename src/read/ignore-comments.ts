import type { IgnoreComment } from '../core/check/ignore.ts';

/** The word that such a comment starts with. */
export const IGNORE = 'kiem-ignore';

/** `# kiem-ignore catalogue/recognition-expired: renewal asked, no answer yet`, up to the colon */
const COMMENT = /(?:^|\s)#\s*kiem-ignore\s+([a-z]+\/[a-z0-9-]+)/;

/** What stands behind the code: a colon and a reason, or nothing; undefined when it is something else. */
function reasonIn(rest: string): string | undefined {
  const text = rest.trim();
  return text === '' || text.startsWith(':') ? text.slice(1).trim() : undefined;
}

/** Of each line the next one that holds more than a comment, or the line itself. */
function nextLines(lines: readonly string[]): readonly number[] {
  const next: number[] = [];
  let found: number | undefined;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    next[index] = found ?? index;
    if (!/^\s*(#|$)/.test(lines[index] ?? '')) found = index;
  }
  return next;
}

/** All comments in a text that ask to ignore something. */
export function ignoreComments(file: string, text: string): readonly IgnoreComment[] {
  const lines = text.split(/\r?\n/);
  const next = nextLines(lines);
  return lines.flatMap((line, index) => {
    const match = COMMENT.exec(line);
    if (match === null) return [];
    const [whole, code = ''] = match;
    const reason = reasonIn(line.slice(match.index + whole.length));
    if (reason === undefined) return [];
    const start = match.index + whole.indexOf('#');
    const isAlone = line.slice(0, start).trim() === '';
    return [
      {
        code,
        ...(reason !== '' && { reason }),
        line: (isAlone ? (next[index] ?? index) : index) + 1,
        file,
        range: {
          start: { line: index + 1, column: start + 1 },
          end: { line: index + 1, column: line.trimEnd().length + 1 },
        },
      },
    ];
  });
}
