export const costs = () => ({
  /** The sign never ends a line without its amount. */
  amount: {
    nl: (sign: string, amount: string): string => `${sign}\u00a0${amount}`,
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
  includesUnknown: {
    nl: 'wat er in het bedrag zit, is niet gevonden',
    en: 'what the amount includes was not found',
  },
  yearUnknown: { nl: 'jaar niet gevonden', en: 'year not found' },
  derived: { nl: 'berekend uit andere bedragen', en: 'worked out from other amounts' },
});
