import { asSlug } from '../as-slug.ts';

const LONGEST = 80;

/** The form of every id in the data. */
export const isId = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= LONGEST;

/** An id made of a name, that no other record has: `Één-ouder gezin` becomes `een-ouder-gezin`. */
export function newId(name: string, isTaken: (id: string) => boolean): string {
  const whole = asSlug(name.replace(/['’]/g, ''));
  const id = whole.length <= LONGEST ? whole : whole.slice(0, LONGEST - 3).replace(/-[^-]*$/, '');
  if (id === '' || !isTaken(id)) return id;
  let number = 2;
  while (isTaken(`${id}-${String(number)}`)) number += 1;
  return `${id}-${String(number)}`;
}
