import { mayHaveEnded } from '../../core/match-flags.ts';
import type { UnknownEffect } from '../../core/generated/schema-types.ts';
import { type Block, heading, type Item, item, list, paragraph, strong } from '../document.ts';
import { hasFamilyCount } from '../../tell/family-arithmetic.ts';
import { factorLabel, interventionOf, type Memo, type MemoSection } from './memo.ts';
import { unknownText } from '../../tell/unknown-text.ts';

const unknownItem = (memo: Memo, effect: UnknownEffect): Item =>
  item([strong(`${factorLabel(memo, effect.factor)}. `), unknownText(memo.lens, effect)]);

/** The matches of which something that a council will ask was not found. */
function missing(memo: Memo): readonly string[] {
  const { lens, words, selection } = memo;
  const { matches, profile } = selection;
  const unchecked = matches.filter(mayHaveEnded);
  const costless = matches.filter(({ id }) => (interventionOf(memo, id)?.costs ?? []).length === 0);
  const groundless = profile.factors.filter(({ basis }) => basis === undefined);
  const traits = Object.entries(profile.traits ?? {}).filter(([, share]) => share === 'unknown' || share === 'mixed');
  return [
    ...(traits.length === 0 ? [] : [words.open.traits(traits.map(([trait]) => lens.trait(trait)).join('; '))]),
    ...(unchecked.length === 0 ? [] : [words.open.recognition(unchecked.length, matches.length)]),
    ...(groundless.length === 0 ? [] : [words.open.basis(lens.factors(groundless.map(({ id }) => id)))]),
    ...(matches.some(({ id, conditions }) => conditions.length > 0 && !hasFamilyCount(selection, id))
      ? [words.open.families]
      : []),
    ...(costless.length === 0 ? [] : [words.open.costs(costless.length, matches.length)]),
  ];
}

/** What is not known, first what would alter the list most. */
export const openSection: MemoSection = (memo): readonly Block[] => {
  const { lens, words, selection } = memo;
  const effects = selection.unknown.map((effect) => unknownItem(memo, effect));
  const rest = missing(memo).map((text) => item([text]));
  const head = heading(2, words.sections.open, 'open');
  if (effects.length + rest.length === 0) return [head, paragraph(words.open.none)];
  return [
    head,
    ...(effects.length === 0 ? [] : [paragraph(lens.messages.unknownSection.intro)]),
    list([...effects, ...rest]),
  ];
};
