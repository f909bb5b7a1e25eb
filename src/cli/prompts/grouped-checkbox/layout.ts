import { safeText } from '../safe-text.ts';
import { headingLines, paintLines, type PromptLook } from '../heading.ts';
import type { KeyHint, PromptIcons } from '../prompt-look.ts';
import { hangText, wrapHints } from '../wrap.ts';
import type { CheckboxConfig, CheckboxOption, Mark } from './config.ts';
import type { Row } from './rows.ts';
import type { CheckboxState } from './state.ts';

/** All lines but the list. */
export interface CheckboxFrame {
  readonly top: readonly string[];
  readonly bottom: readonly string[];
  /** How many lines are left for the list. */
  readonly listHeight: number;
}

/** Below this the list is no longer a list; the frame gives way. */
const SMALLEST_LIST = 4;
const ROOMY_SCREEN = 20;

const markIcon = (mark: Mark | undefined, icons: PromptIcons): string => icons[mark ?? 'open'];

function countMarks(state: CheckboxState, mark: Mark): number {
  return [...state.marks.values()].filter((value) => value === mark).length;
}

/** The last line of the top: the terminal's cursor stands behind what was typed. */
function searchLine({ texts, isSearchable }: CheckboxConfig, state: CheckboxState, look: PromptLook): string {
  const count = texts.count(countMarks(state, 'chosen'), countMarks(state, 'unknown'));
  const label = isSearchable === false ? count : `${count} ${texts.search}`;
  return `${look.style.quiet(label)} ${state.typed}`;
}

const hasDefinitions = ({ groups }: CheckboxConfig): boolean =>
  groups.some(({ options }) => options.some(({ definition }) => definition !== undefined));

function hintLines(config: CheckboxConfig, state: CheckboxState, look: PromptLook): readonly string[] {
  const { move, toggle, unknown, define, accept, back, clear } = config.texts.hints;
  const { noneLabel, allowsUnknown } = config;
  const accepting: KeyHint = noneLabel !== undefined && state.marks.size === 0 ? [accept[0], noneLabel] : accept;
  const hints = [
    move,
    toggle,
    ...(allowsUnknown === true ? [unknown] : []),
    ...(hasDefinitions(config) ? [define] : []),
    accepting,
    state.typed === '' ? back : clear,
  ];
  return wrapHints(hints, look.width, look.style, look.icons);
}

/** Leaves out the explanation first, the progress next and the keys last, until the list has room. */
export function frameList(config: CheckboxConfig, state: CheckboxState, look: PromptLook, rows: number): CheckboxFrame {
  const [whole = [], short = [], bare = []] = headingLines(config, look);
  const complaint = paintLines(state.complaint, look, look.style.error);
  const hints = hintLines(config, state, look);
  const blank = rows >= ROOMY_SCREEN ? [''] : [];
  const frames = [
    { top: [...whole, ...blank], bottom: [...blank, ...complaint, ...hints] },
    { top: short, bottom: [...complaint, ...hints] },
    { top: bare, bottom: [...complaint, ...hints] },
    { top: bare, bottom: complaint },
  ];
  const heightIn = ({ top, bottom }: Omit<CheckboxFrame, 'listHeight'>): number =>
    rows - 2 - top.length - bottom.length;
  const frame = frames.find((candidate) => heightIn(candidate) >= SMALLEST_LIST) ?? { top: [], bottom: complaint };
  return {
    top: [...frame.top, searchLine(config, state, look)],
    bottom: frame.bottom,
    listHeight: Math.max(1, heightIn(frame)),
  };
}

export function drawRow(row: Row, active: boolean, mark: Mark | undefined, look: PromptLook): string {
  if (row.kind === 'heading') return paintLines(row.text, look, look.style.heading).join('\n');
  const cursor = active ? look.icons.cursor : ' '.repeat(look.icons.cursor.length);
  const indent = '  '.repeat(row.option.depth ?? 0);
  const lead = `${cursor} ${indent}${markIcon(mark, look.icons)} `;
  const lines = hangText(lead, rowText(row.option, row.foundBy), look.width);
  return (active ? lines.map(look.style.highlight) : lines).join('\n');
}

function rowText({ label, note }: CheckboxOption, foundBy: string | undefined): string {
  const remarks = [foundBy, note].filter((remark) => remark !== undefined).map((remark) => ` (${remark})`);
  return safeText(label + remarks.join(''));
}

/** The definition takes the place of the whole prompt, so that it fits on the lowest terminal. */
export function drawDefinition(option: CheckboxOption, config: CheckboxConfig, look: PromptLook, rows: number): string {
  const { noDefinition, hints } = config.texts;
  const lines = [
    ...paintLines(option.label, look, look.style.question),
    ...paintLines(option.definition ?? noDefinition, look),
    ...paintLines(option.note, look),
    ...(config.help === undefined ? [] : ['', ...paintLines(config.help, look, look.style.quiet)]),
  ];
  return [
    ...lines.slice(0, Math.max(1, rows - 3)),
    '',
    ...wrapHints([hints.close], look.width, look.style, look.icons),
  ].join('\n');
}

export const drawNothingFound = (config: CheckboxConfig, state: CheckboxState, look: PromptLook): string =>
  paintLines(config.texts.nothingFound(state.typed), look).join('\n');
