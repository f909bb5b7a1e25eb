import { addCheck } from './check.ts';
import { addExplain } from './explain.ts';
import type { AddCommand } from './command.ts';
import { addList } from './list.ts';
import { addSchema } from './schema.ts';
import { addSelect } from './select.ts';
import { addShow } from './show.ts';

/** All commands, in the order of the help. */
export const commands: readonly AddCommand[] = [addSelect, addList, addShow, addCheck, addExplain, addSchema];
