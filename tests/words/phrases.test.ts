import { describe, expect, it } from 'vitest';
import { messages } from '../../src/words/index.ts';

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;
const NAMES = ['Alpha', 'Beta, of de tweede', 'Gamma', 'Delta'];

/** The library that knows how a language writes them is right, and too slow to load at every run. */
describe.each(['nl', 'en'] as const)('in %s, as the library of the locale has it,', (language) => {
  const locale = LOCALES[language];

  it.each([0, 1, 2, 3, 4])('%i names are listed', (count) => {
    const names = NAMES.slice(0, count);
    expect(messages[language].and(names)).toBe(new Intl.ListFormat(locale, { type: 'conjunction' }).format(names));
    expect(messages[language].or(names)).toBe(new Intl.ListFormat(locale, { type: 'disjunction' }).format(names));
  });

  it.each(Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0')))(
    'month %s is named',
    (month) => {
      const date = new Date(`2023-${month}-09T00:00:00Z`);
      const shown = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
      const text = (format: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, format).format(date);
      expect(messages[language].date(`2023-${month}`)).toBe(text(shown));
      expect(messages[language].date(`2023-${month}-09`)).toBe(text({ ...shown, day: 'numeric' }));
    },
  );

  it('a year stays a year', () => {
    expect(messages[language].date('2019')).toBe('2019');
  });
});
