import type { Day } from '../core/partial-date.ts';
import { overviewMessages } from '../words/overview.ts';
import { type Block, type Document, toned } from './document.ts';
import type { Lens } from '../tell/lens.ts';

/** What an as-of date does, and what it does not do. */
export const asOfNote = (lens: Lens, day: Day): Block =>
  toned('muted', overviewMessages[lens.language].asOf(lens.messages.date(day)));

/** A page on which the user asked for a day: said at once, under its title. */
export function withAsOfNote(document: Document, lens: Lens, day: Day | undefined): Document {
  if (day === undefined) return document;
  const [first, ...rest] = document.blocks;
  return { ...document, blocks: [...(first === undefined ? [] : [first]), asOfNote(lens, day), ...rest] };
}
