import { createRequire } from 'node:module';
import { defineConfig } from 'rolldown';
import { ascii } from './scripts/ascii.ts';
import { lazyChildProcess } from './scripts/lazy-child-process.ts';
import { oneTextWidth } from './scripts/one-text-width.ts';
import { thirdPartyNotices } from './scripts/third-party-notices.ts';
import { withoutEditor } from './scripts/without-editor.ts';

const { resolve } = createRequire(import.meta.url);

// One CommonJS bundle with a chunk for each dynamic import: what a command does not use is never read.
// ESM does not work here: `yaml` and the compiled validators call `require`.
const bundle = defineConfig({
  input: {
    program: 'src/cli/main.ts',
    'compile-data': 'src/cli/compile-data.ts',
    index: 'src/library/index.ts',
    core: 'src/library/core.ts',
  },
  platform: 'node',
  plugins: [thirdPartyNotices('third-party-notices.txt'), lazyChildProcess(), withoutEditor(), oneTextWidth(), ascii()],
  // Its CommonJS build takes a third of the time: the module build makes the state of the parser by object spread, and the
  // V8 of Node 20 is slow on what comes of that.
  resolve: { alias: { 'js-yaml': resolve('js-yaml') } },
  output: {
    dir: 'dist',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: 'chunks/[name]-[hash].cjs',
    cleanDir: true,
    dynamicImportInCjs: false,
    // What many commands share is one file to open: a chunk for each way to share takes longer than what is read for nothing.
    codeSplitting: {
      // What judges stays apart from what knows Node: `kiem/core` needs only the former.
      minShareCount: 8,
      maxModuleSize: 20_000,
      groups: [
        { name: 'judging', test: /[\\/]src[\\/]core[\\/]/, minShareCount: 2, priority: 2 },
        // The version needs no more than this.
        {
          name: 'start',
          test: /[\\/]src[\\/]cli[\\/]main\.ts$/,
          minShareCount: 1,
          maxModuleSize: Infinity,
          priority: 1,
        },
        { name: 'common', test: /[\\/]src[\\/](?:tell|words|view|render|cli)[\\/]/ },
      ],
    },
    // Half the text to read and compile at every start.
    minify: true,
  },
});

/** What starts the bundle stands apart: it loads the chunks, so it cannot be made of them. */
const start = defineConfig({
  input: { main: 'src/cli/start/main.ts' },
  platform: 'node',
  output: { dir: 'dist', format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false, minify: true },
});

export default [bundle, start];
