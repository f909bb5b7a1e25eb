import { xmlText } from './xml-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '#': '&#35;',
  ':': '&#58;',
};

/** What ends or starts markup, and what the log of a CI job would obey. */
const ACTING = /[&<>"']|:(?=:)|#(?=#(?:vso)?\[)/gi;

/** Text that is safe between tags and inside a quoted attribute, in HTML and in XML. */
export const escapeMarkup = (text: string): string =>
  xmlText(text).replace(ACTING, (character) => ENTITIES[character] ?? character);

type Attributes = Readonly<Record<string, string | number | true | undefined>>;

function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => {
      if (value === undefined) return [];
      return value === true ? [` ${name}`] : [` ${name}="${escapeMarkup(String(value))}"`];
    })
    .join('');
}

/** An element around markup that is safe already. */
export const element = (name: string, attributes: Attributes, ...children: readonly string[]): string =>
  `<${name}${attributesText(attributes)}>${children.join('')}</${name}>`;
