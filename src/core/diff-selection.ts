import type { Catalogue } from './catalogue.ts';
import type { Gap, Match, MatchPlace, NormalisedProfile, Profile, SelectionChange } from './generated/schema-types.ts';
import { compareIds } from './compare-ids.ts';
import type { Day } from './partial-date.ts';
import { present } from './present.ts';
import { questionChanges } from './question-changes.ts';
import { select, type SelectionResult } from './select.ts';

/** Data as known on a day. */
export interface Side {
  readonly catalogue: Catalogue;
  readonly day: Day;
}

/** A profile with the name by which the user knows it. */
export interface NamedProfile {
  readonly name: string;
  /** Where it was read from. */
  readonly file?: string;
  readonly profile: Profile;
}

/** The selection as known on the day of the side, whatever day the profile names. */
const selectOn = ({ catalogue, day }: Side, { profile }: NamedProfile): SelectionResult =>
  select(catalogue, { ...profile, asOf: day }, day);

const placeOf = ({ group, level }: Match): MatchPlace => ({ group, ...present({ level }) });

function moves(before: SelectionResult, after: SelectionResult): SelectionChange['moved'] {
  const previous = new Map(before.matches.map((match) => [match.id, placeOf(match)]));
  return after.matches
    .flatMap((match) => {
      const [was, is] = [previous.get(match.id), placeOf(match)];
      const isSame = was === undefined || (was.group === is.group && was.level?.id === is.level?.id);
      return isSame ? [] : [{ intervention: match.id, before: was, after: is }];
    })
    .sort((a, b) => compareIds(a.intervention, b.intervention));
}

const only = (gaps: readonly Gap[], others: readonly Gap[]): SelectionChange['gapsOpened'] =>
  gaps
    .filter(({ factor }) => !others.some((other) => other.factor === factor))
    .map(({ factor, kind }) => ({ factor, kind }));

function gapChanges(before: readonly Gap[], after: readonly Gap[]): SelectionChange['gapsChanged'] {
  return after.flatMap(({ factor, kind }) => {
    const previous = before.find((gap) => gap.factor === factor);
    return previous === undefined || previous.kind === kind ? [] : [{ factor, before: previous.kind, after: kind }];
  });
}

/** A profile, and the one that it is compared with when that is another. */
export interface ComparedProfile extends NamedProfile {
  readonly against?: NamedProfile;
}

/** What two profiles ask otherwise; first which factors one of them chose and the other did not. */
function asked(
  before: NormalisedProfile,
  after: NormalisedProfile,
): Required<Pick<SelectionChange, 'chosen' | 'dropped' | 'question'>> {
  const ids = ({ factors }: NormalisedProfile) => factors.map(({ id }) => id);
  const [was, is] = [ids(before), ids(after)];
  return {
    chosen: is.filter((id) => !was.includes(id)),
    dropped: was.filter((id) => !is.includes(id)),
    question: questionChanges(before, after),
  };
}

/** Whether two profiles ask the same. */
export const asksTheSame = ({ chosen = [], dropped = [], question = [] }: SelectionChange): boolean =>
  chosen.length + dropped.length + question.length === 0;

/** Whether what matches and what is missing stayed the same. */
export const answersTheSame = (change: SelectionChange): boolean => {
  const { appeared, vanished, moved, gapsOpened, gapsClosed, gapsChanged } = change;
  return [appeared, vanished, moved, gapsOpened, gapsClosed, gapsChanged].every((list) => list.length === 0);
};

/** What a change of the data, of the day or of the profile does to one selection. */
export function selectionChange(before: Side, after: Side, named: ComparedProfile): SelectionChange {
  const { against = named } = named;
  const [old, now] = [selectOn(before, named), selectOn(after, against)];
  const differing = asked(old.profile, now.profile);
  const ids = ({ matches }: SelectionResult) => matches.map(({ id }) => id).sort(compareIds);
  const [was, is] = [ids(old), ids(now)];
  return {
    profile: named.name,
    ...present({ file: named.file }),
    ...(named.against !== undefined && {
      against: against.name,
      ...present({ againstFile: against.file }),
      ...differing,
    }),
    appeared: is.filter((id) => !was.includes(id)),
    vanished: was.filter((id) => !is.includes(id)),
    moved: moves(old, now),
    gapsOpened: only(now.gaps, old.gaps),
    gapsClosed: only(old.gaps, now.gaps).filter(({ factor }) => !differing.dropped.includes(factor)),
    gapsChanged: gapChanges(old.gaps, now.gaps),
  };
}
