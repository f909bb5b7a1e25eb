import type { ListConfig, OptionMark, Marks } from './config.ts';
import { filterRows, isOptionRow, type OptionRow } from './rows.ts';

export interface ListState {
  readonly typed: string;
  /** Whether the last key went into the search word. Then a space is a space, and ticks nothing. */
  readonly isTyping: boolean;
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
  | { readonly kind: 'mark'; readonly as: OptionMark }
  | { readonly kind: 'explain' }
  | { readonly kind: 'accept' }
  | { readonly kind: 'back' };

const visibleOptions = ({ groups }: ListConfig, { typed, marks }: ListState): readonly OptionRow[] =>
  filterRows(groups, typed, marks).filter(isOptionRow);

/** Highlights the option when it is visible, else the first that is; enter, to go on, must not open a door. */
function highlight(config: ListConfig, state: ListState, wanted: string | undefined): ListState {
  const options = visibleOptions(config, state);
  const first = options.find(({ option }) => option.isDoor !== true) ?? options[0];
  const row = options.find(({ option }) => option.value === wanted) ?? first;
  return { ...state, active: row?.option.value };
}

export function firstState(config: ListConfig): ListState {
  const { marks = new Map(), selected } = config;
  const state = { typed: '', isTyping: false, marks, active: undefined, showsExplanation: false, outcome: undefined };
  return highlight(config, state, selected);
}

/** A new search goes to the first that it finds; an emptied one stays where it was. */
function search(config: ListConfig, state: ListState, typed: string): ListState {
  const stays = typed === '' || typed === state.typed;
  return highlight(config, { ...state, typed, isTyping: typed !== '' }, stays ? state.active : undefined);
}

function move(config: ListConfig, state: ListState, by: number): ListState {
  const options = visibleOptions(config, state);
  const from = options.findIndex(({ option }) => option.value === state.active);
  const to = Math.min(Math.max(from + by, 0), options.length - 1);
  return highlight(config, { ...state, isTyping: false }, options[to]?.option.value);
}

/** Whether what is highlighted leads out of the list. */
export const isAtDoor = (config: ListConfig, state: ListState): boolean =>
  visibleOptions(config, state).some(({ option }) => option.value === state.active && option.isDoor);

/** What was searched for is found once it is ticked: the search word goes, and the whole list is there again. */
function withMarks(config: ListConfig, state: ListState, marks: Marks): ListState {
  if (isAtDoor(config, state)) return { ...state, marks, outcome: 'answer' };
  return highlight(config, { ...state, marks, typed: '', isTyping: false }, state.active);
}

function mark(config: ListConfig, state: ListState, as: OptionMark): ListState {
  const { picks, allowsUnknown } = config;
  const isAllowed = picks === 'many' && (as === 'chosen' || allowsUnknown === true);
  if (!isAllowed || state.active === undefined) return state;
  const marks = new Map(state.marks);
  if (marks.get(state.active) === as) marks.delete(state.active);
  else marks.set(state.active, as);
  return withMarks(config, state, marks);
}

/** Enter agrees. While something is typed it ticks what is highlighted, and never agrees with what is out of sight. It opens a door. */
function accept(config: ListConfig, state: ListState): ListState {
  const { active, typed, marks } = state;
  if (config.picks === 'many' && (typed !== '' || isAtDoor(config, state)))
    return active === undefined ? state : withMarks(config, state, new Map(marks).set(active, 'chosen'));
  return config.picks === 'one' && active === undefined ? state : { ...state, outcome: 'answer' };
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
      return accept(config, state);
    case 'back':
      return config.canGoBack === false ? state : { ...state, outcome: 'back' };
  }
}
