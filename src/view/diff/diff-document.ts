import type {
  DataDiff,
  FactorId,
  FieldChange,
  FieldValue,
  GapKind,
  MatchPlace,
  QuestionChange,
  RecordChange,
  RecordRef,
  SelectionChange,
} from '../../core/generated/schema-types.ts';
import { hasChanges } from '../../core/diff.ts';
import { type Block, type Document, heading, item, type Item, list, paragraph, strong, toned } from '../document.ts';
import { gapLabel } from '../../tell/gap-text.ts';
import { capitalised } from '../../tell/sentence.ts';
import { questionPart, questionTurn, saidOf } from '../../tell/question-change.ts';
import type { Lens } from '../../tell/lens.ts';
import { withLevels } from '../level-mark.ts';
import { type DiffPage, namesOf, section } from './diff-page.ts';
import { ratingSections } from './rating-changes.ts';

const DIGEST_SHOWN = 12;

/** The change between two profiles, when that is what was asked. */
const pairIn = ({ selections }: DataDiff): (SelectionChange & { readonly against: string }) | undefined => {
  const [change] = selections;
  return change?.against === undefined ? undefined : { ...change, against: change.against };
};

function sides({ lens, words, diff }: DiffPage): Block {
  const pair = pairIn(diff);
  const side = (
    { digest, asOf }: DataDiff['before'],
    profile: string | undefined,
    file: string | undefined,
  ): string => {
    const text = words.diff.side(lens.messages.date(asOf), digest.slice(0, DIGEST_SHOWN));
    if (profile === undefined) return text;
    return words.diff.profileSide(file === undefined ? profile : `${profile} (${file})`, text);
  };
  return {
    kind: 'fields',
    fields: [
      { label: words.diff.before, values: [[side(diff.before, pair?.profile, pair?.file)]] },
      { label: words.diff.after, values: [[side(diff.after, pair?.against, pair?.againstFile)]] },
    ],
  };
}

/** The name of a record where it has one, with its id. */
function recordName(lens: Lens, { kind, id }: RecordRef): string {
  const { catalogue } = lens;
  const labels = new Map<string, string>([
    ...[...catalogue.factors.values()].map(({ id: own, label }) => [`factor ${own}`, lens.text(label)] as const),
    ...[...catalogue.interventions.values()].map(({ id: own, name }) => [`intervention ${own}`, name] as const),
    ...[...catalogue.sources.values()].map(({ id: own, title }) => [`source ${own}`, title] as const),
  ]);
  const label = labels.get(`${kind} ${id}`);
  return label === undefined ? id : `${label} (${id})`;
}

const recordItem = (lens: Lens, { words }: DiffPage, record: RecordRef): Item =>
  item([strong(`${words.diff.kinds[record.kind]}: `), recordName(lens, record)]);

function valueText(page: DiffPage, value: FieldValue | undefined): string {
  if (value === undefined) return page.words.diff.absent;
  return typeof value === 'object' ? `[${value.map(String).join(', ')}]` : String(value);
}

const fieldItem = (page: DiffPage, { path, before, after }: FieldChange): Item =>
  item([strong(`${path}: `), `${valueText(page, before)} → ${valueText(page, after)}`]);

const changeItem = (page: DiffPage, change: RecordChange): Item => {
  const { line } = recordItem(page.lens, page, change);
  return item(line, [list(change.fields.map((field) => fieldItem(page, field)))]);
};

function placeText({ lens }: DiffPage, { group, level }: MatchPlace): string {
  const name = lens.messages.select.groups[group];
  return level === undefined ? name : `${name}, ${lens.text(level.label)}`;
}

/** Of two profiles: first the factors that only one of them chose, each with all that is said of it; then what else is put otherwise. */
function questionItems(page: DiffPage, { chosen = [], dropped = [], question = [] }: SelectionChange): readonly Item[] {
  const { lens, words } = page;
  const { factor } = namesOf(page);
  const only = (id: FactorId, side: 'before' | 'after'): Item =>
    item([
      strong(`${words.diff[side === 'after' ? 'chosen' : 'dropped']}: `),
      `${factor(id)}. ${capitalised(saidOf(lens, question, id, side))}`,
    ]);
  const isOfBoth = ({ id }: QuestionChange): boolean => ![...chosen, ...dropped].some((own) => own === id);
  return [
    ...chosen.map((id) => only(id, 'after')),
    ...dropped.map((id) => only(id, 'before')),
    ...question
      .filter(isOfBoth)
      .map((change) => item([strong(`${questionPart(lens, change)}: `), questionTurn(lens, change)])),
  ];
}

function selectionItems(page: DiffPage, change: SelectionChange): readonly Item[] {
  const { lens, words } = page;
  const { factor, intervention } = namesOf(page);
  const gap = (kind: GapKind): string => gapLabel(lens, kind);
  return [
    ...change.appeared.map((id) => item([strong(`${words.diff.appeared}: `), intervention(id)])),
    ...change.vanished.map((id) => item([strong(`${words.diff.vanished}: `), intervention(id)])),
    ...change.moved.map(({ intervention: id, before, after }) =>
      item([
        strong(`${words.diff.moved}: `),
        `${intervention(id)}. `,
        ...withLevels(lens, `${placeText(page, before)} → ${placeText(page, after)}`, before.level, after.level),
      ]),
    ),
    ...change.gapsOpened.map(({ factor: id, kind }) =>
      item([strong(`${words.diff.gapOpened}: `), `${factor(id)} (${gap(kind)})`]),
    ),
    ...change.gapsClosed.map(({ factor: id, kind }) =>
      item([strong(`${words.diff.gapClosed}: `), `${factor(id)} (${gap(kind)})`]),
    ),
    ...change.gapsChanged.map(({ factor: id, before, after }) =>
      item([strong(`${words.diff.gapChanged}: `), `${factor(id)}. ${gap(before)} → ${gap(after)}`]),
    ),
  ];
}

/** What two profiles ask otherwise, and what comes of that. */
function pairBlocks(page: DiffPage, pair: SelectionChange): readonly Block[] {
  const { diff: words } = page.words;
  const told = (title: string, items: readonly Item[], none: string): readonly Block[] =>
    items.length === 0 ? [heading(2, title), paragraph(none)] : section(title, items);
  return [
    ...told(words.question, questionItems(page, pair), words.sameQuestion),
    ...told(words.between, selectionItems(page, pair), words.sameAnswer),
  ];
}

/** What changes for each profile; those for which nothing does are only counted. */
function selections(page: DiffPage): readonly Block[] {
  const { words, diff } = page;
  const pair = pairIn(diff);
  if (diff.selections.length === 0) return [];
  if (pair !== undefined) return pairBlocks(page, pair);
  const changes = diff.selections
    .map((change) => ({ profile: change.profile, items: selectionItems(page, change) }))
    .filter(({ items }) => items.length > 0);
  const same = diff.selections.length - changes.length;
  return [
    heading(2, words.diff.selections),
    ...changes.flatMap(({ profile, items }) => [heading(3, profile), list(items)]),
    ...(same === 0 ? [] : [paragraph(words.diff.sameSelections(same))]),
  ];
}

/** What changed: ratings first, for they move advice; then records, field by field; then what it does to selections. */
export function diffDocument(page: DiffPage): Document {
  const { lens, words, diff } = page;
  const isSameData = diff.before.digest === diff.after.digest;
  const isPair = pairIn(diff) !== undefined;
  const title = isPair ? words.diff.profilesTitle : words.diff.title;
  return {
    title,
    language: lens.language,
    blocks: [
      heading(1, title),
      sides(page),
      ...(isSameData && diff.before.asOf !== diff.after.asOf ? [toned('muted', words.diff.onlyRatings)] : []),
      ...(isPair || hasChanges(diff) ? [] : [paragraph(words.diff.nothing)]),
      ...ratingSections(page),
      ...selections(page),
      ...section(
        words.diff.added,
        diff.added.map((record) => recordItem(lens, page, record)),
      ),
      ...section(
        words.diff.removed,
        diff.removed.map((record) => recordItem(page.before, page, record)),
      ),
      ...section(
        words.diff.changed,
        diff.changed.map((change) => changeItem(page, change)),
      ),
    ],
  };
}
