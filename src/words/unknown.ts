export const unknown = {
  unknownSection: {
    title: { nl: 'Wat u nog kunt uitzoeken', en: 'What is still to find out' },
    intro: { nl: 'Wat de lijst het meest verandert, staat bovenaan.', en: 'What changes the list most comes first.' },
    adds: {
      nl: (names: string): string => `Speelt dit ook, dan komen erbij: ${names}.`,
      en: (names: string): string => `If this also plays a part, it adds: ${names}.`,
    },
    reorders: {
      nl: 'Speelt dit ook, dan komt er niets bij, maar de eerste drie veranderen.',
      en: 'If this also plays a part, nothing is added, but the first three change.',
    },
    noChange: {
      nl: 'Speelt dit ook, dan verandert deze lijst niet.',
      en: 'If this also plays a part, this list does not change.',
    },
    gap: {
      nl: (kind: string): string => `Daarvoor geldt dan: ${kind}.`,
      en: (kind: string): string => `For it the answer would be: ${kind}.`,
    },
    lookUp: { nl: 'Op te zoeken', en: 'To look up' },
    noIndicator: {
      nl: 'Wij kennen geen openbaar cijfer; vraag het na in de praktijk.',
      en: 'We know of no public figure; ask in practice.',
    },
  },
};
