import type { Messages } from '../i18n/nl.ts';
import { PathError } from './errors.ts';

/** What went wrong, in the language of the user. */
export const failureText = (error: Error, messages: Messages): string =>
  error instanceof PathError ? `${error.path}: ${messages.errors.paths[error.fault]}` : error.message;
