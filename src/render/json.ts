// JSON.stringify leaves these raw; a terminal, a web page or the log of a CI job might act on them.
const UNSAFE =
  /#(?=#(?:vso)?\[)|[\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gi;

const escaped = (text: string): string =>
  text.replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** One JSON document, indented by two, ending in a newline. */
export const renderJson = (value: unknown): string => `${escaped(JSON.stringify(value, null, 2))}\n`;

/** One JSON value on one line. */
export const renderJsonLine = (value: unknown): string => `${escaped(JSON.stringify(value))}\n`;
