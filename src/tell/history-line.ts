import type { HistoryEntry } from '../core/history.ts';
import type { Recognition, SourceRef } from '../core/generated/schema-types.ts';
import type { Day } from '../core/partial-date.ts';
import type { Lens } from './lens.ts';
import { joined } from './sentence.ts';
import { standingText } from './standing-text.ts';

/** Its date; without one the day on which it was seen. */
export function whenText(
  { messages: { history: words, date: day } }: Lens,
  { date, seen, dateIsLatest }: Pick<Recognition, 'date' | 'seen' | 'dateIsLatest'>,
): string {
  if (date !== undefined) return dateIsLatest === true ? words.latest(day(date)) : day(date);
  return seen === undefined ? words.undated : words.listedOn(day(seen));
}

/** The same in a sentence, of what has a date: `on 12 May 2023`, `by May 2023 at the latest`. */
export function dayInSentence(lens: Lens, recognition: Pick<Recognition, 'date' | 'dateIsLatest'>): string {
  const when = whenText(lens, recognition);
  return recognition.dateIsLatest === true ? when : lens.messages.history.on(when);
}

/** What was said, in a few words: 'Effective according to good indications, recognised'. */
export function saidShort(lens: Lens, said: HistoryEntry): string {
  const words = lens.messages.history;
  return said.kind === 'withdrawn' ? words.withdrawn : `${lens.level(said.entry.level)}, ${words[said.kind]}`;
}

/** One thing that was said, with how it stood and what its source adds; the date stands before it. */
export function historyLine(lens: Lens, said: HistoryEntry, asOf: Day, cite: (source: SourceRef) => string): string {
  const { entry } = said;
  return joined(
    `${saidShort(lens, said)}.`,
    said.kind === 'granted' ? standingText(lens, said.entry, asOf) : undefined,
    'note' in entry ? lens.text(entry.note) : undefined,
    cite(entry.source),
  );
}
