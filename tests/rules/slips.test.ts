import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadData } from '../../src/read/load-data.ts';
import { rules } from '../../src/rules/index.ts';
import { ROOT } from '../support/fake-context.ts';

// What `tests/cli/check` does not reach with one slip a code: two slips that meet, and the second thing that a rule can say.

const BASE = join(ROOT, 'tests/fixtures/check-base/data');
const texts = new Map(
  readdirSync(BASE, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => [path, readFileSync(join(BASE, path), 'utf8')]),
);

type Slip = readonly [file: string, from: string, to: string];

function withSlip(files: ReadonlyMap<string, string>, [file, from, to]: Slip): ReadonlyMap<string, string> {
  const text = files.get(file);
  if (text?.includes(from) !== true) throw new Error(`${file} has no ${from}`);
  return new Map(files).set(
    file,
    text.replace(from, () => to),
  );
}

async function saidOf(...slips: readonly Slip[]): Promise<readonly string[]> {
  const files = slips.reduce(withSlip, texts);
  const sources = [...files].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  const { diagnostics } = await loadData(sources, rules, '2026-11-25');
  return diagnostics.filter(({ severity }) => severity !== 'note').map(({ code, message }) => `${code}: ${message.en}`);
}

const RISKS = 'risk-factors/parent.yaml';
const HOME = 'interventions/home-visits.yaml';
const STRESS = 'examples/stress.yaml';
const QUESTIONS = 'questionnaire.yaml';

/** Found nothing, where the other study found an effect. */
const TRIAL_2023 = `studies:
  - id: trial-2023
    citation: A first trial of home visits, 2023
    designKind: randomised
    design: { nl: Gerandomiseerd., en: Randomised. }
    fit: this-programme
    seen: full
    outcomes:
      - factor: parental-stress
        outcome: { nl: Stress, en: Stress }
        result: none
    source: { id: trial }
`;

/** A link that names another study as well. */
const bothStudies = (other: string): readonly Slip[] => [
  [HOME, 'studies: [trial-2024]', 'studies: [trial-2023, trial-2024]'],
  [HOME, 'studies:\n  - id: trial-2024', `${other}  - id: trial-2024`],
];

it('the data is clean without a slip', async () => {
  expect(await saidOf()).toEqual([]);
});

it.each<readonly [string, readonly Slip[], readonly string[]]>([
  [
    'a mirror that names another factor than the one that names it',
    [
      [
        RISKS,
        '  answeredBy: change\n  phases',
        '  mirror: network\n  mirrorBasis: inferred\n  answeredBy: change\n  phases',
      ],
    ],
    ['catalogue/one-sided-mirror: "network" does not name "parental-stress" as its mirror'],
  ],
  [
    'a source that nothing declares, in a file with a fault of form as well',
    [
      [HOME, 'theme:', 'theem:'],
      [HOME, 'source: { id: trial }', 'source: { id: nowhere }'],
    ],
    [
      'schema/unknown-key: unknown key "theem"',
      'catalogue/unknown-reference: unknown source: "nowhere"; choose from report, databank, trial',
    ],
  ],
  [
    'an id of a record with a fault of its own, not as the synonym of another',
    [
      [RISKS, 'label: { nl: stress van ouders', 'labl: { nl: stress van ouders'],
      ['protective-factors/parent.yaml', 'synonyms: { nl: []', 'synonyms: { nl: [parental stress]'],
    ],
    ['schema/unknown-key: unknown key "labl"'],
  ],
  [
    'an id that is written with a capital where it is declared, only as that',
    [[RISKS, 'id: no-network', 'id: No Network']],
    ['schema/pattern: "id" must be an id: lower-case letters, digits and hyphens'],
  ],
  [
    'an id with capitals and a space, of a record with a fault of its own, as a matter of form',
    [
      [RISKS, 'label: { nl: geen steunend', 'labl: { nl: geen steunend'],
      ['protective-factors/parent.yaml', 'mirror: no-network', 'mirror: No Network'],
    ],
    [
      'schema/pattern: "mirror" must be an id: lower-case letters, digits and hyphens',
      'schema/unknown-key: unknown key "labl"',
    ],
  ],
  [
    'a mirror that is misspelt, only as that',
    [['protective-factors/parent.yaml', 'mirror: no-network', 'mirror: no-netwerk']],
    ['catalogue/unknown-reference: unknown factor: "no-netwerk"'],
  ],
  [
    'a source that is listed twice, only as an id that is',
    [
      [
        'sources.yaml',
        '- id: trial',
        '- id: databank\n  title: The page once more\n  url: https://example.org/databank/home-visits\n  kind: database\n- id: trial',
      ],
    ],
    ['catalogue/duplicate-id: the id "databank" is in use already; choose another'],
  ],
  [
    'a factor that is named twice in an example',
    [[STRESS, '  - id: parental-stress\n', '  - id: parental-stress\n  - id: network\n  - id: parental-stress\n']],
    ['catalogue/example-contradiction: "parental-stress" is chosen already'],
  ],
  [
    'an undated recognition behind a dated one',
    [[HOME, 'delivery:', '  - level: first-indications\n    source: { id: databank }\ndelivery:']],
    [
      'catalogue/recognition-order: this recognition belongs before the previous one: without a day first, then old to new',
      'catalogue/seen-missing: the date is not known; give the day on which this level was on the page ("seen")',
    ],
  ],
  [
    'an example without a factor',
    [[STRESS, 'factors:\n  - id: parental-stress\n', 'factors: []\n']],
    ['catalogue/example-contradiction: choose at least one factor'],
  ],
  [
    'a study where no study is listed',
    [[HOME, texts.get(HOME)?.match(/^studies:[^]*?(?=^sources:)/m)?.[0] ?? '', '']],
    [
      'catalogue/unknown-reference: unknown study of this intervention: "trial-2024"',
      'catalogue/level-without-study: first-indications rests on effect research, but "studies" is missing',
    ],
  ],
  [
    'a study of another name',
    [[HOME, 'studies: [trial-2024]', 'studies: [trial-2042]']],
    ['catalogue/unknown-reference: unknown study of this intervention: "trial-2042"'],
  ],
  [
    'a question for a purpose that nobody can choose',
    [[QUESTIONS, 'when: { minFactors: 2 }', 'when: { minFactors: 2, purpose: group }']],
    ['questionnaire/unreachable-question: no earlier question offers the purpose "group"'],
  ],
  [
    'a question about factors that nobody has chosen yet',
    [
      [
        QUESTIONS,
        '- id: risks-parent\n',
        '- id: basis\n  kind: per-factor\n  fills: factors.basis\n  text: { nl: Hoe weet u dat?, en: How do you know? }\n  why: { nl: Dan weet u het later nog., en: You will know later. }\n  options:\n    - value: figure\n      label: { nl: een cijfer, en: a figure }\n    - value: other\n      label: { nl: iets anders, en: something else }\n- id: risks-parent\n',
      ],
    ],
    ['questionnaire/unreachable-question: no earlier question asks for factors'],
  ],
  [
    'an id in a closed list that is near to none that is missing',
    [['vocabulary.yaml', '- id: preconception', '- id: zzz']],
    ['catalogue/closed-list: "phases" knows no "zzz"; allowed: preconception, pregnancy, first-year, second-year'],
  ],
  [
    'a track that is missing',
    [['vocabulary.yaml', '  - id: indicated\n    label: { nl: bij een probleem, en: with a problem }\n', '']],
    ['catalogue/closed-list: "tracks" lacks "indicated"'],
  ],
  [
    'a word, a study and an option that are there twice',
    [
      ['vocabulary.yaml', 'settings:\n', 'settings:\n  - id: home\n    label: { nl: in huis, en: in the house }\n'],
      [HOME, 'studies:\n  - id: trial-2024', `${TRIAL_2023.replace('trial-2023', 'trial-2024')}  - id: trial-2024`],
      [QUESTIONS, '    - value: must\n', '    - value: wish\n      label: { nl: mag, en: may }\n    - value: must\n'],
    ],
    [
      'catalogue/duplicate-id: the id "trial-2024" is in use already; choose another',
      'catalogue/duplicate-id: the id "wish" is in use already; choose another',
      'catalogue/duplicate-id: the id "home" is in use already; choose another',
    ],
  ],
  [
    'a factor without an aim, when an intervention works on its mirror',
    [[RISKS, '  aim: { nl: meer steun uit het netwerk, en: more support from the network }\n', '']],
    ['catalogue/aim-missing: "no-network" has no "aim", though an intervention works on it'],
  ],
  [
    'another study than the one of the link, only where a link names that',
    [
      [HOME, '    result: favourable\n    studies: [trial-2024]', '    result: none\n    studies: [trial-2023]'],
      [HOME, 'studies:\n  - id: trial-2024', `${TRIAL_2023}  - id: trial-2024`],
    ],
    [],
  ],
  [
    'studies of its own and of another programme, by its own',
    bothStudies(TRIAL_2023.replace('this-programme', 'sister-programme')),
    [],
  ],
  [
    'a review of the programme, which goes before a single trial',
    bothStudies(TRIAL_2023.replace('randomised', 'review')),
    ['catalogue/result-against-study: the link says favourable; from its own studies follows none'],
  ],
  [
    'another trial of the programme, which does not',
    bothStudies(TRIAL_2023),
    ['catalogue/result-against-study: the link says favourable; from its own studies follows mixed'],
  ],
  [
    'a review of an adaptation, which does not either',
    bothStudies(TRIAL_2023.replace('randomised', 'review').replace('this-programme', 'adaptation')),
    ['catalogue/result-against-study: the link says favourable; from its own studies follows mixed'],
  ],
  [
    'a trait that nobody knows, in an example',
    [[STRESS, '  first-child: most', '  first-chlid: most']],
    ['catalogue/unknown-reference: unknown trait: "first-chlid"'],
  ],
  [
    'a result that does not follow from its studies',
    [[HOME, 'result: favourable\n    studies', 'result: none\n    studies']],
    ['catalogue/result-against-study: the link says none; from its own studies follows favourable'],
  ],
])('tells of %s', async (_slip, slips, said) => {
  expect(await saidOf(...slips)).toEqual(said);
});
