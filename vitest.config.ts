import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: 'tests/support/no-leftovers.ts',
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    // inquirer must be transformed, or the test kit for prompts cannot reach its parts.
    server: { deps: { inline: ['inquirer'] } },
  },
});
