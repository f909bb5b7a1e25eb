import type { Cache } from '../../src/cli/context.ts';

/** A cache in memory, what it holds, and how often something was put into it. */
export function memoryCache(build = 'one') {
  const kept = new Map<string, string>();
  let writes = 0;
  const cache: Cache = {
    build: () => Promise.resolve(build),
    read: (name) => Promise.resolve(kept.has(name) ? Buffer.from(kept.get(name) ?? '') : undefined),
    write: (name, content) => {
      kept.set(name, Buffer.from(content).toString());
      writes += 1;
      return Promise.resolve();
    },
  };
  return { cache, kept, writes: (): number => writes };
}
