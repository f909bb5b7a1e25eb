import type { Records } from '../../core/records.ts';
import { heldBack, withHeldBack } from './held-back.ts';

/** Of what the compiled data is, and for which program: for other bytes or another program it is not used. */
export interface CompiledFor {
  /** Of the files that it was made from. */
  readonly digest: string;
  readonly program: string;
}

/** JSON in ASCII alone: a reader takes its bytes as they are, which is several times faster than decoding UTF-8. */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** How the text starts, so that a look at it tells whether it is of use. */
const headOf = ({ digest, program }: CompiledFor): string => asciiJson({ digest, program });

/** Checked records as one JSON document, for programs of others. Interventions are in name order. */
export const recordsDocument = (of: CompiledFor, records: Records): string => `${asciiJson({ ...of, records })}\n`;

/**
 * Checked records as text, so that a run need not read and check their files again: the head, the records as far as every
 * run looks at them, and what few runs look at, each on a line of its own. Interventions are in name order.
 */
export function compiledText(of: CompiledFor, records: Records): string {
  const { atHand, rest } = heldBack(records);
  return [headOf(of), ...[atHand, ...rest].map(asciiJson), ''].join('\n');
}

/** Finds lines in bytes; most are never looked at. */
function linesOf(bytes: Buffer): (line: number) => string {
  const starts = [0];
  const find = (line: number): number => {
    for (let next = starts.length; next <= line; next += 1) starts.push(bytes.indexOf('\n', starts[next - 1]) + 1);
    return starts[line] ?? 0;
  };
  return (line) => bytes.toString('latin1', find(line), find(line + 1) - 1);
}

/** The records, when the bytes are a compiled text of just this. */
export function compiledRecords(bytes: Uint8Array, of: CompiledFor): Records | undefined {
  const head = `${headOf(of)}\n`;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.toString('latin1', 0, head.length) !== head) return undefined;
  const line = linesOf(buffer);
  try {
    // This program wrote it, from records that the schemas accepted; the digest says that they are these.
    return withHeldBack(JSON.parse(line(1)) as Records, (index) => JSON.parse(line(index + 2)) as object);
  } catch {
    return undefined;
  }
}
