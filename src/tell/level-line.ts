import type { FactorAnswer } from '../core/evidence.ts';
import type { Match } from '../core/generated/schema-types.ts';
import { datedBefore } from '../core/rating.ts';
import { pageWords } from '../words/page-of-select.ts';
import { dayInSentence } from './history-line.ts';
import type { Lens } from './lens.ts';
import { unended, withAsides } from './sentence.ts';
import { levelHolds } from '../core/scope.ts';

type Rated = Pick<Match, 'id' | 'level' | 'recognition' | 'unratedBecause' | 'origin'>;

function unratedLine({ messages }: Lens, { unratedBecause = 'never', origin }: Rated, asOf: string): string {
  const { level: words, date } = messages;
  return origin !== undefined && unratedBecause === 'never'
    ? words.local(origin, date(asOf))
    : words.unrated[unratedBecause](date(asOf));
}

/** The level in its official words, never without its date and body. */
export function levelLine(lens: Lens, rated: Rated, asOf: string): string {
  const { level, recognition, origin } = rated;
  if (level === undefined || recognition === undefined) return unratedLine(lens, rated, asOf);
  const line = recognisedLine(lens, { ...rated, level, recognition }, asOf);
  return origin === undefined ? line : lens.messages.level.ofLocal(line, origin);
}

/** When it was recognised before, where the day of the level in effect is not known: `recognised before, on 21 January 2015`. */
export function recognisedBefore(lens: Lens, { id, level }: Rated, asOf: string): string | undefined {
  const intervention = lens.catalogue.interventions.get(id);
  const before = intervention && datedBefore(intervention, asOf);
  if (before === undefined) return undefined;
  const { level: words } = lens.messages;
  const when = dayInSentence(lens, before);
  return before.level === level?.id ? words.before(when) : words.beforeAs(when, lens.level(before.level));
}

function recognisedLine(
  lens: Lens,
  rated: Rated & Required<Pick<Rated, 'level' | 'recognition'>>,
  asOf: string,
): string {
  const { level: words, date } = lens.messages;
  const { date: granted, dateIsLatest, seen, body } = rated.recognition;
  const label = lens.text(rated.level.label);
  if (granted !== undefined) return (dateIsLatest === true ? words.latest : words.dated)(label, date(granted), body);
  const listed = seen === undefined ? undefined : words.listed(date(seen));
  return words.undated(
    label,
    [listed, recognisedBefore(lens, rated, asOf)].filter((part) => part !== undefined),
  );
}

/** What the level was granted for, or that this was not found. */
export function scopeLine(lens: Lens, { recognition }: Pick<Rated, 'recognition'>): string {
  const scope = recognition?.scope;
  const words = lens.messages.level;
  const named = scopeNamed(lens, recognition);
  if (scope === undefined || named === undefined) return words.scopeUnknown;
  return scope.basis === 'inferred' ? words.scopeInferred(named) : words.scope(named);
}

/** The same in words, for the middle of a sentence; undefined when it was not found. */
export const scopeNamed = (lens: Lens, recognition: Match['recognition']): string | undefined =>
  scopeText(lens, recognition) ??
  (recognition?.scope?.factors?.length === 0 ? lens.messages.level.scopeNone : undefined);

/** The same where there is no room for a sentence. */
export const scopeShort = (lens: Lens, recognition: Match['recognition']): string =>
  withAsides(
    scopeNamed(lens, recognition) ?? lens.messages.terms.notFound,
    recognition?.scope?.basis === 'inferred' ? [pageWords[lens.language].footnote.inferred] : [],
  );

/** The scope in words; undefined when it names nothing, or none of our factors. */
export function scopeText(lens: Lens, recognition: Match['recognition']): string | undefined {
  const scope = recognition?.scope;
  if (scope?.text !== undefined) return unended(lens.text(scope.text));
  const factors = scope?.factors ?? [];
  return factors.length === 0 ? undefined : lens.factors(factors);
}

/** What of the level holds for one factor: nothing to say when it was granted for it, else a short warning. */
export function levelWarning({ messages }: Lens, { match, reason }: FactorAnswer): string {
  const { scopeUnknown, notForFactor } = messages.level;
  return { here: '', unknown: scopeUnknown, elsewhere: notForFactor }[levelHolds(match, reason)];
}
