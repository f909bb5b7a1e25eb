import type { IndicatorFit, IndicatorLevel } from '../core/generated/schema-types.ts';
import type { Saying } from './said.ts';

/** A public figure that a municipality can look up. */
export const indicator = () => ({
  title: { nl: 'Cijfers om op te zoeken', en: 'Figures to look up' },
  lookUp: { nl: 'Op te zoeken', en: 'To look up' },
  none: { nl: 'Geen openbaar cijfer gevonden.', en: 'No public figure found.' },
  blank: {
    nl: 'Een leeg vak in een openbaar cijfer betekent: geen gegevens, of minder dan tien mensen. Het is nooit nul.',
    en: 'A blank in a public figure means: no data, or fewer than ten people. It is never zero.',
  },
  fits: {
    direct: { nl: 'Dit cijfer meet de factor zelf', en: 'This figure measures the factor itself' },
    partial: { nl: 'Dit cijfer meet een deel van de factor', en: 'This figure measures a part of the factor' },
    proxy: {
      nl: 'Dit cijfer meet iets wat erop lijkt, of een andere groep',
      en: 'This figure measures something like it, or another group',
    },
    complement: {
      nl: 'Dit cijfer is andersom te lezen',
      en: 'This figure is to be read the other way round',
    },
    national: {
      nl: 'Dit cijfer is alleen voor heel Nederland gevonden',
      en: 'This figure was found for the whole country only',
    },
  } satisfies Saying<Record<IndicatorFit, string>>,
  places: {
    neighbourhood: { nl: 'per wijk', en: 'by neighbourhood' },
    municipality: { nl: 'per gemeente', en: 'by municipality' },
    region: { nl: 'per regio', en: 'by region' },
    province: { nl: 'per provincie', en: 'by province' },
    national: { nl: 'voor het hele land', en: 'for the whole country' },
  } satisfies Saying<Record<IndicatorLevel, string>>,
  found: {
    nl: (fit: string, place: string): string => `${fit}; te vinden ${place}.`,
    en: (fit: string, place: string): string => `${fit}; available ${place}.`,
  },
});
