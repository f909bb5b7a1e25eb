import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/core/compare.ts';
import { interventionId } from '../../src/core/ids.ts';
import { compareContent } from '../../src/view/compare/compare-content.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { runKiem } from '../support/fake-context.ts';
import { buildCatalogue } from '../support/catalogue-builder.ts';
import { filledCatalogue } from '../support/filled-world.ts';
import { plainTextOf } from '../support/plain-text.ts';
import { DATA } from '../support/shipped-catalogue.ts';

const catalogue = buildCatalogue({
  factors: ['smoking', 'stress', 'poverty reach'],
  interventions: {
    visits: {
      links: ['smoking studied favourable', 'stress', 'poverty meant-for'],
      recognitions: ['first 2012', 'good 2021-09-30 scope=smoking'],
      conditions: ['first-child'],
    },
    group: { links: ['stress plausible'], phases: ['pregnancy'] },
  },
});

async function page(asOf = '2026-11-25'): Promise<string> {
  const records = ['visits', 'group'].flatMap((id) => catalogue.interventions.get(interventionId(id)) ?? []);
  const tool = { name: 'kiem', version: '0' } as const;
  const content = compareContent(lensOf(catalogue, 'en'), compare(catalogue, records, asOf), tool, {
    hasDay: false,
    details: true,
  });
  return plainTextOf((await content.document()).blocks);
}

describe('a comparison', () => {
  it('names no winner, and says why', async () => {
    expect(await page()).toContain('There is no winner. A level says how well something was studied');
  });

  it.each([
    [
      'the level with its date and source',
      /^Level +good-indications, recognised on 30 September 2021 \[1\].* +No recognition found/m,
    ],
    ['that its term is over', /2021 \[1\]; five-year term over\. Whether it was renewed was not checked\. /],
    ['the scope', /^Level holds for +The level holds for: smoking\. +not found$/m],
    ['conditions, and that none is known', /^Conditions +first-child \[1\] +not found$/m],
    ['costs as unknown, never as nothing', /^Costs +not found +not found$/m],
    [
      'who works on what, how sure, with what result',
      /^smoking +works on, .*studied: favourable difference found\. \[1\] +-$/m,
    ],
    ['our own inference as such', /^stress +works on, named by the source.* +works on, our own inference\. \[1\]$/m],
    ['how much they share', /1 factor occurs with two or more of them/],
    ['only sources that the page cites', /Sources[^[]*\[1\][^[]*$/],
  ])('puts side by side %s', async (_, line) => {
    expect(await page()).toMatch(line);
  });

  it('tells the levels of the day', async () => {
    expect(await page('2019-12-31')).toMatch(/^Level +first-indications, recognised in 2012/m);
  });

  it('puts what most of them share first', () => {
    const records = ['group', 'visits'].flatMap((id) => catalogue.interventions.get(interventionId(id)) ?? []);
    expect(compare(catalogue, records, '2026-11-25').factors).toEqual([
      { factor: 'stress', interventions: ['group', 'visits'] },
      { factor: 'smoking', interventions: ['visits'] },
      { factor: 'poverty', interventions: ['visits'] },
    ]);
  });
});

describe('a comparison of what is known in full with what is hardly known', () => {
  const filled = filledCatalogue();
  const content = (details: boolean) => {
    const records = ['visits', 'group', 'coach'].flatMap((id) => filled.interventions.get(interventionId(id)) ?? []);
    const compared = compare(filled, records, '2026-11-25');
    return compareContent(lensOf(filled, 'en'), compared, { name: 'kiem', version: '0' }, { hasDay: true, details });
  };

  it('reads like this', async () => {
    const golden = join(import.meta.dirname, 'golden/comparison.en.md');
    await expect(renderMarkdown(await content(true).document())).toMatchFileSnapshot(golden);
    expect(await content(false).paper?.()).toEqual(await content(true).document());
  });

  it('leaves to the details what one does not ask first, with the sources of that', async () => {
    const short = renderMarkdown(await content(false).document());
    const heads = [...short.matchAll(/^\| \*\*([^*]+)\*\*/gm)].map(([, head]) => head);
    expect(heads.slice(0, 6)).toEqual(['Level', 'Level holds for', 'For whom', 'Conditions', 'Phases', 'Age']);
    expect(heads.slice(6)).toEqual(['smoking in pregnancy', 'poverty', 'calm of parents', 'violence at home']);
    const { sources = '' } = /## Sources\n\n(?<sources>[^]*)/.exec(short)?.groups ?? {};
    expect(sources.match(/Databank|Rapport|Trial/g)).toEqual(['Databank', 'Rapport', 'Trial']);
    expect(short).toContain('--details');
    expect(short).not.toContain('Amounts with different units');
  });

  it('has a row for each fact, and one without a value for what was not found', async () => {
    const sheet = await content(true).sheet();
    if (!('rows' in sheet)) throw new Error('no rows');
    const of = (id: string) => sheet.rows.filter(([first]) => first === id).map(([, ...rest]) => rest);
    const named = 'works on, named by the source as aim or target group. [database]';
    expect(of('group')).toEqual([
      ['factor:smoking', named],
      ['factor:poverty', undefined],
      ['factor:calm', named],
      ['factor:violence', undefined],
      ['level', 'Well substantiated, date not found [database]'],
      ['scope', 'For which outcome the level holds was not found.'],
      ['theme', 'parenting support'],
      ['aim', 'Growing up healthy'],
      ['audience', 'Parents with questions'],
      ['conditions', undefined],
      ['phases', 'during pregnancy'],
      ['phases', 'first year of life'],
      ...['ages', 'track', 'settings', 'deliverers', 'sessions', 'duration', 'studies', 'elements', 'costs', 'kin'].map(
        (field) => [field, undefined],
      ),
      ['owner', undefined],
    ]);
    expect(of('visits')).toContainEqual(['costs', '€262.91 per client, 2022. Licence only. [database]']);
  });
});

describe('a comparison of the shipped data', () => {
  const compared = async (ids: readonly string[], language: string): Promise<string> => {
    const { stdout } = await runKiem(['compare', ...ids, '--lang', language, '--format', 'csv']);
    return stdout;
  };

  it.each([
    ['en', 'VIPP-SD', 'First year of life: For children under 12 months there is another version'],
    ['en', 'how the recognition of NIKA stands', 'The recognition is being reassessed (seen on 23 November 2026).'],
    ['nl', 'how the recognition of NIKA stands', 'De erkenning wordt opnieuw beoordeeld (gezien op 23 november 2026).'],
    ['en', 'why a result is mixed', 'mixed or composite outcome. Stimulation was measured only as part of'],
    ['nl', 'what counts only together', 'bedoeld voor (alleen samen met andere gronden), staat in de bron'],
    ['en', 'the design, size and length of a study', 'randomised; 460 participants; followed for up to 6 months'],
    ['nl', 'the design, size and length of a study', 'met loting; 460 deelnemers; gevolgd tot 6 maanden'],
    ['nl', 'what is in an amount', 'per nieuwe cliënt, 2022. Dit is alleen de licentie.'],
  ])('says in %s: %s', async (language, _, text) => {
    expect(await compared(['voorzorg', 'nika', 'vipp-sd'], language)).toContain(text);
  });
});

describe('kiem compare', () => {
  it('names a phase once, with what must be said beside it', async () => {
    const { stdout } = await runKiem(['compare', 'nika', 'home-start', '--lang', 'en', '--format', 'csv']);
    expect(stdout.split('\r\n').filter((line) => line.startsWith('nika,phases,'))).toEqual([
      expect.stringMatching(
        /^nika,phases,First year of life: In the first year NIKA is available only from 9 months\. /,
      ),
      'nika,phases,second year of life',
    ]);
  });

  it.each([40, 80, 120])('fits %i columns', async (columns) => {
    const argv = ['compare', 'voorzorg', 'stevig-ouderschap', 'home-start', 'nika', 'vipp-sd', '--no-color'];
    const { stdout } = await runKiem(argv, { columns });
    const [beforeSources = ''] = stdout.split('\nSources\n');
    expect(beforeSources.split('\n').filter((line) => line.length > columns)).toEqual([]);
  });

  it('lists a source for every number, and a number for every source', async () => {
    const ids = readdirSync(join(DATA, 'interventions')).map((file) => basename(file, '.yaml'));
    const { stdout } = await runKiem(['compare', ...ids, '--format', 'markdown', '--lang', 'en']);
    const [body = '', sources = ''] = stdout.split('## Sources');
    const numbers = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, number]) => number));
    expect(numbers(sources, /^- \\\[(\d+)\\\]/gm)).toEqual(numbers(body, /\\\[(\d+)(?:, [^\]]*)?\\\]/g));
  });

  it('gives a row for what was not found, so that an unknown is never missed', async () => {
    const { stdout } = await runKiem(['compare', 'voorzorg', 'nika', '--format', 'csv']);
    expect(stdout).toMatch(/^nika,factor:prenatal-smoking,\r$/m);
  });

  it.each([
    ['one intervention', ['compare', 'voorzorg'], /name two or more different interventions/],
    ['the same one twice', ['compare', 'voorzorg', 'voorzorg'], /name two or more different interventions/],
    ['an id with a slip', ['compare', 'voorzorg', 'nikka'], /unknown intervention nikka; did you mean nika\?/],
    ['a factor', ['compare', 'voorzorg', 'prenatal-smoking'], /prenatal-smoking is a factor, not an intervention/],
    ['nothing', ['compare'], /argument is missing/],
  ])('refuses %s', async (_, argv, message) => {
    const { exitCode, stderr } = await runKiem(argv);
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(2);
  });
});
