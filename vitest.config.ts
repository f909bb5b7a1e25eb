import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: 'tests/support/no-leftovers.ts',
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/generated/**'],
      reporter: ['text-summary', 'json'],
    },
    // inquirer must be transformed, or the test kit for prompts cannot reach its parts.
    server: { deps: { inline: ['inquirer'] } },
  },
});
