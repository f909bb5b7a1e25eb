import type { Asks, GapKind } from '../core/generated/schema-types.ts';
import { noVerdict } from './phrases.ts';
import type { Said, Saying } from './said.ts';

/** What the text of a gap may name. */
interface GapDetails {
  readonly asks: Asks;
  readonly nearest: string;
  /** The phases that the nearest are for. */
  readonly phases: string;
  /** Whether the nearest are made for these families, without working on the factor. */
  readonly isServed: boolean;
  readonly inVain: string;
}

interface GapTexts {
  readonly label: string;
  readonly text: (of: GapDetails) => string;
  readonly next: Readonly<Record<Asks, string>>;
  /** The flag that shows more, for whoever can type one. */
  readonly flag?: string;
}

/** Of what no programme takes away, when nothing is made for those who have it. */
const NONE_MADE = {
  families: {
    nl: 'Dit is een kenmerk van gezinnen. Er is niets gevonden dat voor deze gezinnen is gemaakt. Breder aanbod kan ook voor hen geschikt zijn.',
    en: 'This is a characteristic of families. Nothing was found that is made for these families. Broader services may suit them too.',
  },
  children: {
    nl: 'Dit is een kenmerk van het kind. Er is niets gevonden dat voor deze kinderen is gemaakt. Breder aanbod kan ook voor hen geschikt zijn.',
    en: 'This is a characteristic of the child. Nothing was found that is made for these children. Broader services may suit them too.',
  },
};

const NOTHING_WORKS = { nl: 'Niets werkt aan de factor zelf.', en: 'Nothing works on the factor itself.' };

/** Behind the nearest, when they are made for these families. */
const servedNote = {
  nl: ({ isServed }: GapDetails): string =>
    isServed ? ' Het is gemaakt voor deze gezinnen; aan de factor zelf werkt niets.' : '',
  en: ({ isServed }: GapDetails): string =>
    isServed ? ' It is made for these families; nothing works on the factor itself.' : '',
};

/** The same next step, whatever the gap asks for. */
const sameNext = (text: Said): Saying<Record<Asks, string>> => ({
  change: text,
  families: text,
  children: text,
});

/** Where the question is what is meant for families or for children. */
const HOW_MANY_TAKE_PART = {
  families: {
    nl: 'Vraag de uitvoerders hoeveel van deze gezinnen nu meedoen, en wat zij nodig hebben om mee te doen.',
    en: 'Ask the providers how many of these families take part now, and what they need to take part.',
  },
  children: {
    nl: 'Vraag de uitvoerders hoeveel van deze kinderen nu meedoen, en wat hun ouders nodig hebben om mee te doen.',
    en: 'Ask the providers how many of these children take part now, and what their parents need to take part.',
  },
};

export const gaps = {
  /** What was studied in vain: of one intervention, and of a factor. */
  inVain: {
    on: {
      nl: (factors: string, result: 'none' | 'negative'): string =>
        `Onderzocht op ${factors}: ${{ none: 'geen effect gevonden', negative: 'ongunstig verschil gevonden' }[result]}.`,
      en: (factors: string, result: 'none' | 'negative'): string =>
        `Studied on ${factors}: ${{ none: 'no effect found', negative: 'an unfavourable difference found' }[result]}.`,
    },
    by: {
      nl: (names: string, result: 'none' | 'negative'): string =>
        `${{ none: 'Onderzocht, geen effect gevonden', negative: 'Onderzocht, ongunstig verschil gevonden' }[result]}: ${names}.`,
      en: (names: string, result: 'none' | 'negative'): string =>
        `${{ none: 'Studied, no effect found', negative: 'Studied, an unfavourable difference found' }[result]}: ${names}.`,
    },
  },
  gaps: {
    'no-intervention': {
      label: { nl: 'Niets gevonden in deze gegevens', en: 'None found in this data' },
      text: {
        nl: (of) =>
          of.asks === 'change'
            ? 'Er is geen interventie gevonden die hieraan werkt of hiervoor is gemaakt.'
            : NONE_MADE[of.asks].nl,
        en: (of) =>
          of.asks === 'change'
            ? 'No intervention was found that works on this or is made for it.'
            : NONE_MADE[of.asks].en,
      },
      next: {
        ...HOW_MANY_TAKE_PART,
        change: {
          nl: 'Vraag het na bij NJi, RIVM, de JGZ en vergelijkbare gemeenten.',
          en: 'Ask NJi, RIVM, youth health care and similar municipalities.',
        },
      },
    },
    'no-effect-shown': {
      label: { nl: 'Onderzocht, geen effect gevonden', en: 'Studied, no effect found' },
      text: {
        nl: (of) => `${of.inVain} Iets anders dat hieraan werkt, is niet gevonden.`,
        en: (of) => `${of.inVain} Nothing else was found that works on this.`,
      },
      next: sameNext({
        nl: 'Lees in het onderzoek bij wie en hoe is gemeten. Vraag NJi of RIVM wat anderen proberen.',
        en: 'See in the study who took part and how it was measured. Ask NJi or RIVM what others are trying.',
      }),
    },
    'touched-only': {
      label: { nl: 'Alleen zijdelings', en: 'Only indirectly' },
      text: {
        nl: (of) =>
          of.asks === 'change'
            ? `Dit komt alleen zijdelings aan bod: ${of.nearest}. ${NOTHING_WORKS.nl}`
            : `${NONE_MADE[of.asks].nl} Zijdelings: ${of.nearest}.`,
        en: (of) =>
          of.asks === 'change'
            ? `This is only touched indirectly: ${of.nearest}. ${NOTHING_WORKS.en}`
            : `${NONE_MADE[of.asks].en} Indirectly: ${of.nearest}.`,
      },
      next: {
        ...HOW_MANY_TAKE_PART,
        change: {
          nl: 'Ga na of dat genoeg is, of dat er iets gerichts nodig is.',
          en: 'Decide whether that is enough, or whether something aimed at it is needed.',
        },
      },
    },
    'meant-for-only': {
      label: { nl: 'Alleen gemaakt voor deze gezinnen', en: 'Only made for these families' },
      text: {
        nl: (of) =>
          of.asks === 'change'
            ? `Gemaakt voor deze gezinnen: ${of.nearest}. ${NOTHING_WORKS.nl}`
            : `Gemaakt voor hen: ${of.nearest}. Onderzoek bij hen liet geen gunstig verschil zien.`,
        en: (of) =>
          of.asks === 'change'
            ? `Made for these families: ${of.nearest}. ${NOTHING_WORKS.en}`
            : `Made for them: ${of.nearest}. Studies with them showed no favourable difference.`,
      },
      next: sameNext({
        nl: 'Vraag na wat dit aanbod voor hen doet, en zoek verder naar iets dat aan de factor zelf werkt.',
        en: 'Ask what these services do for them, and look further for something that works on the factor itself.',
      }),
    },
    'other-phase': {
      label: { nl: 'Alleen in een andere fase', en: 'Only in another phase' },
      text: {
        nl: (of) =>
          `Er is alleen iets gevonden voor een andere fase: ${of.nearest} (${of.phases}).${servedNote.nl(of)}`,
        en: (of) => `Something was found for another phase only: ${of.nearest} (${of.phases}).${servedNote.en(of)}`,
      },
      next: sameNext({
        nl: 'Neem die fase erbij, of zoek verder voor de gekozen fasen.',
        en: 'Include that phase, or look further for the chosen phases.',
      }),
    },
    'unrated-only': {
      label: { nl: 'Wel bekend, geen erkenning gevonden', en: 'Known, but no recognition found' },
      text: {
        nl: (of) => `Bekend: ${of.nearest}. Een erkenning is niet gevonden. ${noVerdict.nl}${servedNote.nl(of)}`,
        en: (of) => `Known: ${of.nearest}. No recognition was found. ${noVerdict.en}${servedNote.en(of)}`,
      },
      next: sameNext({
        nl: 'Vraag de eigenaar naar onderzoek. Kijk of een richtlijn het noemt.',
        en: 'Ask the owner for research. See whether a guideline names it.',
      }),
      flag: { nl: 'Toon ze met --include-unrated.', en: 'Show them with --include-unrated.' },
    },
    'filtered-out': {
      label: { nl: 'Weggevallen door eigen keuzes', en: 'Removed by own choices' },
      text: {
        nl: (of) => `Er is wel iets, maar het valt af door eigen keuzes: ${of.nearest}.${servedNote.nl(of)}`,
        en: (of) => `There is something, but own choices leave it out: ${of.nearest}.${servedNote.en(of)}`,
      },
      next: sameNext({
        nl: 'Kijk waarom dit afvalt, en of die keuze nodig is.',
        en: 'See why it is left out, and whether that choice is needed.',
      }),
    },
  } satisfies Saying<Record<GapKind, GapTexts>> as Saying<Record<GapKind, GapTexts>>,
  absence: {
    nl: 'Niet in deze gegevens is niet hetzelfde als: bestaat niet.',
    en: 'Not in this data is not the same as: does not exist.',
  },
};
