import type { Failure, RelaxableCriterion } from '../core/generated/schema-types.ts';
import type { Saying } from './said.ts';

const CHOSE_NL = { you: 'U koos', we: 'Wij kozen' };
const EN = { you: 'You', we: 'We' };

/** What the text of a failure may name. */
export interface FailureDetails {
  /** Who speaks: 'you chose', or 'we chose'. */
  readonly voice: 'you' | 'we';
  readonly phases: string;
  readonly chosenPhases: string;
  readonly date: string;
  readonly level: string;
  readonly minLevel: string;
  readonly theme: string;
  readonly chosenThemes: string;
  readonly touches: string;
  readonly inVain: string;
}

export interface FailureTexts {
  readonly text: (of: FailureDetails) => string;
  readonly remedy: string;
}

/** What the answer may name that would bring an intervention in. */
export interface BringInTexts {
  readonly phases: string;
  readonly phaseIds: string;
  readonly level: string;
  readonly levelId: string;
  readonly theme: string;
  readonly themeIds: string;
}

export const failures = {
  failures: {
    phase: {
      text: {
        nl: (of) => `Is voor: ${of.phases}. ${CHOSE_NL[of.voice]}: ${of.chosenPhases}.`,
        en: (of) => `Is for: ${of.phases}. ${EN[of.voice]} chose: ${of.chosenPhases}.`,
      },
      remedy: { nl: 'neem die fase mee', en: 'include that phase' },
    },
    unrated: {
      text: {
        nl: (of) => `Geen erkenning gevonden op ${of.date}. Dat is geen negatief oordeel.`,
        en: (of) => `No recognition found as of ${of.date}. That is not a negative verdict.`,
      },
      remedy: {
        nl: 'toon ook interventies zonder erkenning (--include-unrated)',
        en: 'also show interventions without recognition (--include-unrated)',
      },
    },
    level: {
      text: {
        nl: (of) => `Niveau: ${of.level}. ${{ you: 'U vroeg', we: 'Wij vroegen' }[of.voice]} minstens: ${of.minLevel}.`,
        en: (of) => `Level: ${of.level}. ${EN[of.voice]} asked at least: ${of.minLevel}.`,
      },
      remedy: { nl: 'vraag een lager niveau (--min-level)', en: 'ask for a lower level (--min-level)' },
    },
    theme: {
      text: {
        nl: (of) => `Thema: ${of.theme}. ${CHOSE_NL[of.voice]}: ${of.chosenThemes}.`,
        en: (of) => `Theme: ${of.theme}. ${EN[of.voice]} chose: ${of.chosenThemes}.`,
      },
      remedy: { nl: 'neem dat thema mee (--theme)', en: 'include that theme (--theme)' },
    },
    excluded: {
      text: {
        nl: (of) => `${{ you: 'U liet', we: 'Wij lieten' }[of.voice]} deze interventie weg.`,
        en: (of) => `${EN[of.voice]} left this intervention out.`,
      },
      remedy: {
        nl: 'haal haar van de lijst met weggelaten interventies (--exclude)',
        en: 'take it off the list of exclusions (--exclude)',
      },
    },
    'touches-only': {
      text: {
        nl: (of) =>
          `Werkt niet zelf aan wat ${{ you: 'u koos', we: 'wij kozen' }[of.voice]}. Raakt zijdelings: ${of.touches}.`,
        en: (of) => `Does not itself work on what ${of.voice} chose. Touches indirectly: ${of.touches}.`,
      },
      remedy: { nl: 'kijk of zijdelings genoeg is', en: 'decide whether an indirect link is enough' },
    },
    'no-effect-shown': {
      text: { nl: (of) => of.inVain, en: (of) => of.inVain },
      remedy: {
        nl: 'lees in het onderzoek bij wie en hoe is gemeten',
        en: 'see in the study who took part and how it was measured',
      },
    },
  } satisfies Saying<Record<Failure, FailureTexts>>,
  relaxable: {
    phase: { nl: 'alle fasen (zonder --phase)', en: 'all phases (without --phase)' },
    level: { nl: 'elk niveau (zonder --min-level)', en: 'any level (without --min-level)' },
    theme: { nl: 'elk thema (zonder --theme)', en: 'any theme (without --theme)' },
    excluded: { nl: 'niets weglaten (zonder --exclude)', en: 'exclude nothing (without --exclude)' },
    unrated: { nl: 'ook zonder erkenning (--include-unrated)', en: 'also without recognition (--include-unrated)' },
  } satisfies Saying<Record<RelaxableCriterion, string>>,
  bringIn: {
    phase: {
      nl: (of: BringInTexts): string => `neem ook ${of.phases} mee (--phase ${of.phaseIds})`,
      en: (of: BringInTexts): string => `include ${of.phases} as well (--phase ${of.phaseIds})`,
    },
    unrated: {
      nl: (): string => 'toon ook interventies zonder erkenning (--include-unrated)',
      en: (): string => 'also show interventions without recognition (--include-unrated)',
    },
    level: {
      nl: (of: BringInTexts): string => `vraag minstens ${of.level} (--min-level ${of.levelId})`,
      en: (of: BringInTexts): string => `ask at least for ${of.level} (--min-level ${of.levelId})`,
    },
    theme: {
      nl: (of: BringInTexts): string => `neem het thema ${of.theme} mee (--theme ${of.themeIds})`,
      en: (of: BringInTexts): string => `include the theme ${of.theme} (--theme ${of.themeIds})`,
    },
    excluded: {
      nl: (): string => 'haal haar van de lijst met weggelaten interventies (exclude)',
      en: (): string => 'take it off the list of exclusions (exclude)',
    },
  },
};
