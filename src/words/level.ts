import type { UnratedBecause } from '../core/generated/schema-types.ts';
import { history } from './history.ts';
import { noVerdict, onDate } from './phrases.ts';
import type { Saying } from './said.ts';

export const level = () => ({
  /** Where a level would have its letter. */
  unratedLetter: { nl: 'n', en: 'n' },
  dated: {
    nl: (level: string, date: string, body?: string): string =>
      `${level}, erkend ${onDate.nl(date)}${body === undefined ? '' : ` (${body})`}`,
    en: (level: string, date: string, body?: string): string =>
      `${level}, recognised ${onDate.en(date)}${body === undefined ? '' : ` (${body})`}`,
  },
  latest: {
    nl: (level: string, date: string, body?: string): string =>
      `${level}, erkend uiterlijk ${date}${body === undefined ? '' : ` (${body})`}`,
    en: (level: string, date: string, body?: string): string =>
      `${level}, recognised by ${date} at the latest${body === undefined ? '' : ` (${body})`}`,
  },
  undated: {
    nl: (level: string, known: readonly string[]): string =>
      `${level}, ${history().undated.nl}${known.length === 0 ? '' : ` (${known.join('; ')})`}`,
    en: (level: string, known: readonly string[]): string =>
      `${level}, ${history().undated.en}${known.length === 0 ? '' : ` (${known.join('; ')})`}`,
  },
  listed: {
    nl: (seen: string): string => `stond er ${onDate.nl(seen)}`,
    en: (seen: string): string => `listed ${onDate.en(seen)}`,
  },
  before: {
    nl: (when: string): string => `eerder erkend ${when}`,
    en: (when: string): string => `recognised before, ${when}`,
  },
  beforeAs: {
    nl: (when: string, level: string): string => `${when} erkend als: ${level}`,
    en: (when: string, level: string): string => `recognised ${when} as: ${level}`,
  },
  /** Behind what holds for so many of the levels; nothing where there is only one to speak of. */
  ofLevels: {
    nl: (part: number, whole: number): string => {
      if (whole === 1) return '';
      if (part === whole) return whole === 2 ? ' bij beide niveaus' : ` bij alle ${String(whole)} niveaus`;
      return ` bij ${String(part)} van ${String(whole)} niveaus`;
    },
    en: (part: number, whole: number): string => {
      if (whole === 1) return '';
      if (part === whole) return whole === 2 ? ' for both levels' : ` for all ${String(whole)} levels`;
      return ` for ${String(part)} of ${String(whole)} levels`;
    },
  },
  termOver: { nl: 'termijn van vijf jaar voorbij', en: 'five-year term over' },
  renewalUnknown: {
    nl: 'Of die is verlengd, is niet nagegaan.',
    en: 'Whether it was renewed was not checked.',
  },
  scopeHead: { nl: 'Niveau geldt voor', en: 'Level holds for' },
  scope: {
    nl: (scope: string): string => `Het niveau geldt voor: ${scope}.`,
    en: (scope: string): string => `The level holds for: ${scope}.`,
  },
  /** Before a verb, when no source states it. */
  probably: { nl: 'waarschijnlijk ', en: 'probably ' },
  scopeInferred: {
    nl: (scope: string): string => `Het niveau geldt naar onze inschatting voor: ${scope}.`,
    en: (scope: string): string => `By our inference the level holds for: ${scope}.`,
  },
  scopeUnknown: {
    nl: 'Voor welke uitkomst het niveau geldt, is niet gevonden.',
    en: 'For which outcome the level holds was not found.',
  },
  notForFactor: {
    nl: 'Dit niveau is niet voor deze factor gegeven.',
    en: 'This level was not given for this factor.',
  },
  scopeNone: {
    nl: 'een andere uitkomst dan de factoren in deze gegevens',
    en: 'an outcome other than the factors in this data',
  },
  local: {
    nl: (origin: string, date: string): string =>
      `Lokaal (uit ${origin}), niet erkend (stand op ${date}). ${noVerdict.nl}`,
    en: (origin: string, date: string): string =>
      `Local (from ${origin}), not recognised (as of ${date}). ${noVerdict.en}`,
  },
  ofLocal: {
    nl: (line: string, origin: string): string => `${line}; lokaal (uit ${origin})`,
    en: (line: string, origin: string): string => `${line}; local (from ${origin})`,
  },
  unrated: {
    never: {
      nl: (date: string): string => `Geen erkenning gevonden (stand op ${date}). ${noVerdict.nl}`,
      en: (date: string): string => `No recognition found (as of ${date}). ${noVerdict.en}`,
    },
    'not-yet': {
      nl: (date: string): string => `Op ${date} nog niet erkend.`,
      en: (date: string): string => `Not yet recognised on ${date}.`,
    },
    'not-known': {
      nl: (date: string): string => `Niet bekend of het op ${date} al erkend was.`,
      en: (date: string): string => `Not known whether it was recognised on ${date}.`,
    },
    withdrawn: {
      nl: (date: string): string => `Op ${date} was de erkenning ingetrokken.`,
      en: (date: string): string => `On ${date} the recognition had been withdrawn.`,
    },
  } satisfies Saying<Record<UnratedBecause, (date: string) => string>>,
});
