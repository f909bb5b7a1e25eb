/** What each command does, in a line. */
export const commands = () => ({
  select: {
    nl: 'zoek interventies bij risico- en beschermende factoren',
    en: 'find interventions for risk and protective factors',
  },
  coverage: {
    nl: 'kaart van wat er is per factor, en waar niets is',
    en: 'map of what there is per factor, and where there is nothing',
  },
  compare: {
    nl: 'zet naast elkaar wat over interventies bekend is; zonder winnaar',
    en: 'put side by side what is known of interventions; no winner',
  },
  diff: {
    nl: 'wat er veranderde tussen twee versies, of sinds een datum',
    en: 'what changed between two versions of the data, or since a date',
  },
  list: {
    nl: 'factoren, interventies, niveaus, bronnen en meer, met zoeken',
    en: 'factors, interventions, levels, sources and more, with search',
  },
  show: { nl: 'alles over één ding, met bronnen', en: 'all about one thing, with sources' },
  check: { nl: 'kijk de gegevens na', en: 'check the data' },
  explain: { nl: 'uitleg van een code, niveau, vlag of gat', en: 'explain a code, level, flag or gap' },
  schema: { nl: 'toon een JSON Schema', en: 'print a JSON Schema' },
  export: {
    nl: 'schrijf alle gegevens als tabellen (CSV, Data Package)',
    en: 'write all data as tables (CSV, Data Package)',
  },
  init: {
    nl: 'begin een map met eigen gegevens naast deze',
    en: 'begin a folder with data of your own beside this',
  },
  new: {
    nl: 'voeg een interventie, factor of bron toe aan de gegevens',
    en: 'add an intervention, factor or source to the data',
  },
  completion: {
    nl: 'script waarmee uw shell opdrachten, opties en ids aanvult',
    en: 'script that lets your shell complete commands, options and ids',
  },
});
