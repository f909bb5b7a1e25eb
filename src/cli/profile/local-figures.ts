import { Option } from 'commander';
import type { Catalogue } from '../../core/catalogue.ts';
import {
  type FigureRow,
  indicatorIds,
  type LocalFigures,
  NO_FIGURES,
  placeFigures,
  regionsOf,
} from '../../core/local-figures.ts';
import { figureFault } from '../../tell/figure-fault.ts';
import { lensOf } from '../../tell/lens.ts';
import { figureSource } from '../../tell/local-figure.ts';
import { terminalLine } from '../../render/terminal-text.ts';
import { listedUnder } from '../choice-error.ts';
import { UsageError } from '../errors.ts';
import { sayWrapped } from '../output/say.ts';
import type { Session } from '../session.ts';

export interface FigureFlags {
  readonly figures?: string;
  readonly region?: string;
}

/** More is the same mistake on every line. */
const MOST_SHOWN = 20;

export const figuresOption = ({ messages }: Session): Option =>
  new Option('--figures <file>', messages.flagOptions.figures);
export const regionOption = ({ messages }: Session): Option =>
  new Option('--region <text>', messages.flagOptions.region);

async function readRows(session: Session, catalogue: Catalogue, path: string): Promise<readonly FigureRow[]> {
  const { context, messages, settings } = session;
  const { loadFigures } = await import('../../read/load-figures.ts');
  const { rows, faults } = loadFigures(path, await context.files.read(path), indicatorIds(catalogue));
  if (faults.length === 0) return rows;
  const { bad, more } = messages.localFigures;
  const shown = faults.slice(0, MOST_SHOWN).map((fault) => figureFault(messages, settings.language, fault));
  const rest = faults.length - shown.length;
  const lines = rest === 0 ? shown : [...shown, more(rest)];
  throw new UsageError(listedUnder(bad(path), lines));
}

/** The rows of the one region that is meant. */
function ofRegion({ messages }: Session, rows: readonly FigureRow[], named: string | undefined): readonly FigureRow[] {
  const words = messages.localFigures;
  const regions = regionsOf(rows);
  if (named === undefined) {
    if (regions.length > 1) throw new UsageError(words.chooseRegion(regions));
    return rows;
  }
  const meant = named.trim().toLowerCase();
  if (meant === '') throw new UsageError(words.emptyRegion);
  const found = rows.filter(({ region }) => region?.toLowerCase() === meant);
  if (found.length > 0) return found;
  throw new UsageError(regions.length === 0 ? words.noRegions(named) : words.noSuchRegion(named, regions));
}

/** The figures of `--figures`, with the factors that they are about; none without it. */
export async function readLocalFigures(
  session: Session,
  catalogue: Catalogue,
  { figures: path, region }: FigureFlags,
): Promise<LocalFigures> {
  if (path === undefined) {
    if (region !== undefined) throw new UsageError(session.messages.localFigures.regionAlone);
    return NO_FIGURES;
  }
  if (path === '-') throw new UsageError(session.messages.localFigures.standardInput);
  const lens = lensOf(catalogue, session.settings.language);
  const rows = ofRegion(session, await readRows(session, catalogue, path), region);
  return placeFigures(catalogue, rows, (indicator, row) => figureSource(lens, indicator, row));
}

/** Where nothing is asked, a file of figures is looked at as always, and fills in nothing. */
export async function sayUnused(session: Session, catalogue: Catalogue, flags: FigureFlags): Promise<void> {
  await readLocalFigures(session, catalogue, flags);
  if (flags.figures !== undefined)
    await sayWrapped(session.context, session.messages.localFigures.unused(terminalLine(flags.figures)));
}

/** What reads the same figures again. */
export const figureWords = ({ figures, region }: FigureFlags): readonly string[] => [
  ...(figures === undefined ? [] : ['--figures', figures]),
  ...(region === undefined ? [] : ['--region', region]),
];
