import type { Flag } from '../core/generated/schema-types.ts';
import { level } from './level.ts';
import { onDate } from './phrases.ts';
import type { Saying } from './said.ts';

/** What the text of a flag may name. */
interface FlagTexts {
  readonly scope: string;
  /** Said of the scope when it is inferred, else empty. */
  readonly sureness: string;
  readonly date: string;
  /** The same in a sentence. */
  readonly on: string;
  /** The day on which it stood, when no source dates it; else empty. */
  readonly seen: string;
  /** How the recognition stood, as a sentence; empty when that was not seen. */
  readonly standing: string;
  readonly inVain: string;
  readonly differing: string;
  readonly ages: string;
  /** For whom only. */
  readonly only: string;
  readonly conflicts: string;
  /** Who speaks: 'what you chose', or 'what we chose'. */
  readonly voice: 'you' | 'we';
}

const CHOSE_NL = { you: 'wat u koos', we: 'wat wij kozen' };
const CHOSE_EN = { you: 'what you chose', we: 'what we chose' };

const isInYears = (months: number): boolean => months % 12 === 0 && Math.abs(months) >= 24;

const MONTHS = { nl: ['0', '1 maand'], en: ['0', '1 month'] } as const satisfies Saying<readonly string[]>;

export const matchFlags = {
  flags: {
    'level-for-other-outcome': {
      nl: (of) => `Het niveau is ${of.sureness}niet gegeven voor ${CHOSE_NL[of.voice]}, maar voor ${of.scope}.`,
      en: (of) => `The level was ${of.sureness}not given for ${CHOSE_EN[of.voice]}, but for ${of.scope}.`,
    },
    'recognition-expired': {
      nl: (of) => `De erkenning is van ${of.date}. De termijn van 5 jaar is voorbij. ${level().renewalUnknown.nl}`,
      en: (of) => `Recognised ${of.on}. The five-year term is over. ${level().renewalUnknown.en}`,
    },
    'recognition-undated': {
      nl: (of) =>
        `Wij weten niet wanneer dit niveau is gegeven${of.seen === '' ? '' : `; het stond er ${onDate.nl(of.seen)}`}. Ook bij een eerdere peildatum is dit onzeker.`,
      en: (of) =>
        `We do not know when this level was given${of.seen === '' ? '' : `; it was listed ${onDate.en(of.seen)}`}. For an earlier as-of date it is uncertain too.`,
    },
    'under-reassessment': { nl: (of) => of.standing, en: (of) => of.standing },
    'not-found-again': { nl: (of) => of.standing, en: (of) => of.standing },
    'no-effect-shown': { nl: (of) => of.inVain, en: (of) => of.inVain },
    'levels-differ': { nl: (of) => of.differing, en: (of) => of.differing },
    'not-specific-to-age': {
      nl: (of) => `Voor kinderen ${of.ages}. Het niveau is niet apart voor 0 tot 2 jaar gegeven.`,
      en: (of) => `For children ${of.ages}. The level was not given separately for ages 0 to 2.`,
    },
    'narrow-target': {
      nl: (of) => `${of.only}. Schat eerst hoeveel gezinnen dat ${{ you: 'bij u', we: 'bij ons' }[of.voice]} zijn.`,
      en: (of) => `${of.only}. First estimate how many such families ${of.voice} have.`,
    },
    'condition-conflict': {
      nl: (of) => `Voorwaarde: ${of.conflicts}. ${{ you: 'U gaf', we: 'Wij gaven' }[of.voice]} aan: de meesten niet.`,
      en: (of) => `Condition: ${of.conflicts}. ${{ you: 'You', we: 'We' }[of.voice]} said: most do not.`,
    },
  } satisfies Saying<Record<Flag, (of: FlagTexts) => string>>,
  differs: {
    nl: (source: string, reported: string, level: string): string =>
      `${source} noemt: ${reported}. Wij volgen de databank: ${level}.`,
    en: (source: string, reported: string, level: string): string =>
      `${source} says: ${reported}. We follow the database: ${level}.`,
  },
  scopeOther: { nl: 'iets anders', en: 'something else' },
  birth: { nl: 'de geboorte', en: 'birth' },
  ages: { nl: (max: string): string => `tot ${max}`, en: (max: string): string => `up to ${max}` },
  agesFromPregnancy: {
    nl: (max: string): string => `vanaf de zwangerschap tot ${max}`,
    en: (max: string): string => `from pregnancy up to ${max}`,
  },
  ageRange: {
    nl: (min: string, max: string): string => `van ${min} tot ${max}`,
    en: (min: string, max: string): string => `from ${min} to ${max}`,
  },
  months: {
    nl: (months: number): string => {
      if (isInYears(months)) return `${String(months / 12)} jaar`;
      if (months < 0) return `${String(-months)} maanden voor de geboorte`;
      return MONTHS.nl[months] ?? `${String(months).replace('.', ',')} maanden`;
    },
    en: (months: number): string => {
      if (isInYears(months)) return `${String(months / 12)} years`;
      if (months < 0) return `${String(-months)} months before birth`;
      return MONTHS.en[months] ?? `${String(months)} months`;
    },
  },
};
