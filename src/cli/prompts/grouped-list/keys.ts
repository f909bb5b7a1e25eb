import { isDownKey, isEnterKey, isSpaceKey, isTabKey, isUpKey, type KeypressEvent } from '@inquirer/core';
import type { ListAction, ListState } from './state.ts';

const PAGE = 5;
/** More would not fit on the line, and finds nothing. */
const LONGEST_SEARCH = 30;

const STEPS: Readonly<Record<string, number>> = { pageup: -PAGE, pagedown: PAGE, home: -Infinity, end: Infinity };

/**
 * What a key means. `line` is the line of the terminal after the key: readline has already edited it,
 * so a space or a question mark that was typed stands in it.
 */
export function readKey(key: KeypressEvent, line: string, state: ListState): ListAction {
  if (isEnterKey(key)) return { kind: 'accept' };
  if (key.name === 'escape') return state.typed === '' ? { kind: 'back' } : { kind: 'type', typed: '' };
  if (key.name === 'left' && state.typed === '') return { kind: 'back' };
  if (isUpKey(key)) return { kind: 'move', by: -1 };
  if (isDownKey(key)) return { kind: 'move', by: 1 };
  const step = STEPS[key.name];
  if (step !== undefined) return { kind: 'move', by: step };
  if (isSpaceKey(key) && !state.isTyping) return { kind: 'mark', as: 'chosen' };
  if (isTabKey(key)) return { kind: 'mark', as: 'unknown' };
  if (line.includes('?')) return { kind: 'explain' };
  return { kind: 'type', typed: line.slice(0, LONGEST_SEARCH) };
}
