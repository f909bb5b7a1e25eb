import type { Match } from '../core/generated/schema-types.ts';
import type { Lens } from './lens.ts';
import { unended } from './sentence.ts';
import type { FactorAnswer } from '../core/evidence.ts';
import { levelHolds } from '../core/scope.ts';

type Rated = Pick<Match, 'level' | 'recognition' | 'unratedBecause' | 'origin'>;

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
  const line = recognisedLine(lens, level, recognition);
  return origin === undefined ? line : lens.messages.level.ofLocal(line, origin);
}

function recognisedLine(
  lens: Lens,
  level: NonNullable<Rated['level']>,
  recognition: NonNullable<Rated['recognition']>,
): string {
  const { level: words, date } = lens.messages;
  const label = lens.text(level.label);
  const { seen } = recognition;
  if (recognition.date === undefined) return words.undated(label, seen === undefined ? undefined : date(seen));
  const granted = date(recognition.date);
  return recognition.dateIsLatest === true
    ? words.latest(label, granted, recognition.body)
    : words.dated(label, granted, recognition.body);
}

/** What the level was granted for, or that this was not found. */
export function scopeLine(lens: Lens, { recognition }: Rated): string {
  const scope = recognition?.scope;
  const words = lens.messages.level;
  const named = scopeText(lens, recognition) ?? (scope?.factors?.length === 0 ? words.scopeNone : undefined);
  if (scope === undefined || named === undefined) return words.scopeUnknown;
  return scope.basis === 'inferred' ? words.scopeInferred(named) : words.scope(named);
}

/** The scope in words; undefined when nothing is known of it. */
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
