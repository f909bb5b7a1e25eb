import { didYouMean } from './phrases.ts';

/** How much of a list is ticked. */
export interface ListCount {
  readonly chosen: number;
  readonly unknown: number;
  /** How many there are to tick. */
  readonly total: number;
  /** Ticked beside those, as found by a search. */
  readonly elsewhere: number;
}

/** How many options of a list are out of sight. */
export interface OutOfSight {
  readonly above: number;
  readonly below: number;
}

/** Of a search; with the words that may have been meant, where they find something. */
const NOTHING_FOUND = {
  nl: (typed: string, meant?: string): string => `Niets gevonden voor "${typed}".${didYouMean.nl(meant)}`,
  en: (typed: string, meant?: string): string => `Nothing found for "${typed}".${didYouMean.en(meant)}`,
};

export const prompts = () => ({
  arrows: { nl: 'pijltjes', en: 'arrows' },
  move: { nl: 'kies', en: 'move' },
  space: { nl: 'spatie', en: 'space' },
  toggle: { nl: 'aan of uit', en: 'on or off' },
  unknown: { nl: 'weet niet', en: "don't know" },
  define: { nl: 'uitleg', en: 'explanation' },
  enter: { nl: 'enter', en: 'enter' },
  accept: { nl: 'verder', en: 'continue' },
  tick: { nl: 'kies dit', en: 'choose this' },
  more: {
    nl: ({ above, below }: OutOfSight): string =>
      `… ${[...(below === 0 ? [] : [`en nog ${String(below)}`]), ...(above === 0 ? [] : [`${String(above)} hierboven`])].join(', ')}`,
    en: ({ above, below }: OutOfSight): string =>
      `… ${[...(below === 0 ? [] : [`and ${String(below)} more`]), ...(above === 0 ? [] : [`${String(above)} above`])].join(', ')}`,
  },
  escape: { nl: 'esc', en: 'esc' },
  back: { nl: 'terug', en: 'back' },
  anyKey: { nl: 'een toets', en: 'any key' },
  close: { nl: 'terug naar de lijst', en: 'back to the list' },
  tab: { nl: 'tab', en: 'tab' },
  count: {
    nl: ({ chosen, unknown, total, elsewhere }: ListCount): string =>
      [
        `${String(chosen)} van ${String(total)} gekozen`,
        ...(unknown === 0 ? [] : [`${String(unknown)} weet niet`]),
        ...(elsewhere === 0 ? [] : [`${String(elsewhere)} uit een andere groep`]),
      ].join(', ') + '.',
    en: ({ chosen, unknown, total, elsewhere }: ListCount): string =>
      [
        `${String(chosen)} of ${String(total)} chosen`,
        ...(unknown === 0 ? [] : [`${String(unknown)} don't know`]),
        ...(elsewhere === 0 ? [] : [`${String(elsewhere)} of another group`]),
      ].join(', ') + '.',
  },
  search: { nl: 'Typ om te zoeken:', en: 'Type to search:' },
  clear: { nl: 'wis zoekwoord', en: 'clear search' },
  nothingFound: {
    nl: (query: string, meant?: string): string => `${NOTHING_FOUND.nl(query, meant)} Backspace haalt een letter weg.`,
    en: (query: string, meant?: string): string => `${NOTHING_FOUND.en(query, meant)} Backspace takes a letter away.`,
  },
  noDefinition: { nl: 'Hierbij hoort geen uitleg.', en: 'There is no explanation here.' },
  yes: { nl: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', en: 'No' },
  yesOrNo: {
    nl: (yes: string, no: string): string => `Typ ${yes} of ${no}.`,
    en: (yes: string, no: string): string => `Type ${yes} or ${no}.`,
  },
  plain: {
    keys: {
      back: { nl: 't', en: 'b' },
      unknown: { nl: 'w', en: 'd' },
      find: { nl: 'z', en: 'f' },
      empty: { nl: '-', en: '-' },
    },
    chooseOne: { nl: 'Typ een nummer.', en: 'Type a number.' },
    chooseMany: {
      nl: 'Typ nummers, met een komma ertussen. Nog eens hetzelfde nummer haalt het weg. Klaar: alleen enter.',
      en: 'Type numbers, with a comma between them. The same number again takes it away. Done: just enter.',
    },
    chooseUnknown: { nl: 'Weet u het van 1 niet: w 1.', en: "If you don't know about 1: d 1." },
    find: { nl: 'Zoeken: z woord. De hele lijst: z.', en: 'Search: f word. The whole list: f.' },
    define: { nl: 'Uitleg bij 1: ? 1.', en: 'Explanation of 1: ? 1.' },
    back: { nl: 'Terug: t.', en: 'Back: b.' },
    noneIs: {
      nl: (label: string): string => `Niets gekozen betekent: ${label}.`,
      en: (label: string): string => `Nothing chosen means: ${label}.`,
    },
    enterText: { nl: 'Typ de tekst.', en: 'Type the text.' },
    empty: { nl: 'Leegmaken: -.', en: 'Empty it: -.' },
    confirm: {
      nl: (yes: string, no: string): string => `Typ ${yes} of ${no}.`,
      en: (yes: string, no: string): string => `Type ${yes} or ${no}.`,
    },
    standing: {
      nl: (label: string): string => `Alleen enter: ${label}.`,
      en: (label: string): string => `Just enter: ${label}.`,
    },
    chosen: { nl: 'gekozen', en: 'chosen' },
    chosenNow: {
      nl: (names: string): string => `Gekozen: ${names}.`,
      en: (names: string): string => `Chosen: ${names}.`,
    },
    unknownNow: {
      nl: (names: string): string => `Weet niet: ${names}.`,
      en: (names: string): string => `Don't know: ${names}.`,
    },
    notUnderstood: {
      nl: (text: string): string => `"${text}" begrijpen wij niet.`,
      en: (text: string): string => `We do not understand "${text}".`,
    },
    notHeard: {
      nl: (numbers: string): string => `Niet in de laatste lijst: ${numbers}. Er is niets veranderd.`,
      en: (numbers: string): string => `Not in the last list: ${numbers}. Nothing has changed.`,
    },
    nothingFound: NOTHING_FOUND,
    cues: {
      one: { nl: 'Nummer', en: 'Number' },
      oneOrEnter: { nl: 'Nummer, of enter', en: 'Number, or enter' },
      many: { nl: 'Nummers, of enter om verder te gaan', en: 'Numbers, or enter to go on' },
      text: { nl: 'Tekst', en: 'Text' },
      yesOrNo: {
        nl: (yes: string, no: string): string => `${yes} of ${no}`,
        en: (yes: string, no: string): string => `${yes} or ${no}`,
      },
    },
    nothing: { nl: 'niets', en: 'nothing' },
  },
});
