import type { FuzzCase } from './fuzz-case.ts';
import type { Fault } from './observation.ts';
import { shrink } from './shrink.ts';
import type { Watchdog } from './watchdog.ts';

export interface Hunt {
  readonly watchdog: Pick<Watchdog, 'judge'>;
  readonly caseAt: (index: number) => FuzzCase;
  /** Whether to go on, after so many cases. */
  readonly hasTime: (done: number) => boolean;
  /** Milliseconds for making one finding smaller. */
  readonly shrinkTime: number;
  readonly found: (finding: Finding) => void;
}

export interface Finding {
  readonly fault: Fault;
  readonly index: number;
  readonly smallest: FuzzCase;
}

export interface Tally {
  readonly cases: number;
  readonly kinds: ReadonlyMap<string, number>;
  /** How often each sign was seen, and seen again with the same case. */
  readonly signs: ReadonlyMap<string, number>;
  /** Seen once, and not again with the same case. */
  readonly passing: readonly string[];
}

/** Judges case after case. A fault counts when the same case shows it again; the first of each sign is made smaller. */
export async function hunt(
  { watchdog, caseAt, hasTime, shrinkTime, found }: Hunt,
  { from = 0, step = 1 } = {},
): Promise<Tally> {
  const kinds = new Map<string, number>();
  const signs = new Map<string, number>();
  const passing: string[] = [];
  const shows = async (fuzzCase: FuzzCase, sign: string): Promise<boolean> =>
    (await watchdog.judge(fuzzCase)).some((fault) => fault.sign === sign);
  let cases = 0;
  for (; hasTime(cases); cases += 1) {
    const index = from + cases * step;
    const fuzzCase = caseAt(index);
    kinds.set(fuzzCase.kind, (kinds.get(fuzzCase.kind) ?? 0) + 1);
    const faults = new Map((await watchdog.judge(fuzzCase)).map((fault) => [fault.sign, fault]));
    for (const [sign, fault] of faults) {
      const before = signs.get(sign);
      if (before === undefined && !(await shows(fuzzCase, sign))) {
        passing.push(`${sign} (case ${String(index)})`);
        continue;
      }
      signs.set(sign, (before ?? 0) + 1);
      if (before !== undefined) continue;
      found({ fault, index, smallest: await shrink(fuzzCase, (smaller) => shows(smaller, sign), shrinkTime) });
    }
  }
  return { cases, kinds, signs, passing };
}
