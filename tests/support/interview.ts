import { keys } from './fake-terminal.ts';

/** A screen that can be looked at and typed on, whether it belongs to this process or to another. */
export interface Person {
  readonly screen: () => string;
  readonly press: (...typed: readonly string[]) => Promise<void>;
  readonly see: (pattern: RegExp) => Promise<string>;
}

/** By what a question is known on the screen. */
export const QUESTIONS = {
  nl: {
    purpose: /Waarvoor zoekt u aanbod/,
    phases: /Over welke fase/,
    title: /Welke titel krijgt dit/,
    'target-group': /Welke groep gezinnen/,
    risks: /Welke risico's spelen bij u/,
    priority: /Wat moet, en wat/,
    basis: /Waarop baseert u dit/,
    figures: /Welk cijfer is dat/,
    protective: /Wat wilt u juist versterken/,
    traits: /Wat weet u van de gezinnen/,
    offer: /Wat is er al bij u/,
    display: /Wat wilt u zien/,
    review: /Klopt dit/,
    after: /Wat wilt u nu/,
  },
  en: {
    purpose: /Who are you looking for services/,
    phases: /Which phase is it about/,
    title: /What title do you give this/,
    'target-group': /Which group of families/,
    risks: /Which risks are more common/,
    priority: /What is a must/,
    basis: /What is this based on/,
    figures: /Which figure is that/,
    protective: /What do you want to strengthen/,
    traits: /What do you know about the families/,
    offer: /What do you already provide/,
    display: /What do you want to see/,
    review: /Is this right/,
    after: /What now\?/,
  },
} as const;

export type QuestionName = keyof (typeof QUESTIONS)['nl'];
export type Keys = Readonly<Partial<Record<QuestionName, readonly string[]>>>;

/** What stands before the place where a line is to be typed, when nothing is drawn. */
export const AWAITS_LINE = /^(Nummers?|Tekst|Ja of Nee)(, of enter[^\n:]*)?: ?$/m;

/** Where the questionnaire is: "Vraag 3 van 9 ... Deel 1 van 2." The lines that stay do not have it. */
const place = (screen: string): string =>
  /^(Vraag|Question) \d+[^\n]*(\n[^\n]*(Deel|Part) \d+[^\n]*)?/m.exec(screen)?.[0] ?? '';

function nameOn(screen: string, language: 'nl' | 'en'): QuestionName | undefined {
  const names = Object.keys(QUESTIONS[language]) as readonly QuestionName[];
  return names.find((name) => QUESTIONS[language][name].test(screen));
}

/** Milliseconds: the first result loads what draws it. */
const PATIENCE = 10_000;
const MOST_QUESTIONS = 20;
/** A question in parts has no more of them in a test. */
const MOST_TRIES = 5;
const IS_SEARCHING = /(Typ om te zoeken|Type to search): \S/;

/**
 * Answers question after question with the keys that are given for it, else with enter, until `until` is asked.
 * Which questions come depends on the data, so it reads the screen to know. Returns the screen.
 */
export async function answerUntil(
  person: Person,
  until: QuestionName,
  answers: Keys = {},
  language: 'nl' | 'en' = 'nl',
): Promise<string> {
  const any = new RegExp(
    Object.values(QUESTIONS[language])
      .map(({ source }) => source)
      .join('|'),
  );
  const came: (string | undefined)[] = [];
  for (;;) {
    const screen = await person.see(any);
    const name = nameOn(screen, language);
    if (name === undefined || name === until) return screen;
    came.push(name);
    // A key that was lost may send somebody round for ever: better to see where.
    const isStuck = came.slice(-MOST_TRIES).every((one) => one === name) && came.length >= MOST_TRIES;
    if (isStuck || came.length > MOST_QUESTIONS)
      throw new Error(`${until} is not reached, by ${came.join(', ')}\n${screen}`);
    const before = place(screen);
    // Of what was typed too early a part can be lost, and the rest finds nothing.
    if (name === came.at(-2) && IS_SEARCHING.test(screen)) await person.press(keys.escape);
    await person.press(...(answers[name] ?? [keys.enter]));
    const isStill = (): boolean => nameOn(person.screen(), language) === name && place(person.screen()) === before;
    for (const began = performance.now(); isStill() && performance.now() - began < PATIENCE;)
      await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Pregnancy, smoking: the shortest useful way. */
export const SMOKING: Keys = {
  phases: [keys.down, keys.space, keys.enter],
  risks: ['actief roken', keys.enter, keys.enter],
};
