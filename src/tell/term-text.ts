import type { Flag, Match } from '../core/generated/schema-types.ts';
import type { Lens } from './lens.ts';
import { joined } from './sentence.ts';

const flagged = (matches: readonly Match[], flag: Flag): number =>
  matches.filter(({ flags }) => flags.includes(flag)).length;

/** Of how many levels the five-year term is over; undefined when of none. */
export function termOver({ messages: { level } }: Lens, matches: readonly Match[]): string | undefined {
  const rated = matches.filter((match) => match.level !== undefined);
  const over = flagged(rated, 'recognition-expired');
  return over === 0 ? undefined : level.termOver(over, rated.length);
}

/** The same with what was not checked, and of how many levels the date was not found; empty when of none. */
export function termText(lens: Lens, matches: readonly Match[]): string {
  const { level } = lens.messages;
  const over = termOver(lens, matches);
  const undated = flagged(matches, 'recognition-undated');
  return joined(
    over === undefined ? undefined : `${over}. ${level.renewalUnknown}`,
    undated === 0
      ? undefined
      : level.undatedCount(undated, matches.filter((match) => match.level !== undefined).length),
  );
}
