import type { Asks, GapKind, LevelId, Phase, UnratedBecause } from '../core/generated/schema-types.ts';
import { history } from './history.ts';
import { language } from './language.ts';
import { kept } from './kept.ts';
import { familiesAYear, forThem } from './phrases.ts';
import { cells, marks, meanings, results } from './outcome.ts';
import { type Language, same, type Saying, type Spoken, spoken } from './said.ts';

/** What a gap says in the few words that one line has room for. */
interface GapInShort {
  readonly count: number;
  readonly asks: Asks;
  /** The one that comes nearest, when it is only one. */
  readonly name: string;
}

export const pageOfSelect = {
  /** The level as people say it, where its official words do not fit. */
  levels: {
    'well-substantiated': { nl: 'goed onderbouwd', en: 'well substantiated' },
    'first-indications': { nl: 'eerste aanwijzingen', en: 'first indications' },
    'good-indications': { nl: 'goede aanwijzingen', en: 'good indications' },
    'strong-indications': { nl: 'sterke aanwijzingen', en: 'strong indications' },
  } satisfies Saying<Record<LevelId, string>>,
  unrated: {
    never: { nl: 'geen erkenning', en: 'no recognition' },
    'not-yet': { nl: 'nog niet erkend', en: 'not yet recognised' },
    'not-known': { nl: 'niet bekend of al erkend', en: 'not known if recognised' },
    withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
  } satisfies Saying<Record<UnratedBecause, string>>,
  /** A programme of own data that nobody recognised. */
  local: { nl: 'lokaal, niet erkend', en: 'local, not recognised' },
  heads: {
    intervention: { nl: 'Interventie', en: 'Intervention' },
    level: { nl: 'Niveau', en: 'Level' },
    since: { nl: 'Sinds', en: 'Since' },
    others: { nl: 'Overig', en: 'Others' },
    note: { nl: 'Let op', en: 'Bear in mind' },
  },
  inVain: {
    nl: 'Onderzocht op wat u vraagt; geen effect gevonden',
    en: 'Studied on what you ask; no effect found',
  },
  cells,
  marks,
  meanings,
  legend: {
    results: {
      nl: (words: string): string => `${words}: uitkomst van onderzoek naar deze interventie.`,
      en: (words: string): string => `${words}: what studies of this intervention found.`,
    },
    part: {
      nl: (word: string): string => kept(`${word}:`, 'op een deel ervan.'),
      en: (word: string): string => kept(`${word}:`, 'on a part of it.'),
    },
    aim: {
      nl: (word: string): string => kept(`${word}:`, 'zo noemt een bron het.'),
      en: (word: string): string => kept(`${word}:`, 'a source says so.'),
    },
    group: {
      nl: (word: string): string => kept(`${word}:`, `${meanings.group.nl}.`),
      en: (word: string): string => kept(`${word}:`, `${meanings.group.en}.`),
    },
    unknown: {
      nl: (word: string): string => kept(word, results.unknown.nl),
      en: (word: string): string => kept(word, results.unknown.en),
    },
    touches: {
      nl: (word: string): string => kept(word, meanings.touches.nl),
      en: (word: string): string => kept(word, meanings.touches.en),
    },
    nothing: {
      nl: (word: string): string => kept(word, meanings.nothing.nl),
      en: (word: string): string => kept(word, meanings.nothing.en),
    },
    /** Behind a mark, which does not say it by itself. */
    result: {
      favourable: cells.favourable,
      mixed: cells.mixed,
      none: { nl: 'geen effect', en: 'no effect' },
      negative: cells.negative,
    },
  },
  since: {
    unknown: same('?'),
    none: same('-'),
    /** Behind the year of the recognition before. */
    again: same('?'),
    /** Before the year. */
    latest: same('≤'),
    notFoundAgain: same('‡'),
    underReassessment: same('*'),
  },
  /** What each mark stands for. */
  sinceNotes: {
    unknown: history().undated,
    again: { nl: 'laatste datum niet gevonden', en: 'latest date not found' },
    latest: { nl: 'dat jaar of eerder', en: 'by that year' },
    notFoundAgain: { nl: 'later niet meer in de databank', en: 'later no longer in the database' },
    underReassessment: { nl: 'wordt opnieuw beoordeeld', en: 'being reassessed' },
  },
  /** What was found on one factor, in about forty characters. */
  found: {
    forThem: {
      nl: (count: number, asks: Asks): string => `${String(count)} ${forThem.nl[asks]}`,
      en: (count: number, asks: Asks): string => `${String(count)} ${forThem.en[asks]}`,
    },
    onlyAims: {
      nl: (count: number): string => `${String(count)}: alleen als doel`,
      en: (count: number): string => `${String(count)}: only as an aim`,
    },
    several: {
      nl: (count: number, parts: string): string => `${String(count)}: ${parts}`,
      en: (count: number, parts: string): string => `${String(count)}: ${parts}`,
    },
    counts: {
      favourable: { nl: (n: string): string => `${n} gunstig`, en: (n: string): string => `${n} better` },
      mixed: { nl: (n: string): string => `${n} gemengd`, en: (n: string): string => `${n} mixed` },
      part: { nl: (n: string): string => `${n} deels`, en: (n: string): string => `${n} in part` },
      aim: { nl: (n: string): string => `${n} als doel`, en: (n: string): string => `${n} as aim` },
      group: { nl: (n: string): string => `${n} als groep`, en: (n: string): string => `${n} as group` },
    },
    gaps: {
      'no-intervention': {
        nl: (): string => 'geen in deze gegevens',
        en: (): string => 'none in this data',
      },
      'no-effect-shown': {
        nl: ({ count }): string => `${String(count)} onderzocht; geen effect gevonden`,
        en: ({ count }): string => `${String(count)} studied; no effect found`,
      },
      'touched-only': {
        nl: ({ count }): string => `alleen zijdelings: ${String(count)}`,
        en: ({ count }): string => `only indirectly: ${String(count)}`,
      },
      'meant-for-only': {
        nl: ({ count, asks }): string => `niets eraan; ${String(count)} ${forThem.nl[asks]}`,
        en: ({ count, asks }): string =>
          `nothing works on it; ${String(count)} ${count === 1 ? 'is' : 'are'} ${forThem.en[asks]}`,
      },
      'other-phase': {
        nl: ({ count }): string => `${String(count)}, maar voor een andere fase`,
        en: ({ count }): string => `${String(count)}, but for another phase`,
      },
      'unrated-only': {
        nl: ({ count, name }): string => `${String(count)} zonder erkenning${name === '' ? '' : `: ${name}`}`,
        en: ({ count, name }): string => `${String(count)} without recognition${name === '' ? '' : `: ${name}`}`,
      },
      'filtered-out': {
        nl: ({ count }): string => `${count === 1 ? '1 valt' : `${String(count)} vallen`} af door uw keuzes`,
        en: ({ count }): string => `${String(count)} left out by your choices`,
      },
    } satisfies Saying<Record<GapKind, (of: GapInShort) => string>> as Saying<
      Record<GapKind, (of: GapInShort) => string>
    >,
  },
  heading: {
    group: {
      nl: (group: string): string => `Voor: ${group}`,
      en: (group: string): string => `For: ${group}`,
    },
    musts: {
      nl: (count: number): string => `${String(count)} moet`,
      en: (count: number): string => `${String(count)} must${count === 1 ? '' : 's'}`,
    },
    wishes: {
      nl: (count: number): string => `${String(count)} ${count === 1 ? 'wens' : 'wensen'}`,
      en: (count: number): string => `${String(count)} wish${count === 1 ? '' : 'es'}`,
    },
    levelsOn: {
      nl: (day: string): string => `niveaus op ${day.split('-').reverse().join('-')}`,
      en: (day: string): string => `levels on ${language.date.en(day)}`,
    },
    breadth: { nl: 'meeste factoren eerst', en: 'most factors first' },
    phases: {
      preconception: { nl: 'vóór de zwangerschap', en: 'before pregnancy' },
      pregnancy: { nl: 'zwangerschap', en: 'pregnancy' },
      'first-year': { nl: 'eerste levensjaar', en: 'first year' },
      'second-year': { nl: 'tweede levensjaar', en: 'second year' },
    } satisfies Saying<Record<Phase, string>>,
    until: {
      nl: (from: string, years: 1 | 2): string => `${from} tot ${String(years)} jaar`,
      en: (from: string, years: 1 | 2): string => `${from} to age ${String(years)}`,
    },
  },
  footnote: {
    few: {
      you: { nl: 'volgens u meestal niet zo', en: 'mostly not so, you said' },
      we: { nl: 'bij ons meestal niet zo', en: 'mostly not so here' },
    },
    otherOutcome: {
      nl: (scope: string): string => `niveau is voor ${scope}`,
      en: (scope: string): string => `level is for ${scope}`,
    },
    notFor: {
      nl: (letters: string): string => `niveau is niet voor ${letters}`,
      en: (letters: string): string => `level is not for ${letters}`,
    },
    inferred: { nl: 'onze inschatting', en: 'our inference' },
    differs: {
      nl: (source: string, level: string): string => `${source}: ${level}`,
      en: (source: string, level: string): string => `${source}: ${level}`,
    },
  },
  whyNot: {
    isMatch: {
      nl: (name: string): string => `${name} valt niet af: het staat in de lijst.`,
      en: (name: string): string => `${name} is not left out: it is in the list.`,
    },
    noLink: {
      nl: (name: string): string =>
        `${name} werkt aan geen van de factoren die u koos, en is daar ook niet voor gemaakt, voor zover wij weten.`,
      en: (name: string): string =>
        `As far as we know, ${name} does not work on any of the factors that you chose, nor is it made for them.`,
    },
    noneInData: {
      nl: 'Er valt niets af: in deze gegevens staat geen interventie voor uw factoren.',
      en: 'Nothing is left out: this data has no intervention for your factors.',
    },
    nothing: {
      nl: 'Er valt niets af: alles wat aan uw factoren werkt, staat in de lijst.',
      en: 'Nothing is left out: all that works on your factors is in the list.',
    },
    several: {
      nl: 'Eén andere keuze is niet genoeg.',
      en: 'One other choice is not enough.',
    },
  },
  notes: {
    check: { nl: 'verlenging niet nagegaan: zie NJi of RIVM', en: 'renewal not checked: see NJi or RIVM' },
    offered: {
      nl: (names: string): string => `Al in het aanbod: ${names}.`,
      en: (names: string): string => `Already on offer: ${names}.`,
    },
    offeredReach: familiesAYear,
    ownAccount: {
      you: {
        nl: (letters: string): string => `${letters}: volgens u`,
        en: (letters: string): string => `${letters}: by your account`,
      },
      we: {
        nl: (letters: string): string => `${letters}: volgens eigen opgave`,
        en: (letters: string): string => `${letters}: by our own account`,
      },
    },
    ownUnknown: { nl: 'onbekend waaraan het werkt', en: 'unknown what it works on' },
    merged: {
      nl: (parts: string): string => `Ook gevraagd: ${parts}.`,
      en: (parts: string): string => `Also asked: ${parts}.`,
    },
    countsAs: {
      nl: (factor: string, letter: string): string => `${factor} (telt als ${letter})`,
      en: (factor: string, letter: string): string => `${factor} (counts as ${letter})`,
    },
    notOffered: {
      nl: (letters: string): string => `In het aanbod nog niets voor ${letters}.`,
      en: (letters: string): string => `Nothing on offer yet for ${letters}.`,
    },
    figures: {
      nl: (parts: string): string => `Uw cijfers: ${parts}`,
      en: (parts: string): string => `Your figures: ${parts}`,
    },
    leftOut: {
      nl: (count: number): string => `${String(count)} ${count === 1 ? 'andere valt' : 'andere vallen'} af.`,
      en: (count: number): string => `${String(count)} more left out.`,
    },
    care: {
      nl: (parts: string): string => `Eerst gewone zorg: ${parts}`,
      en: (parts: string): string => `Regular care first: ${parts}`,
    },
    careCount: {
      nl: (count: number, letter: string): string => `${String(count)} voor ${letter}`,
      en: (count: number, letter: string): string => `${String(count)} for ${letter}`,
    },
    careMore: {
      nl: (count: number): string => (count === 1 ? '1 andere' : `${String(count)} andere`),
      en: (count: number): string => (count === 1 ? '1 other' : `${String(count)} others`),
    },
    more: {
      nl: (commands: string): string => `Meer: ${commands}`,
      en: (commands: string): string => `More: ${commands}`,
    },
    memo: { nl: '--output notitie.docx', en: '--output memo.docx' },
    moreNotes: {
      nl: (count: number): string => (count === 1 ? 'nog 1 noot: --details' : `nog ${String(count)} noten: --details`),
      en: (count: number): string =>
        count === 1 ? '1 more note: --details' : `${String(count)} more notes: --details`,
    },
    moreRows: {
      nl: (count: number): string => `… en ${String(count)} andere: --details`,
      en: (count: number): string => `… and ${String(count)} ${count === 1 ? 'other' : 'others'}: --details`,
    },
    moreFactors: {
      nl: (count: number): string =>
        `… en ${String(count)} ${count === 1 ? 'andere factor' : 'andere factoren'}: --details`,
      en: (count: number): string => `… and ${String(count)} more ${count === 1 ? 'factor' : 'factors'}: --details`,
    },
  },
};

type PageWords = Spoken<typeof pageOfSelect>;

/** The words of the page of `select`. */
export const pageWords: Readonly<Record<Language, PageWords>> = spoken(pageOfSelect);
