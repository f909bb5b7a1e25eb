import type { RulePage } from '../../core/rule.ts';
import type { YamlCode } from './yaml-codes.ts';

/** What `kiem explain` says of each fault of YAML itself. A test reads every example. */
export const YAML_PAGES: Readonly<Record<YamlCode, RulePage>> = {
  'yaml/syntax': {
    what: {
      nl: 'De tekst is geen YAML: een aanhalingsteken, haakje of dubbele punt ontbreekt of staat verkeerd.',
      en: 'The text is not YAML: a quote, bracket or colon is missing or misplaced.',
    },
    why: {
      nl: 'Wat niet te lezen is, kan niet worden nagekeken. Zet aanhalingstekens om tekst met ": " of " #".',
      en: 'What cannot be read cannot be checked. Put quotes around text that holds ": " or " #".',
    },
    wrong: 'summary: Doel: minder stress\n',
    right: 'summary: "Doel: minder stress"\n',
  },
  'yaml/merge-conflict': {
    what: {
      nl: 'In het bestand staan nog de tekens waarmee git een conflict aangeeft.',
      en: 'The file still holds the marks with which git shows a conflict.',
    },
    why: {
      nl: 'Twee mensen veranderden dezelfde regels. Iemand moet kiezen; tot dan betekent het bestand niets.',
      en: 'Two people changed the same lines. Someone has to choose; until then the file means nothing.',
    },
    wrong: '<<<<<<< HEAD\ntheme: attachment\n=======\ntheme: parenting-support\n>>>>>>> main\n',
    right: 'theme: parenting-support\n',
  },
  'yaml/tab': {
    what: { nl: 'Een regel springt in met een tab.', en: 'A line is indented with a tab.' },
    why: {
      nl: 'In YAML bepaalt de inspringing wat bij wat hoort. Een tab heeft geen vaste breedte, dus alleen spaties tellen.',
      en: 'In YAML the indentation decides what belongs to what. A tab has no fixed width, so only spaces count.',
    },
    wrong: 'target:\n\tphases: [pregnancy]\n',
    right: 'target:\n  phases: [pregnancy]\n',
  },
  'yaml/indentation': {
    what: {
      nl: 'Een regel staat niet gelijk met de regels van hetzelfde blok.',
      en: 'A line is not aligned with the other lines of its block.',
    },
    why: {
      nl: 'Eén spatie te veel of te weinig en de waarde hoort bij een andere sleutel.',
      en: 'One space too many or too few, and the value belongs to another key.',
    },
    wrong: 'target:\n    phases: [pregnancy]\n  track: [universal]\n',
    right: 'target:\n  phases: [pregnancy]\n  track: [universal]\n',
  },
  'yaml/encoding': {
    what: {
      nl: 'Het bestand is niet opgeslagen als UTF-8, of zijn naam is het niet.',
      en: 'The file is not saved as UTF-8, or its name is not.',
    },
    why: {
      nl: 'Letters als é en ë worden dan iets anders. Kies in uw editor: opslaan als UTF-8.',
      en: 'Letters such as é and ë then become something else. Choose in your editor: save as UTF-8.',
    },
    wrong: '# bytes: 63 61 66 e9 (Latin-1)\n',
    right: '# bytes: 63 61 66 c3 a9 (UTF-8)\n',
  },
  'yaml/too-large': {
    what: {
      nl: 'Het bestand is groter dan 2 MiB, of heeft meer dan 500.000 delen of 1000 fouten.',
      en: 'The file is larger than 2 MiB, or has more than 500,000 parts or 1000 faults.',
    },
    why: {
      nl: 'Zo groot is geen gegevensbestand; de grens voorkomt dat een verkeerd bestand alles stillegt. Splits het.',
      en: 'No data file is that large; the limit keeps a wrong file from holding everything up. Split it.',
    },
    wrong: '# one file with all interventions\n',
    right: '# interventions/voorzorg.yaml: one intervention a file\n',
  },
  'yaml/too-deep': {
    what: { nl: 'Waarden zitten meer dan 64 lagen diep in elkaar.', en: 'Values are nested more than 64 levels deep.' },
    why: {
      nl: 'De gegevens gaan tot ongeveer tien lagen. Dieper is een vergissing, of opzet.',
      en: 'The data goes down about ten levels. Deeper is a mistake, or malice.',
    },
    wrong: `factors: ${'['.repeat(66)}${']'.repeat(66)}\n`,
    right: 'factors: [poverty]\n',
  },
  'yaml/too-many-keys': {
    what: { nl: 'Een record heeft meer dan 2000 sleutels.', en: 'A record has more than 2000 keys.' },
    why: { nl: 'Geen record heeft er meer dan dertig.', en: 'No record has more than thirty.' },
    wrong: `${Array.from({ length: 2001 }, (_, index) => `k${String(index)}: 1`).join('\n')}\n`,
    right: 'k0: 1\n',
  },
  'yaml/empty': {
    what: {
      nl: 'Het bestand heeft geen inhoud, of alleen opmerkingen.',
      en: 'The file has no content, or only comments.',
    },
    why: {
      nl: 'Een leeg bestand is bijna altijd een vergissing. Verwijder het of vul het.',
      en: 'An empty file is nearly always a mistake. Remove it or fill it.',
    },
    wrong: '# to do\n',
    right: 'id: voorzorg\n',
  },
  'yaml/control-character': {
    what: {
      nl: 'Er staat een stuurteken in de tekst, al dan niet geschreven als \\u… of \\x….',
      en: 'There is a control character in the text, written as such or as \\u… or \\x….',
    },
    why: {
      nl: 'Stuurtekens zijn onzichtbaar en kunnen een scherm iets anders laten tonen dan er staat.',
      en: 'Control characters are invisible and can make a screen show something else than what is there.',
    },
    wrong: 'name: "VoorZorg\\x1b[2J"\n',
    right: 'name: VoorZorg\n',
  },
  'yaml/bidi-character': {
    what: {
      nl: 'Er staat een teken in de tekst dat de leesrichting omkeert.',
      en: 'There is a character in the text that turns the reading direction around.',
    },
    why: {
      nl: 'Daarmee leest een mens iets anders dan de computer. Verwijder het teken.',
      en: 'With it a person reads something else than the computer. Remove the character.',
    },
    wrong: 'name: Voor\u202eZorg\n',
    right: 'name: VoorZorg\n',
  },
  'yaml/invisible-character': {
    what: {
      nl: 'Er staat een onzichtbaar teken in de tekst, zoals een spatie zonder breedte.',
      en: 'There is an invisible character in the text, such as a space of no width.',
    },
    why: {
      nl: 'Twee woorden die er gelijk uitzien, zijn dan verschillend, en zoeken vindt niets. Vaak komt het mee met plakken.',
      en: 'Two words that look the same then differ, and a search finds nothing. It often comes along when pasting.',
    },
    wrong: 'id: voor\u200bzorg\n',
    right: 'id: voorzorg\n',
  },
  'yaml/duplicate-key': {
    what: { nl: 'Een sleutel staat twee keer in hetzelfde record.', en: 'A key occurs twice in the same record.' },
    why: {
      nl: 'Er kan er maar één gelden; de andere zou zonder waarschuwing verdwijnen.',
      en: 'Only one can count; the other would be lost without a warning.',
    },
    wrong: 'theme: attachment\nname: NIKA\ntheme: parenting-support\n',
    right: 'theme: attachment\nname: NIKA\n',
  },
  'yaml/key-not-text': {
    what: {
      nl: 'Een sleutel is leeg, of is zelf een lijst of record.',
      en: 'A key is empty, or is itself a list or record.',
    },
    why: { nl: 'Sleutels zijn woorden uit het schema.', en: 'Keys are words from the schema.' },
    wrong: '? [phases]\n: 1\n',
    right: 'phases: [pregnancy]\n',
  },
  'yaml/alias': {
    what: {
      nl: 'Er staat een anker (&) of alias (*) in het bestand.',
      en: 'There is an anchor (&) or alias (*) in the file.',
    },
    why: {
      nl: 'De gegevens zijn gewone tekst, die iedereen kan lezen zonder YAML te kennen. Schrijf de waarde uit.',
      en: 'The data is plain text that anyone can read without knowing YAML. Write the value out.',
    },
    wrong: 'a: &tno { id: tno-2019 }\nb: *tno\n',
    right: 'a: { id: tno-2019 }\nb: { id: tno-2019 }\n',
  },
  'yaml/tag': {
    what: { nl: 'Er staat een tag (!) in het bestand.', en: 'There is a tag (!) in the file.' },
    why: {
      nl: 'Het schema zegt van welke soort een waarde is. Een tag kan er iets anders van maken.',
      en: 'The schema says of what type a value is. A tag can make something else of it.',
    },
    wrong: 'date: !!timestamp 2019-07-01\n',
    right: 'date: "2019-07-01"\n',
  },
  'yaml/directive': {
    what: { nl: 'Het bestand begint met een regel met %.', en: 'The file starts with a line with %.' },
    why: {
      nl: 'Met %YAML 1.1 zou "no" ineens onwaar betekenen. De gegevens zijn YAML 1.2.',
      en: 'With %YAML 1.1 "no" would suddenly mean false. The data is YAML 1.2.',
    },
    wrong: '%YAML 1.1\n---\nanswer: no\n',
    right: 'answer: no\n',
  },
  'yaml/merge-key': {
    what: { nl: 'Een record voegt een ander in met <<.', en: 'A record merges another with <<.' },
    why: {
      nl: 'Wie het record leest, ziet dan niet wat erin staat. Schrijf de sleutels uit.',
      en: 'Whoever reads the record then does not see what is in it. Write the keys out.',
    },
    wrong: 'target:\n  <<: { phases: [pregnancy] }\n',
    right: 'target:\n  phases: [pregnancy]\n',
  },
  'yaml/multiple-documents': {
    what: { nl: 'Er begint een tweede document met ---.', en: 'A second document starts with ---.' },
    why: {
      nl: 'Eén bestand is één document; wat na --- komt, wordt niet gelezen.',
      en: 'One file is one document; what comes after --- is not read.',
    },
    wrong: 'id: voorzorg\n---\nid: nika\n',
    right: 'id: voorzorg\n',
  },
  'yaml/null': {
    what: { nl: 'Een sleutel heeft geen waarde, of null of ~.', en: 'A key has no value, or null or ~.' },
    why: {
      nl: 'Afwezig betekent onbekend. Een lege waarde laat open of die vergeten is.',
      en: 'Absent means unknown. An empty value leaves open whether it was forgotten.',
    },
    wrong: 'name: NIKA\nowner:\n',
    right: 'name: NIKA\n',
  },
  'yaml/number': {
    what: {
      nl: 'Een getal is oneindig, geen getal, of te groot om precies te bewaren.',
      en: 'A number is infinite, not a number, or too large to keep exactly.',
    },
    why: {
      nl: 'Cijfers zouden ongemerkt veranderen. Is het een nummer en geen hoeveelheid, zet er dan aanhalingstekens omheen.',
      en: 'Digits would change without notice. When it is a code and not a quantity, put quotes around it.',
    },
    wrong: 'figure: 12345678901234567890\n',
    right: 'figure: "12345678901234567890"\n',
  },
};
