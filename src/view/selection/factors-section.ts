import type { AnsweredFactor, FactorId, Selection } from '../../core/generated/schema-types.ts';
import { type Block, heading, type Item, item, list, strong } from '../document.ts';
import type { Lens } from '../lens.ts';

const CARE_SHOWN = 3;

function careItem(lens: Lens, factor: FactorId, ids: readonly string[]): Item {
  const words = lens.messages.select;
  if (ids.length === 0) return item([words.careNone]);
  const shown = ids.slice(0, CARE_SHOWN).flatMap((id) => {
    const care = lens.catalogue.regularCare.get(id);
    return care === undefined ? [] : [item([`${lens.text(care.name)} (${words.careReach[care.reach]})`])];
  });
  const more = ids.length > CARE_SHOWN ? [item([words.careMore(ids.length - CARE_SHOWN, factor)])] : [];
  return item([strong(words.careHead(ids.length))], [list([...shown, ...more])]);
}

/** Whether the question is what is meant for families with it, not what changes it. */
const isReach = (lens: Lens, factor: FactorId): boolean => lens.catalogue.factors.get(factor)?.answeredBy === 'reach';

/** How sure the answers are, taken together: one plain sentence that never promises an effect. */
function sureness(lens: Lens, { matches }: Selection, { factor, lowestLevelOnly }: AnsweredFactor): string {
  const words = lens.messages.select.answered;
  const answering = matches.flatMap(({ reasons }) =>
    reasons.filter((reason) => reason.answers && reason.factor === factor),
  );
  if (answering.every(({ via }) => via === 'narrower')) return words.partOnly;
  const results = answering.map(({ result }) => result);
  if (results.includes('favourable')) return words.studied;
  if (results.includes('mixed')) return words.mixed;
  if (results.includes('unknown')) return words.noResult;
  if (lowestLevelOnly) return words.lowestOnly;
  return isReach(lens, factor) ? words.statedGroup : words.stated;
}

function answerItem(lens: Lens, selection: Selection, factor: FactorId): Item {
  const words = lens.messages.select;
  const answered = selection.answered.find((candidate) => candidate.factor === factor);
  if (answered !== undefined) {
    const head = isReach(lens, factor) ? words.meantForThem : words.workingOn;
    return item([strong(`${head}: `), `${lens.interventions(answered.by)}. ${sureness(lens, selection, answered)}`]);
  }
  const gap = selection.gaps.find((candidate) => candidate.factor === factor);
  return item([strong(`${words.gaps}: `), gap === undefined ? '' : lens.messages.gaps[gap.kind].label]);
}

/** Per chosen factor: what regular care already does, then what works on it. */
export function factorsSection(lens: Lens, selection: Selection): readonly Block[] {
  const { select: words, terms } = lens.messages;
  const care = new Map(selection.regularCare.map((entry) => [entry.factor, entry.care]));
  return [
    heading(2, words.byFactor),
    ...selection.profile.factors.flatMap(({ id, label, priority }): readonly Block[] => [
      heading(3, `${lens.text(label)} (${terms[priority]})`),
      list([careItem(lens, id, care.get(id) ?? []), answerItem(lens, selection, id)]),
    ]),
  ];
}
