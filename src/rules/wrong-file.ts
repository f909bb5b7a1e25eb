import type { Factor } from '../core/generated/schema-types.ts';
import type { Entry } from '../core/entry.ts';
import { pathIn } from '../core/origin.ts';
import type { Rule, RuleFinding } from '../core/rule.ts';

function* differences(entry: Entry<Factor>): Iterable<RuleFinding> {
  const [folder = '', name = ''] = pathIn(entry.file).split('/');
  const expected = { kind: folder.replace('-factors', ''), group: name.replace('.yaml', '') };
  for (const key of ['kind', 'group'] as const) {
    if (entry.value[key] === expected[key]) continue;
    yield {
      ...entry.at([key]),
      message: {
        nl: `"${key}" is ${entry.value[key]}, maar het bestand is voor ${expected[key]}; verplaats de factor of verbeter de waarde`,
        en: `"${key}" is ${entry.value[key]}, but the file is for ${expected[key]}; move the factor or mend the value`,
      },
      suggestion: { text: expected[key], trust: 'likely' },
    };
  }
}

export const wrongFile: Rule = {
  code: 'catalogue/wrong-file',
  severity: 'error',
  page: {
    what: {
      nl: 'Een factor staat in het bestand van een andere soort of groep.',
      en: 'A factor stands in the file of another kind or group.',
    },
    why: {
      nl: 'Map en bestandsnaam zeggen wat erin staat. Klopt dat niet, dan mist een beheerder factoren.',
      en: 'Folder and file name say what is in them. When they do not, a maintainer misses factors.',
    },
    wrong: '# risk-factors/child.yaml\n- id: prematurity\n  kind: protective\n  group: child\n',
    right: '# risk-factors/child.yaml\n- id: prematurity\n  kind: risk\n  group: child\n',
  },
  *alone({ entries }) {
    for (const entry of entries.factors) yield* differences(entry);
  },
};
