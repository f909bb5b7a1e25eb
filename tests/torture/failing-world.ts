import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { sep } from 'node:path';

export const ERRORS = {
  ENOENT: 'no such file or directory',
  EACCES: 'permission denied',
  ENOSPC: 'no space left on device',
  EIO: 'i/o error',
  EPIPE: 'broken pipe',
  EINTR: 'interrupted system call',
} as const;

export type ErrorCode = keyof typeof ERRORS;

/** One call of the outside world: what was asked, of which path or stream. */
export interface Call {
  readonly what: string;
  readonly of: string;
}

/** The call with this number, counted from zero, goes wrong. */
export interface Plan {
  readonly call: number;
  readonly code: ErrorCode;
}

/** What goes wrong as the system tells it. */
const systemError = (code: ErrorCode, what: string): Error =>
  Object.assign(new Error(`${code}: ${ERRORS[code]}, ${what}`), { code, syscall: what });

type Callable = (...parameters: readonly unknown[]) => unknown;

const isCallable = (value: unknown): value is Callable => typeof value === 'function';

// A function of `node:fs` that starts with one of these asks the system for something, by a path or by an open file.
const ASKS =
  /^(access|append|chmod|chown|close|copyFile|fchmod|fchown|fstat|fsync|link|lstat|mkdir|open|opendir|read|readdir|readFile|readlink|realpath|rename|rm|stat|symlink|unlink|utimes|write|writeFile)(Sync)?$/;

/**
 * Every call that reaches the system from here on is counted, as far as it is about these folders or the two standard descriptors;
 * the planned one fails. Node's own functions are taken hold of, so that all that stands between a command and the
 * system is under test.
 */
export function openFailingWorld(isOurs: (path: string) => boolean, plan?: Plan) {
  const calls: Call[] = [];
  const open = new Map<number, string>();
  const written: Record<'stdout' | 'stderr', Uint8Array[]> = { stdout: [], stderr: [] };

  /** Whether this call is the one to fail. */
  const isPlanned = (call: Call): boolean => calls.push(call) - 1 === plan?.call;

  let isInside = false;
  /** Node calls its own functions as well: to read a file it opens it. That is one call. */
  function inside(work: () => unknown): unknown {
    isInside = true;
    try {
      return work();
    } finally {
      isInside = false;
    }
  }

  /** Stands in for writing to one of the two streams of the process. */
  function writeTo(name: 'stdout' | 'stderr', bytes: unknown): number {
    if (isPlanned({ what: 'write', of: name }) && plan) throw systemError(plan.code, 'write');
    if (!(bytes instanceof Uint8Array)) throw new TypeError('bytes are expected');
    written[name].push(bytes);
    return bytes.length;
  }

  const ourPath = (value: unknown): string | undefined =>
    typeof value === 'string' && isOurs(value) ? value : undefined;

  function failing(name: string, real: Callable): Callable {
    return (...parameters) => {
      if (isInside) return real(...parameters);
      const [first, second] = parameters;
      if (name === 'writeSync' && (first === 1 || first === 2))
        return writeTo(first === 1 ? 'stdout' : 'stderr', second);
      const of = typeof first === 'number' ? open.get(first) : ourPath(first);
      if (of === undefined) return real(...parameters);
      const isPlannedNow = isPlanned({ what: name, of });
      const callback = parameters.at(-1);
      if (!name.endsWith('Sync') && isCallable(callback)) {
        if (isPlannedNow && plan) {
          if (name === 'close') real(first, () => undefined);
          setImmediate(() => callback(systemError(plan.code, name)));
          return undefined;
        }
        const remember = (error: unknown, ...results: readonly unknown[]): unknown => {
          if (name === 'open' && typeof results[0] === 'number') open.set(results[0], of);
          return callback(error, ...results);
        };
        return real(...parameters.slice(0, -1), remember);
      }
      if (isPlannedNow && plan) {
        if (name === 'closeSync') real(first);
        throw systemError(plan.code, name.replace('Sync', ''));
      }
      const result = inside(() => real(...parameters));
      if (name === 'openSync' && typeof result === 'number') open.set(result, of);
      if (name === 'closeSync' && typeof first === 'number') open.delete(first);
      return result;
    };
  }

  const table = fs as unknown as Record<string, unknown>;
  const real = new Map(Object.entries(table).filter(([name, value]) => ASKS.test(name) && isCallable(value)));
  for (const [name, value] of real) if (isCallable(value)) table[name] = Object.assign(failing(name, value), value);
  syncBuiltinESMExports();

  return {
    calls,
    stdout: () => Buffer.concat(written.stdout).toString(),
    stderr: () => Buffer.concat(written.stderr).toString(),
    close(): void {
      for (const [name, value] of real) table[name] = value;
      syncBuiltinESMExports();
    },
  };
}

/** Whether a path lies in one of these folders, or is one of these files. */
export const within =
  (roots: readonly string[]) =>
  (path: string): boolean =>
    roots.some((root) => path === root || path.startsWith(root + sep));
