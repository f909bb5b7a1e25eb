import { afterEach, describe, expect, it } from 'vitest';
import { answerUntil, AWAITS_LINE, QUESTIONS, SMOKING } from '../../support/interview.ts';
import { keys } from '../../support/fake-terminal.ts';
import { type Talk, talk, type TalkWorld } from '../../support/talk.ts';

const { nl } = QUESTIONS;

let open: readonly Talk[] = [];
const start = (argv: readonly string[], world: TalkWorld = {}): Talk => {
  const person = talk(['--lang', 'nl', ...argv], { rows: 60, ...world });
  open = [...open, person];
  return person;
};
afterEach(() => {
  for (const { input } of open) input.end();
  open = [];
});

/** Types lines, each when the program waits for it: after it said what. */
async function type(person: Talk, ...lines: readonly string[]): Promise<void> {
  for (const line of lines) {
    await person.see(AWAITS_LINE);
    await person.press(`${line}\n`);
  }
}

/** The number before an option. */
function numberOf(person: Talk, label: string): string {
  const found = new RegExp(`^ *(\\d+)\\. [^\\n]*${label}`, 'm').exec(person.history());
  if (found?.[1] === undefined) throw new Error(`${label} is not listed\n${person.history()}`);
  return found[1];
}

/** The command by which the run says that it can be done again. */
function command(person: Talk): string {
  const [, found] = /Zo maakt u deze uitkomst opnieuw:\r?\n {2}([^]*\S)\s*$/.exec(person.output.written) ?? [];
  if (found === undefined) throw new Error(`no command\n${person.history()}`);
  return found.replaceAll(/\s+/g, ' ');
}

/** From the start to the result: pregnancy, smoking. */
async function toResult(person: Talk, title = ''): Promise<void> {
  await person.see(nl.purpose);
  await type(person, '1');
  await person.see(nl.title);
  await type(person, title);
  await person.see(nl.phases);
  await type(person, '2', '');
  await person.see(/Niets gekozen betekent: geen van deze/);
  await type(person, numberOf(person, 'Actief roken'), '');
  await person.see(nl.protective);
  await type(person, '');
  await person.see(nl.basis);
  await type(person, '4');
  await person.see(nl.offer);
  await type(person, '');
  await person.see(nl.traits);
  await type(person, '');
  await person.see(nl.display);
  await type(person, '1');
  await person.see(nl.review);
  await type(person, '1');
  await person.see(nl.after);
}

describe('the accessible mode', () => {
  it('asks the same questions, and ends in the same profile', async () => {
    const drawn = talk(['--lang', 'nl']);
    open = [...open, drawn];
    await answerUntil(drawn, 'review', SMOKING);
    await drawn.press(keys.enter);
    await drawn.see(nl.after);
    await drawn.press(...Array.from({ length: 6 }, () => keys.down), keys.enter);
    const plain = start(['--accessible']);
    await toResult(plain);
    await type(plain, numberOf(plain, 'Stoppen'));
    expect(await Promise.all([drawn.exitCode, plain.exitCode])).toEqual([0, 0]);
    expect(command(plain)).toBe(command(drawn));
  });

  it('takes a pasted title without what cannot be seen', async () => {
    const person = start(['--accessible']);
    await toResult(person, '\ufeffNoord\u200b');
    expect(person.results()).toContain('\u001b[1mNoord\u001b[22m\n');
  });

  it.each([
    ['--accessible', ['--accessible'], {}],
    ['ACCESSIBLE=1', [], { ACCESSIBLE: '1' }],
    ['a terminal that cannot draw', [], { TERM: 'dumb' }],
  ] as const)('is on with %s: nothing is ever redrawn', async (_, argv, environment) => {
    const person = start(argv, { environment });
    await person.see(nl.purpose);
    await type(person, '1', 't', 'x', '1');
    await person.see(nl.title);
    // eslint-disable-next-line no-control-regex
    expect(person.output.written.replace(/\u001b\[[\d;]*m/g, '')).not.toContain('\u001b');
    expect(person.output.written).not.toMatch(/[│─┌❯◯◉]/);
  });

  it('goes back, with the answers that were given', async () => {
    const person = start(['--accessible']);
    await person.see(nl.purpose);
    await type(person, '2');
    await person.see(nl.title);
    await type(person, 't');
    await person.see(/2\. een wijk of kern \(gekozen\)/);
    expect(person.screen()).toContain('Alleen enter: een wijk of kern.');
  });

  it('searches, explains, marks as unknown, and takes back', async () => {
    const person = start(['--accessible', 'select', '--phase', 'pregnancy']);
    await person.see(nl.purpose);
    await type(person, '1');
    await person.see(nl.title);
    await type(person, '');
    await person.see(/Niets gekozen betekent: geen van deze/);
    await type(person, '?');
    await person.see(/verder te gaan: Hierop zoeken wij\.[^]*Staat er 'niets\s+gevonden'/);
    await type(person, 'z roken');
    await person.see(/verder te gaan: [^]*\d+\. Actief roken[^]*verder te gaan:/);
    const smoking = numberOf(person, 'Actief roken');
    await type(person, `? ${smoking}`);
    await person.see(/verder te gaan: Actief roken [^:]*: \S/);
    await type(person, smoking);
    await person.see(/Gekozen: .*Actief roken/);
    await type(person, smoking);
    await type(person, `w ${smoking}`);
    await person.see(/Weet niet: Actief roken/);
    await type(person, 'onzin');
    await person.see(/"onzin" begrijpen wij niet\.\s+Zoeken: z woord/);
    await type(person, '999');
    await person.see(/Niet in de laatste lijst: 999\./);
  });

  it('takes no number that was not in what was read out last', async () => {
    const person = start(['--accessible', 'select', '--phase', 'pregnancy']);
    await person.see(nl.purpose);
    await type(person, '4');
    await person.see(/Niets gekozen betekent: geen van deze/);
    const single = numberOf(person, 'Eenoudergezin');
    await type(person, 'z roken');
    await person.see(/verder te gaan: [^]*\d+\. Actief roken[^]*verder te gaan:/);
    const smoking = numberOf(person, 'Actief roken');
    await type(person, `${smoking}, ${single}`);
    await person.see(new RegExp(`Niet in de laatste lijst: ${single}\\.`));
    await type(person, `? ${single}`, 'z xyzzy');
    await person.see(/Niets gevonden voor "xyzzy"\./);
    await type(person, 'z rokn');
    await person.see(/Niets gevonden voor "rokn"\. Bedoelt u: ro/);
    await type(person, smoking);
    expect(await person.see(/Gekozen: /)).not.toMatch(/Gekozen: .*Eenoudergezin|Backspace/);
    await type(person, 'z', single);
    await person.see(/Gekozen: Actief roken[^]*, Eenoudergezin\./);
  });

  it('takes the number of nothing that only a search finds, until it has found it', async () => {
    const person = start(['--accessible', 'select', '--phase', 'pregnancy']);
    await person.see(nl.purpose);
    await type(person, '4');
    await person.see(/Niets gekozen betekent: geen van deze/);
    await type(person, 'z netwerk');
    await person.see(/\d+\. Sociaal netwerk/);
    const network = numberOf(person, 'Sociaal netwerk');
    await type(person, 'z', network);
    await person.see(new RegExp(`Niet in de laatste lijst: ${network}`));
    await type(person, 'z netwerk', network);
    await person.see(/Gekozen: Sociaal netwerk/);
    await type(person, 'z');
    expect(await person.see(/Beschermend[^]*Sociaal netwerk[^]*verder te gaan: ?$/m)).toContain(
      `${network}. Sociaal netwerk`,
    );
  });

  it('shows the result with just enter at the review', async () => {
    const person = start(['--accessible', 'select', '--phase', 'pregnancy', '--risk', 'prenatal-smoking', '--ask']);
    await person.see(nl.purpose);
    await type(person, '4', '', '');
    await person.see(nl.traits);
    await type(person, '', '');
    await person.see(/Klopt dit[^]*Alleen enter: Toon de uitkomst\./);
    await type(person, '');
    await person.see(nl.after);
  });

  it('shows in the review what a flag says of the families, also where no match asks for it', async () => {
    const given = ['--phase', 'pregnancy', '--risk', 'prenatal-smoking', '--trait', 'foster-family=few'];
    const person = start(['--accessible', 'select', ...given, '--ask']);
    await person.see(nl.purpose);
    await type(person, '4', '', '');
    await person.see(nl.traits);
    await type(person, '', '');
    expect((await person.see(nl.review)).replaceAll(/\s+/g, ' ')).toContain('pleeggezin (de meesten niet)');
  });

  it('empties a text from before, and says how', async () => {
    const person = start(['--accessible']);
    await person.see(nl.purpose);
    await type(person, '1');
    await person.see(nl.title);
    await type(person, 'Noord');
    await person.see(nl.phases);
    await type(person, 't');
    await person.see(/Alleen enter: Noord\. Leegmaken: -\./);
    await type(person, '-');
    await person.see(/Leegmaken[^]*Over welke fase/);
    await type(person, 't');
    await person.see(/Leegmaken[^]*Welke titel[^]*Typ de tekst\. Terug: t\.$/m);
  });

  it.each([
    ['Ctrl-D', (person: Talk) => person.input.end(), 130],
    ['a signal', (person: Talk) => person.signal(143), 143],
  ] as const)('can be left with %s', async (_, leave, code) => {
    const person = start(['--accessible']);
    await person.see(nl.purpose);
    await type(person, '1');
    await person.see(nl.title);
    leave(person);
    expect(await person.exitCode).toBe(code);
    await person.see(/Gestopt\. Zo gaat u verder: kiem select/);
  });
});
