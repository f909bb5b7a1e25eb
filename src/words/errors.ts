import type { Near } from '../core/find-named.ts';
import { irregular } from './phrases.ts';

const LISTED = {
  factor: 'kiem list factors',
  intervention: 'kiem list interventions',
  trait: 'kiem list traits',
  record: 'kiem list',
} as const;

/** An id that may have been meant, with the name that was nearly typed. */
const nearText =
  (words: string) =>
  ({ id, like }: Near): string =>
    like === undefined ? id : `${id} (${words} "${like}")`;

export const errors = () => ({
  unknownOption: {
    nl: (option: string, suggestion?: string): string =>
      `onbekende optie ${option}${suggestion === undefined ? '' : `; bedoelt u ${suggestion}?`}`,
    en: (option: string, suggestion?: string): string =>
      `unknown option ${option}${suggestion === undefined ? '' : `; did you mean ${suggestion}?`}`,
  },
  unknownCommand: {
    nl: (command: string, suggestion?: string): string =>
      `onbekende opdracht ${command}; ${suggestion === undefined ? 'kiem --help noemt ze alle' : `bedoelt u ${suggestion}?`}`,
    en: (command: string, suggestion?: string): string =>
      `unknown command ${command}; ${suggestion === undefined ? 'kiem --help names them all' : `did you mean ${suggestion}?`}`,
  },
  unknownHelp: {
    nl: (name: string, commands: readonly string[], topics: readonly string[], meant?: string): string =>
      `geen hulp over ${name}${meant === undefined ? '' : `; bedoelt u ${meant}?`}
Opdrachten: ${commands.join(', ')}
Onderwerpen: ${topics.join(', ')}`,
    en: (name: string, commands: readonly string[], topics: readonly string[], meant?: string): string =>
      `no help on ${name}${meant === undefined ? '' : `; did you mean ${meant}?`}
Commands: ${commands.join(', ')}
Topics: ${topics.join(', ')}`,
  },
  missingArgument: {
    nl: (name: string): string => `er ontbreekt een argument: ${name}`,
    en: (name: string): string => `an argument is missing: ${name}`,
  },
  optionMissingArgument: {
    nl: (option: string): string => `bij ${option} hoort een waarde`,
    en: (option: string): string => `${option} needs a value`,
  },
  excessArguments: {
    nl: (surplus: string, command: string): string =>
      `te veel argumenten: ${surplus}; zet een naam van meer woorden tussen aanhalingstekens, en zie kiem ${command} --help`,
    en: (surplus: string, command: string): string =>
      `too many arguments: ${surplus}; put a name of several words in quotation marks, and see kiem ${command} --help`,
  },
  chooseFrom: {
    nl: (typed: string, meant?: string): string =>
      meant === undefined ? `${typed}: kies uit` : `${typed}: bedoelt u ${meant}? Kies uit`,
    en: (typed: string, meant?: string): string =>
      meant === undefined ? `${typed}: choose from` : `${typed}: did you mean ${meant}? Choose from`,
  },
  noTerminal: {
    nl: 'zonder terminal kunnen wij geen vragen stellen. Geef een profiel (--profile BESTAND) of factoren: --risk, --strengthen, --wish, met eventueel --phase, --unknown, --trait, --offer, --min-level, --theme, --exclude, --order, --as-of',
    en: 'without a terminal we cannot ask questions. Give a profile (--profile FILE) or factors: --risk, --strengthen, --wish, with --phase, --unknown, --trait, --offer, --min-level, --theme, --exclude, --order, --as-of as needed',
  },
  askOne: {
    nl: '--ask gaat verder met één profiel, uit een bestand of van vlaggen',
    en: '--ask goes on with one profile, from a file or from flags',
  },
  noFactor: {
    nl: 'het profiel noemt geen enkele factor. Voeg er minstens één toe: onder factors in het bestand, of met --risk of --strengthen. Zie kiem list factors',
    en: 'the profile names no factor. Add at least one: under factors in the file, or with --risk or --strengthen. See kiem list factors',
  },
  unknownId: {
    nl: (what: 'factor' | 'intervention' | 'trait' | 'record', id: string, nearest: readonly Near[]): string =>
      `${{ factor: 'onbekende factor', intervention: 'onbekende interventie', trait: 'onbekend kenmerk', record: 'onbekend id' }[what]} ${id}; ${nearest.length === 0 ? `zie ${LISTED[what]}` : `bedoelt u ${nearest.map(nearText('lijkt op')).join(' of ')}?`}`,
    en: (what: 'factor' | 'intervention' | 'trait' | 'record', id: string, nearest: readonly Near[]): string =>
      `unknown ${{ factor: 'factor', intervention: 'intervention', trait: 'trait', record: 'id' }[what]} ${id}; ${nearest.length === 0 ? `see ${LISTED[what]}` : `did you mean ${nearest.map(nearText('close to')).join(' or ')}?`}`,
  },
  kindOfRecord: {
    nl: (text: string, command: string): string => `${text} is een soort; welke er zijn: ${command}`,
    en: (text: string, command: string): string => `${text} is a kind of record; to see which there are: ${command}`,
  },
  perhapsOwn: {
    nl: 'staat het in eigen gegevens, noem die dan met --overlay MAP',
    en: 'if it is in data of your own, name that with --overlay FOLDER',
  },
  severalNamed: {
    nl: (typed: string): string => `${typed} kan meer betekenen; geef een van deze ids`,
    en: (typed: string): string => `${typed} can mean more than one thing; give one of these ids`,
  },
  otherThan: {
    nl: (id: string, is: 'factor' | 'intervention', expected: 'factor' | 'intervention' | 'trait'): string =>
      `${id} is een ${{ factor: 'factor', intervention: 'interventie' }[is]}, geen ${{ factor: 'factor', intervention: 'interventie', trait: 'kenmerk' }[expected]}`,
    en: (id: string, is: 'factor' | 'intervention', expected: 'factor' | 'intervention' | 'trait'): string =>
      `${id} is ${{ factor: 'a factor', intervention: 'an intervention' }[is]}, not ${{ factor: 'a factor', intervention: 'an intervention', trait: 'a trait' }[expected]}`,
  },
  factorTwice: {
    nl: (id: string): string => `${id} staat twee keer bij de factoren; laat er één staan`,
    en: (id: string): string => `${id} is listed twice among the factors; keep one`,
  },
  factorAlsoUnknown: {
    nl: (id: string): string => `${id} staat zowel bij de factoren als bij weet niet; kies een van de twee`,
    en: (id: string): string => `${id} stands among the factors and among the unknown ones; choose one`,
  },
  wrongKind: {
    nl: (flag: string, id: string, other: string): string =>
      `${flag} ${id}: dat is de andere soort factor; gebruik ${other} met`,
    en: (flag: string, id: string, other: string): string =>
      `${flag} ${id}: that is the other kind of factor; use ${other} with`,
  },
  badBasis: {
    nl: (text: string): string =>
      `--basis ${text}: schrijf het als factor=figure, practice of policy, van een factor in het profiel`,
    en: (text: string): string =>
      `--basis ${text}: write it as factor=figure, practice or policy, of a factor in the profile`,
  },
  badFigure: {
    nl: (text: string): string =>
      `--figure ${text}: schrijf het als factor=getal eenheid; jaar; bron, met een punt in het getal, van een factor in het profiel`,
    en: (text: string): string =>
      `--figure ${text}: write it as factor=number unit; year; source, with a point in the number, of a factor in the profile`,
  },
  badCount: {
    nl: (typed: string, most?: number): string =>
      `${typed}: geef een geheel getal${most === undefined ? ', 0 of meer' : ` van 0 tot ${String(most)}`}`,
    en: (typed: string, most?: number): string =>
      `${typed}: give a whole number${most === undefined ? ', 0 or more' : ` from 0 to ${String(most)}`}`,
  },
  badShare: {
    nl: (text: string): string => `--share ${text}: schrijf het als kenmerk=0.45 of kenmerk=45%`,
    en: (text: string): string => `--share ${text}: write it as trait=0.45 or trait=45%`,
  },
  badText: {
    nl: (flag: string, most: number): string => `${flag}: geef een tekst van 1 tot ${String(most)} tekens`,
    en: (flag: string, most: number): string => `${flag}: give a text of 1 to ${String(most)} characters`,
  },
  unsafeText: {
    nl: (flag: string, character: string): string =>
      `${flag}: in de tekst staat een teken dat niet te zien is of dat verandert wat u ziet (${character}); haal het weg`,
    en: (flag: string, character: string): string =>
      `${flag}: the text holds a character that cannot be seen, or that changes what you see (${character}); take it out`,
  },
  badTrait: {
    nl: (text: string): string => `--trait ${text}: schrijf het als kenmerk=most, few, mixed of unknown`,
    en: (text: string): string => `--trait ${text}: write it as trait=most, few, mixed or unknown`,
  },
  badProfile: {
    nl: (file: string): string => `het profiel ${file} klopt niet`,
    en: (file: string): string => `the profile ${file} is not valid`,
  },
  compareTwo: {
    nl: 'noem twee of meer verschillende interventies om naast elkaar te zetten',
    en: 'name two or more different interventions to put side by side',
  },
  diffNeedsTwo: {
    nl: 'noem twee mappen met gegevens (kiem diff A B), een datum (kiem diff --since 2019-07) of twee profielen (kiem diff --profile A --against B)',
    en: 'name two folders with data (kiem diff A B), a date (kiem diff --since 2019-07) or two profiles (kiem diff --profile A --against B)',
  },
  againstAlone: {
    nl: '--against vergelijkt twee profielen op dezelfde gegevens; laat mappen en --since weg',
    en: '--against compares two profiles on the same data; leave out folders and --since',
  },
  againstTwo: {
    nl: 'noem bij --against één profiel met --profile, en geen map',
    en: 'with --against name one profile with --profile, and no folder',
  },
  diffBefore: { nl: 'vroeger', en: 'then' },
  diffAfter: { nl: 'nu', en: 'now' },
  profileStdinOnce: {
    nl: 'op de standaardinvoer staat één profiel; noem - één keer',
    en: 'standard input holds one profile; name - once',
  },
  profileStream: {
    nl: (path: string): string =>
      `${path} is geen gewoon bestand; geef een profiel van een ander programma door met: ... | kiem select --profile -`,
    en: (path: string): string =>
      `${path} is not a regular file; hand on a profile of another program with: ... | kiem select --profile -`,
  },
  noProfiles: {
    nl: (folder: string): string => `in de map ${folder} staat geen profiel (.yaml, .yml of .json)`,
    en: (folder: string): string => `the folder ${folder} holds no profile (.yaml, .yml or .json)`,
  },
  profilesRefused: {
    nl: (refused: number, all: number): string =>
      `${String(refused)} van de ${String(all)} profielen ${refused === 1 ? 'klopt' : 'kloppen'} niet`,
    en: (refused: number, all: number): string =>
      `${String(refused)} of the ${String(all)} profiles ${refused === 1 ? 'is' : 'are'} not valid`,
  },
  nothingMade: { nl: 'er is niets gemaakt', en: 'nothing was made' },
  stoppedThere: {
    nl: 'de uitvoer stopt bij het eerste. Met --keep-going komen de andere er wel',
    en: 'the output stops at the first. With --keep-going the others are made',
  },
  unanswerable: {
    nl: (file: string, problems: readonly string[]): string =>
      [`het profiel ${file} kan geen antwoord krijgen`, ...problems.map((problem) => `  ${problem}`)].join('\n'),
    en: (file: string, problems: readonly string[]): string =>
      [`the profile ${file} cannot be answered`, ...problems.map((problem) => `  ${problem}`)].join('\n'),
  },
  onlyNeedsOffer: {
    nl: (state: string): string => `--only ${state} kan alleen met een aanbod: noem het met --offer of in het profiel`,
    en: (state: string): string => `--only ${state} needs an offer: name it with --offer or in the profile`,
  },
  profileIsFolder: {
    nl: (path: string): string => `${path} is een map; kiem coverage neemt één profiel, kiem select neemt er meer`,
    en: (path: string): string => `${path} is a folder; kiem coverage takes one profile, kiem select takes several`,
  },
  oneProfileOnly: {
    nl: (flag: string): string => `${flag} kan alleen bij één profiel`,
    en: (flag: string): string => `${flag} is for one profile only`,
  },
  severalOnly: {
    nl: (flag: string): string => `${flag} kan alleen bij meer profielen of een map`,
    en: (flag: string): string => `${flag} is for several profiles or a folder`,
  },
  sinceTooLate: {
    nl: (since: string, day: string): string => `--since ${since} ligt niet vóór ${day}; kies een eerdere datum`,
    en: (since: string, day: string): string => `--since ${since} is not before ${day}; give an earlier date`,
  },
  badDate: {
    nl: (flag: string, value: string): string => `${flag} ${value}: schrijf JJJJ, JJJJ-MM of JJJJ-MM-DD`,
    en: (flag: string, value: string): string => `${flag} ${value}: write YYYY, YYYY-MM or YYYY-MM-DD`,
  },
  noSuchDay: {
    nl: (where: string, date: string): string => `${where} ${date}: deze dag bestaat niet`,
    en: (where: string, date: string): string => `${where} ${date}: this day does not exist`,
  },
  dataHasErrors: {
    nl: (folder: string, count: number, command: string): string =>
      `de gegevens in ${folder} hebben ${String(count)} ${count === 1 ? 'fout' : 'fouten'}; ${command} toont ze`,
    en: (folder: string, count: number, command: string): string =>
      `the data in ${folder} has ${String(count)} ${count === 1 ? 'error' : 'errors'}; ${command} shows them`,
  },
  overlayHasErrors: {
    nl: (folders: readonly string[], count: number, command: string): string =>
      `met ${folders.join(' en ')} over de gegevens ${count === 1 ? 'is er 1 fout' : `zijn er ${String(count)} fouten`}; ${command} toont ze`,
    en: (folders: readonly string[], count: number, command: string): string =>
      `with ${folders.join(' and ')} over the data there ${count === 1 ? 'is 1 error' : `are ${String(count)} errors`}; ${command} shows them`,
  },
  sameOrigin: {
    nl: (origin: string, one: string, other: string): string =>
      `${one} en ${other} heten allebei "${origin}"; geef er een een andere name in kiem.config.yaml`,
    en: (origin: string, one: string, other: string): string =>
      `${one} and ${other} are both called "${origin}"; give one of them another name in kiem.config.yaml`,
  },
  liesIn: {
    nl: (inner: string, outer: string): string => `${inner} ligt in ${outer}; zet ze naast elkaar`,
    en: (inner: string, outer: string): string => `${inner} lies in ${outer}; put them beside each other`,
  },
  isFolder: {
    nl: (path: string): string => `${path} is een map; geef een bestand`,
    en: (path: string): string => `${path} is a folder; give a file`,
  },
  isDisk: {
    nl: (path: string): string => `${path} is een schijf; geef een bestand`,
    en: (path: string): string => `${path} is a disk; give a file`,
  },
  emptyFile: {
    nl: (flag: string): string => `${flag}: noem een bestand`,
    en: (flag: string): string => `${flag}: name a file`,
  },
  emptyFolder: {
    nl: (flag: string): string => `${flag}: noem een map`,
    en: (flag: string): string => `${flag}: name a folder`,
  },
  exists: {
    nl: (path: string): string => `${path} bestaat al; gebruik --force om het te overschrijven`,
    en: (path: string): string => `${path} exists already; use --force to overwrite it`,
  },
  sameFile: {
    nl: (flag: string, other: string): string => `${flag} en ${other} noemen hetzelfde bestand; geef er twee`,
    en: (flag: string, other: string): string => `${flag} and ${other} name the same file; give two`,
  },
  savedToOutput: {
    nl: '--save-profile -: de standaarduitvoer is voor de uitkomst; noem een bestand',
    en: '--save-profile -: standard output is for the result; name a file',
  },
  badProfileName: {
    nl: (path: string, endings: string): string =>
      `--save-profile ${path}: een profiel heeft een naam op ${endings}, zodat kiem het weer kan lezen`,
    en: (path: string, endings: string): string =>
      `--save-profile ${path}: the name of a profile ends in ${endings}, so that kiem can read it again`,
  },
  unknownExtension: {
    nl: (path: string, formats: string): string =>
      `aan ${path} is niet te zien welke vorm u wilt; geef --format ${formats}`,
    en: (path: string, formats: string): string =>
      `${path} does not tell which format you want; give --format ${formats}`,
  },
  noField: {
    nl: (choices: string): string => `--fields: noem een veld; kies uit ${choices}`,
    en: (choices: string): string => `--fields: name a field; choose from ${choices}`,
  },
  fieldsOf: {
    nl: (format: string): string => `--fields kan niet bij ${format}; geef --format csv of --format ndjson`,
    en: (format: string): string => `--fields is not for ${format}; give --format csv or --format ndjson`,
  },
  formatMismatch: {
    nl: (format: string): string => `de vorm ${format} past niet bij deze opdracht`,
    en: (format: string): string => `the format ${format} does not fit this command`,
  },
  dataIsFile: {
    nl: (path: string): string => `${path} is een bestand; noem de map met gegevens`,
    en: (path: string): string => `${path} is a file; name the data folder`,
  },
  dataAbsent: {
    nl: (folder: string): string => `de map met gegevens ${folder} is er niet`,
    en: (folder: string): string => `the data folder ${folder} does not exist`,
  },
  bug: {
    nl: 'Dit is een fout in kiem. Meld hem met de opdracht die u gaf. KIEM_DEBUG=1 toont de details.',
    en: 'This is a fault in kiem. Please report it with the command that you gave. KIEM_DEBUG=1 shows the details.',
  },
  stopped: {
    nl: (command: string): string => `Gestopt. Zo gaat u verder: ${command}`,
    en: (command: string): string => `Stopped. To go on: ${command}`,
  },
  notInFlags: {
    nl: 'Opmerkingen bij factoren en het bereik van aanbod gaan zo niet mee; zij staan nog wel in uw bestand.',
    en: 'Notes on factors and the reach of services do not come along; they are still in your file.',
  },
  written: { nl: (path: string): string => `Geschreven: ${path}`, en: (path: string): string => `Written: ${path}` },
  file: {
    absent: { nl: 'dit bestand of deze map is er niet', en: 'no such file or folder' },
    noFolder: { nl: 'de map is er niet', en: 'there is no such folder' },
    forbidden: { nl: 'u heeft hier geen rechten voor', en: 'no permission' },
    circular: {
      nl: 'deze koppelingen verwijzen in een kring naar elkaar',
      en: 'these links point to each other in a circle',
    },
    linkToNothing: {
      nl: 'dit is een koppeling naar iets wat er niet is',
      en: 'it is a link to something that is not there',
    },
    isFolder: { nl: 'dit is een map', en: 'it is a folder' },
    isDisk: { nl: 'dit is een schijf', en: 'it is a disk' },
    underFile: { nl: 'een deel van het pad is geen map', en: 'part of the path is not a folder' },
    full: { nl: 'de schijf is vol', en: 'the disk is full' },
    readOnly: { nl: 'hier kan alleen gelezen worden', en: 'the disk is read-only' },
    irregular,
    tooLarge: { nl: 'groter dan 16 MiB', en: 'larger than 16 MiB' },
    pastLimit: { nl: 'groter dan dit systeem een bestand laat worden', en: 'larger than this system lets a file grow' },
    manyFiles: {
      nl: 'er staan meer dan 100.000 bestanden in; noem de map met alleen uw profielen of gegevens',
      en: 'there are more than 100,000 files in it; name the folder that holds your profiles or data alone',
    },
    longName: { nl: 'deze naam is te lang', en: 'the name is too long' },
    manyOpen: { nl: 'er staan te veel bestanden open', en: 'too many files are open' },
    manyWatched: { nl: 'het systeem kan niet nog meer mappen volgen', en: 'the system cannot watch any more folders' },
    broken: {
      nl: 'de schijf of de verbinding gaf een fout bij lezen of schrijven',
      en: 'reading or writing failed on the disk or the connection',
    },
    busy: { nl: 'een ander programma gebruikt dit bestand', en: 'another program is using this file' },
    notOpen: { nl: 'dit is niet geopend', en: 'it is not open' },
    other: { nl: 'het systeem weigert', en: 'the system refused' },
  },
  stream: {
    stdin: { nl: 'standaardinvoer', en: 'standard input' },
    stdout: { nl: 'standaarduitvoer', en: 'standard output' },
    stderr: { nl: 'standaardfout', en: 'standard error' },
  },
  waiting: {
    nl: (what: 'profile' | 'record' | 'file', keys: string): string =>
      `kiem wacht op ${{ profile: 'het profiel', record: 'het record', file: 'het bestand' }[what]}. Typ of plak het, en sluit af met ${keys} op een nieuwe regel.`,
    en: (what: 'profile' | 'record' | 'file', keys: string): string =>
      `kiem is waiting for the ${what}. Type or paste it, and end with ${keys} on a new line.`,
  },
  longInput: {
    nl: (bytes: number): string => `standaardinvoer: meer dan ${String(bytes / 1024 / 1024)} MiB`,
    en: (bytes: number): string => `standard input: more than ${String(bytes / 1024 / 1024)} MiB`,
  },
});
