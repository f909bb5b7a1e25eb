export const costs = () => ({
  amount: {
    nl: (sign: string, amount: string): string => `${sign} ${amount}`,
    en: (sign: string, amount: string): string => `${sign}${amount}`,
  },
  range: {
    nl: (least: string, most: string): string => `${least} tot ${most}`,
    en: (least: string, most: string): string => `${least} to ${most}`,
  },
  foreign: {
    nl: (name: string): string => `van ${name}, niet van het Nederlandse programma`,
    en: (name: string): string => `of ${name}, not of the Dutch programme`,
  },
  yearUnknown: { nl: 'jaar niet gevonden', en: 'year not found' },
  derived: { nl: 'berekend uit andere bedragen', en: 'worked out from other amounts' },
});
