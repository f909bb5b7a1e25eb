import type { Text } from '../core/generated/schema-types.ts';
import { en } from './en.ts';
import { type Messages, nl } from './nl.ts';

export type Language = keyof Text;

export const messages: Readonly<Record<Language, Messages>> = { nl, en };
