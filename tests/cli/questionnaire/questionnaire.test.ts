import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { keys } from '../../support/fake-terminal.ts';
import { runKiem } from '../../support/fake-context.ts';
import { answerUntil, QUESTIONS, SMOKING } from '../../support/interview.ts';
import { type Talk, talk, type TalkWorld } from '../../support/talk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const { nl } = QUESTIONS;

let open: readonly Talk[] = [];
const start = (argv: readonly string[] = [], world: TalkWorld = {}): Talk => {
  const opened = talk(argv, world);
  open = [...open, opened];
  return opened;
};
afterEach(() => {
  for (const { input } of open) input.end();
  open = [];
});

async function toResult(person: Talk): Promise<void> {
  await answerUntil(person, 'review', SMOKING);
  await person.press(keys.enter);
  await person.see(nl.after);
}

/** The arguments of the last command that a text names. */
function lastCommand(text: string): readonly string[] {
  const command = text.match(/^ {2}kiem select .*$/gm)?.at(-1) ?? '';
  const words = command.match(/'[^']*'|\S+/g) ?? [];
  return words.slice(1).map((word) => word.replaceAll("'", ''));
}

const quit = async (person: Talk): Promise<void> => {
  await person.press(keys.down, keys.down, keys.down, keys.down, keys.down, keys.down, keys.enter);
};

describe('a run through the questionnaire', () => {
  it('ends in a result, and a command that gives the same result byte for byte', async () => {
    const person = start();
    await toResult(person);
    await quit(person);
    expect(await person.exitCode).toBe(0);
    await person.settle();
    expect(person.screen()).toMatch(/Zo maakt u deze uitkomst opnieuw:\n {2}kiem select [^\n]*(\n\S[^\n]*)?$/);
    const again = await runKiem(lastCommand(person.output.written), {
      columns: 80,
      environment: { LANG: 'nl_NL.UTF-8', TERM: 'xterm-256color' },
    });
    expect(again.stdout).toBe(person.results());
  });

  it.each([
    ['table', ''],
    ['json', 'json'],
    ['csv', 'csv'],
  ])('gives the same as %s in a pipe, and asks no more', async (_, format) => {
    const argv = ['select', ...(format === '' ? [] : ['--format', format])];
    const person = start(argv, { isResultRead: false });
    await answerUntil(person, 'review', {
      ...SMOKING,
      risks: ['actief roken', keys.enter, 'alcohol', keys.enter, keys.enter],
      priority: [keys.space, keys.enter],
      basis: [keys.enter],
    });
    await person.press(keys.enter);
    expect(await person.exitCode).toBe(0);
    await person.see(/--as-of/);
    const review = await runKiem(
      [...lastCommand(person.output.written), ...(format === '' ? [] : ['--format', format])],
      {
        environment: { LANG: 'nl_NL.UTF-8' },
      },
    );
    expect(person.results()).toBe(review.stdout);
  });

  it('says for what it is and where one is, and counts nothing before a factor is chosen', async () => {
    const person = start();
    const screen = await person.see(nl.purpose);
    expect(screen).toContain('Niet');
    expect(screen).toMatch(/voor het beoordelen van één gezin/);
    expect(screen).toMatch(/Vraag 1 van hoogstens \d+\.\s*\n/);
    expect(screen).not.toMatch(/passen bij|past bij/);
  });

  it('says of what kind a factor is that was ticked under another question', async () => {
    const person = start([], { columns: 200 });
    const risks = ['stoppen met roken', keys.enter, keys.enter];
    const screen = await answerUntil(person, 'review', { ...SMOKING, risks });
    expect(screen).toMatch(/^ *Risico's: stoppen met roken.* \(beschermende factor\)$/m);
    expect(screen).toMatch(/^ *Versterken: verder niets$/m);
  });

  it('has the answers above the question again after a list that filled the screen', async () => {
    const person = start();
    const screen = await answerUntil(person, 'basis', SMOKING);
    expect(screen).toMatch(
      /^Waarvoor: .*\nTitel: .*\nFase: .*\nRisico's: .*\nVersterken: .*\n[^]*Waarop baseert u dit/,
    );
  });

  it('asks less of who just looks', async () => {
    const person = start();
    await answerUntil(person, 'phases', { purpose: [keys.up, keys.down, keys.down, keys.down, keys.enter] });
    const seen: string[] = [];
    const watching = { ...person, see: async (pattern: RegExp) => (seen.push(person.screen()), person.see(pattern)) };
    await answerUntil(watching, 'review', SMOKING);
    expect(seen.join('\n')).not.toMatch(nl.basis);
  });

  it('is filled in as far as flags go', async () => {
    const person = start([
      'select',
      '--phase',
      'pregnancy',
      '--min-level',
      'first-indications',
      '--unknown',
      'poverty',
    ]);
    await answerUntil(person, 'risks');
    const screen = await answerUntil(person, 'review', SMOKING);
    expect(screen).toContain('Fase: tijdens de zwangerschap');
    await person.press(keys.enter);
    await person.see(nl.after);
    await quit(person);
    expect(await person.exitCode).toBe(0);
    expect(lastCommand(person.output.written).join(' ')).toMatch(
      /--phase pregnancy .*--unknown poverty.* --min-level first-indications/,
    );
  });
});

describe('searching', () => {
  it.each([
    ['a Dutch word', 'roken'],
    ['an English word', 'smoking'],
    ['without accents', 'ijzertekort'],
  ])('finds by %s', async (_, typed) => {
    const person = start(['select', '--phase', 'pregnancy']);
    await answerUntil(person, 'risks');
    await person.press(typed);
    expect(person.screen()).toMatch(/❯ ◯/);
    expect(person.screen()).toContain(`Typ om te zoeken: ${typed}`);
  });

  it('keeps what was ticked, and says how much that is', async () => {
    const person = start(['select', '--phase', 'pregnancy']);
    await answerUntil(person, 'risks');
    await person.press('roken actief', keys.enter);
    await person.see(/1 van \d+ gekozen\. Typ om te zoeken: ?\n/);
    await person.press('alcohol', keys.enter, keys.enter);
    await person.see(nl.protective);
    await person.press(keys.enter);
    await person.see(nl.priority);
    expect(person.screen()).toMatch(/◉ Alcohol[^\n]*\n {2}◉ Actief roken|◉ Actief roken[^\n]*\n(.*\n)? *◉ Alcohol/);
  });
});

describe('going back', () => {
  it('leads to the question before, with its answer, and forth again', async () => {
    const person = start();
    await answerUntil(person, 'risks', SMOKING);
    await person.press(keys.left);
    expect(await person.see(nl.phases)).toContain('◉ tijdens de zwangerschap');
    await person.press(keys.enter);
    await person.see(nl.risks);
  });

  it('keeps what was ticked but not yet agreed with', async () => {
    const person = start();
    await answerUntil(person, 'risks', SMOKING);
    await person.press('actief roken', keys.enter, keys.left);
    await person.see(nl.phases);
    await person.press(keys.enter);
    expect(await person.see(nl.risks)).toMatch(/1 van \d+ gekozen/);
  });

  it('keeps what was filled in line by line', async () => {
    const person = start();
    await answerUntil(person, 'traits', SMOKING);
    await person.press(keys.down, keys.enter);
    await person.see(/❯ weet niet/);
    await person.press(keys.up, keys.enter);
    expect(await person.see(nl.traits)).toMatch(/❯ .*: wisselend/);
    await person.press(keys.left);
    await person.see(nl.offer);
    await person.press(keys.enter);
    expect(await person.see(nl.traits)).toMatch(/: wisselend/);
  });

  it('offers what a search does not find as a project of your own, whatever signs its name has', async () => {
    const person = start();
    await answerUntil(person, 'offer', SMOKING);
    await person.press(keys.space);
    await person.press('Buurtkamer, Noord');
    expect(await person.see(/❯ \+ "Buurtkamer, Noord" als eigen project/)).toContain('enter kies dit');
    await person.press(keys.enter);
    await person.see(/Hoe heet het project\?[^]*❯ Buurtkamer, Noord/);
    await person.press(keys.enter);
    await person.see(/Waaraan werkt Buurtkamer, Noord/);
    await person.press(keys.space, keys.enter);
    expect(await person.see(/◉ Buurtkamer, Noord/)).toContain('2 van 45 gekozen');
    await answerUntil(person, 'review');
    await person.press(keys.enter);
    await person.see(nl.after);
    await quit(person);
    await person.exitCode;
    const again = await runKiem([...lastCommand(person.output.written), '--format', 'json']);
    expect(JSON.parse(again.stdout)).toMatchObject({
      profile: { offer: [{}, { name: 'Buurtkamer, Noord', factors: ['prenatal-smoking'] }] },
    });
  });

  it('asks for the name of a project at once, and comes back to the list without one', async () => {
    const person = start([], { rows: 60 });
    await answerUntil(person, 'offer', SMOKING);
    const list = await person.see(/\+ een project dat hier niet bij staat \(wij vragen dan hoe het heet\)/);
    const above = (list.match(/◯/g) ?? []).length - list.slice(list.indexOf('een project dat')).split('◯').length + 1;
    await person.press(...Array<string>(above).fill(keys.down), keys.space);
    await person.see(/Hoe heet het project/);
    await person.press(keys.enter);
    await person.see(/Vul een naam in\./);
    await person.press(keys.escape);
    expect(await person.see(nl.offer)).toContain('0 van 44 gekozen');
  });

  it('takes births as they are written, and then asks for shares', async () => {
    const person = start();
    await answerUntil(person, 'traits', SMOKING);
    await person.press(keys.down, keys.down, keys.down, keys.enter);
    await person.see(/voor wie aantallen gezinnen wil/);
    await person.press('1.250', keys.enter);
    expect(await person.see(/aantallen gezinnen wil: 1\.250/)).toMatch(nl.traits);
    await person.press(keys.up, keys.up, keys.enter);
    await person.see(/❯ weet niet/);
    await person.press(keys.up, keys.enter);
    expect((await person.see(/procenten\?/)).replace(/\s+/g, ' ')).toMatch(/": voor welk deel .* Leeg laten mag\./);
    await person.press(keys.enter);
    expect(await person.see(nl.traits)).toContain('wisselend, deel niet ingevuld');
  });

  it('asks after births for the shares of what was answered before, one by one', async () => {
    const person = start();
    await answerUntil(person, 'traits', SMOKING);
    for (const _ of [1, 2]) {
      await person.press(keys.down, keys.enter);
      await person.see(/❯ weet niet/);
      await person.press(keys.up, keys.enter);
      await person.see(nl.traits);
    }
    await person.press(keys.down, keys.enter);
    await person.see(/voor wie aantallen gezinnen wil/);
    await person.press('850', keys.enter);
    await person.see(/Deel 1 van 2[^]*procenten\?/);
    await person.press('40', keys.enter);
    await person.see(/Deel 2 van 2[^]*procenten\?/);
    await person.press('12,5', keys.enter);
    expect(await person.see(/wil: 850/)).toMatch(/wisselend, 40%\n.*wisselend, 12,5%/);
  });

  it('leads from the review to the families where they are not asked about', async () => {
    const person = start();
    const only = await answerUntil(person, 'review', {
      phases: [keys.down, keys.down, keys.space, keys.enter],
      risks: ['depressie na', keys.enter, keys.enter],
    });
    expect(only).toContain('Doelgroep: niet gevraagd (nodig voor aantallen gezinnen)');
    await person.press(keys.end, keys.up, keys.enter);
    expect(await person.see(nl.traits)).toContain('De moeder heeft op dit moment een depressie: weet niet');
    await person.press(keys.end, keys.enter);
    await person.see(/voor wie aantallen gezinnen wil/);
    await person.press('850', keys.enter);
    await person.see(/wil: 850/);
    await person.press(keys.home, keys.enter);
    expect(await person.see(nl.review)).toContain('Doelgroep: weet niet; 850 geboorten per jaar');
  });

  it('is not offered at the first question, and does nothing there', async () => {
    const person = start();
    expect(await person.see(nl.purpose)).not.toContain('esc terug');
    await person.press(keys.left, keys.escape);
    expect(await person.see(nl.purpose)).toContain('Vraag 1 van');
  });

  it('leads from the first question to the review when that is where it was changed', async () => {
    const person = start();
    await answerUntil(person, 'review', SMOKING);
    await person.press(keys.down, keys.down, keys.enter);
    expect(await person.see(nl.purpose)).toContain('esc terug');
    await person.press(keys.escape);
    await person.see(nl.review);
  });

  it('leads from the result to the review', async () => {
    const person = start();
    await toResult(person);
    await person.press(keys.left);
    await person.see(nl.review);
  });
});

describe('the review', () => {
  it('shows each answer once: in its list, not above it as well', async () => {
    const person = start([], { rows: 50 });
    const screen = await answerUntil(person, 'review', SMOKING);
    expect(screen.match(/^ *Fase: /gm)).toHaveLength(1);
    await person.press(keys.escape);
    expect(await person.see(/Wat wilt u zien/)).toMatch(/^Fase: /m);
  });

  it('lists every answer, and each can be changed', async () => {
    const person = start();
    const screen = await answerUntil(person, 'review', SMOKING);
    for (const label of [
      'Waarvoor: de hele gemeente',
      'Fase: tijdens de zwangerschap',
      'Titel: geen titel',
      'Weergave',
    ])
      expect(screen).toContain(label);
    await person.press(keys.down, keys.down, keys.down, keys.down, keys.enter);
    await person.see(nl.phases);
    await person.press(keys.down, keys.down, keys.space, keys.enter);
    await answerUntil(person, 'review');
    expect(person.screen()).toContain('Fase: tijdens de zwangerschap en eerste levensjaar');
  });

  it('keeps an answer that lost its condition, and says so', async () => {
    const person = start();
    await answerUntil(person, 'review', SMOKING);
    await person.press(keys.down, keys.down, keys.down, keys.down, keys.down, keys.enter);
    await person.see(nl.risks);
    await person.press('actief roken', keys.down, keys.up, keys.space, keys.enter);
    const screen = await answerUntil(person, 'review');
    expect(screen.replace(/\s+/g, ' ')).toContain('Telt niet meer mee, wel bewaard: Waarop gebaseerd (');
    expect(screen).toContain('U koos nog geen factor');
    expect(screen).not.toContain('Toon de uitkomst');
  });

  it('saves the answers in a file that only the owner can read', async () => {
    const person = start();
    await answerUntil(person, 'review', SMOKING);
    await person.press(keys.down, keys.enter);
    await person.see(/In welk bestand/);
    await person.press(keys.enter);
    await person.see(/Geschreven: kiem-profiel\.yaml/);
    const path = join(person.workingDirectory, 'kiem-profiel.yaml');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, 'utf8')).toContain('prenatal-smoking');
    await person.see(nl.review);
    await person.press(keys.down, keys.enter);
    await person.see(/In welk bestand/);
    await person.press(keys.enter);
    await person.see(/bestaat al\. Overschrijven\? \(j\/N\)/);
  });
});

describe('not knowing', () => {
  it('travels to the result', async () => {
    const person = start();
    await answerUntil(person, 'review', {
      ...SMOKING,
      risks: ['actief roken', keys.enter, 'alcohol', keys.tab, keys.enter],
    });
    await person.press(keys.enter);
    await person.see(nl.after);
    await quit(person);
    expect(await person.exitCode).toBe(0);
    expect(lastCommand(person.output.written).join(' ')).toContain('--unknown prenatal-alcohol-use');
  });
});

describe('after the result', () => {
  it('opens the full page of an intervention', async () => {
    const person = start();
    await toResult(person);
    await person.press(keys.enter);
    await person.see(/Welke interventie/);
    await person.press(keys.enter);
    await person.see(nl.after);
    const environment = { TERM: 'xterm-256color' };
    const page = await runKiem(['show', 'voorzorg', '--lang', 'nl'], { columns: 80, environment });
    expect(person.results()).toContain(page.stdout.slice(0, 400));
  });

  it('has the result on the screen again after the pager', async () => {
    const paged: string[] = [];
    const page = (_command: readonly string[], text: string): Promise<boolean> => {
      paged.push(text);
      return Promise.resolve(true);
    };
    const person = start([], { rows: 40, page });
    await toResult(person);
    const before = person.screen();
    await person.press(keys.enter);
    await person.see(/Welke interventie/);
    await person.press(keys.enter);
    await person.see(nl.after);
    await person.settle();
    expect(paged).toHaveLength(1);
    expect(before).toContain('VoorZorg');
    expect(person.screen()).toBe(before);
  });

  it('has the details in the pager, once, and the result in short above the menu', async () => {
    const paged: string[] = [];
    const page = (_command: readonly string[], text: string): Promise<boolean> => {
      paged.push(text);
      return Promise.resolve(true);
    };
    const person = start(['select', '--details'], { rows: 40, page });
    await toResult(person);
    expect(paged).toEqual([expect.stringMatching(/VoorZorg[^]*kiem select/)]);
    expect(person.results()).toBe('');
    expect(person.screen()).toContain('VoorZorg');
    await person.press(keys.enter);
    await person.see(/Welke interventie/);
    await person.press(keys.enter);
    await person.see(nl.after);
    await person.settle();
    expect(paged).toHaveLength(2);
    expect(person.screen()).toContain('VoorZorg');
  });

  it('says why something is left out, and changes the one answer that brings it in', async () => {
    const person = start();
    await toResult(person);
    await person.press(keys.down, keys.enter);
    await person.see(/Van welke interventie/);
    // The first was studied without effect: no answer brings it in.
    await person.press(keys.down, keys.enter);
    expect(await person.see(/Verander dat antwoord/)).toMatch(/Eén ander antwoord haalt/);
    await person.press(keys.enter);
    await person.see(nl.display);
  });

  it('changes an answer and shows the new result', async () => {
    const person = start();
    await toResult(person);
    await person.press(keys.down, keys.down, keys.enter);
    await person.see(/Verander een antwoord/);
    await person.press(keys.down, keys.down, keys.enter);
    await person.see(nl.phases);
    await person.press(keys.down, keys.down, keys.space, keys.enter);
    await answerUntil(person, 'review');
    await person.press(keys.enter);
    await person.see(nl.after);
    await quit(person);
    expect(await person.exitCode).toBe(0);
    expect(lastCommand(person.output.written).join(' ')).toContain('--phase pregnancy,first-year');
  });

  it('names the saved profile in the command, and that gives the same', async () => {
    const person = start();
    await toResult(person);
    await person.press(keys.down, keys.down, keys.down, keys.enter);
    await person.see(/In welk bestand/);
    await person.press(keys.enter);
    await person.see(/Geschreven: kiem-profiel\.yaml/);
    await person.see(nl.after);
    await quit(person);
    expect(await person.exitCode).toBe(0);
    const again = await runKiem(
      ['select', '--profile', 'kiem-profiel.yaml', '--as-of', '2026-11-25', '--format', 'json'],
      {
        workingDirectory: person.workingDirectory,
      },
    );
    const flags = await runKiem([...lastCommand(person.output.written), '--format', 'json']);
    expect(again.stdout).toBe(flags.stdout);
  });

  it.each(['notitie.docx', 'lijst.csv', 'uit.json', 'uit.txt'])('writes the result in %s', async (name) => {
    const person = start();
    await toResult(person);
    await person.press(keys.down, keys.down, keys.down, keys.down, keys.enter);
    await person.see(/In welk bestand/);
    await person.press(keys.backspace.repeat(5), keys.enter);
    await person.see(/Kies een naam die eindigt op/);
    await person.press(keys.backspace.repeat(30), name, keys.enter);
    await person.see(/Geschreven/);
    expect(readdirSync(person.workingDirectory)).toEqual([name]);
  });

  it('takes ~ for the folder of the user, as a shell does', async () => {
    const home = temporaryFolder();
    const person = start([], { environment: { HOME: home } });
    await toResult(person);
    await person.press(keys.down, keys.down, keys.down, keys.enter);
    await person.see(/In welk bestand/);
    await person.press('~/p.yaml', keys.enter);
    await person.see(/Geschreven/);
    expect(readFileSync(join(home, 'p.yaml'), 'utf8')).toContain('prenatal-smoking');
  });

  it('tells what went wrong with a file, and asks again', async () => {
    const person = start();
    await toResult(person);
    await person.press(keys.down, keys.down, keys.down, keys.enter);
    await person.see(/In welk bestand/);
    await person.press(keys.backspace.repeat(30), 'weg/x.yaml', keys.enter);
    await person.see(/weg\/x\.yaml: de map is er niet/);
    await person.see(/In welk bestand/);
  });
});

describe('nothing that fits', () => {
  it('is an answer like any other', async () => {
    const person = start();
    await answerUntil(person, 'risks');
    await person.press('chronische somatische');
    expect(person.screen()).toMatch(/❯ ◯ Chronische somatische aandoening[^❯]*niets\s+gevonden in deze\s+gegevens/);
    await person.press(keys.enter, keys.enter);
    await answerUntil(person, 'review');
    await person.press(keys.enter);
    const screen = await person.see(nl.after);
    expect(screen).toContain('Er is geen interventie die past.');
    expect(screen).toContain('Blijft open: chronische somatische aandoening');
    await person.press(keys.ctrlC);
    expect(await person.exitCode).toBe(130);
  });
});

describe('leaving', () => {
  it.each([
    ['Ctrl-C', (person: Talk) => person.press(keys.ctrlC), 130],
    ['Ctrl-D', (person: Talk) => person.press(keys.ctrlD), 130],
    ['SIGTERM', (person: Talk) => (person.signal(143), person.settle()), 143],
    ['SIGHUP', (person: Talk) => (person.signal(129), person.settle()), 129],
    ['a terminal that went away', (person: Talk) => (person.input.end(), person.settle()), 129],
  ] as const)('with %s says how to go on, and writes nothing', async (_, leave, code) => {
    const person = start();
    await answerUntil(person, 'protective', SMOKING);
    await leave(person);
    expect(await person.exitCode).toBe(code);
    await person.settle();
    expect(person.screen().replace(/\n/g, '')).toMatch(
      /Gestopt\. Zo gaat u verder: kiem select --phase pregnancy --risk prenatal-smoking --as-of 2026-11-25 --lang nl --ask$/,
    );
    expect(person.results()).toBe('');
    expect(readdirSync(person.workingDirectory)).toEqual([]);
    expect(person.input.isRaw).toBe(false);
    expect(person.output.written.lastIndexOf('\u001b[?25h')).toBeGreaterThan(
      person.output.written.lastIndexOf('\u001b[?25l'),
    );
  });

  it('is possible at every question, and at every size', async () => {
    for (const name of Object.keys(nl) as readonly (keyof typeof nl)[]) {
      if (['target-group', 'priority', 'figures', 'after'].includes(name)) continue;
      const person = start([], { columns: 60, rows: 15 });
      await answerUntil(person, name, SMOKING);
      await person.press(keys.ctrlC);
      expect(await person.exitCode).toBe(130);
    }
  });
});

describe('a terminal that changes its size', () => {
  it('shows the question anew, once', async () => {
    const person = start();
    for (const name of ['purpose', 'phases', 'offer', 'review'] as const) {
      await answerUntil(person, name, SMOKING);
      for (const [columns, rows] of [
        [60, 15],
        [100, 30],
        [80, 24],
      ] as const) {
        await person.resize(columns, rows);
        const screen = await person.see(nl[name]);
        expect(screen.match(new RegExp(nl[name].source, 'g'))).toHaveLength(1);
        expect(screen.match(/❯/g)).toHaveLength(1);
      }
    }
  });
});

describe('without a terminal, or with --no-input', () => {
  it('does not ask, and names the flags', async () => {
    expect((await runKiem([])).exitCode).toBe(2);
    const person = start(['select', '--no-input']);
    expect(await person.exitCode).toBe(2);
    await person.see(/--risk/);
  });
});
