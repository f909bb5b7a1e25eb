import type { Position } from '../generated/schema-types.ts';
import type { Edit } from './fix.ts';

interface OffsetEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Turns places into offsets; a place beyond the text is its end. */
function offsetsIn(text: string): (position: Position) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return ({ line, column }) => Math.min((starts[line - 1] ?? text.length) + column - 1, text.length);
}

/** All edits of one fix, and the part of the text from the first to the last. */
interface PlacedFix {
  readonly index: number;
  readonly edits: readonly OffsetEdit[];
  readonly start: number;
  readonly end: number;
}

function placed(edits: readonly Edit[], index: number, offsetOf: (position: Position) => number): PlacedFix {
  const found = edits.map(({ range, text }) => ({ start: offsetOf(range.start), end: offsetOf(range.end), text }));
  return {
    index,
    edits: found,
    start: Math.min(...found.map(({ start }) => start)),
    end: Math.max(...found.map(({ end }) => end)),
  };
}

/** Of fixes that meet, the first in the text. */
function apart(fixes: readonly PlacedFix[]): readonly PlacedFix[] {
  let last: PlacedFix | undefined;
  return [...fixes]
    .sort((a, b) => a.start - b.start)
    .filter((fix) => {
      const isFree = last === undefined || (fix.start >= last.end && fix.start > last.start);
      if (isFree) last = fix;
      return isFree;
    });
}

interface AppliedFixes {
  readonly text: string;
  /** Which of the fixes were applied; the others meet one of these, and stand elsewhere now. */
  readonly applied: readonly number[];
}

/** Changes a text by its fixes, each as a whole or not at all. All that they do not touch stays as it was. */
export function applyFixes(text: string, fixes: readonly (readonly Edit[])[]): AppliedFixes {
  const offsetOf = offsetsIn(text);
  const chosen = apart(fixes.map((edits, index) => placed(edits, index, offsetOf)));
  const edits = chosen.flatMap((fix) => fix.edits).sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return { text: parts.join('') + text.slice(at), applied: chosen.map(({ index }) => index) };
}
