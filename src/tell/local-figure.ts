import type { Indicator } from '../core/generated/schema-types.ts';
import type { FigureRow, PlacedFigure } from '../core/local-figures.ts';
import { figureText } from './figure-text.ts';
import { indicatorAbout } from './indicator-line.ts';
import type { Lens } from './lens.ts';
import { ended } from './sentence.ts';

/** What a local figure counts, who says so, and of which place: all that a profile keeps of it. */
export const figureSource = (lens: Lens, { name }: Indicator, { source, region }: FigureRow): string =>
  [lens.text(name), source, region].filter((part) => part !== undefined).join(', ');

/** A local figure, and how far it measures the factor. */
export const localFigureAbout = (lens: Lens, { indicator, figure }: PlacedFigure): string =>
  `${ended(figureText(lens, figure))} ${indicatorAbout(lens, indicator)}`;
