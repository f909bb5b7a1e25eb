export const costs = {
  range: {
    nl: (least: string, most: string): string => `${least} tot ${most}`,
    en: (least: string, most: string): string => `${least} to ${most}`,
  },
  foreign: {
    nl: (name: string): string => `van ${name}, niet van het Nederlandse programma`,
    en: (name: string): string => `of ${name}, not of the Dutch programme`,
  },
};
