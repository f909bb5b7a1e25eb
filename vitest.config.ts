import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: 'tests/support/no-leftovers.ts',
    setupFiles: 'tests/support/each-file.ts',
    include: ['tests/**/*.test.ts'],
    // A file is short and the machine may be busy: what hangs is ended, what is slow is not.
    testTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/generated/**'],
      reporter: ['text-summary', 'json'],
      // What is reached now; they only go up.
      thresholds: {
        branches: 90,
        'src/core/**': { branches: 100 },
        'src/rules/**': { branches: 100 },
      },
    },
    // A test leaves nothing behind in its process, so the next file need not load the program again.
    isolate: false,
    // All cores; by itself vitest leaves one of two to its own process, which has little to do.
    maxWorkers: '100%',
    // inquirer must be transformed, or the test kit for prompts cannot reach its parts.
    server: { deps: { inline: ['inquirer'] } },
  },
});
