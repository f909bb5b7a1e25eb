import type { Flag, Match, Selection } from '../core/generated/schema-types.ts';
import { conflicting } from '../core/match-flags.ts';
import { differingLevels } from '../core/rating.ts';
import { ageRange } from './age-text.ts';
import { dayInSentence, whenText } from './history-line.ts';
import { inVainOf } from './in-vain.ts';
import { conditionText } from './condition-text.ts';
import type { Lens } from './lens.ts';
import { scopeNamed } from './level-line.ts';
import { standingLine } from './standing-text.ts';

/** Each source that names another level, with the level from which it differs. */
function differingText(lens: Lens, { id }: Match, asOf: string): string {
  const intervention = lens.catalogue.interventions.get(id);
  const found = intervention === undefined ? [] : differingLevels(intervention, asOf);
  return found
    .map(({ reported, recognition }) =>
      lens.messages.differs(
        lens.sourceShort(reported.source),
        lens.level(reported.level),
        lens.level(recognition.level),
      ),
    )
    .join(' ');
}

/** What a flag says of this match, in words. */
export function flagLine(
  lens: Lens,
  { profile, asOf }: Pick<Selection, 'profile' | 'asOf'>,
  match: Match,
  flag: Flag,
): string {
  const { messages, catalogue } = lens;
  const { recognition } = match;
  const ageMonths = catalogue.interventions.get(match.id)?.target.ageMonths;
  const conflicts = conflicting(match.conditions, profile.traits);
  return messages.flags[flag]({
    scope: scopeNamed(lens, recognition) ?? messages.scopeOther,
    sureness: recognition?.scope?.basis === 'inferred' ? messages.level.probably : '',
    date: recognition === undefined ? messages.terms.notFound : whenText(lens, recognition),
    on: recognition === undefined ? '' : dayInSentence(lens, recognition),
    seen: recognition?.seen === undefined ? '' : messages.date(recognition.seen),
    standing: recognition?.standing === undefined ? '' : standingLine(lens, recognition.standing),
    inVain: inVainOf(lens, match),
    differing: differingText(lens, match, asOf),
    ages: ageRange(lens, ageMonths) ?? '',
    only: conditionText(lens, match.conditions) ?? '',
    conflicts: messages.and(conflicts.map(lens.trait)),
    voice: lens.voice,
  });
}
