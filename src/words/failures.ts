import type { Failure, RelaxableCriterion } from '../core/generated/schema-types.ts';
import { offer } from './offer.ts';
import type { Saying } from './said.ts';

const CHOSE_NL = { you: 'U koos', we: 'Wij kozen' };
const { touches } = offer.offerSection;
const EN = { you: 'You', we: 'We' };

/** What the text of a failure may name. */
interface FailureDetails {
  /** Who speaks: 'you chose', or 'we chose'. */
  readonly voice: 'you' | 'we';
  readonly phases: string;
  readonly chosenPhases: string;
  /** That there is no recognition, as where its level stands. */
  readonly unrated: string;
  readonly level: string;
  readonly minLevel: string;
  readonly theme: string;
  readonly chosenThemes: string;
  readonly touches: string;
  readonly inVain: string;
}

interface FailureTexts {
  readonly text: (of: FailureDetails) => string;
}

/** What the answer may name that would bring an intervention in. */
interface BringInTexts {
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
    },
    unrated: {
      text: { nl: (of) => of.unrated, en: (of) => of.unrated },
    },
    level: {
      text: {
        nl: (of) => `Niveau: ${of.level}. ${{ you: 'U vroeg', we: 'Wij vroegen' }[of.voice]} minstens: ${of.minLevel}.`,
        en: (of) => `Level: ${of.level}. ${EN[of.voice]} asked at least: ${of.minLevel}.`,
      },
    },
    theme: {
      text: {
        nl: (of) => `Thema: ${of.theme}. ${CHOSE_NL[of.voice]}: ${of.chosenThemes}.`,
        en: (of) => `Theme: ${of.theme}. ${EN[of.voice]} chose: ${of.chosenThemes}.`,
      },
    },
    excluded: {
      text: {
        nl: (of) => `${{ you: 'U liet', we: 'Wij lieten' }[of.voice]} deze interventie weg.`,
        en: (of) => `${EN[of.voice]} left this intervention out.`,
      },
    },
    'touches-only': {
      text: {
        nl: (of) =>
          `Werkt niet zelf aan wat ${{ you: 'u koos', we: 'wij kozen' }[of.voice]}. ${touches.nl(of.touches)}`,
        en: (of) => `Does not itself work on what ${of.voice} chose. ${touches.en(of.touches)}`,
      },
    },
    'no-effect-shown': {
      text: { nl: (of) => of.inVain, en: (of) => of.inVain },
    },
  } satisfies Saying<Record<Failure, FailureTexts>>,
  /** What fits with one restriction less. */
  relaxations: {
    without: {
      phase: { nl: 'Met alle fasen', en: 'With all phases' },
      level: { nl: 'Met elk niveau', en: 'With any level' },
      theme: { nl: 'Met elk thema', en: 'With any theme' },
      excluded: { nl: 'Met wat is weggelaten', en: 'With what was left out' },
      unrated: { nl: 'Met wat geen erkenning heeft', en: 'With what has no recognition' },
    } satisfies Saying<Record<RelaxableCriterion, string>>,
    flags: {
      phase: { nl: 'zonder --phase', en: 'without --phase' },
      level: { nl: 'zonder --min-level', en: 'without --min-level' },
      theme: { nl: 'zonder --theme', en: 'without --theme' },
      excluded: { nl: 'zonder --exclude', en: 'without --exclude' },
      unrated: { nl: '--include-unrated', en: '--include-unrated' },
    } satisfies Saying<Record<RelaxableCriterion, string>>,
    then: {
      nl: (how: string, count: number): string =>
        `${how}: ${String(count)} ${count === 1 ? 'interventie' : 'interventies'}`,
      en: (how: string, count: number): string =>
        `${how}: ${String(count)} ${count === 1 ? 'intervention' : 'interventions'}`,
    },
  },
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
