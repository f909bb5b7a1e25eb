import type { KnownRecords } from '../core/facts/record-facts.ts';
import type { FactorId } from '../core/generated/schema-types.ts';
import type { Rule } from '../core/rule.ts';
import { factorsById } from './factors-by-id.ts';

/** A factor is served by a link to itself, to its mirror, or to a factor that is a part of it. */
function servedFactors(entries: KnownRecords): ReadonlySet<FactorId | undefined> {
  const factors = factorsById(entries.factors);
  const served = new Set<FactorId | undefined>();
  for (const { value } of entries.interventions) {
    for (const { factor, relation } of value.links) {
      for (let id: FactorId | undefined = factor; !served.has(id); id = factors.get(id)?.value.refines) served.add(id);
      if (relation === 'works-on') served.add(factors.get(factor)?.value.mirror);
    }
  }
  return served;
}

export const factorWithoutIntervention: Rule = {
  code: 'catalogue/factor-without-intervention',
  severity: 'note',
  needs: ['interventions', 'factors'],
  page: {
    what: {
      nl: 'Geen enkele interventie in de gegevens heeft een koppeling met deze factor.',
      en: 'No intervention in the data has a link with this factor.',
    },
    why: {
      nl: 'Dat kan waar zijn; dan is het een gat, en zegt kiem dat. Het kan ook een koppeling zijn die nog ontbreekt.',
      en: 'It may be true; then it is a gap, and kiem says so. It may also be a link that is still missing.',
    },
    wrong: '# a factor to which no intervention links\n- id: noise-nuisance\n',
    right: '# an intervention\nlinks:\n  - factor: noise-nuisance\n    relation: works-on\n',
  },
  *across({ entries }) {
    const served = servedFactors(entries);
    for (const entry of entries.factors) {
      const { id, offerable } = entry.value;
      if (offerable === false || served.has(id)) continue;
      yield {
        ...entry.at(['id']),
        message: {
          nl: `geen interventie heeft een koppeling met "${id}"`,
          en: `no intervention has a link with "${id}"`,
        },
      };
    }
  },
};
