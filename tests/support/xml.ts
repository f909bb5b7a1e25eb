/** An element of an XML file, as far as tests look at it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const TOKEN =
  /<\?[^?]*\?>|<!--[\s\S]*?-->|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

// What XML 1.0 allows as a character.
// eslint-disable-next-line no-control-regex -- forbidding them is the purpose
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

function decoded(text: string): string {
  if (FORBIDDEN.test(text)) throw new Error(`a character that XML forbids in ${JSON.stringify(text)}`);
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w*);?/gi, (whole, body: string) => {
    const [, hex, decimal] = /^#(?:x(.+)|(.+))$/.exec(body) ?? [];
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    const character = body.startsWith('#') ? String.fromCodePoint(code) : NAMED[body];
    if (character === undefined || !whole.endsWith(';')) throw new Error(`a loose & in ${text}`);
    return character;
  });
}

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name = '', double, single]) => [
      name,
      decoded(double ?? single ?? ''),
    ]),
  );

/** Reads a whole XML file the strict way: whatever is not well-formed throws. It is another reader than the one that wrote it. */
export function parseXml(text: string): XmlElement {
  const open: { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] }[] = [
    { name: '', attributes: {}, children: [] },
  ];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null) throw new Error(`not well-formed at ${text.slice(at, at + 60)}`);
    const [, end, start, attributes = '', closed, content] = match;
    const parent = open.at(-1);
    if (parent === undefined) throw new Error('more ends than starts');
    if (end !== undefined) {
      if (parent.name !== end) throw new Error(`</${end}> ends <${parent.name}>`);
      open.pop();
    } else if (start !== undefined) {
      const element = { name: start, attributes: attributesOf(attributes), children: [] };
      parent.children.push(element);
      if (closed === '') open.push(element);
    } else if (content !== undefined) parent.children.push(decoded(content));
  }
  const [document, ...left] = open;
  const roots = document?.children.filter((child) => typeof child !== 'string') ?? [];
  const [root] = roots;
  if (left.length > 0 || roots.length !== 1 || root === undefined) throw new Error('not one whole element');
  return root;
}

/** All elements with a name, in document order. */
export function allOf(element: XmlElement, name: string): readonly XmlElement[] {
  const below = element.children.flatMap((child) => (typeof child === 'string' ? [] : allOf(child, name)));
  return element.name === name ? [element, ...below] : below;
}

/** All text in an element. */
export const xmlTextOf = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : xmlTextOf(child))).join('');
