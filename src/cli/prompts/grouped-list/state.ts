import type { ListConfig, Mark, Marks } from './config.ts';
import { filterRows, isOptionRow, type OptionRow } from './rows.ts';

export interface ListState {
  readonly typed: string;
  readonly marks: Marks;
  /** Value of the highlighted option; undefined when nothing is found. */
  readonly active: string | undefined;
  readonly showsExplanation: boolean;
  readonly outcome: 'answer' | 'back' | undefined;
}

/** What a key asks for. `move` goes by options, not by lines. */
export type ListAction =
  | { readonly kind: 'type'; readonly typed: string }
  | { readonly kind: 'move'; readonly by: number }
  | { readonly kind: 'mark'; readonly as: Mark }
  | { readonly kind: 'explain' }
  | { readonly kind: 'accept' }
  | { readonly kind: 'back' };

const visibleOptions = (config: ListConfig, typed: string): readonly OptionRow[] =>
  filterRows(config.groups, typed).filter(isOptionRow);

/** Highlights the option when it is visible, else the first that is. */
function highlight(config: ListConfig, state: ListState, wanted: string | undefined): ListState {
  const options = visibleOptions(config, state.typed);
  const row = options.find(({ option }) => option.value === wanted) ?? options[0];
  return { ...state, active: row?.option.value };
}

export function firstState(config: ListConfig): ListState {
  const { marks = new Map(), selected } = config;
  const state = { typed: '', marks, active: undefined, showsExplanation: false, outcome: undefined };
  return highlight(config, state, selected);
}

/** A new search goes to the first that it finds; an emptied one stays where it was. */
function search(config: ListConfig, state: ListState, typed: string): ListState {
  const stays = typed === '' || typed === state.typed;
  return highlight(config, { ...state, typed }, stays ? state.active : undefined);
}

function move(config: ListConfig, state: ListState, by: number): ListState {
  const options = visibleOptions(config, state.typed);
  const from = options.findIndex(({ option }) => option.value === state.active);
  const to = Math.min(Math.max(from + by, 0), options.length - 1);
  return highlight(config, state, options[to]?.option.value);
}

function mark({ picks, allowsUnknown }: ListConfig, state: ListState, as: Mark): ListState {
  const isAllowed = picks === 'many' && (as === 'chosen' || allowsUnknown === true);
  if (!isAllowed || state.active === undefined) return state;
  const marks = new Map(state.marks);
  if (marks.get(state.active) === as) marks.delete(state.active);
  else marks.set(state.active, as);
  return { ...state, marks };
}

/** The whole behaviour of the prompt, without a terminal. While an explanation is open, any key closes it. */
export function nextState(config: ListConfig, state: ListState, action: ListAction): ListState {
  if (state.showsExplanation) return { ...state, showsExplanation: false };
  switch (action.kind) {
    case 'type':
      return config.isSearchable === true ? search(config, state, action.typed) : state;
    case 'move':
      return move(config, state, action.by);
    case 'mark':
      return mark(config, state, action.as);
    case 'explain':
      return { ...state, showsExplanation: true };
    case 'accept':
      return config.picks === 'one' && state.active === undefined ? state : { ...state, outcome: 'answer' };
    case 'back':
      return config.canGoBack === false ? state : { ...state, outcome: 'back' };
  }
}
