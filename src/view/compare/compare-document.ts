import type { ComparisonResult } from '../../core/compare.ts';
import type { ComparedFactor, Intervention } from '../../core/generated/schema-types.ts';
import type { OverviewMessages } from '../../words/overview.ts';
import { asOfNote } from '../as-of-note.ts';
import {
  type Block,
  type Cell,
  cell,
  type Document,
  heading,
  paragraph,
  strong,
  type Table,
  toned,
} from '../document.ts';
import type { Lens } from '../../tell/lens.ts';
import { claimText, relationText } from '../../tell/link-text.ts';
import { type CitedPage, citedPage } from '../cited-page.ts';
import { withLevels } from '../level-mark.ts';
import { type ComparedField, comparedFields } from './compared-fields.ts';

/** A comparison as one reader sees it. */
export interface ComparePage {
  readonly lens: Lens;
  readonly words: OverviewMessages;
  readonly comparison: ComparisonResult;
}

export const recordsOf = ({ comparison }: ComparePage): readonly Intervention[] =>
  comparison.interventions.map(({ record }) => record);

function heads({ lens, comparison }: ComparePage, first: string): Table['columns'] {
  return [{ head: first }, ...comparison.interventions.map(({ record }) => ({ head: lens.intervention(record.id) }))];
}

/** What one asks first; the rest stands in the details. */
const FIRST_FIELDS: readonly string[] = ['level', 'scope', 'audience', 'conditions', 'phases', 'ages'];

function fieldCell(lens: Lens, { values, level }: ComparedField, intervention: Intervention): Cell {
  const texts = values(intervention);
  if (texts.length === 0) return cell(lens.messages.terms.notFound);
  const said = texts.join('; ');
  return { line: level === undefined ? [said] : withLevels(lens, said, level(intervention)) };
}

/** What is known of each; what is not known says so. */
function fieldTable(page: ComparePage, record: CitedPage, isWhole: boolean): Table {
  const { lens, words, comparison } = page;
  const all = comparedFields(record, comparison.asOf);
  const rows = all
    .filter(({ key }) => isWhole || FIRST_FIELDS.includes(key))
    .map((field) => [
      { line: [strong(field.label)] },
      ...recordsOf(page).map((intervention) => fieldCell(lens, field, intervention)),
    ]);
  return { kind: 'table', columns: heads(page, words.compare.field), rowHeads: 1, rows };
}

/** What an intervention says about a factor, link by link. */
export function linkTexts(
  { lens, cite }: CitedPage,
  intervention: Intervention,
  { factor }: ComparedFactor,
): readonly string[] {
  return intervention.links
    .filter((link) => link.factor === factor)
    .map((link) => `${relationText(lens, link)}, ${claimText(lens, link)} ${cite(link.source)}`);
}

function factorTable(page: ComparePage, record: CitedPage): Table {
  const { lens, words, comparison } = page;
  const row = (factor: ComparedFactor): readonly Cell[] => [
    { line: [strong(lens.factor(factor.factor))] },
    ...recordsOf(page).map((intervention) => {
      const texts = linkTexts(record, intervention, factor);
      return cell(texts.length === 0 ? '-' : texts.join('; '));
    }),
  ];
  return { kind: 'table', columns: heads(page, words.compare.factor), rowHeads: 1, rows: comparison.factors.map(row) };
}

/** How many factors two or more of them say something about; the table begins with those. */
function shared({ words, comparison }: ComparePage): Block {
  const both = comparison.factors.filter(({ interventions }) => interventions.length > 1);
  return paragraph(both.length === 0 ? words.compare.noneShared : words.compare.shared(both.length));
}

/** What the page cites, in its order, so that the list of sources holds no other. */
const citedParts = ({ interventions }: ComparisonResult, isWhole: boolean): readonly unknown[] => [
  interventions.map(({ rating, record: { target, delivery, studies = [], costs, kin = [] } }) => [
    { source: rating.source },
    target.phaseNotes,
    target.conditions,
    ...(isWhole
      ? [delivery?.sessions, studies.map(({ source }) => ({ source })), costs, kin.map(({ ratings }) => ratings)]
      : []),
  ]),
  interventions.map(({ record }) => record.links),
];

/** Interventions side by side: what is known, what is not, and why there is no winner; whole, or what one asks first. */
export function compareDocument(page: ComparePage, hasDay: boolean, isWhole: boolean): Document {
  const { lens, words, comparison } = page;
  const { costsNote, kinNote } = lens.messages.show;
  const record = citedPage(lens, citedParts(comparison, isWhole));
  const title = words.compare.title(lens.interventions(recordsOf(page).map(({ id }) => id)));
  return {
    title,
    language: lens.language,
    blocks: [
      heading(1, title),
      ...(hasDay ? [asOfNote(lens, comparison.asOf)] : []),
      toned('warning', words.compare.noWinner),
      heading(2, words.compare.known),
      fieldTable(page, record, isWhole),
      heading(2, words.compare.factors),
      shared(page),
      ...(comparison.factors.length === 0 ? [] : [factorTable(page, record)]),
      ...(isWhole ? [costsNote, kinNote] : [words.compare.more]).map((note) => toned('muted', note)),
      ...record.sources,
    ],
  };
}
