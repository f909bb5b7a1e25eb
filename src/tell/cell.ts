import type { Effect } from '../core/effect-on.ts';
import { pageWords } from '../words/page-of-select.ts';
import type { Lens } from './lens.ts';

/** Up to three factors there is room for words; beyond that a mark stands for each. */
export type CellStyle = 'words' | 'marks';

/** What an intervention does for one factor, as a cell of a table has room for it. */
export const cellText = ({ language }: Lens, effect: Effect, style: CellStyle): string =>
  pageWords[language][style === 'words' ? 'cells' : 'marks'][effect];

/** The same for those who cannot see the legend. */
export const cellMeaning = ({ language }: Lens, effect: Effect): string => pageWords[language].meanings[effect];
