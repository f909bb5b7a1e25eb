import type { Text } from '../core/generated/schema-types.ts';
import { overviewEn } from './overview.en.ts';
import { type OverviewMessages, overviewNl } from './overview.nl.ts';

export type { OverviewMessages } from './overview.nl.ts';

/** The texts of the overviews stand apart: most runs make none and need not read them. */
export const overviewMessages: Readonly<Record<keyof Text, OverviewMessages>> = { nl: overviewNl, en: overviewEn };
