export const unknown = {
  unknownSection: {
    title: { nl: 'Wat u nog kunt uitzoeken', en: 'What is still to find out' },
    intro: {
      nl: 'Bovenaan staat wat deze lijst het meest zou veranderen.',
      en: 'What would alter this list most comes first.',
    },
    adds: {
      nl: (names: string, count: number): string =>
        `Speelt dit ook, dan ${count === 1 ? 'komt' : 'komen'} erbij: ${names}.`,
      en: (names: string, count: number): string =>
        `If this also plays a part, ${count === 1 ? 'this is' : 'these are'} added: ${names}.`,
    },
    sameTop: { nl: 'De eerste drie blijven gelijk.', en: 'The first three stay the same.' },
    newTop: { nl: 'De eerste drie worden dan anders.', en: 'The first three will then be different.' },
    reorders: {
      nl: 'Speelt dit ook, dan komt er niets bij, maar worden de eerste drie anders.',
      en: 'If this also plays a part, nothing is added, but the first three will be different.',
    },
    noChange: {
      nl: 'Speelt dit ook, dan blijft deze lijst gelijk.',
      en: 'If this also plays a part, this list stays the same.',
    },
    gap: {
      nl: (kind: string): string => `Daarvoor geldt dan: ${kind}.`,
      en: (kind: string): string => `For it the answer would be: ${kind}.`,
    },
  },
};
