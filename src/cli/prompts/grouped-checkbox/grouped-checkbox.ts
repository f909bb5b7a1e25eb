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

/**
 * A list with headings in which several options can be ticked, and that is searched by typing. inquirer has
 * a checkbox without search and a search without ticks. What is ticked stays ticked while the list is searched.
 */
export const groupedCheckbox = createPrompt<CheckboxAnswer, CheckboxConfig>((config, done) => {
  const [state, setState] = useState(() => firstState(config));
  const [, setResizes] = useState(0);

  useEffect(() => {
    let resizes = 0;
    return config.terminal.onResize(() => {
      config.terminal.clear();
      setResizes(++resizes);
    });
  }, []);

  useKeypress((key, rl) => {
    if (state.outcome !== undefined) return;
    const next = nextState(config, state, readKey(key, rl.line, state));
    if (rl.line !== next.typed) {
      rl.clearLine(0);
      rl.write(next.typed);
    }
    setState(next);
    if (next.outcome !== undefined) done({ kind: next.outcome, marks: next.marks });
  });

  const { columns, rows } = config.terminal.size();
  // One column is left free: some terminals start a new line when the last column is filled.
  const look: PromptLook = {
    style: config.style ?? plainStyle,
    icons: config.icons ?? unicodeIcons,
    width: columns - 1,
  };
  const frame = frameList(config, state, look, rows);
  const visible = filterRows(config.groups, state.typed);
  const page = usePagination({
    items: visible,
    active: Math.max(
      0,
      visible.findIndex((row) => isActive(row, state)),
    ),
    pageSize: frame.listHeight,
    loop: false,
    renderItem: ({ item }) =>
      drawRow(item, isActive(item, state), isOptionRow(item) ? state.marks.get(item.option.value) : undefined, look),
  });

  if (state.outcome !== undefined) return drawOutcome(config, state);
  const option = visible.filter(isOptionRow).find((row) => isActive(row, state))?.option;
  if (state.showsDefinition && option) return drawDefinition(option, config, look, rows);
  const list = visible.length === 0 ? drawNothingFound(config, state, look) : page;
  return [frame.top.join('\n'), [list, ...frame.bottom].join('\n')];
});
