import type { ListConfig, ListTexts } from '../../../../src/cli/prompts/grouped-list/config.ts';

export const dutchTexts: ListTexts = {
  count: ({ chosen, unknown, total, elsewhere }) =>
    `${String(chosen)} van ${String(total)} gekozen, ${String(unknown)} weet niet, ${String(elsewhere)} elders.`,
  more: ({ above, below }) => (below === 0 ? `… ${String(above)} hierboven` : `… en nog ${String(below)}`),
  search: 'Zoek:',
  nothingFound: (query, meant) => `Niets gevonden voor "${query}".${meant === undefined ? '' : ` Bedoelt u ${meant}?`}`,
  noDefinition: 'Geen uitleg.',
  hints: {
    move: ['↑↓', 'kies'],
    toggle: ['spatie', 'aan of uit'],
    unknown: ['tab', 'weet niet'],
    define: ['?', 'uitleg'],
    accept: ['enter', 'verder'],
    tick: ['enter', 'kies dit'],
    back: ['esc', 'terug'],
    clear: ['esc', 'wis zoekwoord'],
    close: ['een toets', 'terug naar de lijst'],
  },
};

/** Eight risk factors under two headings, one of them a part of another, and one that only a search finds. */
export const sampleConfig: ListConfig = {
  message: 'Welke risico’s spelen bij u meer dan elders?',
  context: 'Vraag 3 van 8',
  why: 'Hierop zoeken wij.',
  help: 'Kies wat u kunt uitleggen.',
  picks: 'many',
  isSearchable: true,
  allowsUnknown: true,
  texts: dutchTexts,
  terminal: { size: () => ({ columns: 80, rows: 24 }), onResize: () => () => undefined, clear: () => undefined },
  groups: [
    {
      heading: 'Uit tabel 1',
      options: [
        {
          value: 'poverty',
          label: 'Armoede',
          synonyms: ['geldzorgen', 'poverty'],
          definition: 'Te weinig geld om van te leven.',
        },
        { value: 'debts', label: 'Schulden', foreignSynonyms: ['debts'], depth: 1 },
        { value: 'single-parent', label: 'Eenoudergezin', synonyms: ['alleenstaande ouder', 'single parent'] },
        { value: 'refugee', label: 'Vluchtelingengezin', note: 'niets gevonden in deze gegevens' },
      ],
    },
    {
      heading: 'Uit de tekst',
      options: [
        { value: 'noise', label: 'Geluidsoverlast', synonyms: ['lawaai'] },
        { value: 'idee', label: 'Één reële zorg', synonyms: [] },
        { value: 'smoke', label: 'Rook in huis', definition: 'Rook van anderen.' },
        { value: 'lead', label: 'Lood in het water' },
      ],
    },
    { heading: 'Elders', isHidden: true, options: [{ value: 'cradle', label: 'Wiegendood' }] },
  ],
};
