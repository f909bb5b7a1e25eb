import type { Text } from '../../core/generated/schema-types.ts';
import { DEPTH_LIMIT, FAULT_LIMIT, KEY_LIMIT } from '../limits.ts';

const depth = String(DEPTH_LIMIT);
const keys = String(KEY_LIMIT);
const faults = String(FAULT_LIMIT);

/** The bracket that ends what another opens. */
export const CLOSING = { '[': ']', '{': '}' } as const;

/** What is said of YAML that can be read but may not be used. */
export const UNUSABLE_YAML = {
  alias: {
    nl: 'een alias (*) mag niet; schrijf de waarde uit',
    en: 'an alias (*) is not allowed; write the value out',
  },
  anchor: { nl: 'een anker (&) mag niet; verwijder het', en: 'an anchor (&) is not allowed; remove it' },
  tag: { nl: 'een tag (!) mag niet; verwijder hem', en: 'a tag (!) is not allowed; remove it' },
  directive: { nl: 'een regel met % mag niet; verwijder hem', en: 'a line with % is not allowed; remove it' },
  documents: {
    nl: 'een tweede document (---) mag niet; verwijder de regel, of maak er een eigen bestand van',
    en: 'a second document (---) is not allowed; remove the line, or make it a file of its own',
  },
  merge: {
    nl: 'samenvoegen met << mag niet; schrijf de sleutels uit',
    en: 'merging with << is not allowed; write the keys out',
  },
  null: {
    nl: 'hier ontbreekt een waarde; is zij onbekend, laat dan ook de sleutel weg',
    en: 'a value is missing here; when it is unknown, leave the key out too',
  },
  comment: {
    nl: 'hier ontbreekt een waarde: na # is alles commentaar; zet aanhalingstekens om tekst met #',
    en: 'a value is missing here: after # all is comment; put quotes around text with #',
  },
  number: {
    nl: 'dit getal is niet te gebruiken; is het tekst, zet er dan aanhalingstekens omheen',
    en: 'this number cannot be used; when it is text, put quotes around it',
  },
  key: { nl: 'een sleutel moet gewone tekst zijn', en: 'a key must be plain text' },
  deep: {
    nl: `te diep genest; de gegevens gaan tot ${depth} lagen`,
    en: `nested too deeply; the data goes down to ${depth} levels`,
  },
  manyKeys: { nl: `meer dan ${keys} sleutels`, en: `more than ${keys} keys` },
  manyTokens: {
    nl: 'het bestand heeft te veel delen; na dit punt is niets gelezen',
    en: 'the file has too many parts; nothing after this point was read',
  },
  unread: {
    nl: 'het bestand is veel te groot; meer dan 2 MiB wordt niet gelezen',
    en: 'the file is far too large; more than 2 MiB is not read',
  },
  tooLarge: (size: string): Text => ({
    nl: `het bestand is ${size.replace('.', ',')} MiB; meer dan 2 MiB wordt niet gelezen`,
    en: `the file is ${size} MiB; more than 2 MiB is not read`,
  }),
  manyFaults: {
    nl: `meer dan ${faults} fouten in dit bestand; na dit punt is er geen gemeld`,
    en: `more than ${faults} faults in this file; none after this point was reported`,
  },
  conflict: {
    nl: 'hier is een conflict van git niet opgelost; houd één van beide teksten en verwijder de tekens',
    en: 'a conflict of git was left unsolved here; keep one of the two texts and remove the marks',
  },
  conflictEnd: { nl: 'tot hier', en: 'up to here' },
  badName: {
    nl: 'de naam van dit bestand is geen UTF-8, dus kiem kan het niet lezen; geef het een andere naam',
    en: 'the name of this file is not UTF-8, so kiem cannot read it; give it another name',
  },
  binary: { nl: 'dit is geen tekstbestand', en: 'this is no text file' },
  empty: { nl: 'het bestand is leeg', en: 'the file is empty' },
  first: { nl: 'hier staat de eerste', en: 'the first one is here' },
  open: (bracket: '[' | '{'): Text => {
    const closing = CLOSING[bracket];
    return { nl: `deze ${bracket} heeft geen sluitende ${closing}`, en: `this ${bracket} has no closing ${closing}` };
  },
  twice: (name: string): Text => ({
    nl: `de sleutel "${name}" staat er twee keer; verwijder er een`,
    en: `the key "${name}" occurs twice; remove one`,
  }),
  unsafe: (name: string, more = 0): Text => ({
    nl: `het teken ${name} mag niet in de gegevens staan; verwijder het${more === 0 ? '' : `, en ook de ${String(more)} die nog volgen`}`,
    en: `the character ${name} is not allowed in the data; remove it${more === 0 ? '' : `, and the ${String(more)} that follow`}`,
  }),
} as const;
