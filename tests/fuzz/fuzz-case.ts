/** Text, or bytes that are no text. */
export type Content = string | { readonly base64: string };

/** What is done to every entry of the cache between two runs: `insert` comes in place of `skip` bytes after the first `keep`. */
export interface CacheSpoiler {
  readonly keep: number;
  readonly skip: number;
  readonly insert: Content;
}

/** One command line in one world, as plain data: what a fixture holds, and what is made smaller when it fails. */
export interface FuzzCase {
  /** The generator that made it. */
  readonly kind: string;
  readonly argv: readonly string[];
  /** Files of the working folder; the small data of the tests stands in `data` already. */
  readonly files?: Readonly<Record<string, Content>>;
  readonly stdin?: Content;
  readonly environment?: Readonly<Record<string, string>>;
  /** Standard output is a terminal of this width. */
  readonly columns?: number;
  /** Somebody types these, one after the other, and then leaves. */
  readonly keys?: readonly string[];
  readonly cache?: CacheSpoiler;
  /** Whether it is run again, to see the same bytes, with what the first run left in the cache. */
  readonly twice?: boolean;
}

export const bytesOf = (content: Content): Buffer =>
  typeof content === 'string' ? Buffer.from(content) : Buffer.from(content.base64, 'base64');

/** Bytes as a fixture shows them: readable when they are text. */
export function contentOf(bytes: Uint8Array): Content {
  const buffer = Buffer.from(bytes);
  const text = buffer.toString('utf8');
  return Buffer.from(text).equals(buffer) ? text : { base64: buffer.toString('base64') };
}
