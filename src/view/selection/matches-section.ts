import type { Match, MatchGroup, Selection } from '../../core/generated/schema-types.ts';
import { type Block, heading, item, type Item, list, paragraph, strong } from '../document.ts';
import { flagLine } from '../flag-line.ts';
import type { Lens } from '../lens.ts';
import { levelLine, scopeLine } from '../level-line.ts';
import { reasonLine } from '../reason-line.ts';

const GROUPS: readonly MatchGroup[] = ['studied', 'recognised', 'unrated'];

const labelled = (label: string, text: string): Item => item([strong(`${label}: `), text]);

function forWhom(lens: Lens, match: Match): readonly Item[] {
  const words = lens.messages.select;
  const target = lens.catalogue.interventions.get(match.id)?.target;
  if (target === undefined) return [];
  const conditions =
    match.conditions.length === 0 ? [] : [labelled(words.onlyFor, lens.messages.and(match.conditions.map(lens.trait)))];
  return [
    labelled(words.forWhom, lens.text(target.audience)),
    ...conditions,
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

const FLAGS_IN_FULL = new Set([
  'level-for-other-outcome',
  'levels-differ',
  'not-specific-to-age',
  'condition-conflict',
  'recognition-undated',
]);

function matchBlocks(lens: Lens, selection: Selection, match: Match): readonly Block[] {
  const words = lens.messages.select;
  const few = Object.entries(selection.profile.traits ?? {}).flatMap(([trait, share]) =>
    share === 'few' ? [trait] : [],
  );
  const flags = match.flags.filter((flag) => FLAGS_IN_FULL.has(flag) || flag === 'recognition-expired');
  const touches = match.touches.length === 0 ? [] : [labelled(words.alsoTouches, lens.factors(match.touches))];
  return [
    heading(3, match.inOffer ? `${match.name} (${words.inOffer})` : match.name),
    paragraph(
      strong(levelLine(lens, match, selection.asOf)),
      ...(match.level === undefined ? [] : [`. ${scopeLine(lens, match)}`]),
    ),
    list([
      ...reasonItems(lens, match),
      ...touches,
      ...forWhom(lens, match),
      ...flags.map((flag) => item([strong(`${words.flagsHead}: `), flagLine(lens, match, flag, selection.asOf, few)])),
    ]),
  ];
}

/** The matches, grouped by what is known of their effect on the musts. */
export function matchesSection(lens: Lens, selection: Selection): readonly Block[] {
  const words = lens.messages.select;
  if (selection.matches.length === 0) return [paragraph(words.noMatches)];
  return GROUPS.flatMap((group): readonly Block[] => {
    const matches = selection.matches.filter((match) => match.group === group);
    if (matches.length === 0) return [];
    return [
      heading(2, `${words.groups[group]} (${String(matches.length)})`),
      ...matches.flatMap((match) => matchBlocks(lens, selection, match)),
    ];
  });
}
