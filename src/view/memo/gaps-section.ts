import type { Gap, GapKind, InterventionId, Phase } from '../../core/generated/schema-types.ts';
import { type Block, heading, type Item, item, list, paragraph, strong, toned } from '../document.ts';
import { factorLabel, factorOf, interventionOf, type Memo, type MemoSection } from './memo.ts';

type Kind = GapKind | 'reach' | 'child-reach';

const KINDS: readonly Kind[] = [
  'no-intervention',
  'reach',
  'child-reach',
  'touched-only',
  'unrated-only',
  'other-phase',
  'filtered-out',
];
const PHASES: readonly Phase[] = ['preconception', 'pregnancy', 'first-year', 'second-year'];

/** A characteristic of families, or of children, asks another question than something that can change. */
function kindOf(memo: Memo, { factor, kind }: Gap): Kind {
  const { answeredBy, group } = factorOf(memo, factor) ?? {};
  if (answeredBy !== 'reach' || (kind !== 'no-intervention' && kind !== 'touched-only')) return kind;
  return group === 'child' ? 'child-reach' : 'reach';
}

/** The name of a gap's kind. */
export const gapHead = (memo: Memo, gap: Gap): string => memo.words.gaps.kinds[kindOf(memo, gap)].head;

function phasesOf(memo: Memo, ids: readonly InterventionId[]): string {
  const found = new Set(ids.flatMap((id) => interventionOf(memo, id)?.target.phases ?? []));
  return memo.lens.phases(PHASES.filter((phase) => found.has(phase)));
}

/** What is missing and what comes nearest. */
export function gapText(memo: Memo, gap: Gap): string {
  const { lens, words } = memo;
  const nearest = gap.answering.length > 0 ? gap.answering : gap.touching;
  return words.gaps.kinds[kindOf(memo, gap)].text({
    names: nearest.length === 0 ? '' : lens.interventions(nearest),
    phases: phasesOf(memo, nearest),
  });
}

/** What to do about it. */
export const gapNext = (memo: Memo, gap: Gap): string => memo.words.gaps.kinds[kindOf(memo, gap)].next;

const gapItem = (memo: Memo, gap: Gap): Item =>
  item([strong(`${factorLabel(memo, gap.factor)}. `), gapText(memo, gap)]);

function kindBlocks(memo: Memo, kind: Kind): readonly Block[] {
  const gaps = memo.selection.gaps.filter((gap) => kindOf(memo, gap) === kind);
  if (gaps.length === 0) return [];
  const { words } = memo;
  const { head, next } = words.gaps.kinds[kind];
  return [
    heading(3, head),
    list(gaps.map((gap) => gapItem(memo, gap))),
    paragraph(strong(`${words.gaps.next}: `), next),
  ];
}

/** What is missing, by kind, each kind with its next step. A gap is an answer. */
export const gapsSection: MemoSection = (memo) => {
  const { words, selection } = memo;
  const head = heading(2, words.sections.gaps, 'gaps');
  if (selection.gaps.length === 0) return [head, paragraph(words.gaps.none)];
  return [head, ...KINDS.flatMap((kind) => kindBlocks(memo, kind)), toned('muted', words.gaps.absence)];
};
