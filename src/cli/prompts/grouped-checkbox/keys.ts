import { isDownKey, isEnterKey, isSpaceKey, isTabKey, isUpKey, type KeypressEvent } from '@inquirer/core';
import type { CheckboxAction, CheckboxState } from './state.ts';

const PAGE = 5;
/** More would not fit on the line, and finds nothing. */
const LONGEST_SEARCH = 30;

/**
 * What a key means. `line` is the line of the terminal after the key: readline has already edited it,
 * so a space or a question mark that was typed stands in it.
 */
export function readKey(key: KeypressEvent, line: string, state: CheckboxState): CheckboxAction {
  if (isEnterKey(key)) return { kind: 'accept' };
  if (key.name === 'escape') return state.typed === '' ? { kind: 'back' } : { kind: 'type', typed: '' };
  if (key.name === 'left' && state.typed === '') return { kind: 'back' };
  if (isUpKey(key)) return { kind: 'move', by: -1 };
  if (isDownKey(key)) return { kind: 'move', by: 1 };
  if (key.name === 'pageup') return { kind: 'move', by: -PAGE };
  if (key.name === 'pagedown') return { kind: 'move', by: PAGE };
  if (isSpaceKey(key)) return { kind: 'mark', as: 'chosen' };
  if (isTabKey(key)) return { kind: 'mark', as: 'unknown' };
  if (line.includes('?')) return { kind: 'define' };
  return { kind: 'type', typed: line.slice(0, LONGEST_SEARCH) };
}
