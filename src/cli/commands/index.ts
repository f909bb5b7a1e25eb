import { addCheck } from './check.ts';
import { addCompare } from './compare.ts';
import { addCompletion } from './completion.ts';
import { addCoverage } from './coverage.ts';
import { addDiff } from './diff.ts';
import { addExplain } from './explain.ts';
import type { AddCommand } from './command.ts';
import { addList } from './list.ts';
import { addNew } from './new.ts';
import { addSchema } from './schema.ts';
import { addSelect } from './select.ts';
import { addShow } from './show.ts';

/** All commands, in the order of the help. */
export const commands: readonly AddCommand[] = [
  addSelect,
  addCoverage,
  addCompare,
  addDiff,
  addList,
  addShow,
  addCheck,
  addExplain,
  addSchema,
  addNew,
  addCompletion,
];
