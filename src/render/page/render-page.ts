import type { SelectionPage } from '../../view/selection-page.ts';
import { ROOMY, type Squeeze, SQUEEZES } from '../../view/squeeze.ts';
import type { Screen } from '../style.ts';
import { readyLines } from '../terminal-text.ts';
import type { LaidOut } from './laid-out.ts';
import { layOutPage } from './lay-out-page.ts';
import { readPage } from './read-page.ts';

/** A page that gives way as far as it is asked to. */
export type MakePage = (squeeze: Squeeze) => SelectionPage;

/** As many lines as one screen shows, with room for the prompt. */
const MOST_LINES = 35;
/** Narrower, and columns leave no room for names. */
const LEAST_WIDTH = 70;

/** The greatest number below `limit` that fits; 0 when none does. */
function greatest(limit: number, fits: (count: number) => boolean): number {
  let [least, most] = [0, limit - 1];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(middle)) least = middle;
    else most = middle - 1;
  }
  return least;
}

/** With columns, on one screen: with the first squeeze that is enough, else with fewer rows, else with fewer factors too. */
function fitted(make: MakePage, screen: Screen): LaidOut {
  const layOut = (squeeze: Squeeze): LaidOut => layOutPage(make(squeeze), screen, squeeze);
  const fits = (squeeze: Squeeze): boolean => layOut(squeeze).height <= MOST_LINES;
  let last = ROOMY;
  for (const squeeze of SQUEEZES) {
    const page = layOut(squeeze);
    if (page.height <= MOST_LINES) return page;
    last = squeeze;
  }
  const whole = make(last);
  const rows = greatest(whole.rowNotes.length, (count) => fits({ ...last, rows: count }));
  const fewer = { ...last, rows };
  if (rows > 0 || fits(fewer)) return layOut(fewer);
  return layOut({ ...fewer, factors: greatest(whole.factors.length, (count) => fits({ ...fewer, factors: count })) });
}

function linesOf(make: MakePage, screen: Screen, isWhole: boolean): readonly string[] {
  if (screen.linear || screen.width < LEAST_WIDTH) return readPage(make(ROOMY), screen);
  return (isWhole ? layOutPage(make(ROOMY), screen, ROOMY) : fitted(make, screen)).draw();
}

/**
 * The page of `select`: on one screen where there are columns, else one block after the other. Whole, it takes as many lines as
 * it needs.
 */
export const renderPage = (make: MakePage, screen: Screen, isWhole = false): string =>
  readyLines(
    `${linesOf(make, screen, isWhole)
      .map((line) => line.trimEnd())
      .join('\n')}\n`,
  );
