import { present } from '../../../core/present.ts';
import { isEmptySearch, type Search, searchFor, type SearchIndex, searchIndex } from '../../../core/search/search.ts';
import type { ListGroup, ListOption, Marks } from './config.ts';

/** A line of the list. Only options can be reached with the arrow keys. */
export type ListRow =
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'option';
      readonly option: ListOption;
      /** The synonym that was found, when the label does not hold what was typed. */
      readonly foundBy?: string;
    };

export type OptionRow = Extract<ListRow, { kind: 'option' }>;

const indexOf = (names: readonly string[]): SearchIndex => searchIndex({ names });

interface OptionIndex {
  readonly label: SearchIndex;
  readonly synonyms: readonly SearchIndex[];
  readonly whole: SearchIndex;
}

/** Making an index of a hundred options at every key would be felt. */
const indices = new WeakMap<ListOption, OptionIndex>();

function indexOfOption(option: ListOption): OptionIndex {
  const { label, synonyms = [], silentSynonyms = [] } = option;
  const index = indices.get(option) ?? {
    label: indexOf([label]),
    synonyms: synonyms.map((name) => indexOf([name])),
    whole: indexOf([label, ...synonyms, ...silentSynonyms]),
  };
  indices.set(option, index);
  return index;
}

function findOption(option: ListOption, search: Search): OptionRow | undefined {
  const { label, synonyms, whole } = indexOfOption(option);
  if (!search(whole)) return undefined;
  const foundBy = search(label) ? undefined : option.synonyms?.[synonyms.findIndex(search)];
  return { kind: 'option', option, ...present({ foundBy }) };
}

const asItIs = (option: ListOption): OptionRow => ({ kind: 'option', option });

const findBy = (search: Search) => (option: ListOption) => findOption(option, search);

/** The rows that hold what was typed, under the headings that still have something under them. */
export function filterRows(groups: readonly ListGroup[], typed: string, marks: Marks = new Map()): readonly ListRow[] {
  const isEmpty = isEmptySearch(typed);
  const find = isEmpty ? asItIs : findBy(searchFor(typed));
  return groups.flatMap((group): readonly ListRow[] => {
    const isShut = isEmpty && group.isHidden === true;
    const options = isShut ? group.options.filter(({ value }) => marks.has(value)) : group.options;
    const found = options.flatMap((option) => find(option) ?? []);
    if (found.length === 0 || group.heading === undefined) return found;
    return [{ kind: 'heading', text: group.heading }, ...found];
  });
}

export const isOptionRow = (row: ListRow): row is OptionRow => row.kind === 'option';
