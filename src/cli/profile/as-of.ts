import { Option } from 'commander';
import { type Day, isDateForm, isRealDate, lastDay } from '../../core/partial-date.ts';
import { UsageError } from '../errors.ts';
import type { Session } from '../session.ts';

/** `--as-of DATE`: levels as they were known then. */
export const asOfOption = ({ messages }: Session): Option => new Option('--as-of <date>', messages.flagOptions.asOf);

/** A date of a flag as a day; a date that does not exist is a slip of the user. */
export function parseDay({ messages }: Session, date: string, flag = '--as-of'): Day {
  if (!isDateForm(date)) throw new UsageError(messages.errors.badDate(flag, date));
  if (!isRealDate(date)) throw new UsageError(messages.errors.noSuchDay(flag, date));
  return lastDay(date);
}

/** The day that a command is about: the one of the flag, else today. */
export const dayOf = (session: Session, { asOf }: { readonly asOf?: string | undefined }): Day =>
  asOf === undefined ? session.context.today() : parseDay(session, asOf);
