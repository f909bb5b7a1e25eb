import type { Rule } from '../core/rule.ts';

/** The same page with or without a closing slash is the same page. */
const pageOf = (url: string): string => url.toLowerCase().replace(/\/$/, '');

export const duplicateSource: Rule = {
  code: 'catalogue/duplicate-source',
  severity: 'warning',
  page: {
    what: { nl: 'Twee bronnen hebben hetzelfde adres.', en: 'Two sources have the same address.' },
    why: {
      nl: 'Dan lijkt één bron er twee. Houd er één, en laat de feiten daarnaar verwijzen.',
      en: 'Then one source looks like two. Keep one, and let the facts refer to it.',
    },
    wrong:
      '- id: nji-voorzorg\n  url: https://www.nji.nl/voorzorg\n- id: nji-voorzorg-2\n  url: https://www.nji.nl/voorzorg/\n',
    right: '- id: nji-voorzorg\n  url: https://www.nji.nl/voorzorg\n',
  },
  *alone({ entries }) {
    const first = new Map<string, (typeof entries.sources)[number]>();
    for (const entry of entries.sources) {
      const { url } = entry.value;
      if (url === undefined) continue;
      const earlier = first.get(pageOf(url));
      if (earlier === undefined) {
        first.set(pageOf(url), entry);
        continue;
      }
      // The same id twice is told as that.
      if (earlier.value.id === entry.value.id) continue;
      yield {
        ...entry.at(['url']),
        message: {
          nl: `hetzelfde adres als de bron "${earlier.value.id}"`,
          en: `the same address as the source "${earlier.value.id}"`,
        },
        related: [{ ...earlier.at(['url']), message: { nl: 'hier staat de eerste', en: 'the first one is here' } }],
      };
    }
  },
};
