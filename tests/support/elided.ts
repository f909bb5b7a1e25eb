const isMark = (line: string): boolean => line.trim() === '…';

/** The pieces between the lines that hold only `…`. */
function pieces(shown: readonly string[]): readonly (readonly string[])[] {
  const found: string[][] = [[]];
  for (const line of shown) {
    if (isMark(line)) found.push([]);
    else found.at(-1)?.push(line.trimEnd());
  }
  return found.filter((piece) => piece.some((line) => line !== ''));
}

/** What a shown line says; ` … ` in it stands for what is another thing on another day. */
function reads(shown: string): (line: string | undefined) => boolean {
  if (!shown.includes(' … ')) return (line) => line === shown;
  const parts = shown.split(' … ').map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`));
  const pattern = new RegExp(`^${parts.join(' .+ ')}$`);
  return (line) => line !== undefined && pattern.test(line);
}

/**
 * Whether `shown` is `lines` with parts left out, each marked by a line `…`, or by ` … ` within a line. Returns the first line of the piece that
 * does not stand there word for word, after the piece before it; undefined when all is well.
 */
export function misquoted(lines: readonly string[], shown: readonly string[]): string | undefined {
  const whole = lines.map((line) => line.trimEnd());
  let from = 0;
  for (const piece of pieces(shown)) {
    const at = whole.findIndex(
      (_, index) => index >= from && piece.every((line, step) => reads(line)(whole[index + step])),
    );
    if (at < 0) return piece.find((line) => line !== '');
    from = at + piece.length;
  }
  return undefined;
}
