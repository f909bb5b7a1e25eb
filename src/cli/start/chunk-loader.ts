import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Script } from 'node:vm';
import type { KeptCode, MadeCode } from './kept-code.ts';

/** Loads the chunks of the bundle. */
interface ChunkLoader {
  readonly load: (path: string) => unknown;
  /** What V8 has made of the chunks so far; undefined when that is what was kept already. */
  readonly code: () => MadeCode | undefined;
}

type Chunk = (exports: unknown, require: (id: string) => unknown, module: { exports: unknown }) => void;

/** As Node loads CommonJS, for a bundle of which each part names the others by their paths. */
export function chunkLoader(folder: string, requireOther: NodeJS.Require, kept: KeptCode): ChunkLoader {
  const modules = new Map<string, { exports: unknown }>();
  const scripts = new Map<string, Script>();
  let isNew = false;

  const compile = (path: string): Chunk => {
    const name = relative(folder, path);
    const cachedData = kept.get(name);
    const source = `(function(exports,require,module){${readFileSync(path, 'utf8')}\n})`;
    const script = new Script(source, { filename: path, ...(cachedData && { cachedData }) });
    scripts.set(name, script);
    if (cachedData === undefined || script.cachedDataRejected === true) isNew = true;
    return script.runInThisContext() as Chunk;
  };

  const load = (path: string): unknown => {
    const known = modules.get(path);
    if (known !== undefined) return known.exports;
    const module = { exports: {} as unknown };
    modules.set(path, module);
    compile(path)(
      module.exports,
      (id) => (id.startsWith('.') ? load(join(dirname(path), id)) : requireOther(id)),
      module,
    );
    return module.exports;
  };

  /** Of this run, and of earlier ones what this one did without. */
  const code = (): MadeCode => {
    const others = kept.names.filter((name) => !scripts.has(name)).map((name) => [name, kept.get(name)] as const);
    const own = Array.from(scripts, ([name, script]) => [name, script.createCachedData()] as const);
    return new Map([...others, ...own].flatMap(([name, bytes]) => (bytes === undefined ? [] : [[name, bytes]])));
  };
  return { load, code: () => (isNew ? code() : undefined) };
}
