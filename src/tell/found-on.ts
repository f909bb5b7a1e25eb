import { type Effect, effectOn } from '../core/effect-on.ts';
import { nearestTo, servedBy } from '../core/evidence.ts';
import { asksOf, isReach } from '../core/gaps.ts';
import type { AnsweredFactor, FactorId, Gap, Selection } from '../core/generated/schema-types.ts';
import { pageWords } from '../words/page-of-select.ts';
import type { Lens } from './lens.ts';

const COUNTED = ['favourable', 'mixed', 'part', 'aim', 'group'] as const satisfies readonly Effect[];
const ROOM = 40;

function foundOfAnswered(lens: Lens, selection: Selection, { factor: id, by }: AnsweredFactor): string {
  const { matches } = selection;
  const { found: words } = pageWords[lens.language];
  const effects = matches.flatMap((match) => (match.answers.includes(id) ? [effectOn(match, id)] : []));
  const kinds = COUNTED.filter((effect) => effects.includes(effect));
  const factor = lens.catalogue.factors.get(id);
  const [only, ...others] = kinds;
  const isNamed = only === 'aim' || only === 'group';
  if (isNamed && factor !== undefined && isReach(lens.catalogue, id))
    return words.forThem(by.length + servedBy(selection, id).length, asksOf(factor));
  if (only === 'aim') return words.onlyAims(by.length);
  const parts = kinds.map((effect) =>
    words.counts[effect](String(effects.filter((candidate) => candidate === effect).length)),
  );
  return others.length === 0 ? parts.join('') : words.several(by.length, parts.join(', '));
}

/** How many a gap is about: the nearest, or those that are made for these families. */
function foundOfGap(lens: Lens, selection: Selection, gap: Gap): string {
  const { found: words } = pageWords[lens.language];
  const near = gap.kind === 'meant-for-only' ? servedBy(selection, gap.factor) : nearestTo(selection, gap);
  const [only] = near;
  const of = (name: string): string => words.gaps[gap.kind]({ count: near.length, asks: gap.asks, name });
  const named = of(near.length === 1 && only !== undefined ? lens.intervention(only) : '');
  return named.length <= ROOM ? named : of('');
}

/** What was found on one chosen factor, in about forty characters: how many and how sure, or what kind of gap it is. */
export function foundOn(lens: Lens, selection: Selection, factor: FactorId): string {
  const answered = selection.answered.find((candidate) => candidate.factor === factor);
  if (answered !== undefined) return foundOfAnswered(lens, selection, answered);
  const gap = selection.gaps.find((candidate) => candidate.factor === factor);
  return gap === undefined ? '' : foundOfGap(lens, selection, gap);
}
