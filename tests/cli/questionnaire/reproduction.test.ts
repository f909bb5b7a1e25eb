import { describe, expect, it } from 'vitest';
import { inFull } from '../../../src/core/in-full.ts';
import { reproducingCommand } from '../../../src/cli/profile/reproduce.ts';
import type { Profile } from '../../../src/core/generated/schema-types.ts';
import { applyAnswer, nextQuestion, startState } from '../../../src/core/questionnaire/state.ts';
import { type Interview, walk } from '../../../src/core/questionnaire/walk.ts';
import { select } from '../../../src/core/select.ts';
import { someAnswer } from '../../core/questionnaire/some-answer.ts';
import { runKiem } from '../../support/fake-context.ts';
import { randomFrom } from '../../support/random.ts';
import { shippedCatalogue } from '../../support/shipped-catalogue.ts';

const TODAY = '2026-11-25';
const catalogue = await shippedCatalogue();
const interview: Interview = { catalogue, given: {}, today: TODAY };

/** The profile of somebody who gives some answer to every question. */
function someProfile(seed: number): Profile {
  const random = randomFrom(seed);
  let state = startState();
  for (let asked = nextQuestion(interview, state); asked; asked = nextQuestion(interview, state))
    state = applyAnswer(interview, state, someAnswer(asked.offered, random));
  return walk(interview, state.answers).profile;
}

/** The words of a command line, as a POSIX shell splits them. */
function wordsOf(command: string): readonly string[] {
  const words = command.match(/('[^']*'|\\.|[^\s'\\])+/g) ?? [];
  return words.map((word) =>
    word.replace(/'([^']*)'|\\(.)/g, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? ''),
  );
}

describe('the command that the questionnaire prints', () => {
  it.each([...Array(12).keys()])('gives the same selection again, profile %i', async (seed) => {
    const profile = someProfile(seed);
    const command = reproducingCommand({ catalogue, profile, asOf: TODAY, others: [] });
    const { stdout, stderr } = await runKiem([...wordsOf(command).slice(1), '--format', 'json'], {
      today: '2030-01-01',
    });
    expect(stderr).toBe('');
    const {
      schemaVersion: _schema,
      tool: _tool,
      data,
      ...again
    } = JSON.parse(stdout) as ReturnType<typeof select> & Record<'schemaVersion' | 'tool', unknown>;
    const { data: first, ...selection } = JSON.parse(
      JSON.stringify(inFull(catalogue, select(catalogue, profile, TODAY))),
    ) as typeof again & {
      data: typeof data;
    };
    expect(again).toEqual(selection);
    expect(data.counts).toEqual(first.counts);
  });
});

describe('what only a file could say before', () => {
  it('is said by flags: a basis, and what a project of one’s own works on', async () => {
    const argv = [
      'select',
      '--risk',
      'poverty',
      '--basis',
      'poverty=figure',
      '--offer',
      'Buurt=poverty',
      '--format',
      'json',
    ];
    const { profile, offer } = JSON.parse((await runKiem(argv)).stdout) as ReturnType<typeof select>;
    expect(profile.factors).toMatchObject([{ id: 'poverty', basis: 'figure' }]);
    expect(offer?.own).toEqual([{ name: 'Buurt', factors: ['poverty'] }]);
  });

  it.each([
    ['a basis that does not exist', 'poverty=guess'],
    ['a factor that is not in the profile', 'prenatal-smoking=figure'],
    ['no factor at all', 'figure'],
  ])('is refused for %s', async (_, basis) => {
    const { exitCode, stderr } = await runKiem(['select', '--risk', 'poverty', '--basis', basis, '--lang', 'en']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/--basis \S+: write it as factor=figure, practice or policy/);
  });
});
