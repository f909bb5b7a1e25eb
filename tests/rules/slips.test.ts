import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { foundOf, type Slip, texts } from './slip.ts';

// What `tests/cli/check` does not reach with one slip a code: two slips that meet, and the second thing that a rule can say.

/** All that is said, and where, in both languages. */
function inFull({ code, file, range: { start }, message, suggestion, related = [] }: Diagnostic): string {
  const at = (place: string, { line, column }: typeof start) => `${place}:${String(line)}:${String(column)}`;
  const others = related.map(
    (other) => `- ${at(other.file, other.range.start)} ${other.message.nl} / ${other.message.en}`,
  );
  const meant = suggestion === undefined ? [] : [`→ ${suggestion}`];
  return [`${at(file, start)} ${code}`, message.nl, message.en, ...meant, ...others].join('\n');
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

const CASES: readonly (readonly [string, readonly Slip[]])[] = [
  ['nothing', []],
  [
    'a mirror that names another factor than the one that names it',
    [
      [
        RISKS,
        '  answeredBy: change\n  phases',
        '  mirror: network\n  mirrorBasis: inferred\n  answeredBy: change\n  phases',
      ],
    ],
  ],
  [
    'a source that nothing declares, in a file with a fault of form as well',
    [
      [HOME, 'theme:', 'theem:'],
      [HOME, 'source: { id: trial }', 'source: { id: nowhere }'],
    ],
  ],
  [
    'an id of a record with a fault of its own, not as the synonym of another',
    [
      [RISKS, 'label: { nl: stress van ouders', 'labl: { nl: stress van ouders'],
      ['protective-factors/parent.yaml', 'synonyms: { nl: []', 'synonyms: { nl: [parental stress]'],
    ],
  ],
  [
    'an id that is written with a capital where it is declared, only as that',
    [[RISKS, 'id: no-network', 'id: No Network']],
  ],
  [
    'an id with capitals and a space, of a record with a fault of its own, as a matter of form',
    [
      [RISKS, 'label: { nl: geen steunend', 'labl: { nl: geen steunend'],
      ['protective-factors/parent.yaml', 'mirror: no-network', 'mirror: No Network'],
    ],
  ],
  [
    'a mirror that is misspelt, only as that',
    [['protective-factors/parent.yaml', 'mirror: no-network', 'mirror: no-netwerk']],
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
  ],
  [
    'a factor that is named twice in an example',
    [[STRESS, '  - id: parental-stress\n', '  - id: parental-stress\n  - id: network\n  - id: parental-stress\n']],
  ],
  [
    'an undated recognition behind a dated one',
    [[HOME, 'delivery:', '  - level: first-indications\n    source: { id: databank }\ndelivery:']],
  ],
  ['an example without a factor', [[STRESS, 'factors:\n  - id: parental-stress\n', 'factors: []\n']]],
  ['a study where no study is listed', [[HOME, texts.get(HOME)?.match(/^studies:[^]*?(?=^sources:)/m)?.[0] ?? '', '']]],
  ['a study of another name', [[HOME, 'studies: [trial-2024]', 'studies: [trial-2042]']]],
  [
    'a question for a purpose that nobody can choose',
    [[QUESTIONS, 'when: { minFactors: 2 }', 'when: { minFactors: 2, purpose: group }']],
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
  ],
  [
    'an id in a closed list that is near to none that is missing',
    [['vocabulary.yaml', '- id: preconception', '- id: zzz']],
  ],
  [
    'a track that is missing',
    [['vocabulary.yaml', '  - id: indicated\n    label: { nl: bij een probleem, en: with a problem }\n', '']],
  ],
  [
    'a word, a study and an option that are there twice',
    [
      ['vocabulary.yaml', 'settings:\n', 'settings:\n  - id: home\n    label: { nl: in huis, en: in the house }\n'],
      [HOME, 'studies:\n  - id: trial-2024', `${TRIAL_2023.replace('trial-2023', 'trial-2024')}  - id: trial-2024`],
      [QUESTIONS, '    - value: must\n', '    - value: wish\n      label: { nl: mag, en: may }\n    - value: must\n'],
    ],
  ],
  [
    'a factor without an aim, when an intervention works on its mirror',
    [[RISKS, '  aim: { nl: meer steun uit het netwerk, en: more support from the network }\n', '']],
  ],
  [
    'another study than the one of the link, only where a link names that',
    [
      [HOME, '    result: favourable\n    studies: [trial-2024]', '    result: none\n    studies: [trial-2023]'],
      [HOME, 'studies:\n  - id: trial-2024', `${TRIAL_2023}  - id: trial-2024`],
    ],
  ],
  [
    'studies of its own and of another programme, by its own',
    bothStudies(TRIAL_2023.replace('this-programme', 'sister-programme')),
  ],
  [
    'a review of the programme, which goes before a single trial',
    bothStudies(TRIAL_2023.replace('randomised', 'review')),
  ],
  ['another trial of the programme, which does not', bothStudies(TRIAL_2023)],
  [
    'a review of an adaptation, which does not either',
    bothStudies(TRIAL_2023.replace('randomised', 'review').replace('this-programme', 'adaptation')),
  ],
  ['a trait that nobody knows, in an example', [[STRESS, '  first-child: most', '  first-chlid: most']]],
  [
    'a result that does not follow from its studies',
    [[HOME, 'result: favourable\n    studies', 'result: none\n    studies']],
  ],
  [
    'a phase too many',
    [
      [
        'vocabulary.yaml',
        '- id: preconception',
        '- id: third-year\n    label: { nl: derde, en: third }\n  - id: preconception',
      ],
    ],
  ],
  [
    'two phases that are misspelt',
    [
      ['vocabulary.yaml', '- id: second-year', '- id: second-yaer'],
      ['vocabulary.yaml', '- id: preconception', '- id: preconcepton'],
    ],
  ],
  [
    'a mirror of the same kind, that names another',
    [
      [
        RISKS,
        '  answeredBy: change\n  phases',
        '  mirror: no-network\n  mirrorBasis: inferred\n  answeredBy: change\n  phases',
      ],
    ],
  ],
  [
    'a factor that is its own mirror',
    [
      [
        RISKS,
        '  answeredBy: change\n  phases',
        '  mirror: parental-stress\n  mirrorBasis: inferred\n  answeredBy: change\n  phases',
      ],
    ],
  ],
  [
    'a misspelt factor that the intervention is meant for, only as that',
    [[HOME, 'factor: network\n    relation: works-on', 'factor: no-netwerk\n    relation: meant-for']],
  ],
  [
    'a misspelt factor that the level holds for, only as that',
    [[HOME, '- factor: parental-stress\n    relation', '- factor: parental-stres\n    relation']],
  ],
  [
    'no lack of an aim, where the factor is what the intervention is meant for',
    [
      [RISKS, '  aim: { nl: minder stress bij ouders, en: less stress for parents }\n', ''],
      [HOME, 'relation: works-on', 'relation: meant-for'],
      [HOME, 'factors: [parental-stress]', 'factors: []'],
    ],
  ],
  [
    'nothing that an intervention without a recognition would lack',
    [[HOME, texts.get(HOME)?.match(/^recognitions:[^]*?(?=^delivery:)/m)?.[0] ?? '', 'recognitions: []\n']],
  ],
];

it('tells of each, and of that alone, as the golden file has it', async () => {
  const told = CASES.map(async ([slip, slips]) => [`# ${slip}`, ...(await foundOf(slips)).map(inFull)].join('\n\n'));
  const golden = join(import.meta.dirname, 'golden/slips.txt');
  await expect(`${(await Promise.all(told)).join('\n\n')}\n`).toMatchFileSnapshot(golden);
});
