export const combinations = {
  combinationsSection: {
    title: {
      nl: 'Bijlage: combinaties die samen op alle moet-factoren een antwoord zijn',
      en: 'Annex: combinations that together answer all musts',
    },
    intro: {
      nl: 'Deze combinaties zijn samen een antwoord op elke moet-factor waarop iets een antwoord is. Het is een rekenhulp, geen advies.',
      en: 'These combinations together answer every must that something answers. They are a calculation aid, not advice.',
    },
    noSum: {
      nl: 'Effecten tellen niet bij elkaar op. Kleiner is niet beter.',
      en: 'Effects do not add up. Smaller is not better.',
    },
    none: {
      nl: 'Voor geen enkele moet-factor is iets gevonden, dus er valt niets te combineren.',
      en: 'Nothing was found for any of the musts, so there is nothing to combine.',
    },
    musts: {
      nl: (factors: string): string => `Moet-factoren waarvoor iets is gevonden: ${factors}.`,
      en: (factors: string): string => `Musts for which something was found: ${factors}.`,
    },
    size: {
      nl: (size: number, count: string): string => {
        const ways = count === '1' ? 'er is één manier' : `er zijn ${count} manieren`;
        return size === 1 ? `Eén interventie volstaat; ${ways}.` : `Minstens ${String(size)} interventies; ${ways}.`;
      },
      en: (size: number, count: string): string => {
        const ways = count === '1' ? 'there is one way' : `there are ${count} ways`;
        return size === 1 ? `One intervention is enough; ${ways}.` : `At least ${String(size)} interventions; ${ways}.`;
      },
    },
    shown: {
      nl: (count: number): string => `De eerste ${String(count)} staan hier.`,
      en: (count: number): string => `The first ${String(count)} are here.`,
    },
    incomplete: {
      nl: 'Niet alle combinaties zijn doorgerekend: het zijn er te veel.',
      en: 'Not all combinations were worked out: there are too many.',
    },
    besideOffer: {
      you: { nl: 'Naast wat u al heeft', en: 'Beside what you already have' },
      we: { nl: 'Naast wat wij al hebben', en: 'Beside what we already have' },
    },
    nothingOpen: {
      nl: 'Van de moet-factoren waarvoor iets is gevonden, laat het bestaande aanbod er geen open.',
      en: 'Of the musts for which something was found, the existing services leave none open.',
    },
  },
  /** Whether the first three hang on the choice of order. */
  otherOrder: {
    same: {
      nl: (order: string, names: string): string =>
        `In de andere volgorde (${order}) staan dezelfde interventies bovenaan: ${names}.`,
      en: (order: string, names: string): string =>
        `In the other order (${order}) the same interventions come first: ${names}.`,
    },
    differs: {
      nl: (order: string, names: string): string =>
        `De eerste drie hangen af van de gekozen volgorde. In de andere volgorde (${order}) zijn het: ${names}.`,
      en: (order: string, names: string): string =>
        `The first three depend on the chosen order. In the other order (${order}) they are: ${names}.`,
    },
  },
};
