/**
 * Lines of which the number is known before they are drawn: a page is laid out again until it fits on the screen, and drawn
 * once.
 */
export interface LaidOut {
  readonly height: number;
  readonly draw: () => readonly string[];
}

/** Lines that are there. */
export const asLaidOut = (lines: readonly string[]): LaidOut => ({ height: lines.length, draw: () => lines });

/** Parts below each other. */
export const stacked = (parts: readonly LaidOut[]): LaidOut => ({
  height: parts.reduce((sum, { height }) => sum + height, 0),
  draw: () => parts.flatMap(({ draw }) => draw()),
});
