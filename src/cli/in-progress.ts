import { once } from '../core/once.ts';
import type { Session } from './session.ts';

/** Work that may last. */
interface Work {
  /** What is said of it, in one line. */
  readonly said: (done: number, all: number) => string;
  /** Of how many steps it is; asked for once, when something is first said. */
  readonly all: () => number | Promise<number>;
}

/** What is worked on, one after the other. */
export type Items<Item> = readonly Item[] | AsyncIterable<Item>;

/** Milliseconds of work of which nothing need be said, and between one picture of it and the next. */
const PATIENCE = 1000;
const PAUSE = 100;

const START_OF_LINE = '\r';
const WIPE = '\r\u001b[K';

/** Who has waited a second for one work need not wait as long for the next. */
const waited = new WeakSet<Session>();

/** Whether somebody watches a line that changes. */
function isWatched({ context: { stderr, environment }, settings }: Session): boolean {
  const { TERM, CI = '' } = environment;
  return stderr.isTerminal && TERM !== 'dumb' && CI === '' && !settings.accessible;
}

/** Whether something stands in the line. */
interface ProgressLine {
  isSaid: boolean;
}

async function* counted<Item>(session: Session, { said, all }: Work, items: Items<Item>, line: ProgressLine) {
  const { stdout, stderr, now } = session.context;
  const whole = once(all);
  let next = now() + (waited.has(session) ? 0 : PATIENCE);
  let done = 0;
  for await (const item of items) {
    yield item;
    done += 1;
    // Where the result itself runs over the screen, it shows how far it is.
    if (now() < next || (stdout.isUsed && stdout.isTerminal)) continue;
    next = now() + PAUSE;
    line.isSaid = true;
    waited.add(session);
    await stderr.write(`${START_OF_LINE}${said(done, await whole()).slice(0, (stderr.columns ?? 80) - 1)}`);
  }
}

async function wipe({ context: { stderr } }: Session, { isSaid }: ProgressLine): Promise<void> {
  if (isSaid) await stderr.write(WIPE);
}

async function* watched<Item>(session: Session, work: Work, items: Items<Item>): AsyncGenerator<Item> {
  const line: ProgressLine = { isSaid: false };
  try {
    yield* counted(session, work, items, line);
  } finally {
    await wipe(session, line);
  }
}

/** Passes the items on; in a terminal it says how far they are, when they last, and wipes that out again. */
export function inProgress<Item>(session: Session, work: Work, items: AsyncIterable<Item>): AsyncIterable<Item>;
export function inProgress<Item>(session: Session, work: Work, items: readonly Item[]): Items<Item>;
export function inProgress<Item>(session: Session, work: Work, items: Items<Item>): Items<Item> {
  return isWatched(session) ? watched(session, work, items) : items;
}

/** The same, where work goes on after the last item: the line stands until all is done. */
export async function untilDone<Item, Result>(
  session: Session,
  work: Work,
  items: Items<Item>,
  use: (items: Items<Item>) => Promise<Result>,
): Promise<Result> {
  if (!isWatched(session)) return use(items);
  const line: ProgressLine = { isSaid: false };
  try {
    return await use(counted(session, work, items, line));
  } finally {
    await wipe(session, line);
  }
}
