import type { Plugin } from 'rolldown';

const LAZY = '\0lazy-child-process';

/**
 * commander loads what starts other programs for subcommands that are programs of their own. kiem has none, and that module
 * of Node takes longer to load than a command to parse: it is loaded by who calls it.
 */
export function lazyChildProcess(): Plugin {
  return {
    name: 'lazy-child-process',
    resolveId: (source, importer) =>
      source === 'node:child_process' && importer?.includes('node_modules/commander/') === true ? LAZY : undefined,
    load: (id) =>
      id === LAZY ? `exports.spawn = (...words) => require('node:child_process').spawn(...words);` : undefined,
  };
}
