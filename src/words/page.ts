export const page = () => ({
  contents: { nl: 'Inhoud', en: 'Contents' },
  skip: { nl: 'Naar de tekst', en: 'To the text' },
  filter: { nl: 'Zoek in deze tabel', en: 'Search this table' },
  sort: { nl: 'Sorteer op', en: 'Sort by' },
  asTable: { nl: 'Als tabel', en: 'As a table' },
  picture: { nl: 'Beeld', en: 'Picture' },
  binary: {
    nl: (format: string): string => `${format} is geen tekst voor een scherm; geef een bestand met --output`,
    en: (format: string): string => `${format} is not text for a screen; give a file with --output`,
  },
});
