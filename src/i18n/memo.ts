import type { Text } from '../core/generated/schema-types.ts';
import { memoEn } from './memo.en.ts';
import { type MemoMessages, memoNl } from './memo.nl.ts';

export type { MemoMessages } from './memo.nl.ts';

/** The texts of the memo stand apart: most runs make no memo and need not read them. */
export const memoMessages: Readonly<Record<keyof Text, MemoMessages>> = { nl: memoNl, en: memoEn };
