import { once } from '../core/once.ts';
import type { Session } from './session.ts';

/** Work that may last. */
interface Work {
  /** What is said of it, in one line. */
  readonly said: (done: number, all: number) => string;
  /** Of how many steps it is; asked for once, when something is first said. */
  readonly all: () => number | Promise<number>;
}

type Items<Item> = readonly Item[] | AsyncIterable<Item>;

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

/** Passes the items on; in a terminal it says how far they are, when they last, and wipes that out again. */
export function inProgress<Item>(session: Session, work: Work, items: AsyncIterable<Item>): AsyncIterable<Item>;
export function inProgress<Item>(session: Session, work: Work, items: readonly Item[]): Items<Item>;
export function inProgress<Item>(session: Session, work: Work, items: Items<Item>): Items<Item> {
  return isWatched(session) ? watched(session, work, items) : items;
}

async function* watched<Item>(session: Session, { said, all }: Work, items: Items<Item>): AsyncGenerator<Item> {
  const { stdout, stderr, now } = session.context;
  const whole = once(all);
  let next = now() + (waited.has(session) ? 0 : PATIENCE);
  let isSaid = false;
  let done = 0;
  try {
    for await (const item of items) {
      yield item;
      done += 1;
      // Where the result itself runs over the screen, it shows how far it is.
      if (now() < next || (stdout.isUsed && stdout.isTerminal)) continue;
      next = now() + PAUSE;
      isSaid = true;
      waited.add(session);
      await stderr.write(`${START_OF_LINE}${said(done, await whole()).slice(0, (stderr.columns ?? 80) - 1)}`);
    }
  } finally {
    if (isSaid) await stderr.write(WIPE);
  }
}
