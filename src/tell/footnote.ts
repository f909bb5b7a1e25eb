import { mixedReason } from '../core/effect-on.ts';
import { linkOf } from '../core/evidence.ts';
import type { Match, Selection } from '../core/generated/schema-types.ts';
import { groupBy } from '../core/group-by.ts';
import { conflicting } from '../core/match-flags.ts';
import { differingLevels } from '../core/rating.ts';
import { beyondLevel } from '../core/scope.ts';
import { pageWords } from '../words/page-of-select.ts';
import { letterAt, lettersOf } from './letter-at.ts';
import { familiesText, familyCountOf } from './family-line.ts';
import { gist } from './gist.ts';
import { type Lens, midSentence } from './lens.ts';
import { scopeText } from './level-line.ts';
import { levelShort } from './level-short.ts';
import { withAsides } from './sentence.ts';

/** The first sentence, for the middle of a line. */
const opening = (text: string): string => midSentence(text.split(/\.(?:\s|$)/)[0] ?? text);

const phaseNotes = (lens: Lens, { phaseNotes: notes }: Match): readonly string[] => [
  ...new Set(notes.map(({ text }) => opening(lens.text(text)))),
];

function conditions(lens: Lens, selection: Selection, { id, conditions: traits }: Match): readonly string[] {
  const { footnote } = pageWords[lens.language];
  if (traits.length === 0) return [];
  const { profile } = selection;
  const count = familyCountOf(selection, id);
  const many = count === undefined ? undefined : familiesText(lens, count);
  const few = conflicting(traits, profile.traits);
  const said = footnote.few[lens.voice];
  const named = traits.map((trait) => withAsides(lens.trait(trait), few.includes(trait) ? [said] : []));
  const only = midSentence(`${lens.messages.terms.onlyFor}: ${named.join(', ')}`);
  return many === undefined ? [only] : [only, many];
}

/** Why a mixed result is mixed, where the data says so; with the letters of the factors where that is not the same for all. */
function resultNotes(lens: Lens, { profile }: Selection, match: Match): readonly string[] {
  const intervention = lens.catalogue.interventions.get(match.id);
  const notes = profile.factors.flatMap(({ id }, index) => {
    const reason = mixedReason(match, id);
    const note = reason && intervention && linkOf(intervention, reason)?.resultNote;
    return note === undefined ? [] : [{ letter: letterAt(index), text: opening(lens.text(note)) }];
  });
  const byText = [...groupBy(notes, ({ text }) => text)];
  if (byText.length < 2) return byText.map(([text]) => text);
  return byText.map(([text, own]) => `${own.map(({ letter }) => letter).join(', ')}: ${text}`);
}

/** That the level is for something else: than all that is asked, or than the factors with these letters. */
function otherOutcome(lens: Lens, selection: Selection, match: Match): readonly string[] {
  const { footnote } = pageWords[lens.language];
  const guess = match.recognition?.scope?.basis === 'inferred' ? ` (${footnote.inferred})` : '';
  if (match.flags.includes('level-for-other-outcome')) {
    const scope = scopeText(lens, match.recognition);
    return [`${footnote.otherOutcome(scope === undefined ? lens.messages.scopeOther : gist(scope))}${guess}`];
  }
  const letters = lettersOf(selection, beyondLevel(match));
  return letters.length === 0 ? [] : [`${footnote.notFor(lens.messages.and(letters))}${guess}`];
}

function otherLevels(lens: Lens, { id }: Match, asOf: string): readonly string[] {
  const intervention = lens.catalogue.interventions.get(id);
  if (intervention === undefined) return [];
  const { footnote } = pageWords[lens.language];
  return differingLevels(intervention, asOf).flatMap(({ reported }) => {
    const level = lens.catalogue.levels.get(reported.level);
    return level === undefined
      ? []
      : [footnote.differs(lens.sourceShort({ id: reported.source.id }), levelShort(lens, { level }))];
  });
}

/** What must not be missed about a match. */
export interface Footnote {
  /** Most important first. */
  readonly parts: readonly string[];
  /** The place of its most important part among all parts; the least is the most important. */
  readonly weight: number;
}

/** All that must not be missed about a match, most important first; undefined when there is nothing. */
export function footnoteOf(lens: Lens, selection: Selection, match: Match): Footnote | undefined {
  const [phases, only] = [phaseNotes(lens, match), conditions(lens, selection, match)];
  // When it begins decides less for those who ask about all phases.
  const first = selection.profile.phases === undefined ? [only, phases] : [phases, only];
  const parts = [
    ...first,
    resultNotes(lens, selection, match),
    otherOutcome(lens, selection, match),
    otherLevels(lens, match, selection.asOf),
  ];
  const weight = parts.findIndex((part) => part.length > 0);
  return weight === -1 ? undefined : { parts: parts.flat(), weight };
}
