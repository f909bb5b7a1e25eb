/** A text in the form of an id: `Één-ouder gezin` becomes `een-ouder-gezin`; empty when nothing of it can stand in one. */
export const asSlug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
