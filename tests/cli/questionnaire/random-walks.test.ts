import { beforeAll, describe, expect, it } from 'vitest';
import type { AppContext } from '../../../src/cli/context.ts';
import { InterruptedError } from '../../../src/cli/errors.ts';
import { runQuestionnaire } from '../../../src/cli/questionnaire/run-questionnaire.ts';
import { readSettings } from '../../../src/cli/settings.ts';
import type { Catalogue } from '../../../src/core/catalogue.ts';
import { messages } from '../../../src/words/index.ts';
import { draws } from '../../support/draws.ts';
import { keys } from '../../support/fake-terminal.ts';
import { answerUntil, type Keys, type QuestionName, QUESTIONS } from '../../support/interview.ts';
import { type Random, randomFrom } from '../../support/random.ts';
import { shippedCatalogue } from '../../support/shipped-catalogue.ts';
import { type Talk, talkWith } from '../../support/talk.ts';

const WALKS = draws(40, 200);
const STEPS = 12;

/** Mostly what leads on, so that a walk gets somewhere; and everything else that a key can do. */
const KEYS: readonly string[] = [
  ...Array<string>(8).fill(keys.enter),
  ...Array<string>(5).fill(keys.space),
  ...Array<string>(5).fill(keys.down),
  ...[
    keys.up,
    keys.up,
    keys.left,
    keys.left,
    keys.right,
    keys.tab,
    keys.backspace,
    keys.pageDown,
    keys.end,
    keys.end + keys.space,
    keys.end + keys.space,
  ],
  ...['a', 'e', 'r', 'ouder', '?', '1', '2', 'x', 'é', '\u0001', '\u001b[15~', '.yaml', 'Buurt'],
];
const SIZES = [
  [80, 24],
  [60, 15],
  [40, 10],
  [120, 40],
] as const;

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await shippedCatalogue();
});

function open(language: 'nl' | 'en'): Talk {
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
  return talkWith(start);
}

/** Notes what a person comes past: each look at the screen adds to what was seen. */
function watch(person: Talk, language: 'nl' | 'en', seen: Set<string>): () => void {
  let trail = '';
  return () => {
    const screen = person.screen();
    for (const [name, sight] of Object.entries(SIGHTS[language])) if (sight.test(screen)) seen.add(name);
    if (SIGHTS[language].review.test(screen)) trail += 'review ';
    else if (CROSSING[language].test(screen)) trail += 'question ';
    if (/review (question )+review/.test(trail)) seen.add(CHANGE);
  };
}

async function wander(person: Talk, random: Random, look: () => void): Promise<void> {
  for (let step = 0; step < STEPS; step++) {
    look();
    if (random.below(25) === 0) {
      const [columns, rows] = random.pick(SIZES);
      await person.resize(columns, rows);
    } else await person.press(random.pick(KEYS));
  }
}

/** Where a walk sets out: at a question, on the way to which some are answered otherwise than with enter, and what is typed there. */
interface Start {
  readonly at: QuestionName;
  readonly answers?: Keys;
  readonly typed?: readonly string[];
}

const FACTORS: Keys = {
  phases: [keys.down, keys.space, keys.enter],
  risks: ['actief roken', keys.enter, 'stress', keys.enter, keys.enter],
};
const FOR_A_GROUP: Keys = { purpose: [keys.down, keys.down, keys.enter] };
const ON_A_FIGURE: Keys = { basis: [keys.up, keys.up, keys.up, keys.enter] };
/** From the menu below the result, of which the last line ends it. */
const FILE_TO_SAVE = [keys.up, keys.up, keys.enter];

/** From the start alone, few would come as far as the result. */
const STARTS: readonly Start[] = [
  ...(['purpose', 'title', 'risks', 'protective', 'traits'] as const).map((at) => ({ at })),
  ...(['offer', 'offer', 'review', 'review', 'after', 'after'] as const).map((at) => ({ at })),
  { at: 'target-group', answers: FOR_A_GROUP },
  { at: 'figures', answers: ON_A_FIGURE },
  { at: 'risks', typed: ['alcohol', keys.tab] },
  { at: 'offer', typed: ['wxyz', keys.enter] },
  { at: 'review', typed: [keys.down, keys.enter, keys.enter] },
  { at: 'after', typed: FILE_TO_SAVE },
];

/** What the walks must have come past together, or they prove little. */
const SIGHTS = {
  nl: {
    ...QUESTIONS.nl,
    search: /Typ om te zoeken: \S/,
    'nothing found': /Niets gevonden voor/,
    explanation: /een toets terug naar de lijst/,
    unknown: /[1-9] weet niet\./,
    'a name to type': /Hoe heet het project/,
    'a file to name': /In welk bestand/,
  },
  en: {
    ...QUESTIONS.en,
    search: /Type to search: \S/,
    'nothing found': /Nothing found for/,
    explanation: /any key back to the list/,
    unknown: /[1-9] don't know\./,
    'a name to type': /What is the project called/,
    'a file to name': /In which file/,
  },
} as const satisfies Readonly<Record<'nl' | 'en', Readonly<Record<string, RegExp>>>>;

const CROSSING = { nl: /^Vraag \d/m, en: /^Question \d/m } as const;

/** From the review to a question and back again. */
const CHANGE = 'a change from the review';

/** Times: the first memo loads a large library, and only a real terminal turns Ctrl-C into a signal meanwhile. */
const PATIENCE = 10_000;

/** Ctrl-C until it has an effect: a key that is pressed between two prompts is lost, as on any terminal. */
async function leave(person: Talk): Promise<number | undefined> {
  let code: number | undefined;
  void person.exitCode.then((ending) => (code = ending));
  for (let tries = 0; code === undefined && tries < PATIENCE; tries++) {
    await person.press(keys.ctrlC);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return code;
}

describe('a random walk', () => {
  it(`never crashes and always ends, ${String(WALKS)} times`, { timeout: 600_000 }, async () => {
    const seen = new Set<string>();
    for (let seed = 0; seed < WALKS; seed++) {
      const random = randomFrom(seed);
      const language = seed % 2 === 0 ? 'nl' : 'en';
      const person = open(language);
      const start = STARTS[seed % STARTS.length] ?? { at: 'purpose' };
      await answerUntil(person, start.at, { ...FACTORS, ...start.answers }, language);
      const look = watch(person, language, seen);
      look();
      for (const key of start.typed ?? []) {
        await person.press(key);
        look();
      }
      const [columns, rows] = random.pick(SIZES);
      await person.resize(columns, rows);
      await wander(person, random, look);
      expect([0, 130], `seed ${String(seed)}`).toContain(await leave(person));
      expect(person.input.isRaw, `seed ${String(seed)}`).toBe(false);
      expect(person.input.listenerCount('keypress'), `seed ${String(seed)}`).toBe(0);
    }
    expect([...Object.keys(SIGHTS.nl), CHANGE].filter((name) => !seen.has(name))).toEqual([]);
  });
});
