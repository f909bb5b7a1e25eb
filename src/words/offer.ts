/** What the line about numbers of families may name. */
export interface FamilyTexts {
  readonly births: string;
  readonly least: string;
  readonly most: string;
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
    meantFor: {
      nl: (factors: string): string => `Bedoeld voor gezinnen met: ${factors}.`,
      en: (factors: string): string => `Meant for families with: ${factors}.`,
    },
    serves: {
      nl: (factors: string): string => `Gemaakt voor gezinnen met: ${factors}. Werkt niet aan de factor zelf.`,
      en: (factors: string): string => `Made for families with: ${factors}. Does not work on the factor itself.`,
    },
    touches: {
      nl: (factors: string): string => `Raakt zijdelings: ${factors}.`,
      en: (factors: string): string => `Touches indirectly: ${factors}.`,
    },
    nothing: {
      nl: 'Is geen antwoord op wat u koos, voor zover wij weten.',
      en: 'Does not answer anything that you chose, as far as we know.',
    },
    also: {
      nl: (factors: string): string => `Niet gekozen, wel een doel: ${factors}.`,
      en: (factors: string): string => `Not chosen, but an aim: ${factors}.`,
    },
    reach: {
      nl: (families: string): string => `Volgens u: ${families} gezinnen per jaar.`,
      en: (families: string): string => `By your account: ${families} families a year.`,
    },
    ownAccount: {
      nl: (factors: string): string => `Werkt volgens u aan: ${factors}. Dat is niet getoetst.`,
      en: (factors: string): string => `Works on, by your account: ${factors}. This was not checked.`,
    },
    ownUnknown: {
      nl: 'Staat niet in onze gegevens. Wij kunnen er niets over zeggen.',
      en: 'Is not in our data. We cannot say anything about it.',
    },
    overlap: {
      nl: (factor: string, names: string, phases: string): string =>
        `Werken al aan hetzelfde (${factor}): ${names} (${phases}). Kijk of zij dezelfde gezinnen bedienen. Dubbel is niet altijd verkeerd.`,
      en: (factor: string, names: string, phases: string): string =>
        `Already working on the same thing (${factor}): ${names} (${phases}). See whether they serve the same families. Double is not always wrong.`,
    },
    overlapReach: {
      nl: (factor: string, names: string, phases: string): string =>
        `Voor gezinnen met ${factor} heeft u al: ${names} (${phases}). Kijk of zij dezelfde gezinnen bedienen. Dubbel is niet altijd verkeerd.`,
      en: (factor: string, names: string, phases: string): string =>
        `For families with ${factor} you already have: ${names} (${phases}). See whether they serve the same families. Double is not always wrong.`,
    },
    noOverlap: {
      nl: 'Niets in uw aanbod werkt in dezelfde fase aan dezelfde gekozen factor.',
      en: 'Nothing in your offer works on the same chosen factor in the same phase.',
    },
    open: {
      nl: (factors: string): string => `Voor deze factoren staat in uw aanbod nog niets dat wij kennen: ${factors}.`,
      en: (factors: string): string => `For these factors your offer holds nothing that we know of: ${factors}.`,
    },
    noneOpen: {
      nl: 'Voor elke factor die u koos, staat er iets in uw aanbod.',
      en: 'For every factor that you chose, there is something in your offer.',
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
    one: {
      nl: (births: string, share: string, trait: string, families: string): string =>
        `${births} geboorten per jaar × ${share} (${trait}) = ${families} gezinnen per jaar. Uw eigen cijfers.`,
      en: (births: string, share: string, trait: string, families: string): string =>
        `${births} births a year × ${share} (${trait}) = ${families} families a year. Your own figures.`,
    },
    several: {
      nl: (of: FamilyTexts): string =>
        `tussen ${of.least} en ${of.most} gezinnen per jaar. Hoogstens ${of.births} geboorten × ${of.smallest}; minstens ${of.births} × (${of.sum} − ${of.subtracted}), en nooit minder dan 0. Hoe de voorwaarden samenvallen, is niet bekend. Uw eigen cijfers.`,
      en: (of: FamilyTexts): string =>
        `between ${of.least} and ${of.most} families a year. At most ${of.births} births × ${of.smallest}; at least ${of.births} × (${of.sum} − ${of.subtracted}), and never below 0. How the conditions coincide is not known. Your own figures.`,
    },
    unknown: {
      nl: (traits: string): string => `niet te zeggen: in uw profiel ontbreekt het aandeel met ${traits} (shares).`,
      en: (traits: string): string => `cannot be told: your profile lacks the share with ${traits} (shares).`,
    },
  },
};
