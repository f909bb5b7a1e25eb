import type { FigureColumn } from '../core/figure-fault.ts';

const DUTCH: Readonly<Record<FigureColumn, string>> = {
  indicator: 'indicator',
  year: 'jaar',
  value: 'waarde',
  region: 'regio',
  source: 'bron',
};

const meant = (words: string, nearest: string | undefined): string =>
  nearest === undefined ? '' : `; ${words} ${nearest}?`;

/** A municipality's own figures, read from a table. */
export const localFigures = () => ({
  bad: {
    nl: (path: string): string => `de cijfers in ${path} kunnen zo niet worden gelezen`,
    en: (path: string): string => `the figures in ${path} cannot be read`,
  },
  line: {
    nl: (line: number, fault: string): string => `regel ${String(line)}: ${fault}`,
    en: (line: number, fault: string): string => `line ${String(line)}: ${fault}`,
  },
  more: {
    nl: (count: number): string => `en nog ${String(count)}`,
    en: (count: number): string => `and ${String(count)} more`,
  },
  faults: {
    openQuote: { nl: 'dit aanhalingsteken wordt niet gesloten', en: 'this quotation mark is not closed' },
    noColumn: {
      nl: (name: FigureColumn): string => `de kolom "${DUTCH[name]}" ontbreekt; nodig zijn indicator, jaar en waarde`,
      en: (name: FigureColumn): string => `the column "${name}" is missing; needed are indicator, year and value`,
    },
    sameColumn: {
      nl: (name: FigureColumn): string => `de kolom "${DUTCH[name]}" staat er twee keer`,
      en: (name: FigureColumn): string => `the column "${name}" is there twice`,
    },
    cells: {
      nl: (found: number, expected: number): string =>
        `${String(found)} cellen, en de eerste regel heeft er ${String(expected)}; zet een getal met een komma tussen aanhalingstekens, of gebruik puntkomma's`,
      en: (found: number, expected: number): string =>
        `${String(found)} cells, where the first line has ${String(expected)}; put a number with a comma in quotation marks, or use semicolons`,
    },
    unknownIndicator: {
      nl: (id: string, nearest?: string): string => `onbekende indicator ${id}${meant('bedoelt u', nearest)}`,
      en: (id: string, nearest?: string): string => `unknown indicator ${id}${meant('did you mean', nearest)}`,
    },
    badYear: {
      nl: (text: string): string => `"${text}" is geen jaar; schrijf het als 2024`,
      en: (text: string): string => `"${text}" is not a year; write it as 2024`,
    },
    badValue: {
      nl: (text: string): string => `"${text}" is geen getal; laat leeg wat u niet weet`,
      en: (text: string): string => `"${text}" is not a number; leave blank what you do not know`,
    },
    twoWays: {
      nl: (text: string): string => `"${text}" kan een duizendtal zijn of een decimaal; schrijf het als 1234 of 1,2340`,
      en: (text: string): string => `"${text}" can be thousands or decimals; write it as 1234 or 1.2340`,
    },
    tooLong: {
      nl: (name: FigureColumn): string => `"${DUTCH[name]}" heeft meer dan 80 tekens`,
      en: (name: FigureColumn): string => `"${name}" has more than 80 characters`,
    },
    noRegion: {
      nl: 'hier ontbreekt de regio, die andere regels wel noemen',
      en: 'the region is missing here, while other lines name one',
    },
    twice: {
      nl: (indicator: string, year: number, first: number): string =>
        `${indicator} van ${String(year)} staat ook op regel ${String(first)}`,
      en: (indicator: string, year: number, first: number): string =>
        `${indicator} of ${String(year)} is on line ${String(first)} as well`,
    },
  },
  regionAlone: {
    nl: '--region kiest uit de cijfers van --figures; geef ook dat bestand',
    en: '--region chooses from the figures of --figures; give that file too',
  },
  chooseRegion: {
    nl: (regions: readonly string[]): string =>
      `de cijfers gaan over meer regio's; kies er een met --region: ${regions.join(', ')}`,
    en: (regions: readonly string[]): string =>
      `the figures are about several regions; choose one with --region: ${regions.join(', ')}`,
  },
  emptyRegion: { nl: '--region: noem een regio', en: '--region: name a region' },
  standardInput: {
    nl: '--figures -: noem een bestand met cijfers; standaardinvoer is voor de antwoorden',
    en: '--figures -: name a file of figures; standard input is for the answers',
  },
  noSuchRegion: {
    nl: (region: string, regions: readonly string[]): string =>
      `geen cijfers over ${region}; wel over ${regions.join(', ')}`,
    en: (region: string, regions: readonly string[]): string =>
      `no figures on ${region}; there are on ${regions.join(', ')}`,
  },
  noRegions: {
    nl: (region: string): string => `de cijfers noemen geen regio; laat --region ${region} weg`,
    en: (region: string): string => `the figures name no region; leave out --region ${region}`,
  },
  unused: {
    nl: (path: string): string =>
      `De cijfers in ${path} staan alleen naast de vragen. Hier is niets gevraagd, dus is er niets mee ingevuld; met --ask wel.`,
    en: (path: string): string =>
      `The figures in ${path} are shown beside the questions only. Nothing was asked here, so none was filled in; add --ask to be asked.`,
  },
});
