import type { Command } from 'commander';
import type { Outcome } from '../exit-code.ts';
import type { Session } from '../session.ts';

/** The command that a line without a command is about. */
export const STANDING_COMMAND = 'select';

/** A command of the registry: it adds itself to the program. */
export type AddCommand = (program: Command, session: Session, outcome: Outcome) => Command;
