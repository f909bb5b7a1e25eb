import { LEVEL_COLOURS, levelColour } from '../level-colours.ts';
import type { LineMark, ShapeMark } from './drawing.ts';

export interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly dotted?: true;
}

/** The outline of a shape: studied, stated and aside differ in more than colour, and nothing has none. */
export const EDGES = {
  studied: { colour: '#1f3b57', width: 1 },
  stated: { colour: '#3f7cac', width: 2.5 },
  aside: { colour: '#3f7cac', width: 1, dotted: true },
} as const satisfies Readonly<Record<string, Stroke>>;

export const TERM = { colour: '#3f7cac', width: 5 } as const satisfies Stroke;

export const INK = '#1b1b1b';

/** How lines look where style sheets do not reach: a quarter of the ink is this grey. */
export const LINES: Readonly<Record<LineMark['look'], Stroke>> = {
  line: { colour: '#c6c6c6', width: 1 },
  today: { colour: INK, width: 1, dotted: true },
  term: TERM,
};

/** What is filled has the colour of its level; what is not studied has only an outline. */
export function lookOf({ sure, rank = 2 }: ShapeMark['shape']): {
  readonly fill?: string;
  readonly ink: string;
  readonly edge?: Stroke;
} {
  if (sure === 'none') return { ink: INK };
  if (sure !== 'studied') return { ink: INK, edge: EDGES[sure] };
  return { ...(levelColour(rank) ?? LEVEL_COLOURS[2]), edge: EDGES.studied };
}
