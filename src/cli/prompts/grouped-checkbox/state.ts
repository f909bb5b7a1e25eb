import type { CheckboxConfig, Mark, Marks } from './config.ts';
import { filterRows, isOptionRow, type OptionRow } from './rows.ts';

export interface CheckboxState {
  readonly typed: string;
  readonly marks: Marks;
  /** Value of the highlighted option; undefined when nothing is found. */
  readonly active: string | undefined;
  readonly showsDefinition: boolean;
  readonly complaint: string | undefined;
  readonly outcome: 'answer' | 'back' | undefined;
}

/** What a key asks for. `move` goes by options, not by lines. */
export type CheckboxAction =
  | { readonly kind: 'type'; readonly typed: string }
  | { readonly kind: 'move'; readonly by: number }
  | { readonly kind: 'mark'; readonly as: Mark }
  | { readonly kind: 'define' }
  | { readonly kind: 'accept' }
  | { readonly kind: 'back' };

const visibleOptions = (config: CheckboxConfig, typed: string): readonly OptionRow[] =>
  filterRows(config.groups, typed).filter(isOptionRow);

export function firstState(config: CheckboxConfig): CheckboxState {
  const [first] = visibleOptions(config, '');
  return {
    typed: '',
    marks: config.marks ?? new Map(),
    active: first?.option.value,
    showsDefinition: false,
    complaint: undefined,
    outcome: undefined,
  };
}

/** Highlights the option when it is visible, else the first that is. */
function highlight(config: CheckboxConfig, state: CheckboxState, wanted: string | undefined): CheckboxState {
  const options = visibleOptions(config, state.typed);
  const row = options.find(({ option }) => option.value === wanted) ?? options[0];
  return { ...state, active: row?.option.value };
}

/** A new search goes to the first that it finds; an emptied one stays where it was. */
function search(config: CheckboxConfig, state: CheckboxState, typed: string): CheckboxState {
  const stays = typed === '' || typed === state.typed;
  return highlight(config, { ...state, typed }, stays ? state.active : undefined);
}

function move(config: CheckboxConfig, state: CheckboxState, by: number): CheckboxState {
  const options = visibleOptions(config, state.typed);
  const from = options.findIndex(({ option }) => option.value === state.active);
  const to = Math.min(Math.max(from + by, 0), options.length - 1);
  return highlight(config, state, options[to]?.option.value);
}

function toggle(state: CheckboxState, as: Mark): CheckboxState {
  if (state.active === undefined) return state;
  const marks = new Map(state.marks);
  if (marks.get(state.active) === as) marks.delete(state.active);
  else marks.set(state.active, as);
  return { ...state, marks };
}

function accept(config: CheckboxConfig, state: CheckboxState): CheckboxState {
  const complaint = config.complain?.(state.marks);
  return complaint === undefined ? { ...state, outcome: 'answer' } : { ...state, complaint };
}

/** The whole behaviour of the prompt, without a terminal. While a definition is open, any key closes it. */
export function nextState(config: CheckboxConfig, before: CheckboxState, action: CheckboxAction): CheckboxState {
  const state = { ...before, complaint: undefined };
  if (state.showsDefinition) return { ...state, showsDefinition: false };
  switch (action.kind) {
    case 'type':
      if (config.isSearchable === false) return state;
      return search(config, state, action.typed);
    case 'move':
      return move(config, state, action.by);
    case 'mark':
      return action.as === 'unknown' && config.allowsUnknown !== true ? state : toggle(state, action.as);
    case 'define':
      return { ...state, showsDefinition: state.active !== undefined };
    case 'accept':
      return accept(config, state);
    case 'back':
      return { ...state, outcome: 'back' };
  }
}
