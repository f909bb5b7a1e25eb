import { defineConfig } from 'rolldown';

// One CommonJS bundle with a chunk for each dynamic import: what a command does not use is never read.
// ESM does not work here: `yaml` and the compiled validators call `require`.
export default defineConfig({
  input: { main: 'src/cli/main.ts', 'compile-data': 'src/cli/compile-data.ts' },
  platform: 'node',
  output: {
    dir: 'dist',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: 'chunks/[name]-[hash].cjs',
    cleanDir: true,
  },
});
