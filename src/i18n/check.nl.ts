/** What the summary of a check counts. */
export interface CheckCounts {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly ignored: number;
  readonly known: number;
  readonly seconds: number;
}

/** What `check`, `explain` and `schema` say, in Dutch. */
export const checkNl = {
  title: 'Controle van de gegevens',
  severity: { error: 'fout', warning: 'waarschuwing', note: 'opmerking' },
  columns: { place: 'Plaats', severity: 'Ernst', code: 'Code', message: 'Melding' },
  see: 'zie',
  wrong: 'Fout',
  right: 'Goed',
  what: 'Wat',
  why: 'Waarom',
  didYouMean: (meant: string): string => `bedoelt u ${meant}?`,
  add: (key: string): string => `voeg toe: ${key}`,
  moreLines: (count: number): string => `nog ${String(count)} regels`,
  moreFindings: (count: number): string => `nog ${String(count)} meldingen; --format json geeft ze alle`,
  summary: ({ files, errors, warnings, notes, ignored, known, seconds }: CheckCounts): string =>
    [
      `${String(files)} ${files === 1 ? 'bestand' : 'bestanden'} nagekeken:`,
      `${errors === 0 ? 'geen fouten' : errors === 1 ? '1 fout' : `${String(errors)} fouten`},`,
      warnings === 0 ? 'geen waarschuwingen' : warnings === 1 ? '1 waarschuwing' : `${String(warnings)} waarschuwingen`,
      ...(notes === 0 ? [] : [`en ${notes === 1 ? '1 opmerking' : `${String(notes)} opmerkingen`}`]),
      ...(ignored === 0 ? [] : [`(${String(ignored)} genegeerd)`]),
      ...(known === 0 ? [] : [`(${String(known)} al bekend)`]),
      `in ${seconds.toFixed(2).replace('.', ',')} s`,
    ].join(' '),
  notesHidden: 'kiem check --notes toont de opmerkingen',
  explain: (code: string): string => `kiem explain ${code} legt uit wat dit is`,
  watching: 'kiem kijkt mee; Ctrl-C stopt',
  baselineWritten: (path: string, count: number): string =>
    `${path}: ${String(count)} ${count === 1 ? 'bekende bevinding' : 'bekende bevindingen'}`,
  gone: (count: number): string => (count === 1 ? 'komt niet meer voor' : `komt ${String(count)} keer minder voor`),
  errors: {
    nothingMatches: (pattern: string): string => `${pattern} past op geen enkel bestand`,
    notRead: (path: string): string =>
      `${path} wordt niet nagekeken: verborgen bestanden, en koppelingen die buiten de gegevens uitkomen, slaat kiem over`,
    unsupportedPattern: (pattern: string): string =>
      `${pattern}: een patroon kent alleen *, ?, ** en [a-z], en is hoogstens 400 tekens lang`,
    absent: (path: string): string => `${path} is er niet`,
    unreadableBaseline: (path: string): string =>
      `${path} is geen lijst van kiem check; maak hem met --update-baseline`,
    baselineMissing: '--update-baseline hoort bij --baseline BESTAND',
    unknownFormat: (name: string, formats: string): string => `onbekende vorm "${name}"; kies uit ${formats}`,
    reportOverInput: (path: string): string =>
      `${path} hoort bij de gegevens die worden nagekeken; geef het verslag een eigen bestand`,
    twoOnScreen: 'twee vormen op het scherm kan niet; geef er een een bestand: --format sarif:uit.sarif',
    stdinAlone: 'bij --stdin-filename hoort één bestand; laat andere paden weg',
    stdinNeedsName: 'zeg met --stdin-filename welk bestand op de standaardinvoer staat',
    watchFiles: '--watch schrijft naar het scherm; laat --format BESTAND en --update-baseline weg',
    unknownSchema: (name: string, meant: string | undefined, names: readonly string[]): string =>
      `onbekend schema "${name}"${meant === undefined ? '' : `; bedoelt u "${meant}"?`} Er zijn: ${names.join(', ')}`,
    unknownExplain: (name: string, meant: string | undefined): string =>
      `niets uit te leggen over "${name}"${meant === undefined ? '; kiem explain toont waarover wel' : `; bedoelt u "${meant}"?`}`,
  },
  flags: {
    path: 'map, bestand of patroon; standaard alle gegevens',
    format:
      'vorm, ook meer: pretty, json, sarif, junit, github, gitlab, markdown; VORM:BESTAND schrijft naar een bestand',
    notes: 'toon ook opmerkingen',
    quiet: 'toon alleen fouten',
    failOn: 'wat de controle laat mislukken',
    maxWarnings: 'zoveel waarschuwingen mogen er zijn',
    config: 'instellingen (anders kiem.config.yaml in deze map)',
    baseline: 'bestand met bevindingen die al bekend zijn',
    updateBaseline: 'zet de bevindingen van nu in dat bestand',
    stdinFilename: 'lees dit bestand van de standaardinvoer',
    watch: 'kijk opnieuw na elke wijziging',
    noCache: 'gebruik geen eerdere uitkomst',
    force: 'overschrijf een bestaand bestand, ook als het geen verslag van kiem is',
  },
  kinds: {
    levels: 'Niveaus',
    groups: 'Groepen in de uitkomst',
    roles: 'Wat een reden betekent',
    evidence: 'Hoe zeker een antwoord is',
    flags: 'Let op',
    gaps: 'Gaten',
    failures: 'Waarom iets afvalt',
    relations: 'Relaties',
    claims: 'Beweringen',
    codes: 'Codes van kiem check',
  },
  example: 'Voorbeeld',
  mend: 'Wat u kunt doen',
  explainTitle: 'Waarover kiem iets kan uitleggen',
  explainId: 'code, niveau, vlag, gat, relatie of bewering',
  schemaName: 'naam van een schema',
  help: {
    check: 'kijkt de gegevens na',
    explain: 'legt een code, niveau, vlag of gat uit',
    schema: 'toont een JSON Schema',
  },
};

export type CheckMessages = typeof checkNl;
