import { EFFECTS, onlyInVain } from '../../core/effect-on.ts';
import { GAP_KINDS } from '../../core/gaps.ts';
import type { FailedRun, Selection, Selections } from '../../core/generated/schema-types.ts';
import { gapCount, type InterventionTally, tallyFactors, tallyInterventions } from '../../core/tally.ts';
import { overviewMessages } from '../../words/overview.ts';
import {
  type Block,
  type Cell,
  cell,
  type Document,
  heading,
  item,
  list,
  paragraph,
  strong,
  type Table,
  toned,
} from '../document.ts';
import { levelMark } from '../level-mark.ts';
import { cellMeaning, cellText as markOf } from '../../tell/cell.ts';
import { gapLabel } from '../../tell/gap-text.ts';
import { sinceMeaning, sinceText } from '../../tell/level-short.ts';
import { legendText, sinceNote } from '../../tell/page-notes.ts';
import type { Lens } from '../../tell/lens.ts';
import { letterAt } from '../../tell/letter-at.ts';
import { joined } from '../../tell/sentence.ts';
import { pageWords } from '../../words/page-of-select.ts';

/** Per factor over all profiles: how often it is a gap, and of which kind; zeros stay in sight. */
function gapTable(lens: Lens, selections: readonly Selection[]): Table {
  const { batch: words } = overviewMessages[lens.language];
  const rows = tallyFactors(selections).map((tally) => [
    { line: [strong(lens.factor(tally.factor))] },
    ...[tally.chosen, tally.answered, gapCount(tally), ...tally.gaps.map(({ count }) => count)].map((count) =>
      cell(String(count)),
    ),
  ]);
  const count = (head: string, title: string) => ({ head, title, align: 'right' as const });
  return {
    kind: 'table',
    caption: words.gapCaption,
    columns: [
      { head: words.factor },
      count(words.chosen, words.chosenTitle),
      count(words.answered, words.answeredTitle),
      count(words.gaps, words.gapsTitle),
      // The profiles have numbers.
      ...GAP_KINDS.map((kind, index) => count(letterAt(index), gapLabel(lens, kind))),
    ],
    rowHeads: 1,
    rows,
  };
}

/** What the letters above the columns stand for. */
const key = (lens: Lens): Block => ({
  kind: 'fields',
  fields: GAP_KINDS.map((kind, index) => ({ label: letterAt(index), values: [[gapLabel(lens, kind)]] })),
});

function profileTable(lens: Lens, selections: readonly Selection[]): Table {
  const { batch: words } = overviewMessages[lens.language];
  return {
    kind: 'table',
    columns: [
      { head: '', align: 'right' },
      { head: words.profile },
      { head: words.matches, align: 'right' },
      { head: words.gaps, align: 'right' },
      { head: words.gapNames },
    ],
    rowHeads: 2,
    rows: selections.map(({ profile, matches, gaps }, index) => [
      cell(String(index + 1)),
      { line: [strong(profile.title ?? '')] },
      cell(String(matches.length)),
      cell(String(gaps.length)),
      cell(gaps.length === 0 ? words.noGaps : lens.factors(gaps.map(({ factor }) => factor))),
    ]),
  };
}

/** More profiles than this are columns that no screen has room for; then only their number is told. */
const MOST_COLUMNS = 20;

/** From when its level holds; more than one year where profiles name days of their own. */
function sinceCell(lens: Lens, { held }: InterventionTally): Cell {
  const each = (said: typeof sinceText): readonly string[] => [
    ...new Set(held.map(({ match, asOf }) => said(lens, match, asOf))),
  ];
  return { ...cell(each(sinceText).join(', ')), title: each(sinceMeaning).join('; ') };
}

function interventionTable(lens: Lens, tallies: readonly InterventionTally[], profiles: number): Table {
  const { batch: words } = overviewMessages[lens.language];
  const { heads, levels } = pageWords[lens.language];
  const hasColumns = profiles <= MOST_COLUMNS;
  return {
    kind: 'table',
    columns: [
      { head: heads.intervention },
      { head: heads.level },
      { head: heads.since },
      { head: words.inProfiles, title: words.inProfilesTitle, align: 'right' },
      ...(hasColumns ? Array.from({ length: profiles }, (_, index) => ({ head: String(index + 1) })) : []),
    ],
    rowHeads: 1,
    rows: tallies.map((tally) => [
      { line: [strong(tally.name)] },
      { ...cell(tally.level === undefined ? '' : levels[tally.level.id]), mark: levelMark(tally.level) },
      sinceCell(lens, tally),
      cell(String(tally.matches)),
      ...(hasColumns
        ? tally.effects.map((effect) => ({
            ...cell(markOf(lens, effect, 'marks')),
            title: effect === 'nothing' ? '' : cellMeaning(lens, effect),
          }))
        : []),
    ]),
  };
}

/** Profiles by interventions: what is a match where, and the most that it does there. */
function interventionBlocks(lens: Lens, selections: readonly Selection[]): readonly Block[] {
  const { batch: words } = overviewMessages[lens.language];
  const tallies = tallyInterventions(selections);
  if (tallies.length === 0) return [];
  const told = selections.map((one) => ({ matches: [...one.matches, ...onlyInVain(one)], asOf: one.asOf }));
  const since = sinceNote(lens, told);
  const used = EFFECTS.filter((effect) => tallies.some(({ effects }) => effects.includes(effect)));
  return [
    heading(2, words.interventionsHead),
    interventionTable(lens, tallies, selections.length),
    toned('muted', joined(`${words.interventionsNote} ${legendText(lens, used, 'marks')}`, since)),
  ];
}

/** The profiles that are not right, each with what is wrong with it. */
function refusedBlocks(lens: Lens, refused: readonly FailedRun[]): readonly Block[] {
  const { batch: words } = overviewMessages[lens.language];
  if (refused.length === 0) return [];
  return [heading(2, words.refusedHead), list(refused.map(({ error }) => item([error.message])))];
}

/** Many selections at a glance: which interventions come out where, where the gaps are, then what each profile has. */
export function batchDocument(
  lens: Lens,
  { selections, refused = [] }: Pick<Selections, 'selections' | 'refused'>,
  command: (selections: readonly Selection[]) => string,
): Document {
  const { batch: words } = overviewMessages[lens.language];
  const title = words.title(selections.length);
  const { banner, select } = lens.messages;
  return {
    title,
    language: lens.language,
    blocks: [
      heading(1, title),
      toned('muted', banner.purpose),
      ...refusedBlocks(lens, refused),
      heading(2, words.profilesHead),
      profileTable(lens, selections),
      ...interventionBlocks(lens, selections),
      heading(2, words.gapsHead),
      gapTable(lens, selections),
      key(lens),
      paragraph(lens.messages.absence),
      paragraph(words.more),
      heading(2, select.reproduce),
      { kind: 'command', text: command(selections) },
    ],
  };
}
