import type { Flag, Match, MatchGroup, Selection } from '../../core/generated/schema-types.ts';
import { type Block, heading, item, type Item, list, paragraph, strong, toned } from '../document.ts';
import { flagLine } from '../flag-line.ts';
import type { Lens } from '../lens.ts';
import { levelLine, scopeLine } from '../level-line.ts';
import { reasonLine } from '../reason-line.ts';
import { familyLine } from './family-line.ts';

const GROUPS: readonly MatchGroup[] = ['studied', 'recognised', 'unrated'];

const labelled = (label: string, text: string): Item => item([strong(`${label}: `), text]);

/** Only when the user gave births: without them there is nothing to work out. */
function families(lens: Lens, { families: counts = [] }: Selection, match: Match): readonly Item[] {
  const count = counts.find(({ intervention }) => intervention === match.id);
  return count === undefined ? [] : [labelled(lens.messages.families.head, familyLine(lens, count))];
}

function forWhom(lens: Lens, selection: Selection, match: Match): readonly Item[] {
  const words = lens.messages.select;
  const target = lens.catalogue.interventions.get(match.id)?.target;
  if (target === undefined) return [];
  const conditions =
    match.conditions.length === 0 ? [] : [labelled(words.onlyFor, lens.messages.and(match.conditions.map(lens.trait)))];
  return [
    labelled(words.forWhom, lens.text(target.audience)),
    ...conditions,
    ...families(lens, selection, match),
    labelled(words.phase, lens.phases(target.phases)),
  ];
}

/** The reasons that answer; when none does, all of them. A reason that only touches is not worth a line beside one that answers. */
function reasonItems(lens: Lens, match: Match): readonly Item[] {
  const shown = match.answers.flatMap((factor) =>
    match.reasons.filter((reason) => reason.factor === factor && reason.answers).slice(0, 2),
  );
  return (shown.length === 0 ? match.reasons : shown).map((reason) => item([reasonLine(lens, reason)]));
}

/** Conditions stand under "for whom"; that most terms are over is said once for all. */
const SAID_ELSEWHERE: readonly Flag[] = ['narrow-target', 'recognition-expired'];

function levelParagraph(lens: Lens, match: Match, asOf: string): Block {
  const level = levelLine(lens, match, asOf);
  const isOver = match.flags.includes('recognition-expired');
  const remark = isOver ? `; ${lens.messages.flagSummary.mark}` : '';
  return paragraph(strong(`${level}${remark}`), ...(match.level === undefined ? [] : [`. ${scopeLine(lens, match)}`]));
}

function matchBlocks(lens: Lens, selection: Selection, match: Match): readonly Block[] {
  const words = lens.messages.select;
  const few = Object.entries(selection.profile.traits ?? {}).flatMap(([trait, share]) =>
    share === 'few' ? [trait] : [],
  );
  const flags = match.flags.filter((flag) => !SAID_ELSEWHERE.includes(flag));
  const touches = match.touches.length === 0 ? [] : [labelled(words.alsoTouches, lens.factors(match.touches))];
  return [
    heading(3, match.inOffer ? `${match.name} (${words.inOffer})` : match.name),
    levelParagraph(lens, match, selection.asOf),
    list([
      ...reasonItems(lens, match),
      ...touches,
      ...forWhom(lens, selection, match),
      ...flags.map((flag) => item([strong(`${words.flagsHead}: `), flagLine(lens, match, flag, selection.asOf, few)])),
    ]),
  ];
}

/** Said once, above the list, instead of under nearly every match. */
function termWarning(lens: Lens, { matches }: Selection): readonly Block[] {
  const over = matches.filter(({ flags }) => flags.includes('recognition-expired')).length;
  return over === 0 ? [] : [toned('warning', lens.messages.flagSummary['recognition-expired'](over, matches.length))];
}

/** The matches, grouped by what is known of their effect on the musts. */
export function matchesSection(lens: Lens, selection: Selection): readonly Block[] {
  const words = lens.messages.select;
  if (selection.matches.length === 0) return [paragraph(words.noMatches)];
  const groups = GROUPS.flatMap((group): readonly Block[] => {
    const matches = selection.matches.filter((match) => match.group === group);
    if (matches.length === 0) return [];
    const title = `${words.groups[group]} (${String(matches.length)})`;
    return [heading(2, title), ...matches.flatMap((match) => matchBlocks(lens, selection, match))];
  });
  return [...termWarning(lens, selection), ...groups];
}
