import { codePointName, firstUnsafe } from '../core/unsafe-characters.ts';
import type { UnsafeText } from './profile-error.ts';

/** Each text in a value that holds what no file may hold. */
export function unsafeTexts(value: unknown, path = ''): readonly UnsafeText[] {
  if (typeof value === 'string') {
    const unsafe = firstUnsafe(value);
    return unsafe === undefined ? [] : [{ kind: 'unsafe-text', path, character: codePointName(unsafe) }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => unsafeTexts(part, `${path}/${key}`));
}
