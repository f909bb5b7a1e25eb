// eslint-disable-next-line no-control-regex -- this is about them
const CODES = /\u001b\[([\d;]*)m/g;

/** What each code that opens something is closed by. */
function closerOf(code: number): number | undefined {
  if (code === 1 || code === 2) return 22;
  if (code === 4) return 24;
  if ((code >= 30 && code <= 38) || (code >= 90 && code <= 97)) return 39;
  return (code >= 40 && code <= 48) || (code >= 100 && code <= 107) ? 49 : undefined;
}

/** What is open after a line: the codes that opened it, by the code that closes them. */
function openAfter(line: string, before: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  const open = new Map(before);
  for (const [sequence, codes = ''] of line.matchAll(CODES)) {
    const code = Number(codes.split(';')[0]);
    const closer = closerOf(code);
    if (closer === undefined) open.delete(code);
    else open.set(closer, sequence);
  }
  return open;
}

/** Lines of one text, each of which closes what it opened and opens what was open before: what is put around them stays plain. */
export function carryColours(lines: readonly string[]): readonly string[] {
  if (lines.length < 2) return lines;
  let open: ReadonlyMap<number, string> = new Map();
  return lines.map((line) => {
    const opened = [...open.values()].join('');
    open = openAfter(line, open);
    const closed = [...open.keys()].reverse().map((code) => `\u001b[${String(code)}m`);
    return opened + line + closed.join('');
  });
}
