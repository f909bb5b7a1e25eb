import { createPrompt, useEffect, useKeypress, usePagination, useState } from '@inquirer/core';
import type { PromptLook } from '../heading.ts';
import { plainStyle, unicodeIcons } from '../prompt-look.ts';
import { safeText } from '../safe-text.ts';
import type { CheckboxAnswer, CheckboxConfig } from './config.ts';
import { readKey } from './keys.ts';
import { drawDefinition, drawNothingFound, drawRow, frameList } from './layout.ts';
import { filterRows, isOptionRow, type Row } from './rows.ts';
import { firstState, nextState, type CheckboxState } from './state.ts';

const isActive = (row: Row, state: CheckboxState): boolean => isOptionRow(row) && row.option.value === state.active;

/** What stays on the screen when whoever calls does not clear it. */
function drawOutcome(config: CheckboxConfig, state: CheckboxState): string {
  const options = config.groups.flatMap((group) => group.options);
  const chosen = options.filter((option) => state.marks.get(option.value) === 'chosen');
  return [config.message, ...chosen.map((option) => `- ${option.label}`)].map(safeText).join('\n');
}

/** Draws anew when the terminal changes its size. */
function useResize({ terminal }: CheckboxConfig): void {
  const [, setResizes] = useState(0);
  useEffect(() => {
    let resizes = 0;
    return terminal.onResize(() => {
      terminal.clear();
      setResizes(++resizes);
    });
  }, []);
}

/** The part of the list that fits, with the highlighted option in it. */
function usePage(rows: readonly Row[], state: CheckboxState, look: PromptLook, height: number): string {
  const active = rows.findIndex((row) => isActive(row, state));
  return usePagination({
    items: rows,
    active: Math.max(0, active),
    pageSize: height,
    loop: false,
    renderItem: ({ item: row, isActive: isHighlighted }) =>
      drawRow(row, isHighlighted, isOptionRow(row) ? state.marks.get(row.option.value) : undefined, look),
  });
}

/** Keeps the line that readline edits equal to what counts as typed: keys that mean something leave no trace in it. */
function setLine(
  rl: { readonly line: string; clearLine(direction: 0): void; write(text: string): void },
  text: string,
): void {
  if (rl.line === text) return;
  rl.clearLine(0);
  rl.write(text);
}

/**
 * A list with headings in which several options can be ticked, and that is searched by typing. inquirer has
 * a checkbox without search and a search without ticks. What is ticked stays ticked while the list is searched.
 */
export const groupedCheckbox = createPrompt<CheckboxAnswer, CheckboxConfig>((config, done) => {
  const [state, setState] = useState(() => firstState(config));
  useResize(config);
  useKeypress((key, rl) => {
    if (state.outcome !== undefined) return;
    const next = nextState(config, state, readKey(key, rl.line, state));
    setLine(rl, next.typed);
    setState(next);
    if (next.outcome !== undefined) done({ kind: next.outcome, marks: next.marks });
  });

  const { style = plainStyle, icons = unicodeIcons, terminal } = config;
  const { columns, rows } = terminal.size();
  // One column is left free: some terminals start a new line when the last column is filled.
  const look: PromptLook = { style, icons, width: columns - 1 };
  const frame = frameList(config, state, look, rows);
  const visible = filterRows(config.groups, state.typed);
  const page = usePage(visible, state, look, frame.listHeight);

  if (state.outcome !== undefined) return drawOutcome(config, state);
  const option = visible.filter(isOptionRow).find((row) => isActive(row, state))?.option;
  if (state.showsDefinition && option) return drawDefinition(option, config, look, rows);
  const list = visible.length === 0 ? drawNothingFound(config, state, look) : page;
  return [frame.top.join('\n'), [list, ...frame.bottom].join('\n')];
});
