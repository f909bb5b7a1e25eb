import type { ListGroup, ListOption } from './config.ts';

/** A line of the list. Only options can be reached with the arrow keys. */
export type Row =
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'option';
      readonly option: ListOption;
      /** The synonym that was found, when the label does not hold what was typed. */
      readonly foundBy?: string;
    };

export type OptionRow = Extract<Row, { kind: 'option' }>;

/** Lower case, without accents, spaces and punctuation: `Één-ouder gezin` becomes `eenoudergezin`. */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

function findOption(option: ListOption, query: string): OptionRow | undefined {
  // Folding a hundred options with their synonyms at every key would be felt.
  if (query === '') return { kind: 'option', option };
  const { label, synonyms = [], silentSynonyms = [] } = option;
  const holds = (text: string): boolean => foldText(text).includes(query);
  if (holds(label)) return { kind: 'option', option };
  const foundBy = synonyms.find(holds);
  if (foundBy !== undefined) return { kind: 'option', option, foundBy };
  return silentSynonyms.some(holds) ? { kind: 'option', option } : undefined;
}

/** The rows that hold what was typed, under the headings that still have something under them. */
export function filterRows(groups: readonly ListGroup[], typed: string): readonly Row[] {
  const query = foldText(typed);
  return groups.flatMap((group): readonly Row[] => {
    const found = group.options.flatMap((option) => findOption(option, query) ?? []);
    if (found.length === 0 || group.heading === undefined) return found;
    return [{ kind: 'heading', text: group.heading }, ...found];
  });
}

export const isOptionRow = (row: Row): row is OptionRow => row.kind === 'option';
