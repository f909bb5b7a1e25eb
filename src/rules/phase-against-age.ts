import type { Entry } from '../core/entry.ts';
import type { Intervention, Phase } from '../core/generated/schema-types.ts';
import type { Rule, RuleFinding } from '../core/rule.ts';
import { PHASES } from '../core/vocabulary.ts';

/** Age of the child in months at which a phase starts and ends; -9 is conception. */
const MONTHS: Readonly<Record<Phase, readonly [from: number, to: number]>> = {
  preconception: [-Infinity, -9],
  pregnancy: [-9, 0],
  'first-year': [0, 12],
  'second-year': [12, 24],
};

function* differences(entry: Entry<Intervention>): Iterable<RuleFinding> {
  const { phases, ageMonths } = entry.value.target;
  if (ageMonths === undefined) return;
  const { min = -Infinity, max = Infinity } = ageMonths;
  // A swapped range is told by its own rule.
  if (min > max) return;
  for (const [index, phase] of phases.entries()) {
    const [from, to] = MONTHS[phase];
    // A single age lies in the phase that starts with it, not in the one that ends there.
    if (min < to && (from < max || from <= min)) continue;
    yield {
      ...entry.at(['target', 'phases', index]),
      message: { nl: `de fase ${phase} valt buiten de leeftijd`, en: `the phase ${phase} lies outside the age` },
      related: [{ ...entry.at(['target', 'ageMonths']), message: { nl: 'de leeftijd', en: 'the age' } }],
    };
  }
  const left = PHASES.filter((phase) => !phases.includes(phase) && min <= MONTHS[phase][0] && MONTHS[phase][1] <= max);
  if (ageMonths.min === undefined || ageMonths.max === undefined || left.length === 0) return;
  yield {
    ...entry.at(['target', 'phases']),
    message: {
      nl: `de leeftijd omvat ook ${left.join(', ')}, maar "phases" noemt die fase niet`,
      en: `the age spans ${left.join(', ')} as well, but "phases" does not name it`,
    },
    related: [{ ...entry.at(['target', 'ageMonths']), message: { nl: 'de leeftijd', en: 'the age' } }],
  };
}

export const phaseAgainstAge: Rule = {
  code: 'catalogue/phase-against-age',
  severity: 'warning',
  page: {
    what: {
      nl: 'De fasen en de leeftijd van een interventie spreken elkaar tegen.',
      en: 'The phases and the age of an intervention contradict each other.',
    },
    why: {
      nl: 'Een fase die ontbreekt, laat de interventie ten onrechte afvallen; een fase te veel laat haar ten onrechte staan.',
      en: 'A phase that is missing leaves the intervention out wrongly; a phase too many keeps it in wrongly.',
    },
    wrong: 'target:\n  phases: [pregnancy]\n  ageMonths: { min: 0, max: 12 }\n',
    right: 'target:\n  phases: [first-year]\n  ageMonths: { min: 0, max: 12 }\n',
  },
  *alone({ entries }) {
    for (const entry of entries.interventions) yield* differences(entry);
  },
};
