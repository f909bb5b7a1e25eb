import type { KnownRecords } from '../core/facts/record-facts.ts';
import type { Caveat, CaveatConditionKind } from '../core/generated/schema-types.ts';
import type { Rule } from '../core/rule.ts';

type CanHold = (entries: KnownRecords, when: Caveat['when']) => boolean;

/** Whether there is anything in the data on which a caveat of this kind could ever be shown. */
const CAN_HOLD: Readonly<Record<CaveatConditionKind, CanHold>> = {
  conclusion: () => true,
  always: () => true,
  factors: ({ factors }, when) =>
    factors.some(({ value }) => when.factors?.includes(value.id) && value.offerable !== false),
  'several-factors': ({ factors }) => factors.length > 1,
  'child-reach-factor': ({ factors }) =>
    factors.some(({ value }) => value.group === 'child' && value.answeredBy === 'reach'),
  'factor-without-phases': ({ factors }) => factors.some(({ value }) => value.phases === undefined),
  levels: ({ interventions }, when) =>
    interventions.some(({ value }) => value.recognitions.some(({ level }) => when.levels?.includes(level))),
  flags: ({ interventions }) => interventions.length > 0,
  claims: ({ interventions }, when) =>
    interventions.some(({ value }) => value.links.some(({ claim }) => when.claims?.includes(claim))),
  gap: () => true,
  elements: ({ activeElements }) => activeElements.length > 0,
  'factor-list': () => true,
};

export const caveatWithoutUse: Rule = {
  code: 'catalogue/caveat-without-use',
  severity: 'warning',
  needs: ['factors', 'interventions', 'activeElements'],
  page: {
    what: {
      nl: 'Niets in de gegevens kan deze waarschuwing ooit tonen.',
      en: 'Nothing in the data can ever show this caveat.',
    },
    why: {
      nl: 'Een waarschuwing die nooit verschijnt, waarschuwt niemand. Verbeter de voorwaarde of verwijder haar.',
      en: 'A caveat that never appears warns nobody. Mend its condition or remove it.',
    },
    wrong:
      '- id: older-age\n  when: { kind: levels, levels: [strong-indications] }\n# while no intervention has that level\n',
    right: '- id: older-age\n  when: { kind: levels, levels: [well-substantiated] }\n',
  },
  *across({ entries }) {
    for (const entry of entries.caveats) {
      const { id, when } = entry.value;
      if (CAN_HOLD[when.kind](entries, when)) continue;
      yield {
        ...entry.at(['when']),
        message: {
          nl: `de waarschuwing "${id}" is nergens op van toepassing`,
          en: `the caveat "${id}" applies to nothing`,
        },
      };
    }
  },
};
