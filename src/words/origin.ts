/** Where records are from that are laid over the data. */
export const origin = () => ({
  takesPart: {
    nl: (origin: string): string => `Met uw eigen gegevens in deze map: ${origin}`,
    en: (origin: string): string => `With your own data in this folder: ${origin}`,
  },
  short: {
    nl: (origin: string): string => `uit ${origin}`,
    en: (origin: string): string => `from ${origin}`,
  },
  line: {
    nl: (origin: string): string => `Lokaal: dit komt uit ${origin}.`,
    en: (origin: string): string => `Local: this comes from ${origin}.`,
  },
  note: {
    nl: (parts: readonly string[]): string => `Lokaal: ${parts.join('; ')}.`,
    en: (parts: readonly string[]): string => `Local: ${parts.join('; ')}.`,
  },
  named: {
    nl: (origin: string, names: string): string => `${names} (uit ${origin})`,
    en: (origin: string, names: string): string => `${names} (from ${origin})`,
  },
});
