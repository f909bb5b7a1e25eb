import { describe, expect, it } from 'vitest';
import type { Coverage, Selection } from '../src/core/generated/schema-types.ts';
import { runKiem } from './support/fake-context.ts';

// One fact, told by every output: what an intervention does for one chosen factor.

interface Told {
  readonly intervention: string;
  readonly factor: string;
  readonly role: 'answers' | 'no-effect' | 'serves' | 'touches';
  /** What the page and the memo say. */
  readonly says: RegExp;
  /** The state of the factor on the map, which is its evidence or the kind of its gap. */
  readonly state?: string;
}

const TOLD: readonly Told[] = [
  {
    intervention: 'centering-zwangerschap',
    factor: 'prenatal-smoking',
    role: 'no-effect',
    says: /Studied, no effect found: [^.]*CenteringZwangerschap/,
    state: 'studied',
  },
  {
    intervention: 'stevig-ouderschap',
    factor: 'social-support-network',
    role: 'no-effect',
    says: /Studied, no effect found: [^.]*Stevig Ouderschap/,
  },
  {
    intervention: 'ouder-baby-interventie',
    factor: 'postpartum-depression',
    role: 'serves',
    says: /Made for these families: Ouder-baby interventie\. Nothing works on the factor itself\./,
    state: 'meant-for-only',
  },
];

/** The flag with which a format says all that it has to say. */
const ALL: Readonly<Record<string, readonly string[]>> = { table: ['--details'], markdown: ['--length', 'full'] };

const LIST = { answers: 'answers', 'no-effect': 'noEffect', serves: 'serves', touches: 'touches' } as const;

describe.each(TOLD)('$intervention on $factor: $role', ({ intervention, factor, role, says, state }) => {
  const kind = factor === 'social-support-network' ? '--strengthen' : '--risk';
  const run = async (...words: readonly string[]) => (await runKiem([...words, '--lang', 'en'])).stdout;
  const select = (format: string) => run('select', kind, factor, '--format', format, ...(ALL[format] ?? []));
  const json = async () => JSON.parse(await select('json')) as Selection;

  it('in the JSON', async () => {
    const { matches, near, answered, gaps } = await json();
    const found = [...matches, ...near].find(({ id }) => id === intervention);
    expect(found?.[LIST[role]]).toEqual([factor]);
    expect(found?.reasons.some((reason) => reason.role === role)).toBe(true);
    expect(found?.flags.includes('no-effect-shown')).toBe(role === 'no-effect');
    const [told] = [...answered, ...gaps];
    expect(told?.noEffect.some((id) => id === intervention)).toBe(role === 'no-effect');
  });

  it.each(['table', 'markdown'])('in words: %s', async (format) => {
    expect((await select(format)).replaceAll(/\s+/g, ' ')).toMatch(says);
  });

  it('in the CSV', async () => {
    const rows = (await select('csv')).split('\r\n').filter((row) => row.includes(`,${intervention},`));
    expect(rows.some((row) => row.includes(`,${role},`))).toBe(true);
  });

  it('on the map', async () => {
    const { rows } = JSON.parse(
      await run('coverage', kind, factor, '--by', 'intervention', '--format', 'json'),
    ) as Coverage;
    const [row] = rows;
    const marks = row?.cells.flatMap((cell) => cell.marks).filter((mark) => mark.intervention === intervention);
    expect(marks?.some((mark) => mark.role === role)).toBe(true);
    const { answered, gaps } = await json();
    expect(row?.state).toBe(answered[0]?.evidence ?? gaps[0]?.kind);
    if (state !== undefined) expect(row?.state).toBe(state);
  });
});

describe('one gap has one name', () => {
  it.each(['table', 'markdown'])('of a child without anything made for it: %s', async (format) => {
    const { stdout } = await runKiem([
      ...['select', '--risk', 'child-chronic-somatic-condition', '--lang', 'en'],
      ...['--format', format, ...(ALL[format] ?? [])],
    ]);
    expect(stdout).toContain('None found in this data');
    expect(stdout).not.toMatch(/No intervention made for these|Nothing found in this data/);
  });
});

it('overlap stands only at the phases in which the same interventions meet', async () => {
  const offer = 'een-gezonde-start,lekker-fit-kinderdagopvang,beweeg-wijs-1-5-4';
  const argv = ['select', '--strengthen', 'healthy-child-weight', '--offer', offer, '--format'];
  const json = JSON.parse((await runKiem([...argv, 'json'])).stdout) as Selection;
  const sets = new Set(json.offer?.overlap.map(({ by }) => by.join()));
  const { stdout } = await runKiem([...argv, 'markdown', '--length', 'full', '--lang', 'en']);
  const lines = stdout.split('\n').filter((line) => line.includes('See whether they serve the same families'));
  expect(lines).toHaveLength(sets.size);
  expect(sets.size).toBeGreaterThan(0);
});
