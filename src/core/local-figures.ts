import type { Catalogue } from './catalogue.ts';
import type {
  FactorId,
  Indicator,
  IndicatorFit,
  LocalFigure,
  NormalisedFactor,
  Profile,
  ProfileFactor,
} from './generated/schema-types.ts';
import { indicatorsOf } from './indicators.ts';
import { compareIds } from './compare-ids.ts';
import { present } from './present.ts';

/** What a municipality's own table says of a public figure. */
export interface FigureRow {
  readonly line: number;
  readonly indicator: string;
  readonly year: number;
  readonly value: number;
  readonly unit?: string;
  readonly region?: string;
  readonly source?: string;
}

/** A local figure, with the public figure that it is a value of. */
export interface PlacedFigure {
  readonly indicator: Indicator;
  readonly figure: LocalFigure;
}

/** The local figures of each factor that has any, the closest to the factor first. */
export type LocalFigures = ReadonlyMap<FactorId, readonly PlacedFigure[]>;

export const NO_FIGURES: LocalFigures = new Map();

export const indicatorIds = ({ factors }: Catalogue): ReadonlySet<string> =>
  new Set([...factors.values()].flatMap(({ indicators = [] }) => indicators.map(({ id }) => id)));

/** The regions that a table is about, each as it is first written. */
export function regionsOf(rows: readonly FigureRow[]): readonly string[] {
  const found = new Map<string, string>();
  for (const { region } of rows)
    if (region !== undefined && !found.has(region.toLowerCase())) found.set(region.toLowerCase(), region);
  return [...found.values()].sort(compareIds);
}

/** The last known figure of each: what is blank in a later year stays unknown for that year. */
function latest(rows: readonly FigureRow[]): ReadonlyMap<string, FigureRow> {
  const found = new Map<string, FigureRow>();
  for (const row of rows) if (row.year > (found.get(row.indicator)?.year ?? -Infinity)) found.set(row.indicator, row);
  return found;
}

/** Puts the figures of one region with the factors that they say something about. `sourceOf` names what was counted, and where. */
export function placeFigures(
  { factors }: Catalogue,
  rows: readonly FigureRow[],
  sourceOf: (indicator: Indicator, row: FigureRow) => string,
): LocalFigures {
  const known = latest(rows);
  const place = (indicator: Indicator): readonly PlacedFigure[] => {
    const row = known.get(indicator.id);
    if (row === undefined) return [];
    const { value, unit, year } = row;
    return [{ indicator, figure: { value, ...present({ unit }), year, source: sourceOf(indicator, row) } }];
  };
  const placed = [...factors.values()].map((factor) => [factor.id, indicatorsOf(factor).flatMap(place)] as const);
  return new Map(placed.filter(([, figures]) => figures.length > 0));
}

/** What is read the other way round, or counts something near, would be false as the figure of the factor. */
const MEASURES: readonly IndicatorFit[] = ['direct', 'partial'];

/** A chosen factor takes along a figure that measures it; one that it has already stays. */
export function withFigure(figures: LocalFigures, factor: ProfileFactor): ProfileFactor {
  const own = figures.get(factor.id)?.find(({ indicator }) => MEASURES.includes(indicator.fit));
  return { ...factor, ...present({ figure: factor.figure ?? own?.figure }) };
}

/** The same for all factors of a profile. */
export const takingFigures = ({ factors, ...rest }: Profile, figures: LocalFigures): Profile => ({
  ...rest,
  factors: factors.map((factor) => withFigure(figures, factor)),
});

/** The chosen factors of which nobody gave a figure yet; one in a note counts, where the choice is based on a figure. */
export const withoutFigure = (factors: readonly NormalisedFactor[]): readonly NormalisedFactor[] =>
  factors.filter(({ basis, figure, note }) => figure === undefined && (basis !== 'figure' || note === undefined));
