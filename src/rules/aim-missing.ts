import type { Spot } from '../core/entry.ts';
import type { KnownRecords } from '../core/facts/record-facts.ts';
import type { FactorId } from '../core/generated/schema-types.ts';
import type { Rule } from '../core/rule.ts';

/** Where an intervention first says that it works on a factor. */
function workedOn({ interventions }: KnownRecords): ReadonlyMap<FactorId, Spot> {
  const links = new Map<FactorId, Spot>();
  for (const entry of interventions) {
    for (const [index, { factor, relation }] of entry.value.links.entries()) {
      if (relation === 'works-on' && !links.has(factor)) links.set(factor, entry.at(['links', index, 'factor']));
    }
  }
  return links;
}

export const aimMissing: Rule = {
  code: 'catalogue/aim-missing',
  severity: 'warning',
  page: {
    what: {
      nl: 'Een interventie werkt aan deze factor of aan zijn tegenhanger, maar de factor heeft geen doel (aim).',
      en: 'An intervention works on this factor or on its mirror, but the factor has no aim.',
    },
    why: {
      nl: 'Een label kan een gemis noemen. Niemand werkt aan "geen netwerk". De tekst onder aim maakt de zin "werkt aan …" af.',
      en: 'A label can name a lack. Nobody works on "no network". The text under aim completes the sentence "works on …".',
    },
    wrong: '- id: no-network\n  label: { nl: geen netwerk, en: no network }\n',
    right:
      '- id: no-network\n  label: { nl: geen netwerk, en: no network }\n  aim: { nl: meer steun uit het netwerk, en: more support from the network }\n',
  },
  *across({ entries }) {
    const links = workedOn(entries);
    for (const entry of entries.factors) {
      const { id, mirror, aim } = entry.value;
      const link = links.get(id) ?? links.get(mirror ?? id);
      if (aim !== undefined || link === undefined) continue;
      yield {
        ...entry.at(['id']),
        message: {
          nl: `"${id}" heeft geen "aim", al werkt er een interventie aan`,
          en: `"${id}" has no "aim", though an intervention works on it`,
        },
        related: [{ ...link, message: { nl: 'deze koppeling', en: 'this link' } }],
      };
    }
  },
};
