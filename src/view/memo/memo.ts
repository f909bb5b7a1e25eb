import type {
  Factor,
  FactorId,
  Intervention,
  InterventionId,
  Phase,
  Selection,
  SourceId,
  SourceRef,
} from '../../core/generated/schema-types.ts';
import { type MemoMessages, memoMessages } from '../../words/memo.ts';
import type { Block } from '../document.ts';
import { listed } from '../../tell/listed.ts';
import type { Lens } from '../../tell/lens.ts';

/** Short: a few pages to decide on. Full: all that is known. */
export type MemoLength = 'short' | 'full';

/** What every section of the memo is made from. */
export interface Memo {
  readonly lens: Lens;
  readonly words: MemoMessages;
  readonly length: MemoLength;
  readonly selection: Selection;
  /** A source as its number in the annex, such as `[3, §4.3]`. Numbers follow the order of first mention. */
  readonly cite: (reference: SourceRef) => string;
  /** The sources cited so far, in the order of their numbers. */
  readonly cited: () => readonly SourceId[];
}

/** One part of the memo. Parts are made in reading order, so that sources are numbered in reading order. */
export type MemoSection = (memo: Memo) => readonly Block[];

const withoutBrackets = (name: string): string => name.replace(/\s*\([^()]*\)$/, '');

/** Names without an explanation in brackets behind them, where that still tells them apart. */
function shortNames({ catalogue }: Lens): (id: InterventionId) => string {
  const counts = new Map<string, number>();
  for (const { name } of catalogue.interventions.values())
    counts.set(withoutBrackets(name), (counts.get(withoutBrackets(name)) ?? 0) + 1);
  return (id) => {
    const name = catalogue.interventions.get(id)?.name ?? id;
    const short = withoutBrackets(name);
    return short !== '' && counts.get(short) === 1 ? short : name;
  };
}

/** Starts a memo without any source cited. In running text interventions go by their short names. */
export function openMemo(lens: Lens, selection: Selection): Memo {
  const ids: SourceId[] = [];
  const intervention = shortNames(lens);
  return {
    lens: {
      ...lens,
      voice: 'we',
      intervention,
      interventions: (names) => listed(lens, names.map(intervention)),
      // A factor is often a whole phrase: 'social network that gives support and poverty' would mislead.
      factors: (names) => names.map(lens.factor).join('; '),
      aims: (names) => [...new Set(names.map((name) => lens.aims([name])))].join('; '),
    },
    words: memoMessages[lens.language],
    length: 'full',
    selection,
    cite: ({ id, at }) => {
      if (!ids.includes(id)) ids.push(id);
      return `[${String(ids.indexOf(id) + 1)}${at === undefined ? '' : `, ${at}`}]`;
    },
    cited: () => ids,
  };
}

export const factorOf = ({ lens }: Memo, id: FactorId): Factor | undefined => lens.catalogue.factors.get(id);

export const interventionOf = ({ lens }: Memo, id: InterventionId): Intervention | undefined =>
  lens.catalogue.interventions.get(id);

/** The label of a factor as it stands at the start of a line. */
export function factorLabel(memo: Memo, id: FactorId): string {
  const factor = factorOf(memo, id);
  return factor === undefined ? id : memo.lens.text(factor.label);
}

/** The phases as a sentence of their own. */
export const phasesText = ({ lens, words }: Memo, phases: readonly Phase[]): string =>
  words.factSheets.phases(lens.phases(phases), phases.length);

/** A place for the author to fill in. */
export const blank = (memo: Memo, what: string): string => memo.words.blank(what);
