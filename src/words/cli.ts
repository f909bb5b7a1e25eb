import { topicNames } from './topics.ts';

export const cli = {
  flagOptions: {
    profile: {
      nl: 'profiel als YAML of JSON; - leest van standaardinvoer',
      en: 'profile as YAML or JSON; - reads standard input',
    },
    profileOrFolder: {
      nl: 'profiel als YAML of JSON; - leest van standaardinvoer; meer dan één, of een map, geeft een reeks',
      en: 'profile as YAML or JSON; - reads standard input; several, or a folder, make a batch',
    },
    fields: {
      nl: (paths: string): string =>
        `alleen deze velden, gescheiden door komma’s: kolommen, of in JSON paden zoals ${paths}`,
      en: (paths: string): string =>
        `only these fields, separated by commas: columns, or in JSON paths such as ${paths}`,
    },
    keepGoing: {
      nl: 'bij meer profielen: ga door na een profiel dat niet klopt; dat wordt een eigen regel met error',
      en: 'with several profiles: go on after one that is not valid; it becomes a record of its own with error',
    },
    title: { nl: 'titel van het profiel, voor de notitie', en: 'title of the profile, for the memo' },
    targetGroup: {
      nl: 'om welke groep gezinnen het gaat',
      en: 'which group of families the profile describes',
    },
    figure: {
      nl: 'het cijfer achter een keuze: factor=getal eenheid; jaar; bron, zoals "poverty=8.1 %; 2024; CBS"',
      en: 'the figure behind a choice: factor=number unit; year; source, such as "poverty=8.1 %; 2024; CBS"',
    },
    figures: {
      nl: 'een CSV met cijfers van uw gemeente, om naast de factoren te zien in de vragen',
      en: 'a CSV of the figures of your municipality, shown beside the factors in the questions',
    },
    region: {
      nl: 'welke regio uit --figures, als het er meer zijn',
      en: 'which region of --figures, if it has several',
    },
    births: { nl: 'geboorten per jaar', en: 'births a year' },
    share: {
      nl: 'deel van de gezinnen met een kenmerk, zoals first-child=0.45 of first-child=45%',
      en: 'share of families with a trait, such as first-child=0.45 or first-child=45%',
    },
    phase: {
      nl: 'fase: preconception, pregnancy, first-year, second-year',
      en: 'phase: preconception, pregnancy, first-year, second-year',
    },
    risk: { nl: 'risicofactor die speelt (moet)', en: 'risk factor that plays a part (must)' },
    strengthen: { nl: 'beschermende factor om te versterken (moet)', en: 'protective factor to strengthen (must)' },
    wish: { nl: 'factor als wens', en: 'factor as a wish' },
    basis: {
      nl: 'waarop een factor is gebaseerd, zoals poverty=figure (figure, practice, policy)',
      en: 'what a factor is based on, such as poverty=figure (figure, practice, policy)',
    },
    unknown: {
      nl: 'factor waarvan u niet weet of zij speelt',
      en: 'factor of which you do not know whether it plays a part',
    },
    trait: {
      nl: 'kenmerk van de doelgroep, zoals first-child=most (most, few, mixed, unknown)',
      en: 'trait of the target group, such as first-child=most (most, few, mixed, unknown)',
    },
    offer: {
      nl: 'wat er al is: een interventie (naam of id), of een eigen naam',
      en: 'what exists already: an intervention (name or id), or a name of your own',
    },
    minLevel: { nl: 'minstens dit niveau', en: 'at least this level' },
    theme: { nl: 'alleen dit thema', en: 'only this theme' },
    exclude: { nl: 'laat deze interventie weg', en: 'leave this intervention out' },
    order: { nl: 'volgorde: evidence of breadth', en: 'order: evidence or breadth' },
    asOf: {
      nl: 'niveaus zoals bekend op deze datum (JJJJ, JJJJ-MM of JJJJ-MM-DD)',
      en: 'levels as known on this date (YYYY, YYYY-MM or YYYY-MM-DD)',
    },
    includeUnrated: { nl: 'ook interventies zonder erkenning', en: 'also interventions without recognition' },
    since: {
      nl: 'vergelijk met de stand op deze datum (JJJJ, JJJJ-MM of JJJJ-MM-DD)',
      en: 'compare with what was known on this date (YYYY, YYYY-MM or YYYY-MM-DD)',
    },
    profiles: {
      nl: 'een profiel of meer, of een map met profielen',
      en: 'one profile or more, or a folder of profiles',
    },
    whole: { nl: 'alles wat bekend is, met bronnen', en: 'all that is known, with sources' },
    everyRecord: {
      nl: 'ook van een lange lijst alles, zoals bij sources',
      en: 'all of a long list too, such as sources',
    },
    largeMap: { nl: 'ook een kaart van vele schermen', en: 'a map of many screens too' },
    against: {
      nl: 'een ander profiel: wat is er anders dan bij het profiel van --profile',
      en: 'another profile: what is different from the one of --profile',
    },
    failOnChange: { nl: 'eindig met code 1 als er iets verschilt', en: 'end with code 1 when anything differs' },
    by: { nl: 'wat de kolommen zijn', en: 'what the columns are' },
    only: {
      nl: (states: readonly string[], ofOffer: readonly string[]): string =>
        `alleen factoren in deze toestand (${states.join(', ')}; met een aanbod ook ${ofOffer.join(', ')})`,
      en: (states: readonly string[], ofOffer: readonly string[]): string =>
        `only factors in this state (${states.join(', ')}; with an offer also ${ofOffer.join(', ')})`,
    },
    details: {
      nl: 'ook wat achter de lijst staat: redenen, zorg, wat ontbreekt, volgorde',
      en: 'also what is behind the list: reasons, care, what is missing, order',
    },
    whyNot: {
      nl: 'waarom een interventie afvalt, en welke ene keuze dat verandert; zonder id: van alle',
      en: 'why an intervention is left out, and which single choice changes that; without an id: of all',
    },
    combinations: { nl: 'toon ook de combinaties', en: 'also show the combinations' },
    length: {
      nl: 'hoe lang de notitie is (markdown, html, docx): short of full',
      en: 'how long the memo is (markdown, html, docx): short or full',
    },
    format: { nl: 'vorm van de uitvoer', en: 'output format' },
    output: {
      nl: 'schrijf naar dit bestand; de uitgang bepaalt de vorm',
      en: 'write to this file; its extension decides the format',
    },
    force: { nl: 'overschrijf een bestaand bestand', en: 'overwrite an existing file' },
    saveProfile: {
      nl: 'bewaar het profiel in dit bestand (alleen leesbaar voor u)',
      en: 'save the profile in this file (readable for you only)',
    },
    ask: {
      nl: 'stel vragen, en ga verder met de antwoorden van profiel en vlaggen',
      en: 'ask questions, and go on from the answers of profile and flags',
    },
    noInput: { nl: 'stel geen vragen', en: 'ask no questions' },
    csvDialect: { nl: 'nl: puntkomma en BOM, voor Nederlandse Excel', en: 'nl: semicolon and BOM, for Dutch Excel' },
    data: { nl: 'andere map met gegevens (of KIEM_DATA)', en: 'another folder with data (or KIEM_DATA)' },
    overlay: {
      nl: 'map met eigen gegevens erbij (of KIEM_OVERLAY)',
      en: 'folder with own data to add (or KIEM_OVERLAY)',
    },
    lang: { nl: 'taal: nl of en (of KIEM_LANG)', en: 'language: nl or en (or KIEM_LANG)' },
    noPager: { nl: 'laat lange tekst niet door een pager zien', en: 'show long text without a pager' },
    color: { nl: 'met kleur', en: 'with colour' },
    noColor: { nl: 'zonder kleur', en: 'without colour' },
    accessible: {
      nl: 'genummerde lijsten zonder kaders, voor schermlezers (of ACCESSIBLE=1)',
      en: 'numbered lists without boxes, for screen readers (or ACCESSIBLE=1)',
    },
    search: { nl: 'alleen wat bij deze woorden past', en: 'only what fits these words' },
    kind: { nl: 'soort: risk of protective', en: 'kind: risk or protective' },
    group: {
      nl: 'groep: child, parent-prenatal, parent, environment',
      en: 'group: child, parent-prenatal, parent, environment',
    },
    factor: {
      nl: 'interventies waarvan een bron zegt dat zij iets doen met deze factor',
      en: 'interventions of which a source says that they do something about this factor',
    },
    level: { nl: 'alleen met dit niveau', en: 'only with this level' },
  },
  cli: {
    description: {
      nl: 'Kies erkende interventies voor de eerste 1000 dagen, vanuit lokale vragen.',
      en: "Choose recognised interventions for a child's first 1000 days, from local needs.",
    },
    compareIds: { nl: 'namen of ids van twee of meer interventies', en: 'names or ids of two or more interventions' },
    diffFolderBefore: { nl: 'map met gegevens van vroeger', en: 'folder with the older data' },
    diffFolderAfter: {
      nl: 'map met gegevens van nu; zonder: de gegevens die u gebruikt',
      en: 'folder with the newer data; without it: the data in use',
    },
    listKind: { nl: 'wat u wilt zien', en: 'what to list' },
    showId: {
      nl: 'naam of id van een factor, interventie, niveau, element, uitleg, uitspraak van het rapport, vorm van zorg, kanttekening of bron',
      en: 'name or id of a factor, intervention, level, element, explanation, claim of the report, kind of care, caveat or source',
    },
    help: { nl: 'toon deze hulp', en: 'show this help' },
    version: { nl: 'toon de versie', en: 'show the version' },
    helpCommand: { nl: 'hulp bij een opdracht of een onderwerp', en: 'help on a command or a topic' },
    helpName: { nl: 'opdracht of onderwerp', en: 'command or topic' },
    firstExamples: {
      nl: [
        ['kiem', 'vragen, en dan het antwoord'],
        ['kiem select --risk armoede', 'meteen het antwoord'],
        ['kiem show voorzorg', 'alles over één interventie'],
      ],
      en: [
        ['kiem', 'questions, then the answer'],
        ['kiem select --risk poverty', 'the answer at once'],
        ['kiem show voorzorg', 'all about one intervention'],
      ],
    },
    furtherHelp: {
      nl: [
        ['kiem OPDRACHT --help', 'alle opties van een opdracht, met voorbeelden'],
        ['kiem help ONDERWERP', topicNames('nl').join(', ')],
      ],
      en: [
        ['kiem COMMAND --help', 'all options of a command, with examples'],
        ['kiem help TOPIC', topicNames('en').join(', ')],
      ],
    },
    examples: { nl: 'Voorbeelden', en: 'Examples' },
    usage: { nl: 'Gebruik:', en: 'Usage:' },
    options: { nl: 'Opties:', en: 'Options:' },
    globalOptions: { nl: 'Overal:', en: 'Everywhere:' },
    commands: { nl: 'Opdrachten:', en: 'Commands:' },
    arguments: { nl: 'Argumenten:', en: 'Arguments:' },
    choices: { nl: 'keuze', en: 'choices' },
    default: { nl: 'standaard', en: 'default' },
    placeholders: {
      after: { nl: 'na', en: 'after' },
      basis: { nl: 'grond', en: 'basis' },
      before: { nl: 'voor', en: 'before' },
      columns: { nl: 'kolommen', en: 'columns' },
      command: { nl: 'opdracht', en: 'command' },
      date: { nl: 'datum', en: 'date' },
      dialect: { nl: 'dialect', en: 'dialect' },
      factor: { nl: 'factor', en: 'factor' },
      fields: { nl: 'velden', en: 'fields' },
      figure: { nl: 'cijfer', en: 'figure' },
      file: { nl: 'bestand', en: 'file' },
      folder: { nl: 'map', en: 'folder' },
      format: { nl: 'vorm', en: 'format' },
      group: { nl: 'groep', en: 'group' },
      id: { nl: 'id', en: 'id' },
      ids: { nl: 'ids', en: 'ids' },
      intervention: { nl: 'interventie', en: 'intervention' },
      kind: { nl: 'soort', en: 'kind' },
      language: { nl: 'taal', en: 'language' },
      length: { nl: 'lengte', en: 'length' },
      level: { nl: 'niveau', en: 'level' },
      name: { nl: 'naam', en: 'name' },
      number: { nl: 'getal', en: 'number' },
      options: { nl: 'opties', en: 'options' },
      order: { nl: 'volgorde', en: 'order' },
      part: { nl: 'deel', en: 'part' },
      path: { nl: 'pad', en: 'path' },
      phase: { nl: 'fase', en: 'phase' },
      severity: { nl: 'ernst', en: 'severity' },
      share: { nl: 'aandeel', en: 'share' },
      shell: { nl: 'shell', en: 'shell' },
      state: { nl: 'toestand', en: 'state' },
      text: { nl: 'tekst', en: 'text' },
      theme: { nl: 'thema', en: 'theme' },
      trait: { nl: 'kenmerk', en: 'trait' },
      words: { nl: 'woorden', en: 'words' },
    },
  },
};
