import { once } from '../core/once.ts';
import type { StandingStatus } from '../core/generated/schema-types.ts';
import { onDate } from './phrases.ts';
import type { Saying } from './said.ts';

const undated = { nl: 'datum niet gevonden', en: 'date not found' };

/** How the level of an intervention came about. */
export const history = once(() => ({
  title: { nl: 'Erkenningen door de tijd', en: 'Recognitions over time' },
  granted: { nl: 'erkend', en: 'recognised' },
  reported: { nl: 'volgens een andere bron', en: 'according to another source' },
  withdrawn: { nl: 'erkenning ingetrokken', en: 'recognition withdrawn' },
  undated,
  listedOn: {
    nl: (date: string): string => `${undated.nl}, stond er ${onDate.nl(date)}`,
    en: (date: string): string => `${undated.en}, listed ${onDate.en(date)}`,
  },
  on: onDate,
  latest: {
    nl: (date: string): string => `uiterlijk ${date}`,
    en: (date: string): string => `by ${date} at the latest`,
  },
  /** How the recognition stood when the database was last seen, with that day in brackets where it is known. */
  standing: {
    current: {
      nl: (seen: string): string => `De erkenning stond in de databank${seen}.`,
      en: (seen: string): string => `The recognition was in the database${seen}.`,
    },
    'under-reassessment': {
      nl: (seen: string): string => `De erkenning wordt opnieuw beoordeeld${seen}.`,
      en: (seen: string): string => `The recognition is being reassessed${seen}.`,
    },
    'not-found-again': {
      nl: (seen: string): string => `De erkenning stond niet meer in de databank toen wij keken${seen}.`,
      en: (seen: string): string => `The recognition was no longer in the database when we looked${seen}.`,
    },
  } satisfies Saying<Record<StandingStatus, (seen: string) => string>>,
  /** In brackets behind what was seen. */
  seenOn: {
    nl: (date: string): string => ` (gezien ${onDate.nl(date)})`,
    en: (date: string): string => ` (seen ${onDate.en(date)})`,
  },
}));
