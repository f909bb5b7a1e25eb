// Control characters, bidirectional overrides and invisible characters can rewrite what a reader sees.
const UNSAFE =
  // eslint-disable-next-line no-control-regex -- finding them is the purpose
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

const visible = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Makes characters that act on a terminal visible instead. Text from data and from users passes here before it is drawn. */
export const sanitise = (text: string): string => text.replace(UNSAFE, visible);
