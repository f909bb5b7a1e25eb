import { type Language, type Spoken, spoken } from './said.ts';

/** Texts of `kiem help`; only that command loads them. */
export const help = {
  manual: { nl: 'De opdrachten van kiem', en: 'The commands of kiem' },
  everywhere: { nl: 'Bij elke opdracht', en: 'With every command' },
  repeatable: { nl: 'mag vaker', en: 'may be repeated' },
  more: {
    nl: 'Meer: kiem OPDRACHT --help, kiem help ONDERWERP',
    en: 'More: kiem COMMAND --help, kiem help TOPIC',
  },
  columns: {
    file: { nl: 'Bestand', en: 'File' },
    holds: { nl: 'Wat erin staat', en: 'What it holds' },
    field: { nl: 'Veld', en: 'Field' },
    flag: { nl: 'Vlag', en: 'Flag' },
    means: { nl: 'Betekenis', en: 'Meaning' },
    format: { nl: 'Vorm', en: 'Format' },
    extension: { nl: 'Uitgang', en: 'Extension' },
    code: { nl: 'Code', en: 'Code' },
    variable: { nl: 'Variabele', en: 'Variable' },
  },
  profile: {
    example: {
      title: { nl: 'Roken en alleenstaande ouders in Oost', en: 'Smoking and single parents in the east' },
      source: { nl: 'onze verloskundigen', en: 'our midwives' },
    },
    lead: {
      nl: 'Een profiel beschrijft een gemeente, een wijk of een doelgroep, nooit één gezin. Vlaggen, de vragenlijst en een bestand (YAML of JSON) kunnen hetzelfde zeggen. In een bestand staan ids; op de opdrachtregel mag ook een naam: --risk armoede.',
      en: 'A profile describes a municipality, a district or a target group, never one family. Flags, the questionnaire and a file (YAML or JSON) can say the same. A file holds ids; on the command line a name in either language will do as well: --risk armoede.',
    },
    together: {
      nl: 'Een bestand en vlaggen samen: --phase, --theme, --min-level, --order en --as-of vervangen, de andere vullen aan. --save-profile BESTAND bewaart het profiel, kiem select --profile BESTAND --ask vraagt verder.',
      en: 'A file and flags together: --phase, --theme, --min-level, --order and --as-of replace, the others add. --save-profile FILE keeps the profile, kiem select --profile FILE --ask goes on asking.',
    },
    more: {
      nl: 'Elk veld: kiem schema profile. Er komen voorbeelden met kiem mee: --profile example:NAAM, zoals example:smoking-low-ses.',
      en: 'Every field: kiem schema profile. Examples come with kiem: --profile example:NAME, such as example:smoking-low-ses.',
    },
    fields: {
      title: {
        nl: 'titel van de notitie, en om welke groep gezinnen het gaat',
        en: 'title of the memo, and which group of families it is about',
      },
      factors: {
        nl: 'risicofactoren die spelen en beschermende factoren om te versterken: must (standaard) of wish, waarop dat is gebaseerd, het cijfer, een opmerking',
        en: 'risk factors that play a part and protective factors to strengthen: must (the default) or wish, what that is based on, the figure, a note',
      },
      phases: {
        nl: 'preconception, pregnancy, first-year, second-year; zonder: alle',
        en: 'preconception, pregnancy, first-year, second-year; all without it',
      },
      unknown: {
        nl: 'factoren waarvan u het niet weet; kiem zegt welke het uitzoeken waard is',
        en: 'factors that you do not know about; kiem says which one is worth finding out',
      },
      traits: {
        nl: 'kenmerken van de gezinnen, voor de voorwaarden van een interventie',
        en: 'traits of the families, for the conditions of an intervention',
      },
      offer: {
        nl: 'wat er al is: interventies, of eigen projecten met de factoren waaraan zij werken',
        en: 'what exists already: interventions, or projects of your own with the factors that they work on',
      },
      criteria: {
        nl: 'wat u uitsluit: een laagste niveau, thema’s, interventies; of ook wat geen erkenning heeft',
        en: 'what you leave out: below a level, by theme, by intervention; or also what has no recognition',
      },
      births: {
        nl: 'geboorten per jaar, en het deel van de gezinnen met een kenmerk, om aantallen te schatten',
        en: 'births a year, and the share of families with a trait, to estimate numbers',
      },
      order: { nl: 'evidence of breadth', en: 'evidence or breadth' },
      asOf: { nl: 'niveaus zoals bekend op deze dag', en: 'levels as known on this day' },
    },
  },
  data: {
    lead: {
      nl: 'kiem brengt zijn gegevens mee: YAML-bestanden, elk met een JSON Schema. Elk feit noemt zijn bron. --data MAP (of KIEM_DATA) neemt andere gegevens in dezelfde vorm. --overlay MAP (of KIEM_OVERLAY) voegt eigen gegevens toe; kiem init MAP begint die, en in die map zelf hoeft u niets te noemen. kiem haalt en verstuurt niets.',
      en: 'kiem brings its data along: YAML files, each with a JSON Schema. Every fact names its source. --data FOLDER (or KIEM_DATA) takes other data of the same form. --overlay FOLDER (or KIEM_OVERLAY) adds data of your own; kiem init FOLDER begins that, and in that folder itself you need not name it. kiem fetches and sends nothing.',
    },
    more: {
      nl: 'kiem check kijkt de gegevens na, kiem new voegt iets toe, kiem export schrijft alles als tabellen, kiem diff vergelijkt twee versies.',
      en: 'kiem check checks the data, kiem new adds to it, kiem export writes all of it as tables, kiem diff compares two versions.',
    },
    files: {
      'sources.yaml': {
        nl: 'elke bron: titel, uitgever, datum, adres',
        en: 'every source: title, publisher, date, address',
      },
      'vocabulary.yaml': {
        nl: 'fasen, groepen, thema’s, kenmerken en andere vaste woorden',
        en: 'phases, groups, themes, traits and other fixed words',
      },
      'levels.yaml': { nl: 'de vier niveaus van erkenning', en: 'the four recognition levels' },
      'risk-factors/': { nl: 'risicofactoren, een bestand per groep', en: 'risk factors, one file a group' },
      'protective-factors/': {
        nl: 'beschermende factoren, een bestand per groep',
        en: 'protective factors, one file a group',
      },
      'interventions/': {
        nl: 'een bestand per interventie: voor wie, waaraan zij werkt, erkenningen, onderzoek, kosten',
        en: 'one file an intervention: for whom, what it works on, recognitions, studies, costs',
      },
      'regular-care.yaml': { nl: 'wat de gewone zorg al doet', en: 'what regular care already does' },
      'active-elements.yaml': { nl: 'werkzame elementen', en: 'active elements' },
      'explanations.yaml': { nl: 'hoe de eerste 1000 dagen werken', en: 'how the first 1000 days work' },
      'report-claims.yaml': {
        nl: 'wat het TNO-rapport van 2019 zegt, en of de gegevens dat ook zeggen',
        en: 'what the TNO report of 2019 says, and whether the data says so too',
      },
      'caveats.yaml': { nl: 'kanttekeningen, en wanneer zij gelden', en: 'caveats, and when they apply' },
      'questionnaire.yaml': { nl: 'de vragen', en: 'the questions' },
      'examples/': { nl: 'verzonnen profielen om te proberen', en: 'made-up profiles to try' },
    },
  },
  levels: {
    lead: {
      nl: 'Een niveau is het oordeel van de landelijke erkenningscommissie over het bewijs voor een interventie, voor de uitkomst waarvoor het is gegeven. Het is geen cijfer en geen belofte. Van zwak naar sterk:',
      en: 'A level is the verdict of the national recognition committee on the evidence for an intervention, for the outcome that it was granted for. It is neither a score nor a promise. From weak to strong:',
    },
    more: {
      nl: 'Een erkenning geldt vijf jaar. Is die tijd voorbij, dan staat dat erbij; of zij is verlengd, weet kiem niet. Meer over een niveau: kiem show good-indications.',
      en: 'A recognition lasts five years. When that time is over, the result says so; kiem does not know whether it was renewed. More about a level: kiem show good-indications.',
    },
  },
  formats: {
    lead: {
      nl: '--format VORM kiest de vorm, --output BESTAND schrijft naar een bestand, en de uitgang van de naam kiest dan de vorm.',
      en: '--format FORMAT chooses the format, --output FILE writes to a file, whose extension then chooses the format.',
    },
    machine: {
      nl: 'JSON voldoet aan een schema (kiem schema), is in beide talen, en is bij dezelfde gegevens, hetzelfde profiel en dezelfde --as-of altijd hetzelfde.',
      en: 'JSON is valid against a schema (kiem schema), is in both languages, and is always the same for the same data, profile and --as-of.',
    },
    of: {
      table: { nl: 'om te lezen in een terminal', en: 'to read in a terminal' },
      json: { nl: 'één document, voor programma’s', en: 'one document, for programs' },
      ndjson: { nl: 'een document per regel', en: 'one document a line' },
      csv: {
        nl: 'rijen en kolommen; --csv-dialect nl voor Nederlandse Excel',
        en: 'rows and columns; --csv-dialect nl for Dutch Excel',
      },
      markdown: { nl: 'notitie of pagina als Markdown', en: 'memo or page as Markdown' },
      html: { nl: 'notitie of pagina voor een browser', en: 'memo or page for a browser' },
      docx: { nl: 'notitie of pagina in Word', en: 'memo or page in Word' },
      xlsx: { nl: 'werkboek voor Excel', en: 'workbook for Excel' },
      svg: { nl: 'één beeld', en: 'one picture' },
      man: { nl: 'handleiding voor het programma man', en: 'manual for the program man' },
      pretty: { nl: 'meldingen met de regel waar het om gaat', en: 'findings with the line in question' },
      sarif: { nl: 'SARIF 2.1.0, voor code scanning', en: 'SARIF 2.1.0, for code scanning' },
      junit: { nl: 'JUnit XML, voor een testverslag', en: 'JUnit XML, for a test report' },
      github: { nl: 'aantekeningen in GitHub Actions', en: 'annotations in GitHub Actions' },
      gitlab: { nl: 'Code Quality van GitLab', en: 'GitLab Code Quality' },
      compact: { nl: 'een regel per melding, voor editors', en: 'a line a finding, for editors' },
    },
  },
  exitCodes: {
    lead: {
      nl: 'Het resultaat gaat naar standaarduitvoer, al het andere naar standaardfout. Met --format json is er ook een document als een opdracht mislukt.',
      en: 'Results go to standard output, all else to standard error. With --format json there is a document when a command fails, too.',
    },
    of: {
      0: { nl: 'gelukt; ook "niets gevonden" is een antwoord', en: 'done; "nothing matches" is an answer too' },
      1: {
        nl: 'de gegevens hebben fouten, of er is gevonden waar een vlag --fail-on… om vroeg',
        en: 'the data has errors, or what a --fail-on… flag asked for was found',
      },
      2: {
        nl: 'verkeerd gebruik, of een profiel waarop geen antwoord kan komen',
        en: 'wrong usage, or a profile that cannot be answered',
      },
      3: {
        nl: 'mislukt: een pad dat er niet is of niet te lezen is, een bestand dat niet te schrijven is, een fout in kiem',
        en: 'failure: an absent or unreadable path, a file that cannot be written, a bug',
      },
      129: { nl: 'de terminal is gesloten', en: 'the terminal was closed' },
      130: { nl: 'gestopt met Ctrl-C', en: 'interrupted with Ctrl-C' },
      143: { nl: 'beëindigd', en: 'terminated' },
    },
  },
  environment: {
    lead: { nl: 'Een vlag gaat voor een variabele.', en: 'A flag goes before a variable.' },
    of: {
      KIEM_DATA: { nl: 'map met gegevens, als --data', en: 'folder with data, as --data' },
      KIEM_OVERLAY: { nl: 'mappen met eigen gegevens, als --overlay', en: 'folders with own data, as --overlay' },
      KIEM_LANG: { nl: 'taal, nl of en, als --lang', en: 'language, nl or en, as --lang' },
      KIEM_PAGER: {
        nl: 'programma dat lange tekst laat zien; leeg of cat: geen',
        en: 'program that shows long text; empty or cat: none',
      },
      PAGER: { nl: 'hetzelfde, zonder KIEM_PAGER', en: 'the same, without KIEM_PAGER' },
      KIEM_DEBUG: { nl: 'toon de details van een fout in kiem', en: 'show the details of a fault in kiem' },
      KIEM_WITHOUT: {
        nl: 'wat kiem niet opnieuw mag gebruiken: code, look, shipped, records, facts',
        en: 'what kiem may not use again: code, look, shipped, records, facts',
      },
      ACCESSIBLE: { nl: '1: als --accessible', en: '1: as --accessible' },
      NO_COLOR: { nl: 'met een waarde: zonder kleur', en: 'with a value: without colour' },
      FORCE_COLOR: { nl: '1: met kleur, 0: zonder', en: '1: with colour, 0: without' },
      LC_ALL: {
        nl: 'taal en tekens van het systeem, voor LC_MESSAGES, LC_CTYPE en LANG',
        en: 'language and characters of the system, before LC_MESSAGES, LC_CTYPE and LANG',
      },
      LC_MESSAGES: { nl: 'taal van teksten', en: 'language of texts' },
      LC_CTYPE: { nl: 'welke tekens de terminal kent', en: 'which characters the terminal knows' },
      LANG: {
        nl: 'taal en tekens, als niets anders dat zegt',
        en: 'language and characters, when nothing else says so',
      },
      TERM: { nl: 'wat de terminal kan; dumb: niets', en: 'what the terminal can do; dumb: nothing' },
      COLORTERM: { nl: 'truecolor: alle kleuren', en: 'truecolor: all colours' },
      WT_SESSION: {
        nl: 'Windows Terminal: alle kleuren en tekens',
        en: 'Windows Terminal: all colours and characters',
      },
      GITHUB_ACTIONS: {
        nl: 'true: kiem check zet ook aantekeningen bij de regels',
        en: 'true: kiem check annotates the lines as well',
      },
      HOME: { nl: 'uw eigen map; daarin bewaart kiem iets', en: 'your own folder, in which kiem keeps things' },
      XDG_CACHE_HOME: {
        nl: 'map voor wat kiem bewaart van gegevens die zijn nagekeken',
        en: 'folder for what kiem keeps of checked data',
      },
      LOCALAPPDATA: { nl: 'hetzelfde op Windows', en: 'the same on Windows' },
    },
  },
};

type HelpMessages = Spoken<typeof help>;

export const helpMessages: Readonly<Record<Language, HelpMessages>> = spoken(help);
