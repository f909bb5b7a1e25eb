import { GAP_KINDS } from '../../core/gaps.ts';
import type { Selection } from '../../core/generated/schema-types.ts';
import { overviewMessages } from '../../words/overview.ts';
import { type Block, cell, type Document, heading, item, paragraph, strong, type Table, toned } from '../document.ts';
import { gapLabel } from '../../tell/gap-text.ts';
import type { Lens } from '../../tell/lens.ts';
import { gapCount, tallyFactors } from './factor-tally.ts';

/** Per factor over all profiles: how often it is a gap, and of which kind; zeros stay in sight. */
function gapTable(lens: Lens, selections: readonly Selection[]): Table {
  const { batch: words } = overviewMessages[lens.language];
  const rows = tallyFactors(selections).map((tally) => [
    { line: [strong(lens.factor(tally.factor))] },
    ...[tally.chosen, tally.answered, gapCount(tally), ...GAP_KINDS.map((kind) => tally.gaps[kind])].map((count) =>
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
      ...GAP_KINDS.map((kind, index) => count(String(index + 1), gapLabel(lens, kind))),
    ],
    rowHeads: 1,
    rows,
  };
}

/** What the numbers above the columns stand for. */
const key = (lens: Lens): Block => ({
  kind: 'list',
  ordered: true,
  items: GAP_KINDS.map((kind) => item([gapLabel(lens, kind)])),
});

function profileTable(lens: Lens, selections: readonly Selection[]): Table {
  const { batch: words } = overviewMessages[lens.language];
  return {
    kind: 'table',
    columns: [
      { head: words.profile },
      { head: words.matches, align: 'right' },
      { head: words.gaps, align: 'right' },
      { head: words.gapNames },
    ],
    rowHeads: 1,
    rows: selections.map(({ profile, matches, gaps }) => [
      { line: [strong(profile.title ?? '')] },
      cell(String(matches.length)),
      cell(String(gaps.length)),
      cell(gaps.length === 0 ? words.noGaps : lens.factors(gaps.map(({ factor }) => factor))),
    ]),
  };
}

/** Many selections at a glance: where the gaps are, then what each profile has. */
export function batchDocument(lens: Lens, selections: readonly Selection[], command: string): Document {
  const { batch: words } = overviewMessages[lens.language];
  const title = words.title(selections.length);
  const { banner, select } = lens.messages;
  return {
    title,
    language: lens.language,
    blocks: [
      heading(1, title),
      toned('muted', banner.purpose),
      heading(2, words.gapsHead),
      gapTable(lens, selections),
      key(lens),
      paragraph(lens.messages.absence),
      heading(2, words.profilesHead),
      profileTable(lens, selections),
      paragraph(words.more),
      heading(2, select.reproduce),
      { kind: 'command', text: command },
    ],
  };
}
