import { describe, expect, it } from 'vitest';
import { runKiem } from '../support/fake-context.ts';

// VIPP-SD is only known to have been recognised by January 2017. No output may give that as the date.

const told = async (...argv: readonly string[]): Promise<string> => (await runKiem([...argv, '--lang', 'en'])).stdout;
const SELECT = ['select', '--risk', 'harsh-insensitive-parenting'];

describe('a date that is the latest possible one', () => {
  it.each([
    ['the list', /VIPP-SD vipp-sd by 2017-01 /, ['list', 'interventions']],
    ['its page', /recognised by January 2017 at the latest/, ['show', 'vipp-sd']],
    ['a comparison', /recognised by January 2017 at the latest/, ['compare', 'vipp-sd', 'nika', '--accessible']],
    ['the page of a selection', /VIPP-SD .*≤2017/, SELECT],
    ['its details', /recognised by January 2017 at the latest/, [...SELECT, '--details']],
    ['what came to be', /VIPP-SD: .*\(by January 2017 at the latest\)/, ['diff', '--since', '2016']],
    [
      'the rows of that',
      /vipp-sd,,unrated: not-known,strong-indications 2017-01 at-latest/,
      ['diff', '--since', '2016', '--format', 'csv'],
    ],
  ])('is told as that in %s', async (_, said, argv) => {
    expect((await told(...argv)).replace(/\s+/g, ' ')).toMatch(said);
  });

  it.each([
    ['list', ['list', 'interventions']],
    ['show', ['show', 'vipp-sd']],
    ['compare', ['compare', 'vipp-sd', 'nika']],
    ['diff', ['diff', '--since', '2016']],
    ['select', SELECT],
  ])('has a field beside it in the JSON of %s', async (_, argv) => {
    const json = JSON.stringify(JSON.parse(await told(...argv, '--format', 'json')));
    expect(json.match(/"date":"2017-01"(?=,"dateIsLatest":true)/g)?.length).toBe(
      json.match(/"date":"2017-01"/g)?.length,
    );
    expect(json.match(/"dateIsLatest":true/g)?.length).toBeGreaterThan(0);
  });

  it.each([
    ['list', ['list', 'interventions', '--fields', 'id,level_date,level_date_is_latest']],
    ['select', [...SELECT, '--fields', 'intervention,level_date,level_date_is_latest']],
  ])('has a column beside it in the CSV of %s', async (_, argv) => {
    const rows = (await told(...argv, '--format', 'csv')).split('\r\n');
    expect(rows).toContain('vipp-sd,2017-01,true');
    expect(rows).toContain('nika,2014-06-27,');
  });
});
