import type { AppContext } from './context.ts';

/**
 * The ways in which a run does less work than the first one did. Each stands by itself, in the one file that is named here,
 * and without any of them the same bytes come out.
 */
export type Shortcut =
  /** What V8 made of the program, in an earlier run of the same command: `start/main.ts`. */
  | 'code'
  /** Shipped files that look as they did are not read: `store/fresh.ts`. */
  | 'look'
  /** The shipped data as the build compiled it: `store/known-records.ts`. */
  | 'shipped'
  /** The records of data that was not compiled, as an earlier run checked them: `store/kept.ts`. */
  | 'records'
  /** What an earlier check took from each file: `store/kept.ts`. */
  | 'facts';

/** Whether a run may take it: unless the environment says to do without. */
export const mayTake = (shortcut: Shortcut, environment: AppContext['environment']): boolean =>
  environment['KIEM_WITHOUT']?.split(',').includes(shortcut) !== true;
