import { createPrompt, useEffect, useKeypress, useState } from '@inquirer/core';
import type { PromptLook } from '../heading.ts';
import { plainStyle, unicodeIcons } from '../prompt-look.ts';
import { safeText } from '../safe-text.ts';
import type { ListAnswer, ListConfig } from './config.ts';
import { readKey } from './keys.ts';
import { drawExplanation, drawNothingFound, drawPage, drawRow, frameList, markOf } from './layout.ts';
import { filterRows, isOptionRow, type ListRow } from './rows.ts';
import { firstState, nextState, type ListState } from './state.ts';

/** A cursor that has nothing to type beside it only distracts. inquirer shows it again at the end. */
const HIDE_CURSOR = '\u001b[?25l';
const SHOW_CURSOR = '\u001b[?25h';

const isActive = (row: ListRow, state: ListState): boolean => isOptionRow(row) && row.option.value === state.active;

/** What stays on the screen when whoever calls does not clear it. */
function drawOutcome({ message, groups, picks }: ListConfig, { marks, active }: ListState): string {
  const options = groups.flatMap((group) => group.options);
  const taken = options.filter(({ value }) => (picks === 'one' ? value === active : marks.get(value) === 'chosen'));
  return [message, ...taken.map(({ label }) => `- ${label}`)].map(safeText).join('\n');
}

/** Draws anew when the terminal changes its size. */
function useResize({ terminal }: ListConfig): void {
  const [, setResizes] = useState(0);
  useEffect(() => {
    let resizes = 0;
    return terminal.onResize(() => {
      terminal.clear();
      setResizes(++resizes);
    });
  }, []);
}

/** The part of the list that fits, with the highlighted option in it; a list that goes on says so. */
function pageOf(
  config: ListConfig,
  state: ListState,
  rows: readonly ListRow[],
  look: PromptLook,
  height: number,
): string {
  const active = Math.max(
    0,
    rows.findIndex((row) => isActive(row, state)),
  );
  const draw = (row: ListRow): string => drawRow(row, isActive(row, state), markOf(config, state, row), look);
  const whole = drawPage(rows, active, height, draw);
  if (whole.hidden.above + whole.hidden.below === 0 || height < 2) return whole.lines.join('\n');
  const { lines, hidden } = drawPage(rows, active, height - 1, draw);
  return [...lines, look.style.quiet(config.texts.more(hidden))].join('\n');
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
 * A list with headings that is searched by typing, and of which one option is taken or several are ticked. inquirer has
 * a checkbox without search and a search without ticks. What is ticked stays ticked while the list is searched.
 */
export const groupedList = createPrompt<ListAnswer, ListConfig>((config, done) => {
  const [state, setState] = useState(() => firstState(config));
  useResize(config);
  useKeypress((key, rl) => {
    if (state.outcome !== undefined) return;
    const next = nextState(config, state, readKey(key, rl.line, state));
    setLine(rl, next.typed);
    setState(next);
    if (next.marks !== state.marks) config.onMarks?.(next.marks);
    const { outcome: kind, marks, active } = next;
    if (kind !== undefined) done({ kind, marks, ...(active === undefined ? {} : { active }) });
  });

  const { style = plainStyle, icons = unicodeIcons, terminal } = config;
  const { columns, rows } = terminal.size();
  // One column is left free: some terminals start a new line when the last column is filled.
  const look: PromptLook = { style, icons, width: columns - 1 };
  const frame = frameList(config, state, look, rows);
  const visible = filterRows(config.groups, state.typed, state.marks);
  const page = pageOf(config, state, visible, look, frame.listHeight);

  if (state.outcome !== undefined) return drawOutcome(config, state);
  const option = visible.filter(isOptionRow).find((row) => isActive(row, state))?.option;
  if (state.showsExplanation) return drawExplanation(option, config, look, rows) + HIDE_CURSOR;
  const list = visible.length === 0 ? drawNothingFound(config, state, look) : page;
  const top = frame.top.join('\n');
  const under = [list, ...frame.bottom].join('\n');
  return config.isSearchable === true
    ? [top + SHOW_CURSOR, under]
    : `${top === '' ? '' : `${top}\n`}${under}${HIDE_CURSOR}`;
});
