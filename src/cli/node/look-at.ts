import { statSync } from 'node:fs';

/** In nanoseconds: what changes twice within the grain of a clock looks the same after both. */
const SETTLING = 2_000_000_000n;

/** As in the index of git: nothing can be written to a file that leaves all of these as they were. */
function numbersOf(path: string): readonly bigint[] {
  const { size, dev, ino, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
  return [size, dev, ino, mtimeNs, ctimeNs];
}

/**
 * How files look to the system. A zero is no number of its own (an image that was made to be the same each time), and a
 * file that was touched just now may be touched again without looking otherwise: of such files the bytes must tell.
 */
export function lookAt(paths: readonly string[]): string | undefined {
  const settled = BigInt(Date.now()) * 1_000_000n - SETTLING;
  const lines: string[] = [];
  for (const path of paths) {
    const numbers = numbersOf(path);
    const [, , , modified = 0n, changed = 0n] = numbers;
    if (numbers.includes(0n) || modified > settled || changed > settled) return undefined;
    lines.push([path, ...numbers].join('\0'));
  }
  return lines.join('\n');
}
