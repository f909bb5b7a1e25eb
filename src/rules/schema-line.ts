import { schemaLine as lineOf } from '../core/schema-line.ts';
import type { Rule } from '../core/rule.ts';

export const schemaLine: Rule = {
  code: 'catalogue/schema-line',
  severity: 'warning',
  page: {
    what: { nl: 'Het bestand noemt zijn schema niet.', en: 'The file does not name its schema.' },
    why: {
      nl: 'Met die regel toont een editor fouten tijdens het typen, en vult hij sleutels en waarden aan.',
      en: 'With that line an editor shows faults while you type, and completes keys and values.',
    },
    wrong: 'id: voorzorg\nname: VoorZorg\n',
    right: '# yaml-language-server: $schema=../../schemas/intervention.schema.json\nid: voorzorg\nname: VoorZorg\n',
  },
  *alone({ file, kind, isIncomplete, hasSchemaLine }) {
    // A profile is of the user, and may stand anywhere.
    if (kind === undefined || kind === 'examples' || isIncomplete || hasSchemaLine()) return;
    yield {
      file,
      path: [],
      message: {
        nl: 'de regel ontbreekt waarmee een editor het schema vindt',
        en: 'the line by which an editor finds the schema is missing',
      },
      onTop: lineOf(file),
    };
  },
};
