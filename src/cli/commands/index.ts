import type { Messages } from '../../words/index.ts';
import type { AddCommand } from './command.ts';

export type CommandName = keyof Messages['commands'];

/** All commands, in the order of the help. A run loads only the one that it names; what each does in a line stands in the words. */
export const commands: Readonly<Record<CommandName, () => Promise<AddCommand>>> = {
  select: async () => (await import('./select.ts')).addSelect,
  coverage: async () => (await import('./coverage.ts')).addCoverage,
  compare: async () => (await import('./compare.ts')).addCompare,
  diff: async () => (await import('./diff.ts')).addDiff,
  list: async () => (await import('./list.ts')).addList,
  show: async () => (await import('./show.ts')).addShow,
  check: async () => (await import('./check.ts')).addCheck,
  explain: async () => (await import('./explain.ts')).addExplain,
  schema: async () => (await import('./schema.ts')).addSchema,
  export: async () => (await import('./export.ts')).addExport,
  init: async () => (await import('./init.ts')).addInit,
  new: async () => (await import('./new.ts')).addNew,
  completion: async () => (await import('./completion.ts')).addCompletion,
};
