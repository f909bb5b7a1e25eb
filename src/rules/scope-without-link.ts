import type { Rule } from '../core/rule.ts';

export const scopeWithoutLink: Rule = {
  code: 'catalogue/scope-without-link',
  severity: 'warning',
  page: {
    what: {
      nl: 'Een niveau is verleend voor een factor waarmee de interventie geen koppeling works-on heeft.',
      en: 'A level was granted for a factor with which the intervention has no works-on link.',
    },
    why: {
      nl: 'Het niveau telt alleen waar een koppeling zegt dat het effect is onderzocht. Zonder koppeling telt het nooit.',
      en: 'The level counts only where a link says that the effect was studied. Without a link it never counts.',
    },
    wrong:
      'links: []\nrecognitions:\n  - level: good-indications\n    scope: { factors: [parental-stress], basis: stated }\n',
    right:
      'links:\n  - factor: parental-stress\n    relation: works-on\n    claim: studied\n    result: favourable\nrecognitions:\n  - level: good-indications\n    scope: { factors: [parental-stress], basis: stated }\n',
  },
  *across({ entries }) {
    const mirrors = new Map(entries.factors.map(({ value }) => [value.id, value.mirror]));
    for (const entry of entries.interventions) {
      // A link with a misspelt factor may be the one that is missed.
      if (entry.value.links.some(({ factor }) => !mirrors.has(factor))) continue;
      const linked = new Set(
        entry.value.links.flatMap(({ factor, relation }) =>
          relation === 'works-on' ? [factor, mirrors.get(factor)] : [],
        ),
      );
      for (const [index, { scope }] of entry.value.recognitions.entries()) {
        for (const [at, factor] of (scope?.factors ?? []).entries()) {
          if (linked.has(factor) || !mirrors.has(factor)) continue;
          yield {
            ...entry.at(['recognitions', index, 'scope', 'factors', at]),
            message: {
              nl: `er is geen koppeling works-on met "${factor}"`,
              en: `there is no works-on link with "${factor}"`,
            },
          };
        }
      }
    }
  },
};
