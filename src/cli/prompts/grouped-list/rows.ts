import { present } from '../../../core/present.ts';
import { type Called, calledBy, hitRankFor } from '../../../core/search/hit-rank.ts';
import { meantSearch } from '../../../core/search/meant-search.ts';
import { isEmptySearch, type Search, searchFor, type SearchIndex, searchIndex } from '../../../core/search/search.ts';
import type { ListGroup, ListOption } from '../../../view/list-option.ts';
import type { Marks } from './config.ts';

/** A line of the list. Only options can be reached with the arrow keys. */
export type ListRow =
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'option';
      readonly option: ListOption;
      /** The option of the list, where it stands for what was typed. */
      readonly listed?: ListOption;
      /** How many parents stand above it; what a search found stands by itself. */
      readonly depth: number;
      /** The synonym that was found, when the label does not hold what was typed. */
      readonly foundBy?: string;
    };

export type OptionRow = Extract<ListRow, { kind: 'option' }>;

const indexOf = (names: readonly string[]): SearchIndex => searchIndex({ names });

interface OptionIndex {
  readonly label: SearchIndex;
  /** All other names, those of another language last. */
  readonly synonyms: readonly { readonly name: string; readonly index: SearchIndex }[];
  readonly whole: SearchIndex;
  readonly called: Called;
}

/** Making an index of a hundred options at every key would be felt. */
const indices = new WeakMap<ListOption, OptionIndex>();

/** The label, and what else finds it. */
const namesOf = ({ label, synonyms = [], foreignLabel, foreignSynonyms = [] }: ListOption): readonly string[] => [
  label,
  ...synonyms,
  ...(foreignLabel === undefined ? [] : [foreignLabel]),
  ...foreignSynonyms,
];

function indexOfOption(option: ListOption): OptionIndex {
  const { label, foreignLabel } = option;
  const names = namesOf(option);
  const [, ...others] = names;
  const labels = foreignLabel === undefined ? [label] : [label, foreignLabel];
  const index = indices.get(option) ?? {
    label: indexOf([label]),
    synonyms: others.map((name) => ({ name, index: indexOf([name]) })),
    whole: indexOf(names),
    called: calledBy(labels, others),
  };
  indices.set(option, index);
  return index;
}

function findOption(option: ListOption, search: Search, typed: string): OptionRow | undefined {
  const { whileTyped } = option;
  if (whileTyped !== undefined) return { kind: 'option', option: whileTyped(typed), listed: option, depth: 0 };
  const { label, synonyms, whole } = indexOfOption(option);
  if (!search(whole)) return undefined;
  const foundBy = search(label) ? undefined : synonyms.find(({ index }) => search(index))?.name;
  return { kind: 'option', option, depth: 0, ...present({ foundBy }) };
}

interface RowGroup {
  readonly heading: string | undefined;
  readonly rows: readonly OptionRow[];
}

/** All rows, but of a hidden group only what is ticked. */
const wholeGroup = ({ heading, isHidden, options }: ListGroup, marks: Marks): RowGroup => ({
  heading,
  rows: options
    .filter(({ value }) => isHidden !== true || marks.has(value))
    .map((option) => ({ kind: 'option', option, depth: option.depth ?? 0 })),
});

/** The groups with what a search finds in them: the best hit stands first, and so does its group. */
function foundGroups(groups: readonly ListGroup[], typed: string): readonly RowGroup[] {
  const search = searchFor(typed);
  const rank = hitRankFor(typed);
  const ranked = groups.map(({ heading, options }) => {
    const found = options.flatMap((option) => findOption(option, search, typed) ?? []);
    const hits = found.map((row) => ({ row, rank: row.listed ? Infinity : rank(indexOfOption(row.option).called) }));
    hits.sort((a, b) => a.rank - b.rank);
    return { heading, best: hits[0]?.rank ?? Infinity, rows: hits.map(({ row }) => row) };
  });
  return ranked.filter(({ rows }) => rows.length > 0).sort((a, b) => a.best - b.best);
}

/** The rows that hold what was typed, under the headings that still have something under them. */
export function filterRows(groups: readonly ListGroup[], typed: string, marks: Marks = new Map()): readonly ListRow[] {
  const shown = isEmptySearch(typed) ? groups.map((group) => wholeGroup(group, marks)) : foundGroups(groups, typed);
  return shown.flatMap(({ heading, rows }): readonly ListRow[] =>
    rows.length === 0 || heading === undefined ? rows : [{ kind: 'heading', text: heading }, ...rows],
  );
}

/** What a search that finds nothing may have meant, if that finds something. */
export function meantBy(groups: readonly ListGroup[], typed: string): string | undefined {
  const options = groups.flatMap((group) => group.options);
  const meant = meantSearch(typed, options.flatMap(namesOf));
  return meant !== undefined && filterRows(groups, meant).length > 0 ? meant : undefined;
}

/** An option with what is to be said beside it. */
export const optionText = (label: string, remarks: readonly (string | undefined)[]): string =>
  [label, ...remarks.flatMap((remark) => (remark === undefined ? [] : [`(${remark})`]))].join(' ');

export const isOptionRow = (row: ListRow): row is OptionRow => row.kind === 'option';
