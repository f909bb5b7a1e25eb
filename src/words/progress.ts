/** What a run does that lasts, and how far it is. */
export const progress = () => ({
  checking: {
    nl: (done: number, all: number): string => `Nakijken: ${String(done)} van ${String(all)} bestanden`,
    en: (done: number, all: number): string => `Checking: ${String(done)} of ${String(all)} files`,
  },
  reading: {
    nl: (done: number, all: number): string => `Gegevens lezen: ${String(done)} van ${String(all)} bestanden`,
    en: (done: number, all: number): string => `Reading data: ${String(done)} of ${String(all)} files`,
  },
  selecting: {
    nl: (done: number, all: number): string => `Kiezen: ${String(done)} van ${String(all)} profielen`,
    en: (done: number, all: number): string => `Selecting: ${String(done)} of ${String(all)} profiles`,
  },
  tables: {
    nl: (done: number, all: number): string => `Tabellen maken: ${String(done)} van ${String(all)}`,
    en: (done: number, all: number): string => `Making tables: ${String(done)} of ${String(all)}`,
  },
});
