import { asSlug } from '../../core/as-slug.ts';
import { type Suggestion, WHY_NOT } from '../../core/fix/fix.ts';
import type { Text } from '../../core/generated/schema-types.ts';
import { isSlip } from '../../core/nearest.ts';

/** One kind of text that the schemas ask for with a pattern. */
interface Form {
  readonly wanted: Text;
  /** Says more than what is wanted, when the text is nearly right. */
  readonly wrong?: (text: string) => Text | undefined;
  readonly meant: (text: string) => Suggestion | undefined;
}

const ADDRESS: Form = {
  wanted: { nl: 'een adres zijn dat met https:// begint', en: 'be an address that starts with https://' },
  wrong: (text) =>
    text.startsWith('https://')
      ? { nl: 'een adres zijn zonder spaties en zonder " < >', en: 'be an address without spaces and without " < >' }
      : undefined,
  meant: (text) =>
    text.startsWith('http://') ? { text: text.replace('http:', 'https:'), trust: 'likely' } : undefined,
};

const DATE: Form = {
  wanted: { nl: 'een datum zijn: JJJJ, JJJJ-MM of JJJJ-MM-DD', en: 'be a date: YYYY, YYYY-MM or YYYY-MM-DD' },
  wrong: (text) =>
    /^\d{4}-\d\d(-\d\d)?$/.test(text)
      ? {
          nl: `een datum zijn die bestaat, JJJJ-MM-DD; ${text} heeft geen bestaande maand of dag`,
          en: `be a date that exists, YYYY-MM-DD; ${text} has no real month or day`,
        }
      : undefined,
  meant: (text) => {
    const [, day = '', month = '', year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
    if (year !== undefined)
      return { text: JSON.stringify(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`), trust: 'likely' };
    const [date] = /\d{4}-\d\d-\d\d|\d{4}-\d\d|\d{4}/.exec(text) ?? [];
    return date === undefined || date === text
      ? undefined
      : { text: JSON.stringify(date), trust: { why: WHY_NOT.loss } };
  },
};

/** Capitals and spaces are how people write what an id is made of; other characters would be lost. */
const isWritten = (text: string, slug: string): boolean => text.toLowerCase().replace(/[ _]+/g, '-') === slug;

function meantId(text: string): Suggestion | undefined {
  if (!isSlip(text)) return undefined;
  const slug = asSlug(text);
  return slug === '' ? undefined : { text: slug, trust: isWritten(text, slug) ? 'certain' : 'likely' };
}

const ID: Form = {
  wanted: {
    nl: 'een id zijn: kleine letters, cijfers en koppeltekens',
    en: 'be an id: lower-case letters, digits and hyphens',
  },
  meant: meantId,
};

const GLOB: Form = {
  wanted: { nl: 'een patroon zijn met alleen *, ?, ** en [a-z]', en: 'be a pattern with only *, ?, ** and [a-z]' },
  meant: () => undefined,
};

const NAME: Form = {
  wanted: {
    nl: 'een naam zijn: letters en cijfers, met alleen spaties en . , ’ & ( ) - daartussen',
    en: 'be a name: letters and digits, with only spaces and . , ’ & ( ) - between them',
  },
  meant: () => undefined,
};

const FIGURE: Form = {
  wanted: {
    nl: 'alleen cijfers, tekens en eenheden bevatten; zet woorden in { nl: …, en: … }',
    en: 'hold only digits, signs and units; put words in { nl: …, en: … }',
  },
  meant: () => undefined,
};

const TEXT: Form = {
  wanted: { nl: 'iets zeggen; nu staan er alleen spaties', en: 'say something; it holds nothing but spaces' },
  meant: () => undefined,
};

/** Every `x-form` of the schemas that are read. */
const FORMS: ReadonlyMap<unknown, Form> = new Map([
  ['address', ADDRESS],
  ['date', DATE],
  ['figure', FIGURE],
  ['glob', GLOB],
  ['id', ID],
  ['name', NAME],
  ['text', TEXT],
]);

/** The form that a schema names beside its pattern. */
export function formOf(schema: Readonly<Record<string, unknown>> | undefined): Form {
  const form = FORMS.get(schema?.['x-form']);
  if (form === undefined) throw new Error('a pattern of a schema has no x-form');
  return form;
}
