import { type Event, EVENT_ID } from 'js-yaml';

/** Where the parts of a text stand: three numbers for each event of the reader, in a tenth of the memory. */
export type Outline = Int32Array;

/** One event of the reader. */
export interface Mark {
  /** One of `EVENT_ID`; 0 past the last event. */
  readonly type: number;
  /** Of a scalar one of `SCALAR_STYLE`, of a collection one of `COLLECTION_STYLE`. */
  readonly style: number;
  /** Of a scalar where its text starts, inside the quotes; of a collection where it starts. */
  readonly start: number;
  /** Of a scalar where its text ends, inside the quotes; of a collection the index of the event after it. */
  readonly end: number;
}

const WIDTH = 3;
const STYLES = 8;

/** The events of a text, in as little memory as they need. */
export function outlineOf(events: readonly Event[]): Outline {
  const outline = new Int32Array(events.length * WIDTH);
  const open: number[] = [];
  let at = 0;
  for (const event of events) {
    outline[at] = event.type * STYLES;
    if (event.type === EVENT_ID.SCALAR) {
      outline[at] = event.type * STYLES + event.style;
      outline[at + 1] = event.valueStart;
      outline[at + 2] = event.valueEnd;
    } else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      outline[at] = event.type * STYLES + event.style;
      outline[at + 1] = event.start;
    }
    if (event.type === EVENT_ID.POP) outline[(open.pop() ?? 0) + 2] = at / WIDTH + 1;
    else if (event.type !== EVENT_ID.SCALAR) open.push(at);
    at += WIDTH;
  }
  return outline;
}

/** One of `EVENT_ID`; 0 past the last event. */
export const typeAt = (outline: Outline, index: number): number => Math.floor((outline[index * WIDTH] ?? 0) / STYLES);

/** The event at an index. */
export const markAt = (outline: Outline, index: number): Mark => ({
  type: typeAt(outline, index),
  style: (outline[index * WIDTH] ?? 0) % STYLES,
  start: outline[index * WIDTH + 1] ?? 0,
  end: outline[index * WIDTH + 2] ?? 0,
});
