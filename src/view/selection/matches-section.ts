import { mainReasons } from '../../core/evidence.ts';
import { matchesByGroup } from '../../core/match-groups.ts';
import type { Flag, Match, Selection } from '../../core/generated/schema-types.ts';
import { type Block, heading, item, type Item, list, paragraph, strong, toned } from '../document.ts';
import { flagLine } from '../../tell/flag-line.ts';
import type { Lens } from '../../tell/lens.ts';
import { groupName } from '../../tell/group-name.ts';
import { levelAndTerm, termWarning } from '../../tell/term-text.ts';
import { scopeLine } from '../../tell/level-line.ts';
import { phaseText } from '../../tell/phase-text.ts';
import { reasonLine } from '../../tell/reason-line.ts';
import { familyCountOf, familyLine } from '../../tell/family-line.ts';

/** Of each factor. */
const REASONS_SHOWN = 2;

const labelled = (label: string, text: string): Item => item([strong(`${label}: `), text]);

/** Only when the user gave births: without them there is nothing to work out. */
function families(lens: Lens, selection: Selection, match: Match): readonly Item[] {
  const count = familyCountOf(selection, match.id);
  return count === undefined ? [] : [labelled(lens.messages.families.head, familyLine(lens, count))];
}

function forWhom(lens: Lens, selection: Selection, match: Match): readonly Item[] {
  const words = lens.messages.select;
  const target = lens.catalogue.interventions.get(match.id)?.target;
  if (target === undefined) return [];
  const { and, terms } = lens.messages;
  const only = match.conditions.map(lens.trait);
  return [
    labelled(words.forWhom, lens.text(target.audience)),
    ...(only.length === 0 ? [] : [labelled(terms.onlyFor, and(only))]),
    ...families(lens, selection, match),
    labelled(words.phase, phaseText(lens, match)),
  ];
}

/** Conditions stand under "for whom"; that most terms are over is said once for all. */
const SAID_ELSEWHERE: readonly Flag[] = ['narrow-target', 'recognition-expired'];

const levelParagraph = (lens: Lens, match: Match, asOf: string): Block =>
  paragraph(
    strong(levelAndTerm(lens, match, asOf)),
    ...(match.level === undefined ? [] : [`. ${scopeLine(lens, match)}`]),
  );

function matchBlocks(lens: Lens, selection: Selection, match: Match): readonly Block[] {
  const words = lens.messages.select;
  const flags = match.flags.filter((flag) => !SAID_ELSEWHERE.includes(flag));
  const touches = match.touches.length === 0 ? [] : [labelled(words.alsoTouches, lens.factors(match.touches))];
  return [
    heading(3, match.inOffer ? `${match.name} (${words.inOffer})` : match.name),
    levelParagraph(lens, match, selection.asOf),
    list([
      ...mainReasons(match, REASONS_SHOWN).map((reason) => item([reasonLine(lens, match, reason)])),
      ...touches,
      ...forWhom(lens, selection, match),
      ...flags.map((flag) => item([strong(`${words.flagsHead}: `), flagLine(lens, selection, match, flag)])),
    ]),
  ];
}

/** Said once, above the list, instead of under nearly every match. */
function termBlocks(lens: Lens, selection: Selection): readonly Block[] {
  const warning = termWarning(lens, selection);
  return warning === undefined ? [] : [toned('warning', warning)];
}

/** The matches under the names of their groups. */
export function matchesSection(lens: Lens, selection: Selection): readonly Block[] {
  const words = lens.messages.select;
  const headed = (name: string, matches: readonly Match[]): readonly Block[] => [
    heading(2, `${name} (${String(matches.length)})`),
    ...matches.flatMap((match) => matchBlocks(lens, selection, match)),
  ];
  if (selection.matches.length === 0) return [paragraph(`${words.noMatches} ${words.noMatchesBelow}`)];
  const listed = matchesByGroup(selection).flatMap(({ group, matches }) =>
    headed(group === undefined ? words.matchesHead : groupName(lens, selection, group), matches),
  );
  return [...termBlocks(lens, selection), ...listed];
}
