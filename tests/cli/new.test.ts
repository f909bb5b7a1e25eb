import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { FORMS, GIVEN, NEW_KINDS, type NewKind } from '../../src/core/new-entry/forms.ts';
import { FailureError } from '../../src/cli/errors.ts';
import { type Change, type Plan, writePlan } from '../../src/cli/new/add-entries.ts';
import { messages } from '../../src/words/index.ts';
import type { FieldTexts } from '../../src/words/create.ts';
import { fakeSession, ROOT, runKiem } from '../support/fake-context.ts';
import { keys } from '../support/fake-terminal.ts';
import { AWAITS_LINE, type Person } from '../support/interview.ts';
import { openKiem, type OpenKiem } from '../support/pty.ts';
import { DATA } from '../support/shipped-catalogue.ts';
import { type Talk, talk, type TalkWorld } from '../support/talk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();

const SMALL = join(ROOT, 'tests/fixtures/check-base/data');

/** A copy of data that may be changed: of small data, which is read sooner, where the test does not say otherwise. */
function dataCopy(from = SMALL): string {
  const copy = mkdtempSync(join(folder, 'data-'));
  cpSync(from, copy, { recursive: true });
  return copy;
}

/** An empty folder for own data, always the same: what lies below it is read once. */
function ownFolder(): string {
  const own = join(folder, 'own');
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own);
  return own;
}

const read = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');

function fileWith(text: string): string {
  const path = join(mkdtempSync(join(folder, 'file-')), 'record.yaml');
  writeFileSync(path, text);
  return path;
}

const SOURCE = '# mine\nkind: report\nurl: https://example.org/a\nid: a-report\ntitle: A report\ndate: "2024"\n';
const SOURCE_ADDED =
  '- id: a-report\n  title: A report\n  date: "2024"\n  url: https://example.org/a\n  kind: report\n';

const add = (kind: NewKind, record: string, ...more: readonly string[]) =>
  runKiem(['new', kind, '--from', fileWith(record), ...more]);

describe('kiem new, from a file', () => {
  it.each([true, false])(
    'shows with --dry-run a text as it is in a file (%j), and where it may act as a code',
    async (isFile) => {
      const record = fileWith(SOURCE.replace('A report', '"a ##[error]b"'));
      const argv = ['new', 'source', '--from', record, '--dry-run', '--data', SMALL];
      const { stdout } = await runKiem(argv, { isFile });
      expect(stdout).toContain(isFile ? 'title: "a ##[error]b"\n' : 'title: "a \\u0023#[error]b"\n');
    },
  );

  it('adds a source at the end of the list, and leaves the rest of the file as it was', async () => {
    const data = dataCopy();
    const before = read(data, 'sources.yaml');
    const { exitCode, stdout, stderr } = await add('source', SOURCE, '--data', data);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
    expect(read(data, 'sources.yaml')).toBe(before + SOURCE_ADDED);
    expect(stderr).toContain(`Written: ${data}/sources.yaml`);
    expect(stderr).toContain('catalogue/unused-source');
  });

  it('adds an intervention as a file of its own, that a check is content with', async () => {
    const data = dataCopy(DATA);
    const file = join(ROOT, 'docs/new-intervention.yaml');
    const { exitCode, stderr } = await runKiem(['new', 'intervention', '--from', file, '--data', data]);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: `Written: ${data}/interventions/stap-voor-stap.yaml\nkiem check finds nothing new.\n`,
    });
    expect(read(data, 'interventions/stap-voor-stap.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/schemas\/intervention\.schema\.json\nid: stap-voor-stap\n/,
    );
    expect((await runKiem(['show', 'stap-voor-stap', '--data', data])).exitCode).toBe(0);
  });

  it('takes JSON and a list of one, from standard input', async () => {
    const stdin = '[{"id":"a-report","title":"A report","date":"2024","url":"https://example.org/a","kind":"report"}]';
    const { stdout } = await runKiem(['new', 'source', '--from', '-', '--dry-run'], { stdin });
    expect(stdout).toBe(SOURCE_ADDED);
  });

  it('writes nothing in a dry run', async () => {
    const data = dataCopy();
    const { exitCode, stdout } = await add('source', SOURCE, '--data', data, '--dry-run');
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: SOURCE_ADDED });
    expect(read(data, 'sources.yaml')).toBe(read(SMALL, 'sources.yaml'));
  });

  it.each([
    ['that breaks the schema', 'source', 'id: b\ntitle: B\nkind: blog\n', 'schema/', 'sources.yaml'],
    [
      'that refers to nothing',
      'factor',
      'id: b\nkind: risk\ngroup: parent\nlabel: { nl: b, en: b }\nsynonyms: { nl: [], en: [] }\ndefinition: { nl: b, en: b }\ninTable1: false\nansweredBy: change\nsource: { id: no-such-source }\n',
      'catalogue/unknown-reference',
      'risk-factors/parent.yaml',
    ],
  ] as const)('does not write a record %s', async (_, kind, record, code, file) => {
    const data = dataCopy();
    const { exitCode, stderr } = await add(kind, record, '--data', data);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(code);
    expect(stderr).toContain('With these errors we write nothing.');
    expect(read(data, file)).toBe(read(SMALL, file));
  });

  it.each([
    ['an id that exists', 'intervention', 'id: home-visits\nname: X\n', 'the id home-visits exists already'],
    ['no id', 'source', 'title: X\n', 'the id "" is not possible'],
    ['an id that is a path', 'intervention', 'id: ../x\n', 'the id "../x" is not possible'],
    ['a factor without a place', 'factor', 'id: x\nkind: risk\ngroup: ../..\n', 'a factor has a kind'],
    ['two records', 'source', '- id: a\n- id: b\n', 'is not one record'],
    ['no YAML', 'source', 'id: [\n', 'record.yaml:'],
  ] as const)('refuses %s', async (_, kind, record, expected) => {
    const data = dataCopy();
    const { exitCode, stdout, stderr } = await add(kind, record, '--data', data);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(expected);
  });

  it('writes into own data that is laid over the data, beside its schemas', async () => {
    const own = join(ownFolder(), 'waterstad');
    expect((await runKiem(['init', own])).exitCode).toBe(0);
    const file = join(ROOT, 'docs/new-intervention.yaml');
    const { exitCode, stderr } = await runKiem(['new', 'intervention', '--from', file, '--overlay', own]);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: `Written: ${own}/interventions/stap-voor-stap.yaml\nkiem check finds nothing new.\n`,
    });
    expect(read(own, 'interventions/stap-voor-stap.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.schemas\/intervention\.schema\.json\n/,
    );
    expect((await runKiem(['check', '--overlay', own])).exitCode).toBe(0);
  });

  it('makes the folder of a factor that own data does not have yet', async () => {
    const own = ownFolder();
    const factor = read(ROOT, 'tests/fixtures/overlay/risk-factors/environment.yaml').replace(
      'waterstad-plan',
      'tno-2019',
    );
    const { exitCode } = await add('factor', factor, '--overlay', own);
    expect(exitCode).toBe(0);
    expect(read(own, 'risk-factors/environment.yaml')).toContain('$schema=../.schemas/factors.schema.json');
  });

  it('does not take an id of the shipped data', async () => {
    const own = ownFolder();
    const { exitCode, stderr } = await add('source', SOURCE.replace('a-report', 'tno-2019'), '--overlay', own);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('tno-2019');
  });

  it.each(['nl', 'en'])('never writes into the shipped data: it wants a folder (%s)', async (lang) => {
    const { exitCode, stderr } = await add('source', SOURCE, '--lang', lang);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--overlay');
    expect(stderr).toContain('kiem init');
  });

  it('does not write in an installed package', async () => {
    const data = join(mkdtempSync(join(folder, 'package-')), 'node_modules/kiem/data');
    cpSync(DATA, data, { recursive: true });
    const { exitCode, stderr } = await add('source', SOURCE, '--data', data);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('belongs to an installed package');
  });

  it.skipIf(process.getuid?.() === 0)('says so before the questions when the folder cannot be written', async () => {
    const data = dataCopy();
    chmodSync(data, 0o555);
    const { exitCode, stderr } = await add('source', SOURCE, '--data', data);
    chmodSync(data, 0o755);
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 3 });
    expect(stderr).toContain('you may not write in');
  });

  it('says so when there is no such folder', async () => {
    const { exitCode } = await add('source', SOURCE, '--data', join(folder, 'nowhere'));
    expect(exitCode).toBe(3);
  });

  it.each([
    ['nl', [], 'kiem: noem wat u wilt toevoegen: intervention, factor, source\n'],
    ['en', [], 'kiem: name what you want to add: intervention, factor, source\n'],
    ['en', ['level'], 'kiem: new level: choose from intervention, factor, source\n'],
  ])('needs a kind (%s %j)', async (lang, words, stderr) => {
    expect(await runKiem(['new', ...words, '--lang', lang])).toMatchObject({ exitCode: 2, stdout: '', stderr });
  });

  it.each([
    ['nl', 'zonder terminal kunnen wij geen vragen stellen; geef het record met --from BESTAND'],
    ['en', 'without a terminal we cannot ask questions; give the record with --from FILE'],
  ])('says without a terminal what to do (%s)', async (lang, expected) => {
    const { exitCode, stderr } = await runKiem(['new', 'factor', '--lang', lang, '--data', dataCopy()]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(expected);
  });
});

describe('writing', () => {
  const change = (path: string, before: string | undefined, text: string): Change => ({
    path,
    added: text,
    text,
    before: before === undefined ? undefined : new TextEncoder().encode(before),
  });
  const planOf = (...changes: readonly Change[]): Plan => ({
    changes,
    diagnostics: [],
    linesOf: () => Promise.resolve(undefined),
    files: 0,
    seconds: 0,
  });

  it('takes the first file back when the second cannot be written', async () => {
    const first = fileWith('before\n');
    const plan = planOf(change(first, 'before\n', 'before\nafter\n'), change(join(first, 'x.yaml'), undefined, 'x\n'));
    await expect(writePlan(fakeSession(), plan)).rejects.toThrow(FailureError);
    expect(read(first)).toBe('before\n');
  });

  it.each([
    ['a file that somebody else changed', 'seen\n'],
    ['a file that somebody else made', undefined],
  ])('leaves %s alone', async (_, before) => {
    const path = fileWith('of somebody else\n');
    await expect(writePlan(fakeSession(), planOf(change(path, before, 'ours\n')))).rejects.toThrow(/in the meantime/);
    expect(read(path)).toBe('of somebody else\n');
  });
});

describe('the forms', () => {
  const schema = (name: string): { readonly required: readonly string[] } => {
    const whole = JSON.parse(read(ROOT, 'schemas', `${name}.schema.json`)) as {
      readonly required: readonly string[];
      readonly $defs: Readonly<Record<string, { readonly required: readonly string[] }>>;
    };
    return whole.$defs[name.replace(/s$/, '')] ?? whole;
  };

  it.each([
    ['intervention', 'intervention'],
    ['factor', 'factors'],
    ['source', 'sources'],
  ] as const)('ask all that a record must have: %s', (kind, name) => {
    const asked = FORMS[kind].map(({ key }) => key.split('.')[0]);
    expect(new Set([...asked, ...Object.keys(GIVEN[kind])])).toEqual(
      new Set([...schema(name).required, ...(kind === 'source' ? ['publisher', 'date', 'url'] : [])]),
    );
  });

  it.each(NEW_KINDS)('have words for each question: %s', (kind) => {
    for (const { create } of Object.values(messages)) {
      const texts: Readonly<Record<string, FieldTexts>> = create[kind];
      for (const { key, kind: field } of FORMS[kind])
        if (field !== 'links') expect(texts[key.replace(/\.(nl|en)$/, '')]?.ask).toMatch(/\?$/);
    }
  });
});

let talks: readonly Talk[] = [];
let terminals: readonly OpenKiem[] = [];
afterEach(() => {
  for (const { input } of talks) input.end();
  for (const terminal of terminals) terminal.close();
  talks = [];
  terminals = [];
});

function start(argv: readonly string[], world: TalkWorld = {}): Talk {
  const person = talk(argv, { rows: 40, columns: 100, ...world });
  talks = [...talks, person];
  return person;
}

/** Answers questions in turn: what must be on the screen, then the keys. */
async function answer(person: Person, ...turns: readonly (readonly [RegExp, ...string[]])[]): Promise<void> {
  for (const [question, ...typed] of turns) {
    await person.see(question);
    await person.press(...typed);
  }
}

const { enter, down, space, escape, ctrlC } = keys;

const NEW_SOURCE = [
  [/Wat is de titel/, 'Een rapport', enter],
  [/Welk id krijgt/, enter],
  [/Wat voor bron/, enter],
  [/Wie gaf de bron uit/, 'GGD', enter],
  [/Van welke datum/, '2024-05', enter],
  [/Op welk adres/, enter],
] as const satisfies readonly (readonly [RegExp, ...string[]])[];

describe('kiem new, with questions', () => {
  it('asks where own data is, until a folder is named, and writes there', async () => {
    const own = ownFolder();
    const person = start(['new', 'source'], { columns: 120 });
    await answer(person, [/In welke map staan uw eigen gegevens/, 'nergens', enter], [/nergens is geen map/, enter]);
    await person.see(/nergens is geen map/);
    await person.press('\u0015', own, enter);
    await answer(person, ...NEW_SOURCE, [/Schrijven wij dit\?/, enter]);
    expect(await person.exitCode).toBe(0);
    expect(read(own, 'sources.yaml')).toContain('- id: een-rapport\n');
  });

  it('asks what to add when that is not said', async () => {
    const data = dataCopy();
    const person = start(['new', '--data', data], { columns: 120 });
    await answer(person, [/Wat wilt u toevoegen/, down, down, enter], ...NEW_SOURCE, [/Schrijven wij dit\?/, enter]);
    expect(await person.exitCode).toBe(0);
    expect(read(data, 'sources.yaml')).toContain('- id: een-rapport\n');
  });

  it('asks again what to add after going back', async () => {
    const person = start(['new', '--data', dataCopy()]);
    await answer(person, [/Wat wilt u toevoegen/, escape]);
    await answer(person, [/Wat wilt u toevoegen/, enter], [/Hoe heet de interventie/, ctrlC]);
    expect(await person.exitCode).toBe(130);
  });

  it('asks for a source, shows it, and writes it', async () => {
    const data = dataCopy();
    // Wide, for the line of a finding begins with the path of a temporary folder.
    const person = start(['new', 'source', '--data', data], { columns: 120 });
    await answer(person, ...NEW_SOURCE, [/Schrijven wij dit\?/, enter]);
    expect(await person.exitCode).toBe(0);
    await person.see(/Wie gaf de bron uit\? GGD/);
    // The line is longer than the screen is wide.
    await person.see(/waarschuwing catalogue\/unused-/);
    await person.see(/Geschreven: /);
    expect(read(data, 'sources.yaml')).toBe(
      `${read(SMALL, 'sources.yaml')}- id: een-rapport\n  title: Een rapport\n  publisher: GGD\n  date: "2024-05"\n  kind: report\n`,
    );
  });

  it('asks for an intervention, with a source that is not there yet, and for a level without a date', async () => {
    const data = dataCopy(DATA);
    const person = start(['new', 'intervention', '--data', data]);
    await answer(
      person,
      [/Hoe heet de interventie/, 'Stap voor Stap', enter],
      [/Welk id krijgt zij/, enter],
      [/Bij welk thema/, down, down, enter],
      [/Waar komt de beschrijving/, down, enter],
      ...NEW_SOURCE,
      [/Op welke plaats/, 'p. 3', enter],
      [/Wat is het\? In het Nederlands/, 'Een verpleegkundige komt thuis.', enter],
      [/Wat is het\? In het Engels/, 'A nurse comes home.', enter],
      [/Wat is het doel\? In het Nederlands/, 'Ouders staan er minder alleen voor.', enter],
      [/Wat is het doel\? In het Engels/, 'Parents are less on their own.', enter],
      [/In welke fasen/, down, space, enter],
      [/Voor wie is het\? In het Nederlands/, 'Zwangere vrouwen.', enter],
      [/Voor wie is het\? In het Engels/, 'Pregnant women.', enter],
      [/Aan welke factoren werkt zij/, 'actief roken', enter],
      [/1 van 83 gekozen/, enter],
      [/met welke risico/, enter],
      [/Waarop berust dat/, keys.up, enter],
      [/wat kwam er uit het onderzoek/, ...Array<string>(4).fill(keys.up), enter],
      [/welke bron zegt dat/, enter],
      [/Is er een erkenning/, down, enter],
      [/Van welke datum is de erkenning/, enter],
      [/Welke bron noemt de erkenning/, enter],
      [/Nog een erkenning/, enter],
      [/Schrijven wij dit\?/, escape],
      [/Nog een erkenning/, enter],
      [/Schrijven wij dit\?/, enter],
    );
    expect(await person.exitCode).toBe(0);
    expect(read(data, 'sources.yaml')).toMatch(/- id: een-rapport\n {2}title: Een rapport\n/);
    expect(read(data, 'interventions/stap-voor-stap.yaml')).toBe(
      `# yaml-language-server: $schema=../../schemas/intervention.schema.json
id: stap-voor-stap
name: Stap voor Stap
theme: parenting-support
summary: { nl: Een verpleegkundige komt thuis., en: A nurse comes home. }
aim: { nl: Ouders staan er minder alleen voor., en: Parents are less on their own. }
target:
  phases: [pregnancy]
  audience: { nl: Zwangere vrouwen., en: Pregnant women. }
links:
  - factor: prenatal-smoking
    relation: works-on
    claim: studied
    result: favourable
    source: { id: een-rapport, at: p. 3 }
recognitions:
  - level: well-substantiated
    source: { id: een-rapport, at: p. 3 }
sources:
  - { id: een-rapport, at: p. 3 }
`,
    );
    expect((await runKiem(['check', '--data', data])).exitCode).toBe(0);
  });

  it('goes back, also over what does not apply, and keeps what was filled in', async () => {
    const data = dataCopy(DATA);
    const person = start(['new', 'factor', '--lang', 'en', '--data', data]);
    await answer(
      person,
      [/What kind of factor/, enter],
      [/Which group/, enter],
      [/What is the factor called\? In Dutch/, 'Herrie', enter],
      [/What is the factor called\? In English/, 'Noise', escape],
      [/What is the factor called\? In Dutch[^]*Herrie/, enter],
      [/What is the factor called\? In English[^]*Noise/, enter],
      [/Which id does it get[^]*noise/, enter],
      [/Which source names/, enter],
      [/Which words are in/, 'tno 1000', enter],
      [/Which source\?/, enter],
      [/At which place/, '§3.1', enter],
      [/precisely\? In Dutch/, 'Er is veel lawaai.', enter],
      [/precisely\? In English/, 'There is a lot of noise.', enter],
      [/other words does one look for it\? In Dutch/, 'lawaai,  geluid ,', enter],
      [/other words does one look for it\? In English/, enter],
      [/Can an intervention work on it/, enter],
      [/Shall we write this/, escape],
      [/Can an intervention work on it/, enter],
      [/Shall we write this/, enter],
    );
    expect(await person.exitCode).toBe(0);
    expect(read(data, 'risk-factors/child.yaml')).toBe(
      `${read(DATA, 'risk-factors/child.yaml')}- id: noise
  kind: risk
  group: child
  label: { nl: Herrie, en: Noise }
  synonyms:
    nl: [lawaai, geluid]
    en: []
  definition: { nl: Er is veel lawaai., en: There is a lot of noise. }
  inTable1: false
  answeredBy: change
  source: { id: tno-2019, at: §3.1 }
`,
    );
  });

  it('does not accept what cannot be right', async () => {
    const person = start(['new', 'source', '--lang', 'en', '--data', dataCopy()]);
    await answer(
      person,
      [/What is the title/, enter],
      [/Fill in something/, 'TNO', enter],
      [/Which id/, '_X', enter],
      [/the id "tno_X" is not possible/, ...Array<string>(5).fill(keys.backspace), 'report', enter],
      [/the id report exists already/, 'b', enter],
      [/What kind of source/, enter],
      [/Who published/, enter],
      [/What is its date/, '2024-02-30', enter],
      [/Write YYYY/, ...Array<string>(10).fill(keys.backspace), enter],
      [/At which address/, 'http://x', enter],
      [/An address starts with https/, ctrlC],
    );
    expect(await person.exitCode).toBe(130);
  });

  it.each([
    ['Ctrl-C', [ctrlC], 130, 'Stopped. Nothing was written.'],
    ['no', [down, enter], 0, 'Nothing was written.'],
  ])('writes nothing after %s', async (_, typed, exitCode, said) => {
    const data = dataCopy();
    const person = start(['new', 'source', '--lang', 'en', '--data', data]);
    await answer(
      person,
      [/What is the title/, 'A', enter],
      [/Which id/, enter],
      [/What kind of source/, enter],
      [/Who published/, enter],
      [/What is its date/, enter],
      [/At which address/, enter],
      [/Shall we write this/, ...typed],
    );
    expect(await person.exitCode).toBe(exitCode);
    expect(person.history()).toContain(said);
    expect(read(data, 'sources.yaml')).toBe(read(SMALL, 'sources.yaml'));
  });

  it('only shows what it would write in a dry run', async () => {
    const data = dataCopy();
    const person = start(['new', 'source', '--dry-run', '--data', data], { isResultRead: false });
    await answer(person, ...NEW_SOURCE, [/Schrijven wij dit\?/, enter]);
    expect(await person.exitCode).toBe(0);
    expect(person.results()).toMatch(/^- id: een-rapport\n/);
    expect(read(data, 'sources.yaml')).toBe(read(SMALL, 'sources.yaml'));
  });

  it('can be done without any drawing, by typing lines', async () => {
    const data = dataCopy();
    const person = start(['new', 'source', '--lang', 'nl', '--accessible', '--data', data]);
    for (const line of ['Een rapport', '', '1', 'GGD', '', '', '1']) {
      await person.see(AWAITS_LINE);
      await person.press(`${line}\n`);
    }
    expect(await person.exitCode).toBe(0);
    // Nothing but colours.
    expect(person.output.written.replaceAll(new RegExp(`${escape}\\[[\\d;]*m`, 'g'), '')).not.toContain(escape);
    expect(read(data, 'sources.yaml')).toMatch(/- id: een-rapport\n {2}title: Een rapport\n {2}publisher: GGD\n/);
  });
});

/** Needs the build: `npm ci` makes it. */
describe('the built program in a real terminal', { timeout: 90_000 }, () => {
  function open(...argv: readonly string[]): OpenKiem {
    const terminal = openKiem(argv, { columns: 100, rows: 40 });
    terminals = [...terminals, terminal];
    return terminal;
  }

  it('writes a source, and shows the cursor again', async () => {
    const data = dataCopy();
    const person = open('new', 'source', '--lang', 'nl', '--data', data);
    await answer(person, ...NEW_SOURCE, [/Schrijven wij dit\?/, enter]);
    expect((await person.ended).exitCode).toBe(0);
    expect(person.isCursorShown()).toBe(true);
    expect(read(data, 'sources.yaml')).toContain('- id: een-rapport\n');
  });

  it('ends with 130 after Ctrl-C and has written nothing', async () => {
    const data = dataCopy();
    const person = open('new', 'intervention', '--lang', 'nl', '--data', data);
    await answer(person, [/Hoe heet de interventie/, 'X', enter], [/Welk id/, ctrlC]);
    expect((await person.ended).exitCode).toBe(130);
    expect(person.isCursorShown()).toBe(true);
    expect(person.history()).toContain('Gestopt. Er is niets geschreven.');
    expect(existsSync(join(data, 'interventions/x.yaml'))).toBe(false);
  });
});
