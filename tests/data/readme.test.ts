import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Factor, LevelId, Match } from '../../src/core/generated/schema-types.ts';
import { isPastTerm } from '../../src/core/partial-date.ts';
import { recognitionInEffect } from '../../src/core/rating.ts';
import { select } from '../../src/core/select.ts';
import { ROOT, runKiem } from '../support/fake-context.ts';
import { DATA, shippedCatalogue, shippedFiles } from '../support/shipped-catalogue.ts';

// `npm run data:readme` writes the table of data/README.md; without it this is the test that the table is current.

const README = join(DATA, 'README.md');
const DAY = '2026-11-25';
const catalogue = await shippedCatalogue();

const LEVELS: readonly (readonly [LevelId | undefined, string])[] = [
  ['strong-indications', 'Strong indications'],
  ['good-indications', 'Good indications'],
  ['first-indications', 'First indications'],
  ['well-substantiated', 'Well substantiated'],
  [undefined, 'No recognition found'],
];

/** Its short name; bold, with the result, where the strongest studied reason answers the factor. */
function answer({ name, reasons }: Match): string {
  const short = name.replace(/ \(.*\)$/, '');
  const studied = reasons.find(({ role, claim }) => role === 'answers' && claim === 'studied');
  return studied === undefined ? short : `**${short}** (${studied.result ?? 'unknown'})`;
}

function row({ id, label }: Factor): string {
  const { matches } = select(catalogue, { factors: [{ id }], criteria: { includeUnrated: true } }, DAY);
  const answering = matches.filter(({ answers }) => answers.includes(id));
  const cells = LEVELS.map(([level]) => answering.filter((match) => match.level?.id === level).map(answer));
  return `| ${[`${label.en} (\`${id}\`)`, ...cells.map((names) => names.join('<br>') || '-')].join(' | ')} |`;
}

function table(kind: Factor['kind']): readonly string[] {
  const factors = [...catalogue.factors.values()].filter((factor) => factor.inTable1 && factor.kind === kind);
  const head = [
    kind === 'risk' ? 'Risk factor of Table 1' : 'Protective factor of Table 1',
    ...LEVELS.map(([, name]) => name),
  ];
  return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...factors.map(row)];
}

function recognitionCount(): string {
  const recognitions = [...catalogue.interventions.values()].flatMap(
    (intervention) => recognitionInEffect(intervention, DAY) ?? [],
  );
  const undated = recognitions.filter(({ date }) => date === undefined).length;
  const past = recognitions.filter(({ date }) => date !== undefined && isPastTerm(date, DAY)).length;
  return `Of the ${catalogue.interventions.size} interventions ${recognitions.length} have a known recognition: ${past} are past their five years on this day, ${undated} have no date.`;
}

const coverage = (): string =>
  [
    `On ${DAY}, when the factor is the only one selected, in all phases, interventions without a recognition included. In bold: the effect on the factor, its other side or a part of it was studied, with the result. \`-\`: nothing here answers it, which does not say that nothing exists. The level is the last known one and was often granted for another outcome; \`kiem select\` tells which.`,
    recognitionCount(),
    table('risk').join('\n'),
    table('protective').join('\n'),
  ].join('\n\n');

describe('data/README.md', () => {
  const text = readFileSync(README, 'utf8');

  it('has a table of coverage that is current', async () => {
    const [before, after] = [text.split('<!-- coverage:')[0], text.split('<!-- /coverage -->')[1]];
    const current = `${before}<!-- coverage: written by \`npm run data:readme\` -->\n\n${coverage()}\n\n<!-- /coverage -->${after}`;
    await expect(current).toMatchFileSnapshot(README);
  });

  it('names every file and folder of the data', () => {
    const places = new Set(shippedFiles().map(({ path }) => path.replace(/\/.*/, '/')));
    expect([...places].filter((place) => !text.includes(`\`${place}\``))).toEqual([]);
  });

  it.each([...text.matchAll(/npx kiem ([^`\n]*)/g)].map(([, command = '']) => command))(
    'shows a command that runs: kiem %s',
    async (command) => {
      expect(await runKiem(command.trim().split(' '), { workingDirectory: ROOT })).toMatchObject({ exitCode: 0 });
    },
  );
});
