import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runKiem } from '../support/fake-context.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();

/** What is said of a profile that is not valid, under the line that says so. */
async function complaints(text: string, language = 'en', name = 'p.yaml'): Promise<string> {
  const file = join(folder, name);
  writeFileSync(file, text);
  const { stderr, exitCode } = await runKiem(['select', '--profile', file, '--lang', language]);
  expect(exitCode).toBe(2);
  return stderr.replaceAll(`${folder}/`, '').split('\n').slice(1, -1).join('\n');
}

const POVERTY = 'factors: [{ id: poverty }]\n';

describe('what is wrong with a profile', () => {
  it.each([
    [
      'a number with its unit',
      'offer: [{ intervention: voorzorg, reach: 40 gezinnen }]',
      '  p.yaml:2:42 "reach" must be a whole number, not text; did you mean 40?',
      '  p.yaml:2:42 "reach" moet een geheel getal zijn, geen tekst; bedoelt u 40?',
    ],
    [
      'a part of a birth',
      'births: 1.2',
      '  p.yaml:2:9 "births" must be a whole number, not a decimal number',
      '  p.yaml:2:9 "births" moet een geheel getal zijn, geen kommagetal',
    ],
    [
      'a level by its name',
      'criteria: { minLevel: good }',
      '  p.yaml:2:23 "minLevel" cannot be "good"; choose from "well-substantiated", "first-indications", "good-indications", "strong-indications"; did you mean "good-indications"?',
      '  p.yaml:2:23 "minLevel" kan niet "good" zijn; kies uit "well-substantiated", "first-indications", "good-indications", "strong-indications"; bedoelt u "good-indications"?',
    ],
    [
      'an offer by its id alone',
      'offer: [voorzorg]',
      '  p.yaml:2:9 "offer" must be keys with values (intervention, name, factors, reach), not text',
      '  p.yaml:2:9 "offer" moet sleutels met waarden (intervention, name, factors, reach) zijn, geen tekst',
    ],
  ])('is said with what to write: %s', async (_, line, en, nl) => {
    expect(await complaints(`${POVERTY}${line}\n`)).toBe(en);
    expect(await complaints(`${POVERTY}${line}\n`, 'nl')).toBe(nl);
  });

  const SEVERAL = `a file holds one profile, and this one holds more; put each in a file of its own (kiem select takes several, or a folder)`;
  const ONE = '{"factors":[{"id":"poverty"}]}';
  it.each([
    ['a line each', 'p.ndjson', `${ONE}\n${ONE}\n`, `  p.ndjson:2:1 ${SEVERAL}`],
    ['a line each, with Windows line ends', 'p.json', `${ONE}\r\n${ONE}\r\n`, `  p.json:2:1 ${SEVERAL}`],
    ['one under the other', 'p.json', `{\n"factors": []\n}\n${ONE}`, `  p.json:4:1 ${SEVERAL}`],
    ['a JSON list', 'p.json', `[${ONE}, ${ONE}]`, `  p.json:1:1 ${SEVERAL}`],
    ['a YAML list', 'p.yaml', '- factors: []\n- factors: []\n', `  p.yaml:1:1 ${SEVERAL}`],
  ])('says that they are several: %s', async (_, name, text, said) => {
    expect(await complaints(text, 'en', name)).toBe(said);
  });

  it.each([
    ['a list of factors', '- id: poverty\n', 'must be a block { factors: … }, not a list'],
    ['a comma that is not there', '{"factors":[{"id":"poverty"}\n{"id":"stress"}]}', 'a key must be plain text'],
  ])('does not take for several: %s', async (_, text, said) => {
    expect(await complaints(text)).toContain(said);
  });
});
