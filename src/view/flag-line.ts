import type { Flag, Match } from '../core/generated/schema-types.ts';
import { lastDay } from '../core/partial-date.ts';
import type { Lens } from './lens.ts';
import { scopeText } from './level-line.ts';

function ages(lens: Lens, max: number | undefined, min: number | undefined): string {
  const { months, ageRange, ages: upTo } = lens.messages;
  if (max === undefined) return '';
  return min === undefined ? upTo(months(max)) : ageRange(months(min), months(max));
}

/** What a flag says of this match, in words. */
export function flagLine(lens: Lens, match: Match, flag: Flag, asOf: string, few: readonly string[]): string {
  const { messages, catalogue } = lens;
  const intervention = catalogue.interventions.get(match.id);
  const other = (intervention?.reportedLevels ?? []).find(
    ({ date, level }) => date !== undefined && lastDay(date) <= asOf && level !== match.level?.id,
  );
  const conflicts = match.conditions.filter((trait) => few.includes(trait));
  return messages.flags[flag]({
    scope: scopeText(lens, match.recognition) ?? messages.scopeOther,
    sureness: match.recognition?.scope?.basis === 'inferred' ? messages.level.probably : '',
    date: match.recognition?.date === undefined ? messages.terms.notFound : messages.date(match.recognition.date),
    level: match.level === undefined ? messages.terms.unrated : lens.text(match.level.label),
    otherSource: other === undefined ? '' : lens.sourceShort(other.source),
    otherLevel: other === undefined ? '' : lens.level(other.level),
    ages: ages(lens, intervention?.target.ageMonths?.max, intervention?.target.ageMonths?.min),
    conditions: messages.and(match.conditions.map(lens.trait)),
    conflicts: messages.and(conflicts.map(lens.trait)),
  });
}
