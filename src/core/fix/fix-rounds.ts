import type { Diagnostic } from '../diagnostic.ts';
import type { Text } from '../generated/schema-types.ts';
import { WHY_NOT } from './fix.ts';
import { layerOf } from './is-better.ts';
import { settle } from './settle.ts';
import { apart, type FixCandidate, type FixWorld, fixIn, type Texts, type Trial } from './trial.ts';

/** Each fix that does not do costs a few checks of all data; with so many, the text is wrong in another way. */
export const MOST_TRIALS = 100;

/** Each check reads the texts that are new to it. */
export const MOST_READ = 512 * 1024;

/** How many times as long it takes to say what is wrong with a text that is no YAML. */
export const EXPLAINING = 3;

export interface FixedTexts {
  /** The files that are different now. */
  readonly changed: Texts;
  /** How many fixes were applied. */
  readonly count: number;
  /** What is left: each finding with a suggestion says why that was not written. */
  readonly after: readonly Diagnostic[];
}

/** Of each fix that was tried why its fault may be there still. */
type Tried = Map<string, Text>;

/** The same fix of the same fault at the same place: when it comes back after it was kept, another undid it. */
const keyOf = ({ file, code, fix }: Diagnostic): string => JSON.stringify([file, code, fix]);

/** What is still to be tried: first what hides what else is wrong. */
function candidatesIn(found: readonly Diagnostic[], { wanted }: FixWorld, tried: Tried): readonly FixCandidate[] {
  const all = found.flatMap((diagnostic): readonly FixCandidate[] => {
    const edits = fixIn(diagnostic, wanted);
    return edits === undefined || tried.has(keyOf(diagnostic)) ? [] : [{ diagnostic, edits }];
  });
  const first = Math.min(...all.map(({ diagnostic }) => layerOf(diagnostic)));
  return all.filter(({ diagnostic }) => layerOf(diagnostic) === first);
}

/** Why a suggestion that is left was not written. */
const reasonOf = (diagnostic: Diagnostic, { wanted }: FixWorld, tried: Tried): Text =>
  fixIn(diagnostic, wanted) === undefined ? WHY_NOT.unsafe : (tried.get(keyOf(diagnostic)) ?? WHY_NOT.notYet);

const explained = (found: readonly Diagnostic[], world: FixWorld, tried: Tried): readonly Diagnostic[] =>
  found.map((diagnostic) =>
    diagnostic.fix === undefined || diagnostic.fix.certainty === 'none'
      ? diagnostic
      : { ...diagnostic, fix: { certainty: 'none', why: reasonOf(diagnostic, world, tried) } },
  );

/** How many characters stand in the texts that were not there before. */
function newIn(changed: Texts, before: Texts): number {
  const fresh = [...changed].filter(([file, text]) => before.get(file) !== text);
  return fresh.reduce((sum, [, { length }]) => sum + length, 0);
}

/** Lets a world be asked a number of times, and less often when there is much to read. */
function counted(world: FixWorld): readonly [FixWorld, canTry: () => boolean] {
  let left = MOST_TRIALS;
  let unread = MOST_READ;
  let last: Texts = new Map();
  const check: FixWorld['check'] = async (changed) => {
    const found = await world.check(changed);
    const isExplained = found.some((one) => layerOf(one) === 0);
    left -= 1;
    unread -= newIn(changed, last) * (isExplained ? EXPLAINING : 1);
    last = changed;
    return found;
  };
  return [{ ...world, check }, () => left > 0 && unread > 0];
}

/** Applies what may be applied, checks again, and goes on until nothing changes. A fix that makes things worse is left to a person. */
export async function fixRounds(before: readonly Diagnostic[], world: FixWorld): Promise<FixedTexts> {
  const tried: Tried = new Map();
  const [asked, canTry] = counted(world);
  let now: Trial = { changed: new Map(), found: before };
  let count = 0;
  for (;;) {
    const candidates = await apart(candidatesIn(now.found, world, tried), now.changed, world);
    if (candidates.length === 0 || !canTry())
      return { changed: now.changed, count, after: explained(now.found, world, tried) };
    const { kept, refused, trial } = await settle(candidates, now, asked, canTry);
    for (const { diagnostic } of kept) tried.set(keyOf(diagnostic), WHY_NOT.inVain);
    for (const { diagnostic, why } of refused) tried.set(keyOf(diagnostic), why);
    count += kept.length;
    now = trial;
  }
}
