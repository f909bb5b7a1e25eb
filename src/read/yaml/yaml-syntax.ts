import type { YAMLError } from 'yaml';
import type { Text } from '../../core/generated/schema-types.ts';
import type { YamlCode } from './yaml-codes.ts';
import { UNUSABLE_YAML } from './unusable-yaml.ts';

/** The library's code for a fault; its own sentence is the last resort. */
interface SyntaxFault {
  readonly code: YamlCode;
  readonly message: Text;
}

const syntax = (nl: string, en: string): SyntaxFault => ({ code: 'yaml/syntax', message: { nl, en } });

const FAULTS: Partial<Record<YAMLError['code'], SyntaxFault>> = {
  TAB_AS_INDENT: {
    code: 'yaml/tab',
    message: { nl: 'tab als inspringing; gebruik spaties', en: 'tab used to indent; use spaces' },
  },
  BAD_INDENT: {
    code: 'yaml/indentation',
    message: {
      nl: 'de inspringing klopt niet; zet de regel gelijk met de regels van hetzelfde blok',
      en: 'the indentation is off; align the line with the other lines of its block',
    },
  },
  BAD_ALIAS: {
    code: 'yaml/alias',
    message: {
      nl: 'een alias (*) kan hier niet; schrijf de waarde uit',
      en: 'an alias (*) cannot stand here; write the value out',
    },
  },
  MULTIPLE_ANCHORS: {
    code: 'yaml/alias',
    message: {
      nl: 'ankers (&) mogen niet; schrijf de waarde uit',
      en: 'anchors (&) are not allowed; write the value out',
    },
  },
  MULTIPLE_TAGS: {
    code: 'yaml/tag',
    message: { nl: 'tags (!) mogen niet; verwijder ze', en: 'tags (!) are not allowed; remove them' },
  },
  TAG_RESOLVE_FAILED: {
    code: 'yaml/tag',
    message: { nl: 'tags (!) mogen niet; verwijder de tag', en: 'tags (!) are not allowed; remove the tag' },
  },
  BAD_COLLECTION_TYPE: {
    code: 'yaml/tag',
    message: { nl: 'tags (!) mogen niet; verwijder de tag', en: 'tags (!) are not allowed; remove the tag' },
  },
  BAD_DIRECTIVE: {
    code: 'yaml/directive',
    message: { nl: 'regels met % mogen niet; verwijder de regel', en: 'lines with % are not allowed; remove the line' },
  },
  NON_STRING_KEY: {
    code: 'yaml/key-not-text',
    message: UNUSABLE_YAML.key,
  },
  RESOURCE_EXHAUSTION: {
    code: 'yaml/too-deep',
    message: UNUSABLE_YAML.deep,
  },
  MULTIPLE_DOCS: {
    code: 'yaml/multiple-documents',
    message: UNUSABLE_YAML.documents,
  },
  BAD_DQ_ESCAPE: syntax(
    'onbekende code na \\ tussen dubbele aanhalingstekens; schrijf \\\\ of gebruik enkele aanhalingstekens',
    'unknown code after \\ in double quotes; write \\\\ or use single quotes',
  ),
  BAD_SCALAR_START: syntax(
    'een waarde kan niet met dit teken beginnen; zet aanhalingstekens om de waarde',
    'a value cannot start with this character; put quotes around the value',
  ),
  BLOCK_AS_IMPLICIT_KEY: syntax(
    'twee keer ": " op één regel; zet aanhalingstekens om de waarde, of begin een nieuwe regel',
    '": " twice on one line; put quotes around the value, or start a new line',
  ),
  BLOCK_IN_FLOW: syntax('een blok kan niet tussen { } of [ ] staan', 'a block cannot stand between { } or [ ]'),
  MULTILINE_IMPLICIT_KEY: syntax(
    'een sleutel moet op één regel staan, met ": " erachter; ontbreekt er een dubbele punt of een aanhalingsteken?',
    'a key must be on one line, with ": " after it; is a colon or a quote missing?',
  ),
  KEY_OVER_1024_CHARS: syntax(
    'een sleutel is te lang; ontbreekt er een aanhalingsteken?',
    'a key is too long; is a quote missing?',
  ),
  BAD_PROP_ORDER: syntax('ankers en tags mogen niet; verwijder ze', 'anchors and tags are not allowed; remove them'),
};

const MISSING: readonly (readonly [RegExp, SyntaxFault])[] = [
  [
    /closing "quote|Missing closing "/,
    syntax('de tekst heeft geen sluitend dubbel aanhalingsteken', 'the text has no closing double quote'),
  ],
  [
    /Missing closing '/,
    syntax('de tekst heeft geen sluitend enkel aanhalingsteken', 'the text has no closing single quote'),
  ],
  [/end with a \}|map.*\}/i, { code: 'yaml/syntax', message: UNUSABLE_YAML.open('{') }],
  [/end with a \]|sequence.*\]/i, { code: 'yaml/syntax', message: UNUSABLE_YAML.open('[') }],
  [/Missing , /, syntax('hier ontbreekt een komma', 'a comma is missing here')],
  [/Missing space|followed by.*space|whitespace/i, syntax('hier ontbreekt een spatie', 'a space is missing here')],
  [
    /implicit map key|Implicit keys need/i,
    syntax('hier ontbreekt ": " na de sleutel', '": " is missing after the key'),
  ],
];

/** A fault of the parser in the words of this program. */
export function syntaxFault(error: YAMLError): SyntaxFault {
  const known = FAULTS[error.code];
  if (known !== undefined) return known;
  const missing = MISSING.find(([pattern]) => pattern.test(error.message));
  return (
    missing?.[1] ?? syntax(`dit is geen geldige YAML (${error.message})`, `this is not valid YAML (${error.message})`)
  );
}
