import type { Entry } from '../core/entry.ts';
import type { FactorFacts, KnownRecords } from '../core/facts/record-facts.ts';
import { groupBy } from '../core/group-by.ts';
import { domainOf } from '../core/questionnaire/closed-values.ts';
import { offersFactor } from '../core/questionnaire/offers-factor.ts';
import type { Rule, JointFinding } from '../core/rule.ts';
import { sure } from '../core/sure.ts';

/** Questions offer factors by kind and domain, so a question that is gone is missed by all factors of one. */
function byQuestion(factors: readonly Entry<FactorFacts>[]): readonly (readonly Entry<FactorFacts>[])[] {
  return [...groupBy(factors, ({ value }) => `${value.kind} ${domainOf(value.group)}`).values()];
}

const KINDS = {
  risk: { nl: 'risicofactoren', en: 'risk factors' },
  protective: { nl: 'beschermende factoren', en: 'protective factors' },
};

function finding(questionnaire: KnownRecords['questionnaire'], missed: readonly Entry<FactorFacts>[]): JointFinding {
  const factor = sure(missed[0]);
  const { id, kind, group } = factor.value;
  const at = factor.at(['id']);
  if (missed.length === 1)
    return { ...at, message: { nl: `geen vraag biedt "${id}" aan`, en: `no question offers "${id}"` } };
  const [domain, count] = [domainOf(group), String(missed.length)];
  return {
    ...sure(questionnaire[0]).at(['id']),
    message: {
      nl: `geen vraag biedt de ${count} ${KINDS[kind].nl} van "${domain}" aan, zoals "${id}"`,
      en: `no question offers the ${count} ${KINDS[kind].en} of "${domain}", such as "${id}"`,
    },
    related: [{ ...at, message: { nl: `hier staat "${id}"`, en: `"${id}" is declared here` } }],
  };
}

export const factorNotOffered: Rule = {
  code: 'questionnaire/factor-not-offered',
  severity: 'error',
  needs: ['questionnaire'],
  page: {
    what: { nl: 'Geen enkele vraag biedt deze factor aan.', en: 'No question offers this factor.' },
    why: {
      nl: 'Wie de vragenlijst gebruikt, kan hem niet kiezen. Is hij geen doel van beleid, zet dan offerable: false.',
      en: 'Whoever uses the questionnaire cannot choose it. When it is no aim of policy, set offerable: false.',
    },
    wrong: '# the only question about factors\n- id: risks\n  kind: factors\n  factorKind: risk\n  domain: child\n',
    right: '- id: risks\n  kind: factors\n  factorKind: risk\n',
  },
  *across({ entries: { factors, questionnaire } }) {
    const missed = factors.filter(
      ({ value }) =>
        value.offerable !== false && !questionnaire.some((question) => offersFactor(question.value, value)),
    );
    for (const group of byQuestion(missed)) yield finding(questionnaire, group);
  },
};
