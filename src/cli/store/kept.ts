import type { AppContext } from '../context.ts';
import { mayTake, type Shortcut } from '../shortcuts.ts';
import { fingerprint } from '../fingerprint.ts';

/** What is kept of a folder between runs. */
export interface Kept {
  /** The build of the program that runs. What another one kept has another shape. */
  readonly build: string;
  /** What was written last; undefined when there is nothing, or something that is not as it was written. */
  read(): Promise<Uint8Array | undefined>;
  write(text: string): Promise<void>;
}

type KeptKind = 'check' | 'data';

const SHORTCUTS: Readonly<Record<KeptKind, Shortcut>> = { check: 'facts', data: 'records' };

const entryName = (what: KeptKind, folder: string): string => `${what}-${fingerprint(folder).slice(0, 16)}`;

/** Whether a file has the name of an entry. */
export const isEntryName = (name: string): boolean => /^(?:check|data)-[0-9a-f]{16}$/.test(name);

/** A text behind a digest of itself: what is cut off or changed is not taken for what was written. */
export function sealed(text: string): Uint8Array {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from(`${fingerprint(bytes)}\n`), bytes]);
}

const SEAL = 64 + '\n'.length;

/** The text of a sealed one, as bytes. */
export function unsealed(bytes: Uint8Array): Uint8Array | undefined {
  const text = bytes.subarray(SEAL);
  return Buffer.from(bytes.subarray(0, SEAL)).toString('latin1') === `${fingerprint(text)}\n` ? text : undefined;
}

/** One entry of a kind for each folder; undefined where nothing is kept between runs. */
export async function keptOf(
  { cache, environment }: AppContext,
  what: KeptKind,
  folder: string,
): Promise<Kept | undefined> {
  const build = mayTake(SHORTCUTS[what], environment) ? await cache?.build() : undefined;
  if (cache === undefined || build === undefined) return undefined;
  const name = entryName(what, folder);
  return {
    build,
    read: async () => {
      const bytes = await cache.read(name);
      return bytes && unsealed(bytes);
    },
    write: (text) => cache.write(name, sealed(text)),
  };
}
