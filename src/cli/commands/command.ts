import type { Command } from 'commander';
import type { Outcome } from '../exit-code.ts';
import type { Session } from '../session.ts';

/** The command that a line without a command is about. */
export const STANDING_COMMAND = 'select';

/** What a command of the registry takes, and what it does. */
export type AddCommand = (command: Command, session: Session, outcome: Outcome) => Command;
