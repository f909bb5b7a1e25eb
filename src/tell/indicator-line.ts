import type { Indicator } from '../core/generated/schema-types.ts';
import type { Lens } from './lens.ts';
import { ended, joined } from './sentence.ts';

/** What a public figure says of its factor, where it is to be found, and what to be careful about. */
export function indicatorAbout(lens: Lens, { fit, level, warning }: Indicator): string {
  const { fits, places, found } = lens.messages.indicator;
  const isSaid = level === undefined || (fit === 'national' && level === 'national');
  return joined(
    isSaid ? ended(fits[fit]) : found(fits[fit], places[level]),
    warning === undefined ? undefined : ended(lens.text(warning)),
  );
}

/** The same after its name. */
export const indicatorLine = (lens: Lens, indicator: Indicator): string =>
  `${ended(lens.text(indicator.name))} ${indicatorAbout(lens, indicator)}`;
