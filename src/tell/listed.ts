import type { Lens } from './lens.ts';

/** Names after each other; with semicolons where a comma, a colon or an 'and' inside a name would mislead. */
export const listed = ({ messages }: Pick<Lens, 'messages'>, names: readonly string[]): string =>
  names.length > 1 && names.some((name) => /[,:] | en | and /.test(name)) ? names.join('; ') : messages.and(names);
