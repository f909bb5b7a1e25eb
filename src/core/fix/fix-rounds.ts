import type { Diagnostic } from '../diagnostic.ts';
import { groupBy } from '../group-by.ts';
import { applyFixes } from './apply-fixes.ts';
import { type Certainty, type Edit, WHY_NOT } from './fix.ts';

/** Texts by the name of their file, as the diagnostics have it. */
export type Texts = ReadonlyMap<string, string>;

/** Where the fixes are tried: nothing is written, so that what turns out wrong leaves no trace. */
export interface FixWorld {
  /** The text of a file as it is. */
  read(file: string): Promise<string>;
  /** Checks everything, with these texts in the place of what the files hold. */
  check(changed: Texts): Promise<readonly Diagnostic[]>;
  /** How sure a fix must be. */
  readonly wanted: readonly Certainty[];
}

export interface FixedTexts {
  /** The files that are different now. */
  readonly changed: Texts;
  /** How many fixes were applied. */
  readonly count: number;
  /** What is left. */
  readonly after: readonly Diagnostic[];
}

interface Candidate {
  readonly file: string;
  readonly edits: readonly Edit[];
  /** The same fix of the same fault; a fix that comes back was undone by another. */
  readonly key: string;
}

/** What some fixes lead to. */
interface Round {
  readonly changed: Texts;
  readonly applied: readonly Candidate[];
  readonly found: readonly Diagnostic[];
}

const keyOf = ({ file, code, fix }: Diagnostic): string => JSON.stringify([file, code, fix]);

const faultsIn = (all: readonly Diagnostic[], code: RegExp): number =>
  all.filter((diagnostic) => diagnostic.severity !== 'note' && code.test(diagnostic.code)).length;

/** A fault of the YAML hides others, which are no worse than it was. */
const isReadBetter = (now: readonly Diagnostic[], before: readonly Diagnostic[]): boolean =>
  faultsIn(now, /^yaml\//) < faultsIn(before, /^yaml\//);

/** Whether what came in the place of a fault can be fixed in its turn, as of a label that first had to become an id. */
function leadsOn({ found, applied: [only] }: Round, wanted: readonly Certainty[]): boolean {
  const line = only?.edits[0]?.range.start.line;
  return found.some(({ file, range, fix }) => {
    const isHere = file === only?.file && range.start.line === line;
    return isHere && fix !== undefined && fix.certainty !== 'none' && wanted.includes(fix.certainty);
  });
}

const isNoWorse = ({ found }: Round, before: readonly Diagnostic[]): boolean =>
  faultsIn(found, /./) <= faultsIn(before, /./);

/** Whether each fix took its fault away, and nothing came in its place. */
const isClean = ({ found, applied }: Round, before: readonly Diagnostic[]): boolean =>
  faultsIn(found, /./) <= faultsIn(before, /./) - applied.length;

function candidatesIn(
  diagnostics: readonly Diagnostic[],
  wanted: readonly Certainty[],
  tried: ReadonlySet<string>,
): readonly Candidate[] {
  return diagnostics.flatMap((diagnostic): readonly Candidate[] => {
    const { file, fix } = diagnostic;
    const key = keyOf(diagnostic);
    if (fix === undefined || fix.certainty === 'none' || !wanted.includes(fix.certainty) || tried.has(key)) return [];
    return [{ file, edits: fix.edits, key }];
  });
}

async function tryAll(candidates: readonly Candidate[], changed: Texts, world: FixWorld): Promise<Round> {
  const texts = new Map(changed);
  const used: Candidate[] = [];
  for (const [file, own] of groupBy(candidates, (candidate) => candidate.file)) {
    const before = texts.get(file) ?? (await world.read(file));
    const { text, applied: indexes } = applyFixes(
      before,
      own.map(({ edits }) => edits),
    );
    texts.set(file, text);
    used.push(...own.filter((_, index) => indexes.includes(index)));
  }
  return { changed: texts, applied: used, found: await world.check(texts) };
}

/**
 * The first of the fixes, as many as do what they are for: half as many each time that something else is found. A single
 * one may lead to a fault that is fixed next, or that could not be seen before; undefined when it leads to another.
 */
async function tryFewer(
  candidates: readonly Candidate[],
  { changed, found }: Omit<Round, 'applied'>,
  world: FixWorld,
): Promise<Round | undefined> {
  const round = await tryAll(candidates, changed, world);
  if (isClean(round, found)) return round;
  if (candidates.length === 1) {
    const isStep = isReadBetter(round.found, found) || (isNoWorse(round, found) && leadsOn(round, world.wanted));
    return isStep ? round : undefined;
  }
  return tryFewer(candidates.slice(0, Math.ceil(candidates.length / 2)), { changed, found }, world);
}

/** What is left after fixes of these kinds: each finding with a suggestion says why that was not written. */
export function leftOver(diagnostics: readonly Diagnostic[], wanted: readonly Certainty[]): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const { fix } = diagnostic;
    if (fix === undefined || fix.certainty === 'none') return diagnostic;
    const why = wanted.includes(fix.certainty) ? WHY_NOT.worse : WHY_NOT.unsafe;
    return { ...diagnostic, fix: { certainty: 'none', why } };
  });
}

/** Applies what may be applied, checks again, and goes on until nothing changes. A fix that makes things worse is left to a person. */
export async function fixRounds(before: readonly Diagnostic[], world: FixWorld): Promise<FixedTexts> {
  const tried = new Set<string>();
  let state: Omit<Round, 'applied'> = { changed: new Map(), found: before };
  let count = 0;
  for (;;) {
    const candidates = candidatesIn(state.found, world.wanted, tried);
    const [first] = candidates;
    if (first === undefined) return { changed: state.changed, count, after: state.found };
    const round = await tryFewer(candidates, state, world);
    for (const { key } of round?.applied ?? [first]) tried.add(key);
    count += round?.applied.length ?? 0;
    state = round ?? state;
  }
}
