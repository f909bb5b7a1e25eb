import type { Indicator, Selection, UnknownEffect } from '../../core/generated/schema-types.ts';
import { type Block, heading, item, type Item, list, strong, toned } from '../document.ts';
import { gapLabel } from '../../tell/gap-text.ts';
import { type Lens, midSentence } from '../../tell/lens.ts';

function effectSentences(lens: Lens, { addedMatches, topThreeChanges, gap }: UnknownEffect): readonly string[] {
  const words = lens.messages.unknownSection;
  const missing = gap === undefined ? [] : [words.gap(midSentence(gapLabel(lens, gap)))];
  if (addedMatches.length > 0) return [words.adds(lens.interventions(addedMatches)), ...missing];
  if (topThreeChanges) return [words.reorders, ...missing];
  return missing.length > 0 ? missing : [words.noChange];
}

function indicatorItem(lens: Lens, { name, fit, warning }: Indicator): Item {
  const { unknownSection: words, show } = lens.messages;
  const remark = warning === undefined ? '' : ` ${lens.text(warning)}`;
  return item([strong(`${words.lookUp}: `), `${lens.text(name)} (${show.indicatorFit[fit]}).${remark}`]);
}

function effectItem(lens: Lens, effect: UnknownEffect): Item {
  const factor = lens.catalogue.factors.get(effect.factor);
  const indicators = factor?.indicators ?? [];
  const label = factor === undefined ? effect.factor : lens.text(factor.label);
  return item(
    [strong(`${label}. `), effectSentences(lens, effect).join(' ')],
    [
      list(
        indicators.length === 0
          ? [item([lens.messages.unknownSection.noIndicator])]
          : indicators.map((indicator) => indicatorItem(lens, indicator)),
      ),
    ],
  );
}

/** Per fact that is not known: what knowing it would change, and where it can be looked up. */
export function unknownSection(lens: Lens, { unknown }: Selection): readonly Block[] {
  if (unknown.length === 0) return [];
  const words = lens.messages.unknownSection;
  return [
    heading(2, words.title),
    ...(unknown.length > 1 ? [toned('muted', words.intro)] : []),
    list(unknown.map((effect) => effectItem(lens, effect))),
  ];
}
