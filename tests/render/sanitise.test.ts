import { expect, it } from 'vitest';
import { renderJson } from '../../src/render/json.ts';
import { sanitise } from '../../src/render/sanitise.ts';

const MAY_BE_UNSEEN = ['\n', '\t', '\u200d', '\ufe0f'];

it('makes every character visible that a person cannot see or that a screen acts on, and no other', () => {
  const changed: string[] = [];
  for (let code = 0; code < 0x11_0000; code += 1) {
    const character = String.fromCodePoint(code);
    if (sanitise(character) !== character) changed.push(character);
  }
  const unseen = /[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\ufff9-\ufffb\ufffe\uffff]/u;
  expect(changed.every((character) => unseen.test(character))).toBe(true);
  expect(changed.filter((character) => MAY_BE_UNSEEN.includes(character))).toEqual([]);
  expect(changed).toEqual(expect.arrayContaining(['\u0000', '\r', '\u202e', '\u2800', '\u3164', '\u{e0041}']));
});

it.each([
  ['a\u202eb', 'a\\u202eb'],
  ['a\u{e0041}b', 'a\\udb40\\udc41b'],
  ['👩\u200d👧 ❤\ufe0f', '👩\u200d👧 ❤\ufe0f'],
])('%j is shown as %j', (text, shown) => {
  expect(sanitise(text)).toBe(shown);
});

it('leaves JSON that says the same', () => {
  const value = { text: 'a\u202eb\u{e0041}\u2028\r\n\t👩\u200d👧' };
  expect(JSON.parse(renderJson(value))).toEqual(value);
});
