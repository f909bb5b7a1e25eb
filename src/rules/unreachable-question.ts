import type { Entry } from '../core/entry.ts';
import type { Question } from '../core/generated/schema-types.ts';
import type { Text } from '../core/generated/schema-types.ts';
import type { Rule } from '../core/rule.ts';

type Questions = readonly Entry<Question>[];

const offers = (questions: Questions, id: string, option: string): boolean =>
  questions.some(({ value }) => value.id === id && value.options?.some(({ value: one }) => one === option) === true);

/** Each condition that nothing before the question can meet, with the key that states it. */
function unmet({ when, kind }: Question, before: Questions): readonly (readonly [string, Text])[] {
  const asksFactors = before.some(({ value }) => value.kind === 'factors');
  const found: (readonly [string, Text])[] = [];
  if (when?.domain !== undefined && !offers(before, 'domains', when.domain)) {
    found.push([
      'domain',
      {
        nl: `geen eerdere vraag biedt het domein "${when.domain}"`,
        en: `no earlier question offers the domain "${when.domain}"`,
      },
    ]);
  }
  for (const key of ['purpose', 'purposeNot'] as const) {
    const purpose = when?.[key];
    if (purpose === undefined || offers(before, 'purpose', purpose)) continue;
    found.push([
      key,
      {
        nl: `geen eerdere vraag biedt het doel "${purpose}"`,
        en: `no earlier question offers the purpose "${purpose}"`,
      },
    ]);
  }
  if ((when?.minFactors !== undefined || kind === 'per-factor' || kind === 'figures') && !asksFactors) {
    found.push([
      'minFactors',
      { nl: 'geen eerdere vraag vraagt naar factoren', en: 'no earlier question asks for factors' },
    ]);
  }
  return found;
}

export const unreachableQuestion: Rule = {
  code: 'questionnaire/unreachable-question',
  severity: 'error',
  needs: ['questionnaire'],
  page: {
    what: {
      nl: 'Een vraag heeft een voorwaarde die nooit vervuld is op het moment dat zij aan de beurt komt.',
      en: 'A question has a condition that is never met when its turn comes.',
    },
    why: {
      nl: 'De vraag wordt nooit gesteld. Verbeter de voorwaarde, of zet de vraag na die waarvan zij afhangt.',
      en: 'The question is never asked. Mend the condition, or put the question after the one it depends on.',
    },
    wrong: '- id: priority\n  kind: per-factor\n  when: { minFactors: 2 }\n- id: risks\n  kind: factors\n',
    right: '- id: risks\n  kind: factors\n- id: priority\n  kind: per-factor\n  when: { minFactors: 2 }\n',
  },
  *alone({ entries: { questionnaire } }) {
    for (const [index, entry] of questionnaire.entries()) {
      for (const [key, message] of unmet(entry.value, questionnaire.slice(0, index)))
        yield { ...entry.at(['when', key]), message };
    }
  },
};
