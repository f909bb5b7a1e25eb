import type { Records } from '../../core/records.ts';

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
const headOf = ({ digest, program }: CompiledFor): string => `${asciiJson({ digest, program }).slice(0, -1)},`;

/** Checked records as text, so that a run need not read and check their files again. Interventions are in name order. */
export const compiledText = (of: CompiledFor, records: Records): string =>
  `${headOf(of)}"records":${asciiJson(records)}}\n`;

/** The records, when the bytes are a compiled text of just this. */
export function compiledRecords(bytes: Uint8Array, of: CompiledFor): Records | undefined {
  const head = headOf(of);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.toString('latin1', 0, head.length) !== head) return undefined;
  try {
    // This program wrote it, from records that the schemas accepted; the digest says that they are these.
    return (JSON.parse(buffer.toString('latin1')) as { readonly records: Records }).records;
  } catch {
    return undefined;
  }
}
