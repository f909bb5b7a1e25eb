import type { Position, Range, Text } from '../generated/schema-types.ts';

/** A change of a text: what stands in the range becomes this. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** certain: it can have been meant in one way only. likely: it may well be meant, and a person must look. */
export type Certainty = 'certain' | 'likely';

/** What takes a fault away; or why that is left to a person. */
export type Fix =
  | { readonly certainty: Certainty; readonly edits: readonly Edit[] }
  | { readonly certainty: 'none'; readonly why: Text };

/** A fault and what would be right there, before it has a place. */
export interface Suggestion {
  readonly text: string;
  /** Whether it may be written in the place of what is marked, or why not. */
  readonly trust: Certainty | { readonly why: Text };
  /** What is marked stays, and gets this before and after it. */
  readonly around?: readonly [before: string, after: string];
}

const insertion = (position: Position, text: string): Edit => ({ range: { start: position, end: position }, text });

/** What a suggestion makes of the place that is marked. */
export function fixOf({ text, trust, around }: Suggestion, range: Range): Fix {
  if (typeof trust === 'object') return { certainty: 'none', why: trust.why };
  // What runs over lines was read as one line, and would lose its layout.
  if (range.start.line !== range.end.line) return { certainty: 'none', why: WHY_NOT.severalLines };
  if (around !== undefined)
    return { certainty: trust, edits: [insertion(range.start, around[0]), insertion(range.end, around[1])] };
  return { certainty: trust, edits: [{ range, text }] };
}

/** Why a suggestion is not written. */
export const WHY_NOT = {
  yours: { nl: 'wat hier hoort, weet alleen u', en: 'only you know what belongs here' },
  digits: {
    nl: 'het verschilt in een cijfer, en kan dus iets anders zijn',
    en: 'it differs in a digit, so it may be something else',
  },
  loss: { nl: 'een deel van de tekst zou verdwijnen', en: 'part of the text would be lost' },
  severalLines: { nl: 'de waarde beslaat meer dan één regel', en: 'the value spans more than one line' },
  several: { nl: 'meer dan één herstel is mogelijk', en: 'more than one fix is possible' },
  allOver: {
    nl: 'het zijn er te veel voor een vergissing; sla het bestand op als UTF-8',
    en: 'there are too many to be slips; save the file as UTF-8',
  },
  everywhere: { nl: 'het id moet overal tegelijk anders', en: 'the id has to change everywhere at once' },
  rename: { nl: 'kiem hernoemt geen bestanden', en: 'kiem does not rename files' },
  settings: { nl: 'kiem verandert geen instellingen', en: 'kiem does not change settings' },
  json: { nl: 'kiem verandert geen JSON', en: 'kiem does not change JSON' },
  layout: {
    nl: 'de lijst staat niet met één onderdeel per regel',
    en: 'the list does not have one item a line',
  },
  link: {
    nl: 'dit bestand is een koppeling; herstel het bestand zelf',
    en: 'this file is a link; fix the file itself',
  },
  worse: (code: string, line: number, file?: string): Text => ({
    nl: `er zou een andere fout door ontstaan: ${code} op regel ${String(line)}${file === undefined ? '' : ` van ${file}`}`,
    en: `it would cause another error: ${code} on line ${String(line)}${file === undefined ? '' : ` of ${file}`}`,
  }),
  inVain: { nl: 'de fout zou er niet door verdwijnen', en: 'the error would still be there' },
  notYet: {
    nl: 'kiem heeft na zoveel pogingen nog niet alles geprobeerd; herhaal de opdracht',
    en: 'after so many attempts kiem has not tried everything; run it again',
  },
  unsafe: {
    nl: 'waarschijnlijk, niet zeker; --fix --unsafe schrijft het',
    en: 'likely, not certain; --fix --unsafe writes it',
  },
} as const satisfies Readonly<Record<string, Text | ((...details: never) => Text)>>;
