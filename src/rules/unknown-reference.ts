import type { Place, Related } from '../core/diagnostic.ts';
import { nearest } from '../core/nearest.ts';
import type { Rule } from '../core/rule.ts';
import { declarations, REFERENCE_KINDS, references, studiesIn } from './references.ts';

const declaredAt = (id: string, place: Place | undefined): readonly Related[] =>
  place === undefined ? [] : [{ ...place, message: { nl: `hier staat "${id}"`, en: `"${id}" is declared here` } }];

export const unknownReference: Rule = {
  code: 'catalogue/unknown-reference',
  severity: 'error',
  page: {
    what: {
      nl: 'Een id verwijst naar een record dat er niet is: een factor, interventie, bron, studie, of een term uit vocabulary.yaml.',
      en: 'An id refers to a record that does not exist: a factor, intervention, source, study, or a term in vocabulary.yaml.',
    },
    why: {
      nl: 'Zonder dat record kan kiem niet zeggen waarop een koppeling of een feit berust.',
      en: 'Without that record kiem cannot say what a link or a fact rests on.',
    },
    wrong:
      'links:\n  - factor: parental-stres\n    relation: works-on\n    claim: stated\n    source: { id: tno-2019 }\n',
    right:
      'links:\n  - factor: parental-stress\n    relation: works-on\n    claim: stated\n    source: { id: tno-2019 }\n',
  },
  *check({ entries, faulty, unread }) {
    const declared = declarations(entries);
    for (const { kind, id, entry, path, part } of references({ entries, faulty })) {
      const known = kind === 'study' ? studiesIn(entry) : declared.get(kind);
      if (known === undefined || known.has(id) || unread.has(id)) continue;
      const meant = nearest(id, known.keys());
      const name = REFERENCE_KINDS[kind];
      yield {
        ...entry.at(path, part),
        message: { nl: `onbekende ${name.nl}: "${id}"`, en: `unknown ${name.en}: "${id}"` },
        ...(meant !== undefined && { suggestion: meant, related: declaredAt(meant, known.get(meant)?.()) }),
      };
    }
  },
};
