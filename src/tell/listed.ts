import type { Messages } from '../words/index.ts';

/** Names after each other; with semicolons where a comma, a colon or an 'and' inside a name would mislead. */
export const listed = ({ messages }: { readonly messages: Messages }, names: readonly string[]): string =>
  names.length > 1 && names.some((name) => /[,:] | en | and /.test(name)) ? names.join('; ') : messages.and(names);
