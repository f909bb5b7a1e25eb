import { beforeAll, describe, expect, it } from 'vitest';
import type { AppContext } from '../../../src/cli/context.ts';
import { InterruptedError } from '../../../src/cli/errors.ts';
import { runQuestionnaire } from '../../../src/cli/questionnaire/run-questionnaire.ts';
import { readSettings } from '../../../src/cli/settings.ts';
import type { Catalogue } from '../../../src/core/catalogue.ts';
import { messages } from '../../../src/i18n/index.ts';
import { keys } from '../../support/fake-terminal.ts';
import { type Random, randomFrom } from '../../support/random.ts';
import { shippedCatalogue } from '../../support/shipped-catalogue.ts';
import { type Talk, talkWith } from '../../support/talk.ts';

const WALKS = 200;
const STEPS = 20;

/** Mostly what leads on, so that a walk gets somewhere; and everything else that a key can do. */
const KEYS: readonly string[] = [
  ...Array<string>(8).fill(keys.enter),
  ...Array<string>(5).fill(keys.space),
  ...Array<string>(5).fill(keys.down),
  ...[keys.up, keys.up, keys.left, keys.left, keys.right, keys.tab, keys.backspace, keys.pageDown],
  ...['a', 'e', 'r', 'ouder', '?', '1', '2', 'x', 'é', '\u0001', '\u001b[15~', '.yaml', 'Buurt'],
];
const SIZES = [
  [80, 24],
  [60, 15],
  [40, 10],
  [120, 40],
] as const;

let catalogue: Catalogue;
beforeAll(() => {
  catalogue = shippedCatalogue();
});

function open(language: 'nl' | 'en', columns: number, rows: number): Talk {
  const start = async (context: AppContext): Promise<number> => {
    const settings = readSettings(['--lang', language], context.environment);
    const session = { context, settings, messages: messages[language], version: '0.0.0' };
    const { dialogue } = context;
    if (dialogue === undefined) throw new Error('no terminal');
    try {
      await runQuestionnaire(session, dialogue, { catalogue, given: {}, today: context.today() }, {});
      return 0;
    } catch (error) {
      if (error instanceof InterruptedError) return error.exitCode;
      throw error;
    }
  };
  return talkWith(start, { columns, rows });
}

async function wander(person: Talk, random: Random): Promise<void> {
  for (let step = 0; step < STEPS; step++) {
    if (random.below(25) === 0) {
      const [columns, rows] = random.pick(SIZES);
      await person.resize(columns, rows);
    } else await person.press(random.pick(KEYS));
  }
}

/** Ctrl-C until it has an effect: a key that is pressed between two prompts is lost, as on any terminal. */
async function leave(person: Talk): Promise<number | undefined> {
  let code: number | undefined;
  const ended = person.exitCode.then((ending) => (code = ending));
  for (let tries = 0; tries < 200 && code === undefined; tries++) await person.press(keys.ctrlC);
  return Promise.race([ended, Promise.resolve(code)]);
}

describe('a random walk', () => {
  it(`never crashes and always ends, ${String(WALKS)} times`, { timeout: 120_000 }, async () => {
    for (let seed = 0; seed < WALKS; seed++) {
      const random = randomFrom(seed);
      const [columns, rows] = random.pick(SIZES);
      const person = open(seed % 2 === 0 ? 'nl' : 'en', columns, rows);
      await person.see(/(Vraag|Question) 1 /);
      await wander(person, random);
      expect([0, 130], `seed ${String(seed)}`).toContain(await leave(person));
      expect(person.input.isRaw, `seed ${String(seed)}`).toBe(false);
      expect(person.input.listenerCount('keypress'), `seed ${String(seed)}`).toBe(0);
    }
  });
});
