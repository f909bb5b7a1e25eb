import type { IgnoreComment } from '../../core/check/ignore.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Session } from '../session.ts';
import { fingerprint } from '../fingerprint.ts';
import { type Kept, keptOf } from '../store/kept.ts';
import type { CheckedFile } from './check-file.ts';

/** What a check finds in a folder, before comments and settings have their say. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  readonly comments: readonly IgnoreComment[];
}

/** What was taken from a file, and the text that it is kept as. */
export interface KeptFile {
  readonly text: () => string;
  readonly checked: () => CheckedFile;
}

interface CheckHead {
  readonly program: string;
  /** The day of the check: some findings are of a day. What is taken from a file is not. */
  readonly today: string;
  /** Of each file, in path order. */
  readonly digests: readonly (readonly [path: string, digest: string])[];
}

/** A check of a folder. */
export interface LastCheck {
  readonly today: string;
  readonly digests: ReadonlyMap<string, string>;
  readonly findings: () => Findings;
  readonly file: (path: string) => KeptFile | undefined;
}

/** Where the last check of a folder is kept. */
interface CheckStore {
  /** Absent when there is none that this program can use. */
  readonly last?: LastCheck;
  write(check: LastCheck): Promise<void>;
}

/** As text: short strings that are taken out of a file hold on to all of it. */
export function keptFile(checked: CheckedFile): KeptFile {
  const text = JSON.stringify(checked);
  return { text: () => text, checked: () => JSON.parse(text) as CheckedFile };
}

/** Finds lines in bytes; most are never looked at. */
function linesOf(bytes: Uint8Array): (line: number) => string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = [0];
  for (let at = buffer.indexOf('\n'); at !== -1; at = buffer.indexOf('\n', at + 1)) starts.push(at + 1);
  return (line) => buffer.toString('utf8', starts[line], (starts[line + 1] ?? buffer.length + 1) - 1);
}

/** Lines before those of the files. */
const OWN_LINES = 2;

// What is kept is as it was written, and the head names the program that wrote it.
function readCheck(bytes: Uint8Array, program: string): LastCheck | undefined {
  const line = linesOf(bytes);
  const head = JSON.parse(line(0)) as CheckHead;
  if (head.program !== program) return undefined;
  const lines = new Map(head.digests.map(([path], index) => [path, index + OWN_LINES]));
  return {
    today: head.today,
    digests: new Map(head.digests),
    findings: () => (JSON.parse(line(1)) as { readonly findings: Findings }).findings,
    file: (path) => {
      const index = lines.get(path);
      if (index === undefined) return undefined;
      return { text: () => line(index), checked: () => JSON.parse(line(index)) as CheckedFile };
    },
  };
}

function textOf({ today, digests, findings, file }: LastCheck, program: string): string {
  const head: CheckHead = { program, today, digests: [...digests] };
  const files = Array.from(digests.keys(), (path) => file(path)?.text() ?? '');
  return [JSON.stringify(head), JSON.stringify({ findings: findings() }), ...files].join('\n');
}

async function lastOf(kept: Kept, program: string): Promise<LastCheck | undefined> {
  const bytes = await kept.read();
  try {
    return bytes && readCheck(bytes, program);
  } catch {
    // Another build may have written something else.
    return undefined;
  }
}

/** One entry a folder; undefined where nothing is kept between runs. */
export async function checkStore({ context, version }: Session, root: string): Promise<CheckStore | undefined> {
  const kept = await keptOf(context, 'check', root);
  if (kept === undefined) return undefined;
  const program = fingerprint(JSON.stringify([version, kept.build]));
  const last = await lastOf(kept, program);
  return { ...(last && { last }), write: (check) => kept.write(textOf(check, program)) };
}
