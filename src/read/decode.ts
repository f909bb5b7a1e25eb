import { type Diagnostic, START_OF_FILE } from '../core/diagnostic.ts';
import { type Certainty, type Fix, WHY_NOT } from '../core/fix/fix.ts';
import { codePointName, unsafeIn } from '../core/unsafe-characters.ts';
import { FAULT_LIMIT, SIZE_LIMIT } from './limits.ts';
import type { SourceFile } from './source-file.ts';
import { rangesIn, type RangeOf } from './text-position.ts';
import { type YamlCode, yamlFault } from './yaml/yaml-codes.ts';
import { UNUSABLE_YAML } from './yaml/unusable-yaml.ts';

export interface Decoded {
  /** Absent when the bytes are no text that can be read. */
  readonly text?: string;
  readonly diagnostics: readonly Diagnostic[];
}

const MOST_REPORTED = 10;

const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const CONTROL = /[\p{Cc}\ufffe\uffff]/u;

/** What takes no room was not meant to be read; another may stand in the place of something. */
const certaintyOf = (character: string): Certainty =>
  CONTROL.test(character) || /[\p{Zl}\p{Zp}\u2800]/u.test(character) ? 'likely' : 'certain';

function codeOf(character: string): YamlCode {
  if (BIDI.test(character)) return 'yaml/bidi-character';
  return CONTROL.test(character) ? 'yaml/control-character' : 'yaml/invisible-character';
}

/** So many and one more: where there are more, it is no use to know how many. */
function someUnsafe(text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const match of unsafeIn(text)) if (found.push(match) > FAULT_LIMIT) break;
  return found;
}

/** Takes characters away. A line end of long ago is to become another, not to go. */
function removal(found: readonly RegExpExecArray[], rangeOf: RangeOf): Fix | undefined {
  const gone = found.filter(([character]) => character !== '\r');
  if (gone.length === 0) return undefined;
  return {
    certainty: gone.every(([character]) => certaintyOf(character) === 'certain') ? 'certain' : 'likely',
    edits: gone.map(({ 0: character, index }) => ({ range: rangeOf(index, index + character.length), text: '' })),
  };
}

/** Each character by itself, and the last that is reported with all that follow it. */
function unsafeCharacters(file: string, text: string, rangeOf: RangeOf): readonly Diagnostic[] {
  const found = someUnsafe(text);
  const isAllOver = found.length > FAULT_LIMIT;
  return found.slice(0, MOST_REPORTED).map((match, at) => {
    const { 0: character, index } = match;
    const all = at === MOST_REPORTED - 1 && !isAllOver ? found.slice(at) : [match];
    const fix: Fix | undefined = isAllOver ? { certainty: 'none', why: WHY_NOT.allOver } : removal(all, rangeOf);
    const place = { file, range: rangeOf(index, index + character.length) };
    const message = UNUSABLE_YAML.unsafe(codePointName(character), all.length - 1);
    return { ...yamlFault(codeOf(character), place, message), ...(fix && { fix }) };
  });
}

/** Length of the longest start of the bytes that is UTF-8. */
function validLength(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return low;
}

/** Text never holds the byte 0, unless it is UTF-16. */
const isBinary = (bytes: Uint8Array, isUtf16: boolean): boolean => !isUtf16 && bytes.includes(0);

function notUtf8({ path, bytes }: SourceFile): Diagnostic {
  const valid = validLength(bytes);
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, valid), { stream: true });
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isBinary(bytes, isUtf16))
    return yamlFault('yaml/encoding', { file: path, range: START_OF_FILE }, UNUSABLE_YAML.binary);
  return yamlFault(
    'yaml/encoding',
    { file: path, range: rangesIn(before)(before.length, before.length) },
    {
      nl: isUtf16
        ? 'het bestand is UTF-16; sla het op als UTF-8'
        : `byte ${String(valid + 1)} is geen UTF-8; sla het bestand op als UTF-8`,
      en: isUtf16
        ? 'the file is UTF-16; save it as UTF-8'
        : `byte ${String(valid + 1)} is not UTF-8; save the file as UTF-8`,
    },
  );
}

/** What keeps a file from being read at all. */
function unreadable({ path, bytes, unread }: SourceFile): Diagnostic | undefined {
  const place = { file: path, range: START_OF_FILE };
  if (unread === 'badName') return yamlFault('yaml/encoding', place, UNUSABLE_YAML.badName);
  if (unread === 'tooLarge') return yamlFault('yaml/too-large', place, UNUSABLE_YAML.unread);
  if (bytes.length <= SIZE_LIMIT) return undefined;
  return yamlFault('yaml/too-large', place, UNUSABLE_YAML.tooLarge((bytes.length / 1024 / 1024).toFixed(1)));
}

/** Bytes to text, with every character that must not be there. */
export function decode(file: SourceFile): Decoded {
  const fault = unreadable(file);
  if (fault !== undefined) return { diagnostics: [fault] };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(file.bytes);
  } catch {
    return { diagnostics: [notUtf8(file)] };
  }
  return { text, diagnostics: unsafeCharacters(file.path, text, rangesIn(text)) };
}
