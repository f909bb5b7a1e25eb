import type { OutOfSight } from '../../../words/prompts.ts';
import { textWidth } from '../../../render/text-width.ts';
import { headingLines, paintLines, type PromptLook } from '../heading.ts';
import { safeText } from '../safe-text.ts';
import { hangText, wrapHints } from '../wrap.ts';
import type { ListOption } from '../../../view/list-option.ts';
import type { ListConfig, OptionMark } from './config.ts';
import { filterRows, isOptionRow, type ListRow, meantBy, optionText } from './rows.ts';
import { isAtDoor, type ListState } from './state.ts';

/** All lines but the list. */
interface ListFrame {
  readonly top: readonly string[];
  readonly bottom: readonly string[];
  /** How many lines are left for the list. */
  readonly listHeight: number;
}

/** Stands where others have a box. */
const DOOR = '+ ';

/** Below this the list is no longer a list; the frame gives way. */
const SMALLEST_LIST = 4;
const ROOMY_SCREEN = 20;

/** How much is ticked of what the question lists, and of what only a search finds. */
function countText({ texts, groups }: ListConfig, { marks }: ListState): string {
  const shown = groups.flatMap(({ isHidden, options }) => (isHidden === true ? [] : options));
  const listed = shown.filter(({ isDoor }) => isDoor !== true);
  const own = listed.flatMap(({ value }) => marks.get(value) ?? []);
  const unknown = own.filter((mark) => mark === 'unknown').length;
  return texts.count({
    chosen: own.length - unknown,
    unknown,
    total: listed.length,
    elsewhere: marks.size - own.length,
  });
}

/** The end of the top: how much is ticked, and what is typed, with the terminal's cursor behind it. */
function statusLine(config: ListConfig, state: ListState, look: PromptLook): readonly string[] {
  const { texts, picks, isSearchable } = config;
  const count = picks === 'many' ? [countText(config, state)] : [];
  const quiet = look.style.quiet;
  if (isSearchable !== true) return count.map(quiet);
  const label = [...count, texts.search].join(' ');
  const typed = safeText(state.typed);
  if (textWidth(`${label} ${typed}`) < look.width) return [`${quiet(label)} ${typed}`];
  return [...count.map(quiet), `${quiet(texts.search)} ${typed}`];
}

function hintLines(config: ListConfig, state: ListState, look: PromptLook): readonly string[] {
  const { move, toggle, unknown, define, accept, tick, back, clear } = config.texts.hints;
  const { picks, noneLabel, allowsUnknown, canGoBack } = config;
  const [enter, goOn] = accept;
  const agree =
    noneLabel !== undefined && state.marks.size === 0 ? ([enter, `${goOn} (${noneLabel})`] as const) : accept;
  const found = state.active === undefined ? [] : [tick];
  const leave = canGoBack === false ? [] : [back];
  const hints = [
    move,
    ...(picks === 'many' && !state.isTyping ? [toggle] : []),
    ...(allowsUnknown === true ? [unknown] : []),
    ...(canExplain(config) ? [define] : []),
    ...(picks === 'many' && (state.typed !== '' || isAtDoor(config, state)) ? found : [agree]),
    ...(state.typed !== '' ? [clear] : leave),
  ];
  return wrapHints(hints, look.width, look.style, look.icons);
}

const canExplain = ({ why, help, groups }: ListConfig): boolean =>
  why !== undefined ||
  help !== undefined ||
  groups.some(({ options }) => options.some(({ definition }) => definition !== undefined));

/** The box before an option; undefined when there is nothing to tick. */
export const markOf = ({ picks }: ListConfig, { marks }: ListState, row: ListRow): OptionMark | 'open' | undefined =>
  picks === 'many' && isOptionRow(row) && row.option.isDoor !== true
    ? (marks.get(row.option.value) ?? 'open')
    : undefined;

/** Whether the list is in sight as a whole. */
function isWhole(config: ListConfig, state: ListState, look: PromptLook, { listHeight }: ListFrame): boolean {
  const rows = filterRows(config.groups, '', state.marks);
  // Drawing a long list only to see that it is long would be felt at every key.
  if (rows.length > listHeight) return false;
  const lines = rows.flatMap((row) => drawRow(row, false, markOf(config, state, row), look).split('\n'));
  return lines.length <= listHeight;
}

/** The frame gives way to the list: the help unless all else fits, then blank lines, reason, progress, and the keys last. */
export function frameList(config: ListConfig, state: ListState, look: PromptLook, rows: number): ListFrame {
  const [whole, reason = [], short = [], bare = []] = headingLines(config, look);
  const status = statusLine(config, state, look);
  const hints = hintLines(config, state, look);
  const framed = (top: readonly string[], bottom: readonly string[]): ListFrame => {
    const height = rows - 1 - top.length - status.length - bottom.length;
    return { top: [...top, ...status], bottom, listHeight: Math.max(1, height) };
  };
  const airy = (top: readonly string[]): ListFrame => framed(['', ...top, ''], ['', ...hints]);
  const complete = [airy(whole), framed(whole, hints), airy(reason)].find((frame) =>
    isWhole(config, state, look, frame),
  );
  if (complete) return complete;
  const tight = [reason, short, bare].map((top) => framed(top, hints));
  const cropped = [...(rows >= ROOMY_SCREEN ? [airy(reason)] : []), ...tight, framed(bare, [])];
  return cropped.find(({ listHeight }) => listHeight >= SMALLEST_LIST) ?? framed([], []);
}

/** A row over as many lines as it takes. */
export function drawRow(
  row: ListRow,
  isActive: boolean,
  mark: OptionMark | 'open' | undefined,
  look: PromptLook,
): string {
  if (row.kind === 'heading') return paintLines(row.text, look, look.style.heading).join('\n');
  const cursor = isActive ? look.icons.cursor : ' '.repeat(look.icons.cursor.length);
  const indent = '  '.repeat(row.depth);
  const box = mark === undefined ? '' : `${look.icons[mark]} `;
  const sign = row.option.isDoor === true ? DOOR : box;
  // Without a sign, only a deeper indent tells the next line of a label from the next label.
  const more = sign === '' ? 2 : 0;
  const lines = hangText(
    `${cursor} ${indent}${sign}`,
    safeText(optionText(row.option.label, [row.foundBy, row.option.note])),
    look.width,
    more,
  );
  return (isActive ? lines.map(look.style.highlight) : lines).join('\n');
}

/** The rows around the highlighted one that fit, the highlighted one in the middle where it can be; and what lies beyond. */
export function drawPage(
  rows: readonly ListRow[],
  active: number,
  height: number,
  draw: (row: ListRow) => string,
): { readonly lines: readonly string[]; readonly hidden: OutOfSight } {
  const drawn = rows.slice(active, active + 1).flatMap((row) => draw(row).split('\n'));
  let [first, last] = [active, active];
  const lines = [...drawn];
  const grow = (row: ListRow | undefined, isAbove: boolean): boolean => {
    if (row === undefined) return false;
    const more = draw(row).split('\n');
    if (lines.length + more.length > height) return false;
    lines.splice(isAbove ? 0 : lines.length, 0, ...more);
    return true;
  };
  for (let canGrow = true; canGrow;) {
    const below = grow(rows[last + 1], false);
    if (below) last += 1;
    const above = grow(rows[first - 1], true);
    if (above) first -= 1;
    canGrow = below || above;
  }
  const count = (outside: readonly ListRow[]): number => outside.filter(isOptionRow).length;
  const hidden = { above: count(rows.slice(0, first)), below: count(rows.slice(last + 1)) };
  return { lines: lines.slice(0, height), hidden };
}

/** What an option means and what the question is for. Takes the place of the list, so that it fits on the lowest terminal. */
export function drawExplanation(
  option: ListOption | undefined,
  { why, help, texts }: ListConfig,
  look: PromptLook,
  rows: number,
): string {
  const meaning =
    option?.definition === undefined
      ? []
      : [
          ...paintLines(option.label, look, look.style.question),
          ...paintLines(option.definition, look),
          ...paintLines(option.note, look),
        ];
  const purpose = [...paintLines(why, look), ...paintLines(help, look)];
  const between = meaning.length > 0 && purpose.length > 0 ? [''] : [];
  const all = [...meaning, ...between, ...purpose];
  const lines = all.length === 0 ? paintLines(texts.noDefinition, look) : all;
  const close = wrapHints([texts.hints.close], look.width, look.style, look.icons);
  return [...lines.slice(0, Math.max(1, rows - 2 - close.length)), '', ...close].join('\n');
}

export const drawNothingFound = ({ texts, groups }: ListConfig, { typed }: ListState, look: PromptLook): string =>
  paintLines(texts.nothingFound(typed, meantBy(groups, typed)), look).join('\n');
