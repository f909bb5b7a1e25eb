import type { Rule } from '../core/rule.ts';

export const mixedWithoutNote: Rule = {
  code: 'catalogue/mixed-without-note',
  severity: 'warning',
  page: {
    what: {
      nl: 'Een koppeling heeft een gemengde uitkomst, maar zegt niet waarom die gemengd is.',
      en: 'A link has a mixed result, but does not say why it is mixed.',
    },
    why: {
      nl: 'Gemengd kan van alles zijn: een samengestelde maat, alleen wat ouders zelf zeggen, een verschil dat niet bleef, een deel van de groep, of studies die verschillen. Wie kiest, moet weten welk.',
      en: 'Mixed can be many things: a composite measure, only what parents report themselves, a difference that did not last, a part of the group, or studies that differ. Whoever chooses has to know which.',
    },
    wrong: '- factor: parental-stress\n  relation: works-on\n  claim: studied\n  result: mixed\n',
    right:
      '- factor: parental-stress\n  relation: works-on\n  claim: studied\n  result: mixed\n  resultNote: { nl: Het verschil bleef niet., en: The difference did not last. }\n',
  },
  *alone({ entries }) {
    for (const entry of entries.interventions) {
      for (const [index, { result, resultNote }] of entry.value.links.entries()) {
        if (result !== 'mixed' || resultNote !== undefined) continue;
        yield {
          ...entry.at(['links', index, 'result']),
          message: {
            nl: 'waarom de uitkomst gemengd is, ontbreekt ("resultNote")',
            en: 'why the result is mixed is missing ("resultNote")',
          },
        };
      }
    }
  },
};
