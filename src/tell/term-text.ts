import { onlyInVain } from '../core/effect-on.ts';
import type { Flag, Match, Recognition, Selection } from '../core/generated/schema-types.ts';
import { type Day, isPastTerm } from '../core/partial-date.ts';
import type { Lens } from './lens.ts';
import { levelLine } from './level-line.ts';
import { capitalised, joined } from './sentence.ts';

/** All that a table of the answer has a row for, when there is room. */
const tabled = (selection: Selection): readonly Match[] => [...selection.matches, ...onlyInVain(selection)];

/** That something holds, with of how many levels; undefined when of none. */
function ofLevels({ messages }: Lens, matches: readonly Match[], flag: Flag, what: string): string | undefined {
  const rated = matches.filter(({ level }) => level !== undefined);
  const flagged = rated.filter(({ flags }) => flags.includes(flag)).length;
  return flagged === 0 ? undefined : capitalised(what) + messages.level.ofLevels(flagged, rated.length);
}

/** Of how many of the levels that are told the five-year term is over; undefined when of none. */
export const termOver = (lens: Lens, told: readonly Match[]): string | undefined =>
  ofLevels(lens, told, 'recognition-expired', lens.messages.level.termOver);

/** The same of a whole answer, with what was not checked. */
export function termWarning(lens: Lens, selection: Selection): string | undefined {
  const over = termOver(lens, tabled(selection));
  return over === undefined ? undefined : `${over}. ${lens.messages.level.renewalUnknown}`;
}

/** The same, and of how many levels the date was not found; empty when of none. */
export function termText(lens: Lens, selection: Selection): string {
  const undated = ofLevels(lens, tabled(selection), 'recognition-undated', lens.messages.history.undated);
  return joined(termWarning(lens, selection), undated === undefined ? undefined : `${undated}.`);
}

/** The level of a match, and that its term is over. */
export const levelAndTerm = (lens: Lens, match: Match, asOf: Day): string =>
  match.flags.includes('recognition-expired')
    ? `${levelLine(lens, match, asOf)}; ${lens.messages.level.termOver}`
    : levelLine(lens, match, asOf);

/** That the five-year term of a recognition is over on a day, and that nobody checked whether it was renewed; undefined when it is not over. */
export const termLine = ({ messages: { level } }: Lens, { date }: Recognition, day: Day): string | undefined =>
  date !== undefined && isPastTerm(date, day) ? `${capitalised(level.termOver)}. ${level.renewalUnknown}` : undefined;
