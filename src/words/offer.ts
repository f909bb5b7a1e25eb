import { doubleNote, familiesAYear } from './phrases.ts';
import { reason } from './reason.ts';

/** What the line about numbers of families may name. */
interface FamilyTexts {
  readonly births: string;
  /** How many there are. */
  readonly families: string;
  readonly smallest: string;
  readonly sum: string;
  readonly subtracted: string;
}

export const offer = {
  offerSection: {
    title: { nl: 'Wat u al heeft', en: 'What you already have' },
    worksOn: {
      nl: (factors: string): string => `Werkt aan: ${factors}.`,
      en: (factors: string): string => `Works on: ${factors}.`,
    },
    meantFor: reason().meantFor,
    serves: {
      nl: (factors: string): string => `Gemaakt voor gezinnen met: ${factors}. ${reason().notOnItself.nl}`,
      en: (factors: string): string => `Made for families with: ${factors}. ${reason().notOnItself.en}`,
    },
    touches: {
      nl: (factors: string): string => `Raakt zijdelings: ${factors}.`,
      en: (factors: string): string => `Touches indirectly: ${factors}.`,
    },
    nothing: {
      you: {
        nl: 'Is niet gekoppeld aan wat u koos, voor zover wij weten.',
        en: 'Is not linked to anything that you chose, as far as we know.',
      },
      we: {
        nl: 'Is niet gekoppeld aan wat wij kozen.',
        en: 'Is not linked to anything that we chose.',
      },
    },
    also: {
      nl: (factors: string): string => `Niet gekozen, wel een doel: ${factors}.`,
      en: (factors: string): string => `Not chosen, but an aim: ${factors}.`,
    },
    reach: {
      you: {
        nl: (count: number, families: string): string => `Volgens u: ${familiesAYear.nl(count, families)}.`,
        en: (count: number, families: string): string => `By your account: ${familiesAYear.en(count, families)}.`,
      },
      we: {
        nl: (count: number, families: string): string =>
          `Deelname: ${familiesAYear.nl(count, families)} (eigen opgave).`,
        en: (count: number, families: string): string =>
          `Taking part: ${familiesAYear.en(count, families)} (own account).`,
      },
    },
    ownAccount: {
      you: {
        nl: (factors: string): string => `Werkt volgens u aan: ${factors}. Dat is niet getoetst.`,
        en: (factors: string): string => `Works on, by your account: ${factors}. This was not checked.`,
      },
      we: {
        nl: (factors: string): string => `Werkt volgens eigen opgave aan: ${factors}. Dat is niet getoetst.`,
        en: (factors: string): string => `Works on, by our own account: ${factors}. This was not checked.`,
      },
    },
    ownUnknown: {
      nl: 'Staat niet in deze gegevens. Waaraan dit werkt, is niet bekend.',
      en: 'Is not in this data. What it works on is not known.',
    },
    overlap: {
      nl: (factor: string, names: string, phases: string): string =>
        `Werken al aan hetzelfde (${factor}): ${names} (${phases}). ${doubleNote.nl}`,
      en: (factor: string, names: string, phases: string): string =>
        `Already working on the same thing (${factor}): ${names} (${phases}). ${doubleNote.en}`,
    },
    overlapReach: {
      you: {
        nl: (factor: string, names: string, phases: string): string =>
          `Voor gezinnen met ${factor} heeft u al: ${names} (${phases}). ${doubleNote.nl}`,
        en: (factor: string, names: string, phases: string): string =>
          `For families with ${factor} you already have: ${names} (${phases}). ${doubleNote.en}`,
      },
      we: {
        nl: (factor: string, names: string, phases: string): string =>
          `Voor gezinnen met ${factor} hebben wij al: ${names} (${phases}). ${doubleNote.nl}`,
        en: (factor: string, names: string, phases: string): string =>
          `For families with ${factor} we already have: ${names} (${phases}). ${doubleNote.en}`,
      },
    },
    noOverlap: {
      nl: 'Niets in uw aanbod werkt in dezelfde fase aan dezelfde gekozen factor.',
      en: 'Nothing in your offer works on the same chosen factor in the same phase.',
    },
    open: {
      you: {
        nl: (factors: string): string => `Voor deze factoren staat in uw aanbod nog niets dat wij kennen: ${factors}.`,
        en: (factors: string): string => `For these factors your offer holds nothing that we know of: ${factors}.`,
      },
      we: {
        nl: (factors: string): string => `Voor deze factoren is in ons aanbod nog niets gevonden: ${factors}.`,
        en: (factors: string): string => `For these factors nothing was found yet in what we already have: ${factors}.`,
      },
    },
    noneOpen: {
      you: {
        nl: 'Voor elke factor die u koos, staat er iets in uw aanbod.',
        en: 'For every factor that you chose, there is something in your offer.',
      },
      we: {
        nl: 'Voor elke factor die wij kozen, staat er iets in ons aanbod.',
        en: 'For every factor that we chose, there is something in our offer.',
      },
    },
  },
  families: {
    head: { nl: 'Hoeveel gezinnen', en: 'How many families' },
    share: {
      nl: (share: number): string =>
        new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 2 }).format(share),
      en: (share: number): string =>
        new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 2 }).format(share),
    },
    exactly: familiesAYear,
    between: {
      nl: (least: string, most: string): string => `tussen ${least} en ${most} gezinnen per jaar`,
      en: (least: string, most: string): string => `between ${least} and ${most} families a year`,
    },
    one: {
      nl: (births: string, share: string, trait: string, families: string): string =>
        `${births} geboorten per jaar × ${share} (${trait}) = ${families}. Uw eigen cijfers.`,
      en: (births: string, share: string, trait: string, families: string): string =>
        `${births} births a year × ${share} (${trait}) = ${families}. Your own figures.`,
    },
    several: {
      nl: (of: FamilyTexts): string =>
        `${of.families}. Hoogstens ${of.births} geboorten × ${of.smallest}; minstens ${of.births} × (${of.sum} − ${of.subtracted}), en nooit minder dan 0. Hoe de voorwaarden samenvallen, is niet bekend. Uw eigen cijfers.`,
      en: (of: FamilyTexts): string =>
        `${of.families}. At most ${of.births} births × ${of.smallest}; at least ${of.births} × (${of.sum} − ${of.subtracted}), and never below 0. How the conditions coincide is not known. Your own figures.`,
    },
    unknown: {
      nl: (traits: string): string => `niet te zeggen; het aandeel ontbreekt van: ${traits}.`,
      en: (traits: string): string => `not known; no share was given for: ${traits}.`,
    },
    arithmetic: {
      nl: (births: string, shares: string): string =>
        `Gerekend is met ${births} geboorten per jaar en deze aandelen: ${shares}.`,
      en: (births: string, shares: string): string =>
        `Worked out from ${births} births a year and these shares: ${shares}.`,
    },
    bounds: {
      nl: 'Hoe kenmerken samenvallen, is niet bekend. Daarom staan er bij meer voorwaarden een ondergrens en een bovengrens.',
      en: 'How characteristics coincide is not known. With more than one condition there is therefore a lower and an upper limit.',
    },
  },
};
