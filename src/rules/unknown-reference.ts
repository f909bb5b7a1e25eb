import type { Place, Related } from '../core/diagnostic.ts';
import type { Text } from '../core/generated/schema-types.ts';
import { nearestIn } from '../core/nearest.ts';
import type { Rule } from '../core/rule.ts';
import { declarations, REFERENCE_KINDS, type ReferenceKind, studiesIn } from './references.ts';
import { surveyOf } from './survey.ts';

/** Longest list of ids that a message holds. */
const LISTED = 20;

/** What `kiem list` calls the kinds that it lists. */
const LISTS: Partial<Readonly<Record<ReferenceKind, string>>> = {
  factor: 'factors',
  intervention: 'interventions',
  source: 'sources',
  element: 'elements',
};

/** What would be right when nothing comes near: a short list in full, of a long one where to find it. */
function choice(kind: ReferenceKind, ids: readonly string[]): Text {
  const list = LISTS[kind];
  if (ids.length > 0 && ids.length <= LISTED)
    return { nl: `; kies uit ${ids.join(', ')}`, en: `; choose from ${ids.join(', ')}` };
  return list === undefined
    ? { nl: '', en: '' }
    : { nl: `; kiem list ${list} toont ze alle`, en: `; kiem list ${list} shows them all` };
}

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
  *check(context) {
    const { entries, unread } = context;
    const declared = declarations(entries);
    const seekers = new Map<unknown, (id: string) => string | undefined>();
    for (const { kind, id, entry, place } of surveyOf(context).references) {
      const all = kind === 'study' ? studiesIn(entry) : declared.get(kind);
      if (all === undefined || all.has(id) || unread.has(id)) continue;
      const among = kind === 'study' ? entry : kind;
      const seek = seekers.get(among) ?? nearestIn(all.keys());
      seekers.set(among, seek);
      const meant = seek(id);
      const hint = meant === undefined ? choice(kind, [...all.keys()]) : { nl: '', en: '' };
      const name = REFERENCE_KINDS[kind];
      yield {
        ...place(),
        message: { nl: `${name.nl}: "${id}"${hint.nl}`, en: `${name.en}: "${id}"${hint.en}` },
        ...(meant !== undefined && { suggestion: meant, related: declaredAt(meant, all.get(meant)?.()) }),
      };
    }
  },
};
