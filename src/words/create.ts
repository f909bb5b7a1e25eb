import type { Saying } from './said.ts';
import { terms } from './terms.ts';

/** A question of `kiem new`, and why or how it is asked. */
export interface FieldTexts {
  readonly ask: string;
  readonly why: string;
}

const EACH_FACT = { nl: 'Elk feit in de gegevens noemt zijn bron.', en: 'Every fact in the data names its source.' };

export const create = () => ({
  kind: { nl: 'wat u wilt toevoegen', en: 'what you want to add' },
  whichKind: {
    nl: (kinds: readonly string[]): string => `noem wat u wilt toevoegen: ${kinds.join(', ')}`,
    en: (kinds: readonly string[]): string => `name what you want to add: ${kinds.join(', ')}`,
  },
  askKind: { nl: 'Wat wilt u toevoegen?', en: 'What do you want to add?' },
  kinds: {
    intervention: { nl: 'een interventie', en: 'an intervention' },
    factor: { nl: 'een risicofactor of beschermende factor', en: 'a risk factor or protective factor' },
    source: { nl: 'een bron', en: 'a source' },
  },
  from: {
    nl: 'neem het record uit dit bestand (YAML of JSON; - leest van standaardinvoer) en stel geen vragen',
    en: 'take the record from this file (YAML or JSON; - reads standard input) and ask nothing',
  },
  dryRun: { nl: 'toon alleen wat er zou worden geschreven', en: 'only show what would be written' },
  noTerminal: {
    nl: (kind: string): string =>
      `zonder terminal kunnen wij geen vragen stellen; geef het record met --from BESTAND. Zo ziet het eruit: kiem schema ${kind}`,
    en: (kind: string): string =>
      `without a terminal we cannot ask questions; give the record with --from FILE. What it looks like: kiem schema ${kind}`,
  },
  where: {
    ask: { nl: 'In welke map staan uw eigen gegevens?', en: 'In which folder is your own data?' },
    why: {
      nl: 'Daar komt het record in, naast de gegevens van kiem. Nog geen map? Stop met Ctrl-C en typ: kiem init MAP',
      en: 'The record goes there, beside the data of kiem. No folder yet? Stop with Ctrl-C and type: kiem init FOLDER',
    },
    absent: {
      nl: (folder: string): string => `${folder} is geen map. Nog geen map? Stop met Ctrl-C en typ: kiem init MAP`,
      en: (folder: string): string =>
        `${folder} is not a folder. None yet? Stop with Ctrl-C and type: kiem init FOLDER`,
    },
    missing: {
      nl: 'noem met --overlay de map met uw eigen gegevens (kiem init MAP maakt er een), of met --data de gegevens die u bijhoudt',
      en: 'name the folder of your own data with --overlay (kiem init FOLDER makes one), or the data that you maintain with --data',
    },
  },
  notOneRecord: {
    nl: (file: string): string => `${file} is niet één record; geef de velden van één record, of een lijst met één`,
    en: (file: string): string => `${file} is not one record; give the fields of one record, or a list of one`,
  },
  badId: {
    nl: (text: string): string => `het id "${text}" kan niet; gebruik kleine letters, cijfers en losse streepjes`,
    en: (text: string): string => `the id "${text}" is not possible; use lower-case letters, digits and single hyphens`,
  },
  taken: {
    nl: (id: string): string => `het id ${id} bestaat al`,
    en: (id: string): string => `the id ${id} exists already`,
  },
  badPlace: {
    nl: 'een factor heeft een kind (risk, protective) en een group (child, parent-prenatal, parent, environment)',
    en: 'a factor has a kind (risk, protective) and a group (child, parent-prenatal, parent, environment)',
  },
  installed: {
    nl: (folder: string): string =>
      `${folder} hoort bij een geïnstalleerd pakket en gaat bij een nieuwe versie verloren; noem met --overlay uw eigen map (kiem init MAP maakt er een)`,
    en: (folder: string): string =>
      `${folder} belongs to an installed package and is lost with its next version; name a folder of your own with --overlay (kiem init FOLDER makes one)`,
  },
  readOnly: {
    nl: (folder: string): string => `in ${folder} mag u niet schrijven; noem met --overlay een andere map`,
    en: (folder: string): string => `you may not write in ${folder}; name another folder with --overlay`,
  },
  changed: {
    nl: (path: string): string => `${path} is intussen veranderd; er is niets geschreven`,
    en: (path: string): string => `${path} has changed in the meantime; nothing was written`,
  },
  refused: { nl: 'Met deze fouten schrijven wij niets.', en: 'With these errors we write nothing.' },
  nothingWritten: { nl: 'Er is niets geschreven.', en: 'Nothing was written.' },
  stopped: { nl: 'Gestopt. Er is niets geschreven.', en: 'Stopped. Nothing was written.' },
  progress: {
    nl: (position: number, total: number): string => `Vraag ${String(position)} van ${String(total)}`,
    en: (position: number, total: number): string => `Question ${String(position)} of ${String(total)}`,
  },
  inDutch: {
    nl: (ask: string): string => `${ask} In het Nederlands.`,
    en: (ask: string): string => `${ask} In Dutch.`,
  },
  inEnglish: {
    nl: (ask: string): string => `${ask} In het Engels.`,
    en: (ask: string): string => `${ask} In English.`,
  },
  required: { nl: 'Vul iets in.', en: 'Fill in something.' },
  badDate: { nl: 'Schrijf JJJJ, JJJJ-MM of JJJJ-MM-DD.', en: 'Write YYYY, YYYY-MM or YYYY-MM-DD.' },
  badUrl: {
    nl: 'Een adres begint met https:// en heeft geen spaties.',
    en: 'An address starts with https:// and has no spaces.',
  },
  chooseSome: { nl: 'Kies er minstens één.', en: 'Choose at least one.' },
  intervention: {
    name: {
      ask: { nl: 'Hoe heet de interventie?', en: 'What is the intervention called?' },
      why: { nl: 'De eigen naam, zoals de bron hem schrijft.', en: 'Its own name, as the source writes it.' },
    },
    id: {
      ask: { nl: 'Welk id krijgt zij?', en: 'Which id does it get?' },
      why: {
        nl: 'Blijft altijd hetzelfde, en is de naam van het bestand.',
        en: 'Never changes, and is the name of the file.',
      },
    },
    theme: {
      ask: { nl: 'Bij welk thema hoort zij?', en: 'Which theme does it belong to?' },
      why: { nl: 'De vier thema’s van het TNO-rapport.', en: 'The four themes of the TNO report.' },
    },
    sources: {
      ask: { nl: 'Waar komt de beschrijving vandaan?', en: 'Where does the description come from?' },
      why: EACH_FACT,
    },
    summary: {
      ask: { nl: 'Wat is het?', en: 'What is it?' },
      why: {
        nl: 'Wie doet wat, met wie? In een paar gewone zinnen.',
        en: 'Who does what, with whom? In a few plain sentences.',
      },
    },
    aim: {
      ask: { nl: 'Wat is het doel?', en: 'What is its aim?' },
      why: {
        nl: 'Wat de bron als doel noemt, niet wat er is bereikt.',
        en: 'What the source names as the aim, not what was achieved.',
      },
    },
    'target.phases': {
      ask: { nl: 'In welke fasen?', en: 'In which phases?' },
      why: { nl: 'De fasen waarin gezinnen meedoen.', en: 'The phases in which families take part.' },
    },
    'target.audience': {
      ask: { nl: 'Voor wie is het?', en: 'Whom is it for?' },
      why: { nl: 'In een of twee zinnen.', en: 'In one or two sentences.' },
    },
    recognitions: {
      ask: { nl: 'Is er een erkenning?', en: 'Is there a recognition?' },
      why: {
        nl: 'Een niveau zonder datum mag; een geraden datum niet.',
        en: 'A level without a date is fine; a guessed date is not.',
      },
    },
  } satisfies Saying<Readonly<Record<string, FieldTexts>>>,
  factor: {
    kind: {
      ask: { nl: 'Wat voor factor is het?', en: 'What kind of factor is it?' },
      why: { nl: 'Een risico, of iets dat tegenwicht geeft.', en: 'A risk, or something that counterbalances risks.' },
    },
    group: {
      ask: { nl: 'Bij welke groep hoort hij?', en: 'Which group does it belong to?' },
      why: {
        nl: 'De vier groepen van Tabel 1 van het TNO-rapport.',
        en: 'The four groups of Table 1 of the TNO report.',
      },
    },
    label: {
      ask: { nl: 'Hoe heet de factor?', en: 'What is the factor called?' },
      why: { nl: 'Kort, zoals hij in een lijst komt te staan.', en: 'Short, as it will appear in a list.' },
    },
    id: {
      ask: { nl: 'Welk id krijgt hij?', en: 'Which id does it get?' },
      why: { nl: 'In het Engels. Blijft altijd hetzelfde.', en: 'In English. Never changes.' },
    },
    source: {
      ask: { nl: 'Welke bron noemt de factor?', en: 'Which source names the factor?' },
      why: EACH_FACT,
    },
    definition: {
      ask: { nl: 'Wat is het precies?', en: 'What is it precisely?' },
      why: { nl: 'In een of twee gewone zinnen.', en: 'In one or two plain sentences.' },
    },
    synonyms: {
      ask: { nl: 'Met welke andere woorden zoekt iemand dit?', en: 'By which other words does one look for it?' },
      why: { nl: 'Met een komma ertussen. Leeg: geen.', en: 'With commas between them. Empty: none.' },
    },
    answeredBy: {
      ask: { nl: 'Kan een interventie hieraan werken?', en: 'Can an intervention work on it?' },
      why: {
        nl: 'Bepaalt wat het betekent als er niets is gevonden.',
        en: 'Decides what it means that nothing was found.',
      },
    },
  } satisfies Saying<Readonly<Record<string, FieldTexts>>>,
  source: {
    title: {
      ask: { nl: 'Wat is de titel?', en: 'What is the title?' },
      why: { nl: 'Zoals zij in de bron zelf staat.', en: 'As the source itself has it.' },
    },
    kind: {
      ask: { nl: 'Wat voor bron is het?', en: 'What kind of source is it?' },
      why: { nl: 'Een bron is iets wat iedereen kan opzoeken.', en: 'A source is something that anybody can look up.' },
    },
    publisher: {
      ask: { nl: 'Wie gaf de bron uit?', en: 'Who published it?' },
      why: { nl: 'Leeg: niet bekend.', en: 'Empty: not known.' },
    },
    date: {
      ask: { nl: 'Van welke datum is de bron?', en: 'What is its date?' },
      why: {
        nl: 'JJJJ, JJJJ-MM of JJJJ-MM-DD, zo precies als u weet. Leeg: niet bekend.',
        en: 'YYYY, YYYY-MM or YYYY-MM-DD, as precise as you know. Empty: not known.',
      },
    },
    url: {
      ask: { nl: 'Op welk adres staat de bron?', en: 'At which address is it?' },
      why: { nl: 'Begint met https://. Leeg: geen.', en: 'Starts with https://. Empty: none.' },
    },
    id: {
      ask: { nl: 'Welk id krijgt zij?', en: 'Which id does it get?' },
      why: { nl: 'Daarmee wijzen andere records naar deze bron.', en: 'By it other records refer to this source.' },
    },
  },
  values: {
    change: { nl: 'ja, een programma kan hieraan werken', en: 'yes, a programme can work on it' },
    reach: {
      nl: 'nee, het is een kenmerk van gezinnen: wie is ervoor bedoeld?',
      en: 'no, it is a characteristic of families: who is meant for them?',
    },
    ...terms.terms.sourceKinds,
  },
  chooseSource: {
    search: {
      nl: (count: number): string => `Zoek in de ${String(count)} bronnen van de gegevens`,
      en: (count: number): string => `Search the ${String(count)} sources of the data`,
    },
    add: { nl: 'Een bron die er nog niet bij staat', en: 'A source that is not there yet' },
    words: {
      nl: 'Welke woorden staan in de titel, de uitgever of het id?',
      en: 'Which words are in its title, publisher or id?',
    },
    found: {
      nl: (count: number): string => `${String(count)} gevonden.`,
      en: (count: number): string => `${String(count)} found.`,
    },
    nothing: {
      nl: (words: string): string => `Geen bron met "${words}".`,
      en: (words: string): string => `No source with "${words}".`,
    },
    most: {
      nl: (count: number): string => `De eerste ${String(count)} staan hier; zoek met meer woorden voor minder.`,
      en: (count: number): string => `The first ${String(count)} stand here; search with more words for fewer.`,
    },
    which: { nl: 'Welke bron?', en: 'Which source?' },
    again: { nl: 'Zoek met andere woorden', en: 'Search with other words' },
    at: { nl: 'Op welke plaats in de bron?', en: 'At which place in the source?' },
    atWhy: {
      nl: 'Paragraaf of bladzijde, zoals §4.3. Leeg: de hele bron.',
      en: 'Section or page, such as §4.3. Empty: the whole source.',
    },
  },
  link: {
    'works-on': { nl: 'Aan welke factoren werkt zij?', en: 'Which factors does it work on?' },
    'works-onWhy': {
      nl: 'Alleen wat een bron als doel noemt of wat is onderzocht. Niets kiezen mag.',
      en: 'Only what a source names as an aim or what was studied. Choosing nothing is fine.',
    },
    'meant-for': {
      nl: 'Voor gezinnen met welke risico’s is zij bedoeld?',
      en: 'For families with which risks is it meant?',
    },
    'meant-forWhy': {
      nl: 'Gemaakt voor deze gezinnen, of dit is een reden om mee te doen. Niets kiezen mag.',
      en: 'Made for these families, or this is a ground to take part. Choosing nothing is fine.',
    },
    'studied-with': { nl: 'Bij welke groepen is zij onderzocht?', en: 'With which groups was it studied?' },
    'studied-withWhy': {
      nl: 'Er is onderzoek naar dit programma gedaan bij deze groep. Dat is op zich geen antwoord. Niets kiezen mag.',
      en: 'A study of this programme was done with this group. It answers nothing by itself. Choosing nothing is fine.',
    },
    none: { nl: 'geen', en: 'none' },
    claim: {
      nl: (name: string, relation: string): string => `${name}: ${relation}. Waarop berust dat?`,
      en: (name: string, relation: string): string => `${name}: ${relation}. What does that rest on?`,
    },
    claimWhy: {
      nl: 'Onze inschatting telt later niet als antwoord.',
      en: 'Our own inference will not count as an answer.',
    },
    result: {
      nl: (name: string): string => `${name}: wat kwam er uit het onderzoek?`,
      en: (name: string): string => `${name}: what did the study find?`,
    },
    source: {
      nl: (name: string): string => `${name}: welke bron zegt dat?`,
      en: (name: string): string => `${name}: which source says so?`,
    },
  },
  recognition: {
    none: terms.terms.unrated,
    noMore: { nl: 'Verder geen', en: 'No more' },
    another: { nl: 'Nog een erkenning?', en: 'Another recognition?' },
    date: { nl: 'Van welke datum is de erkenning?', en: 'What is the date of the recognition?' },
    dateWhy: {
      nl: 'JJJJ, JJJJ-MM of JJJJ-MM-DD. Leeg: geen bron noemt de datum.',
      en: 'YYYY, YYYY-MM or YYYY-MM-DD. Empty: no source gives the date.',
    },
    source: { nl: 'Welke bron noemt de erkenning?', en: 'Which source names the recognition?' },
  },
  review: {
    ask: { nl: 'Schrijven wij dit?', en: 'Shall we write this?' },
    goesTo: {
      nl: (path: string): string => `Dit komt in ${path}:`,
      en: (path: string): string => `This goes to ${path}:`,
    },
    write: { nl: 'Ja, schrijf het', en: 'Yes, write it' },
    stop: { nl: 'Nee, stop', en: 'No, stop' },
    back: { nl: 'Terug leidt naar de vragen.', en: 'Back leads to the questions.' },
  },
  adds: {
    nl: (count: number): string =>
      count === 0 ? 'kiem check vindt niets nieuws.' : `kiem check vindt hierdoor iets nieuws:`,
    en: (count: number): string =>
      count === 0 ? 'kiem check finds nothing new.' : 'kiem check finds something new because of it:',
  },
});
