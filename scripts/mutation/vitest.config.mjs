// The tests as Stryker runs them: those that `npm run mutation` names, each file apart. Stryker asks which test runs which
// line, and of a file that another one loaded it hears nothing.
import { BaseSequencer } from 'vitest/node';
import config from '../../vitest.config.ts';

/** Most changes are seen by a quick test, and the first that sees one ends the search. */
class QuickFirst extends BaseSequencer {
  async sort(files) {
    const isSlow = ({ moduleId }) =>
      /\/cli\/|(laws|combinations|state|meaning|oracle|injection|columns)\.test\.ts$/.test(moduleId);
    return files.toSorted((a, b) => isSlow(a) - isSlow(b));
  }
}

/** A change shows in a fifth of what the suite draws. */
const fewerRuns = {
  name: 'fewer-runs',
  enforce: 'pre',
  transform: (code) =>
    code.replace(/(draws\(|numRuns: )(\d+)/g, (_, before, runs) => `${before}${Math.ceil(runs / 5)}`),
};

const test = {
  ...config.test,
  isolate: true,
  sequence: { sequencer: QuickFirst },
  setupFiles: [
    config.test.setupFiles,
    ...['first-failure', 'load-first'].map((name) => `scripts/mutation/${name}.mjs`),
  ],
  // That the oracle reaches every branch of the specification takes all its runs; git is a program.
  testNamePattern: /^(?!.*(in every branch that the specification names|when git applies it))/,
  include: JSON.parse(process.env.MUTATION_TESTS),
};

export default { ...config, plugins: [fewerRuns], test };
