import type { SelectionPage } from '../../view/selection/page/selection-page.ts';
import { ROOMY, type Squeeze, SQUEEZES } from '../../view/selection/page/squeeze.ts';
import type { Screen } from '../style.ts';
import { withoutCommands } from '../terminal-text.ts';
import { drawPage } from './draw-page.ts';
import { readPage } from './read-page.ts';

/** A page that gives way as far as it is asked to. */
export type MakePage = (squeeze: Squeeze) => SelectionPage;

/** As many lines as one screen shows, with room for the prompt. */
const MOST_LINES = 35;
/** Narrower, and columns leave no room for names. */
const LEAST_WIDTH = 70;

/** Rows from the end go first, then factors. */
function* squeezes(whole: SelectionPage): Generator<Squeeze> {
  yield* SQUEEZES;
  const last = SQUEEZES.at(-1) ?? ROOMY;
  const rows = whole.table?.rows.length ?? 0;
  for (let left = rows - 1; left >= 0; left -= 1) yield { ...last, rows: left };
  for (let left = whole.factors.length - 1; left > 0; left -= 1) yield { ...last, rows: 0, factors: left };
}

/** With columns, on one screen: the first of the squeezes with which it fits. */
function fitted(make: MakePage, screen: Screen): readonly string[] {
  let lines: readonly string[] = [];
  for (const squeeze of squeezes(make(ROOMY))) {
    lines = drawPage(make(squeeze), screen, squeeze);
    if (lines.length <= MOST_LINES) break;
  }
  return lines;
}

function linesOf(make: MakePage, screen: Screen, isWhole: boolean): readonly string[] {
  if (screen.linear || screen.width < LEAST_WIDTH) return readPage(make(ROOMY), screen);
  return isWhole ? drawPage(make(ROOMY), screen, ROOMY) : fitted(make, screen);
}

/**
 * The page of `select`: on one screen where there are columns, else one block after the other. Whole, it takes as many lines as
 * it needs.
 */
export const renderPage = (make: MakePage, screen: Screen, isWhole = false): string =>
  withoutCommands(
    `${linesOf(make, screen, isWhole)
      .map((line) => line.trimEnd())
      .join('\n')}\n`,
  );
