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
 * Checked records as text, so that a run need not read and check their files again: the head, how long each line is that
 * comes after, the records as far as every run looks at them, and what few runs look at. Interventions are in name order.
 */
export function compiledText(of: CompiledFor, records: Records): string {
  const { atHand, rest } = heldBack(records);
  const lines = [atHand, ...rest].map(asciiJson);
  return [headOf(of), JSON.stringify(lines.map(({ length }) => length)), ...lines, ''].join('\n');
}

/** The lines from a place on, which the first of them measures; most are never looked at. */
function linesFrom(bytes: Buffer, start: number): (line: number) => string {
  const end = bytes.indexOf('\n', start);
  const lengths = JSON.parse(bytes.toString('latin1', start, end)) as readonly number[];
  let next = end + 1;
  const starts = lengths.map((length) => {
    const at = next;
    next += length + 1;
    return at;
  });
  return (line) => {
    const at = starts[line] ?? bytes.length;
    return bytes.toString('latin1', at, at + (lengths[line] ?? 0));
  };
}

/** A process that runs many command lines, as the fuzzer and the tests do, has the same bytes each time. */
const parsed = new WeakMap<Uint8Array, Records>();

function parse(bytes: Uint8Array, buffer: Buffer, start: number): Records {
  const line = linesFrom(buffer, start);
  // This program wrote it, from records that the schemas accepted; the digest says that they are these.
  const records = withHeldBack(JSON.parse(line(0)) as Records, (index) => JSON.parse(line(index + 1)));
  parsed.set(bytes, records);
  return records;
}

/** The records, when the bytes are a compiled text of just this. */
export function compiledRecords(bytes: Uint8Array, of: CompiledFor): Records | undefined {
  const head = `${headOf(of)}\n`;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.toString('latin1', 0, head.length) !== head) return undefined;
  try {
    return parsed.get(bytes) ?? parse(bytes, buffer, head.length);
  } catch {
    return undefined;
  }
}
