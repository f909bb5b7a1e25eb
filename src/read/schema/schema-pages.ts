import type { RulePage } from '../../core/rule.ts';
import type { SchemaCode } from './schema-codes.ts';

/** What `kiem explain` says of each fault of shape. `kiem schema` prints the schemas themselves. */
export const SCHEMA_PAGES: Readonly<Record<SchemaCode, RulePage>> = {
  'schema/unknown-key': {
    what: {
      nl: 'Een record heeft een sleutel die het schema niet kent.',
      en: 'A record has a key that the schema does not know.',
    },
    why: {
      nl: 'Wat kiem niet kent, leest het niet. Meestal is het een tikfout.',
      en: 'What kiem does not know, it does not read. Mostly it is a slip of the keyboard.',
    },
    wrong: 'name: NIKA\ntheem: attachment\n',
    right: 'name: NIKA\ntheme: attachment\n',
  },
  'schema/required': {
    what: { nl: 'Een sleutel ontbreekt die niet mag ontbreken.', en: 'A key is missing that may not be missing.' },
    why: {
      nl: 'Zonder deze waarde kan kiem het record niet tonen of wegen.',
      en: 'Without this value kiem cannot show or weigh the record.',
    },
    wrong: 'links:\n  - factor: parental-stress\n    claim: stated\n',
    right: 'links:\n  - factor: parental-stress\n    relation: works-on\n    claim: stated\n',
  },
  'schema/missing-translation': {
    what: { nl: 'Een tekst is er niet in beide talen.', en: 'A text is not there in both languages.' },
    why: {
      nl: 'Alles wat een mens leest, is er in gewoon Nederlands en gewoon Engels.',
      en: 'All that a person reads is there in plain Dutch and plain English.',
    },
    wrong: 'label: { nl: armoede }\n',
    right: 'label: { nl: armoede, en: poverty }\n',
  },
  'schema/missing-source': {
    what: { nl: 'Een feit noemt geen bron.', en: 'A fact names no source.' },
    why: {
      nl: 'Wie het aanbod kiest, moet elk feit kunnen verdedigen. Zonder bron kan dat niet.',
      en: 'Whoever chooses the offer must be able to defend every fact. Without a source that cannot be done.',
    },
    wrong: 'recognitions:\n  - level: good-indications\n',
    right: 'recognitions:\n  - level: good-indications\n    source: { id: nji-voorzorg }\n',
  },
  'schema/value': {
    what: {
      nl: 'Een waarde staat niet in de lijst van toegestane waarden.',
      en: 'A value is not in the list of allowed values.',
    },
    why: {
      nl: 'De lijst ligt vast, zodat elke waarde een betekenis en een vertaling heeft.',
      en: 'The list is fixed, so that every value has a meaning and a translation.',
    },
    wrong: 'level: first-indication\n',
    right: 'level: first-indications\n',
  },
  'schema/type': {
    what: {
      nl: 'Een waarde is van een andere soort dan het schema vraagt, zoals een getal in plaats van tekst.',
      en: 'A value is of another type than the schema asks, such as a number instead of text.',
    },
    why: {
      nl: 'YAML leest 2019 als getal en "2019" als tekst.',
      en: 'YAML reads 2019 as a number and "2019" as text.',
    },
    wrong: 'date: 2019\n',
    right: 'date: "2019"\n',
  },
  'schema/pattern': {
    what: {
      nl: 'Een id, datum of adres heeft niet de juiste vorm.',
      en: 'An id, date or address does not have the right form.',
    },
    why: {
      nl: 'Id’s zijn kleine letters, cijfers en koppeltekens; datums JJJJ, JJJJ-MM of JJJJ-MM-DD; adressen beginnen met https://.',
      en: 'Ids are lower-case letters, digits and hyphens; dates YYYY, YYYY-MM or YYYY-MM-DD; addresses start with https://.',
    },
    wrong: 'id: Stevig Ouderschap\n',
    right: 'id: stevig-ouderschap\n',
  },
  'schema/too-short': {
    what: { nl: 'Een tekst is leeg.', en: 'A text is empty.' },
    why: {
      nl: 'Onbekend is: de sleutel weglaten. Een lege tekst laat een lege regel zien.',
      en: 'Unknown means: leave the key out. An empty text shows an empty line.',
    },
    wrong: 'owner: ""\n',
    right: 'owner: TNO\n',
  },
  'schema/too-long': {
    what: { nl: 'Een tekst is langer dan het schema toelaat.', en: 'A text is longer than the schema allows.' },
    why: {
      nl: 'Een lezer krijgt de tekst in een tabel of lijst te zien. Kort hem in, of zet het meerdere onder "notes".',
      en: 'A reader sees the text in a table or list. Shorten it, or put the rest under "notes".',
    },
    wrong: 'name: "a name of more than 160 characters …"\n',
    right: 'name: Stevig Ouderschap\n',
  },
  'schema/too-few': {
    what: {
      nl: 'Een lijst of record heeft minder delen dan nodig.',
      en: 'A list or record has fewer parts than needed.',
    },
    why: {
      nl: 'Een lege lijst zegt: er zijn er geen. Weet u het niet, laat de sleutel dan weg.',
      en: 'An empty list says: there are none. When you do not know, leave the key out.',
    },
    wrong: 'aliases: []\n',
    right: 'aliases: [VIPP]\n',
  },
  'schema/too-many': {
    what: {
      nl: 'Een lijst heeft meer delen dan het schema toelaat.',
      en: 'A list has more parts than the schema allows.',
    },
    why: {
      nl: 'Er zijn bijvoorbeeld maar vier fasen en vier niveaus.',
      en: 'There are, for instance, only four phases and four levels.',
    },
    wrong: 'phases: [pregnancy, first-year, second-year, preconception, pregnancy]\n',
    right: 'phases: [pregnancy, first-year, second-year, preconception]\n',
  },
  'schema/duplicate-item': {
    what: { nl: 'Dezelfde waarde staat twee keer in een lijst.', en: 'The same value occurs twice in a list.' },
    why: {
      nl: 'Eén keer is genoeg; twee keer is vaak een andere waarde die verkeerd getypt is.',
      en: 'Once is enough; twice is often another value that was mistyped.',
    },
    wrong: 'phases: [pregnancy, pregnancy]\n',
    right: 'phases: [pregnancy, first-year]\n',
  },
  'schema/out-of-range': {
    what: {
      nl: 'Een getal is kleiner of groter dan het schema toelaat.',
      en: 'A number is smaller or greater than the schema allows.',
    },
    why: {
      nl: 'De grenzen zijn ruim; daarbuiten is het een tikfout. Leeftijden zijn in maanden, -9 is de conceptie.',
      en: 'The bounds are wide; outside them it is a slip. Ages are in months, -9 is conception.',
    },
    wrong: 'ageMonths: { min: -90 }\n',
    right: 'ageMonths: { min: -9 }\n',
  },
  'schema/not-here': {
    what: {
      nl: 'Een sleutel past niet bij een andere waarde in hetzelfde record.',
      en: 'A key does not go with another value in the same record.',
    },
    why: {
      nl: 'Alleen een koppeling met claim: studied heeft een uitkomst; zonder onderzoek is er niets om te melden.',
      en: 'Only a link with claim: studied has a result; without research there is nothing to report.',
    },
    wrong: '- factor: parental-stress\n  claim: stated\n  result: favourable\n',
    right: '- factor: parental-stress\n  claim: studied\n  result: favourable\n',
  },
};
