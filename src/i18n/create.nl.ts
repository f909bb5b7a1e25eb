/** A question of `kiem new`, and why or how it is asked. */
export interface FieldTexts {
  readonly ask: string;
  readonly why: string;
}

const sourceFields = {
  title: { ask: 'Wat is de titel?', why: 'Zoals zij in de bron zelf staat.' },
  kind: { ask: 'Wat voor bron is het?', why: 'Een bron is iets wat iedereen kan opzoeken.' },
  publisher: { ask: 'Wie gaf de bron uit?', why: 'Leeg: niet bekend.' },
  date: {
    ask: 'Van welke datum is de bron?',
    why: 'JJJJ, JJJJ-MM of JJJJ-MM-DD, zo precies als u weet. Leeg: niet bekend.',
  },
  url: { ask: 'Op welk adres staat de bron?', why: 'Begint met https://. Leeg: geen.' },
} satisfies Readonly<Record<string, FieldTexts>>;

/** What `kiem new` says, in Dutch. */
export const createNl = {
  help: 'voegt een interventie, factor of bron toe aan de gegevens, met vragen of uit een bestand',
  kind: 'wat u wilt toevoegen',
  whichKind: (kinds: readonly string[]): string => `noem wat u wilt toevoegen: ${kinds.join(', ')}`,
  from: 'neem het record uit dit bestand (YAML of JSON; - leest van standaardinvoer) en stel geen vragen',
  dryRun: 'toon alleen wat er zou worden geschreven',
  noTerminal: (kind: string): string =>
    `zonder terminal kunnen wij geen vragen stellen; geef het record met --from BESTAND. Zo ziet het eruit: kiem schema ${kind}`,
  notOneRecord: (file: string): string =>
    `${file} is niet één record; geef de velden van één record, of een lijst met één`,
  badId: (text: string): string => `het id "${text}" kan niet; gebruik kleine letters, cijfers en losse streepjes`,
  taken: (id: string): string => `het id ${id} bestaat al`,
  badPlace: 'een factor heeft een kind (risk, protective) en een group (child, parent-prenatal, parent, environment)',
  installed: (folder: string): string =>
    `${folder} hoort bij een geïnstalleerd pakket en gaat bij een nieuwe versie verloren; noem met --data uw eigen map`,
  readOnly: (folder: string): string => `in ${folder} mag u niet schrijven; noem met --data een andere map`,
  changed: (path: string): string => `${path} is intussen veranderd; er is niets geschreven`,
  refused: 'Met deze fouten schrijven wij niets.',
  nothingWritten: 'Er is niets geschreven.',
  stopped: 'Gestopt. Er is niets geschreven.',
  progress: (position: number, total: number): string => `Vraag ${String(position)} van ${String(total)}`,
  inLanguage: {
    nl: (ask: string): string => `${ask} In het Nederlands.`,
    en: (ask: string): string => `${ask} In het Engels.`,
  },
  required: 'Vul iets in.',
  badDate: 'Schrijf JJJJ, JJJJ-MM of JJJJ-MM-DD.',
  badUrl: 'Een adres begint met https:// en heeft geen spaties.',
  chooseSome: 'Kies er minstens één.',
  intervention: {
    name: { ask: 'Hoe heet de interventie?', why: 'De eigen naam, zoals de bron hem schrijft.' },
    id: { ask: 'Welk id krijgt zij?', why: 'Blijft altijd hetzelfde, en is de naam van het bestand.' },
    theme: { ask: 'Bij welk thema hoort zij?', why: 'De vier thema’s van het TNO-rapport.' },
    sources: { ask: 'Waar komt de beschrijving vandaan?', why: 'Elk feit in de gegevens noemt zijn bron.' },
    summary: { ask: 'Wat is het?', why: 'Wie doet wat, met wie? In een paar gewone zinnen.' },
    aim: { ask: 'Wat is het doel?', why: 'Wat de bron als doel noemt, niet wat er is bereikt.' },
    'target.phases': { ask: 'In welke fasen?', why: 'De fasen waarin gezinnen meedoen.' },
    'target.audience': { ask: 'Voor wie is het?', why: 'In een of twee zinnen.' },
    recognitions: { ask: 'Is er een erkenning?', why: 'Een niveau zonder datum mag; een geraden datum niet.' },
  } satisfies Readonly<Record<string, FieldTexts>>,
  factor: {
    kind: { ask: 'Wat voor factor is het?', why: 'Een risico, of iets dat tegenwicht geeft.' },
    group: { ask: 'Bij welke groep hoort hij?', why: 'De vier groepen van Tabel 1 van het TNO-rapport.' },
    label: { ask: 'Hoe heet de factor?', why: 'Kort, zoals hij in een lijst komt te staan.' },
    id: { ask: 'Welk id krijgt hij?', why: 'In het Engels. Blijft altijd hetzelfde.' },
    source: { ask: 'Welke bron noemt de factor?', why: 'Elk feit in de gegevens noemt zijn bron.' },
    definition: { ask: 'Wat is het precies?', why: 'In een of twee gewone zinnen.' },
    synonyms: { ask: 'Met welke andere woorden zoekt iemand dit?', why: 'Met een komma ertussen. Leeg: geen.' },
    answeredBy: {
      ask: 'Kan een interventie hieraan werken?',
      why: 'Bepaalt wat het betekent als er niets is gevonden.',
    },
  } satisfies Readonly<Record<string, FieldTexts>>,
  source: { ...sourceFields, id: { ask: 'Welk id krijgt zij?', why: 'Daarmee wijzen andere records naar deze bron.' } },
  values: {
    change: 'ja, een programma kan hieraan werken',
    reach: 'nee, het is een kenmerk van gezinnen: wie is ervoor bedoeld?',
    report: 'rapport',
    database: 'databank',
    guideline: 'richtlijn',
    study: 'onderzoek',
    registry: 'register',
    news: 'nieuws',
    website: 'website',
  },
  chooseSource: {
    search: (count: number): string => `Zoek in de ${String(count)} bronnen van de gegevens`,
    add: 'Een bron die er nog niet bij staat',
    words: 'Welke woorden staan in de titel, de uitgever of het id?',
    found: (count: number): string => `${String(count)} gevonden.`,
    nothing: (words: string): string => `Geen bron met "${words}".`,
    most: (count: number): string => `De eerste ${String(count)} staan hier; zoek met meer woorden voor minder.`,
    which: 'Welke bron?',
    again: 'Zoek met andere woorden',
    at: 'Op welke plaats in de bron?',
    atWhy: 'Paragraaf of bladzijde, zoals §4.3. Leeg: de hele bron.',
  },
  link: {
    'works-on': 'Aan welke factoren werkt zij?',
    'works-onWhy': 'Alleen wat een bron als doel noemt of wat is onderzocht. Niets kiezen mag.',
    'meant-for': 'Voor gezinnen met welke risico’s is zij bedoeld?',
    'meant-forWhy': 'Gemaakt voor deze gezinnen, of dit is een reden om mee te doen. Niets kiezen mag.',
    'studied-with': 'Bij welke groepen is zij onderzocht?',
    'studied-withWhy':
      'Er is onderzoek naar dit programma gedaan bij deze groep. Dat is op zich geen antwoord. Niets kiezen mag.',
    none: 'geen',
    claim: (name: string, relation: string): string => `${name}: ${relation}. Waarop berust dat?`,
    claimWhy: 'Onze inschatting telt later niet als antwoord.',
    result: (name: string): string => `${name}: wat kwam er uit het onderzoek?`,
    source: (name: string): string => `${name}: welke bron zegt dat?`,
  },
  recognition: {
    none: 'Geen erkenning gevonden',
    noMore: 'Verder geen',
    another: 'Nog een erkenning?',
    date: 'Van welke datum is de erkenning?',
    dateWhy: 'JJJJ, JJJJ-MM of JJJJ-MM-DD. Leeg: geen bron noemt de datum.',
    source: 'Welke bron noemt de erkenning?',
  },
  review: {
    ask: 'Schrijven wij dit?',
    goesTo: (path: string): string => `Dit komt in ${path}:`,
    write: 'Ja, schrijf het',
    stop: 'Nee, stop',
    back: 'Terug leidt naar de vragen.',
  },
  adds: (count: number): string =>
    count === 0 ? 'kiem check vindt niets nieuws.' : `kiem check vindt hierdoor iets nieuws:`,
};

export type CreateMessages = typeof createNl;
