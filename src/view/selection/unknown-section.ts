import type { Indicator, Selection, UnknownEffect } from '../../core/generated/schema-types.ts';
import { indicatorsOf } from '../../core/indicators.ts';
import { type Block, heading, item, type Item, list, strong, toned } from '../document.ts';
import { indicatorLine } from '../../tell/indicator-line.ts';
import type { Lens } from '../../tell/lens.ts';
import { unknownText } from '../../tell/unknown-text.ts';

const indicatorItem = (lens: Lens, indicator: Indicator): Item =>
  item([strong(`${lens.messages.indicator.lookUp}: `), indicatorLine(lens, indicator)]);

function effectItem(lens: Lens, effect: UnknownEffect): Item {
  const factor = lens.catalogue.factors.get(effect.factor);
  const indicators = indicatorsOf(factor);
  const label = factor === undefined ? effect.factor : lens.text(factor.label);
  return item(
    [strong(`${label}. `), unknownText(lens, effect)],
    [
      list(
        indicators.length === 0
          ? [item([lens.messages.indicator.none])]
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
