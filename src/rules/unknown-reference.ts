import { asSlug } from '../core/as-slug.ts';
import type { Spot } from '../core/entry.ts';
import { REFERENCE_KINDS, type ReferenceKind } from '../core/facts/references.ts';
import type { Suggestion } from '../core/fix/fix.ts';
import { likelyMeant } from '../core/fix/likeness.ts';
import type { Text } from '../core/generated/schema-types.ts';
import { nearestIn } from '../core/nearest.ts';
import type { Rule, RuleContext, RuleFinding } from '../core/rule.ts';
import { declarations, namesIn, studiesIn } from './declarations.ts';

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

type Declared = ReadonlyMap<string, () => Spot>;
type Seek = (id: string) => string | undefined;

/** Finds the nearest id; made once for each list of ids that something is sought in. */
function seekerIn(seekers: Map<unknown, Seek>, list: unknown, declared: Declared): Seek {
  const seek = seekers.get(list) ?? nearestIn(declared.keys());
  seekers.set(list, seek);
  return seek;
}

/** What is said of an id that names nothing. */
function unknown(
  kind: ReferenceKind,
  id: string,
  declared: Declared,
  seek: Seek,
  named?: string,
): Omit<RuleFinding, keyof Spot> {
  const name = REFERENCE_KINDS[kind];
  const meant = named ?? seek(id);
  const hint = meant === undefined ? choice(kind, [...declared.keys()]) : { nl: '', en: '' };
  const message = { nl: `${name.nl}: "${id}"${hint.nl}`, en: `${name.en}: "${id}"${hint.en}` };
  const spot = meant === undefined ? undefined : declared.get(meant)?.();
  if (meant === undefined || spot === undefined) return { message };
  const related = [{ ...spot, message: { nl: `hier staat "${meant}"`, en: `"${meant}" is declared here` } }];
  const suggestion: Suggestion = named === undefined ? likelyMeant(id, meant) : { text: named, trust: 'certain' };
  return { message, suggestion, related };
}

function* referencesIn(files: RuleContext['mentions']): Iterable<{ file: string; kind: ReferenceKind; id: string }> {
  for (const { file, mentions } of files)
    for (const kind of Object.keys(REFERENCE_KINDS) as ReferenceKind[])
      for (const id of mentions[kind] ?? []) yield { file, kind, id };
}

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
  *alone({ survey, unread }) {
    const seekers = new Map<unknown, Seek>();
    for (const { kind, id, entry, spot } of survey.references) {
      if (kind !== 'study' || unread.has(id)) continue;
      const studies = studiesIn(entry);
      if (!studies.has(id)) yield { ...spot(), ...unknown(kind, id, studies, seekerIn(seekers, entry, studies)) };
    }
  },
  *across({ entries, mentions: files, unread }) {
    const declared = declarations(entries);
    const seekers = new Map<unknown, Seek>();
    let names: ReturnType<typeof namesIn> | undefined;
    for (const { file, kind, id } of referencesIn(files)) {
      const all = declared.get(kind);
      if (all === undefined || all.has(id) || unread.has(id)) continue;
      const named = (names ??= namesIn(entries)).get(kind)?.get(asSlug(id));
      yield { file, mentions: { kind, text: id }, ...unknown(kind, id, all, seekerIn(seekers, kind, all), named) };
    }
  },
};
