import { createRequire } from 'node:module';
import { defineConfig } from 'rolldown';

const { resolve } = createRequire(import.meta.url);

// One CommonJS bundle with a chunk for each dynamic import: what a command does not use is never read.
// ESM does not work here: `yaml` and the compiled validators call `require`.
export default defineConfig({
  input: { main: 'src/cli/main.ts', 'compile-data': 'src/cli/compile-data.ts' },
  platform: 'node',
  // Its CommonJS build reads a third as long: the module build makes the state of the parser with object spread, which
  // V8 keeps as a dictionary.
  resolve: { alias: { 'js-yaml': resolve('js-yaml') } },
  output: {
    dir: 'dist',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: 'chunks/[name]-[hash].cjs',
    cleanDir: true,
  },
});
