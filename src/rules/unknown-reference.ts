import { asSlug } from '../core/as-slug.ts';
import type { Spot } from '../core/entry.ts';
import { REFERENCE_KINDS, type ReferenceKind } from '../core/facts/references.ts';
import type { Text } from '../core/generated/schema-types.ts';
import { once } from '../core/once.ts';
import type { Rule, RuleContext, RuleFinding } from '../core/rule.ts';
import { sure } from '../core/sure.ts';
import { declarations, namesIn, studiesIn } from './declarations.ts';
import { namedBy, nearBy, type Register, registerOf } from './register.ts';

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

const likeText = (like: string | undefined): Text =>
  like === undefined ? { nl: '', en: '' } : { nl: `, lijkt op "${like}"`, en: `, close to "${like}"` };

/** What is said of an id that names nothing; undefined when a record that could not be read seems to have it. */
function unknown(
  kind: ReferenceKind,
  id: string,
  register: Register,
  unread: ReadonlySet<string>,
): Omit<RuleFinding, keyof Spot> | undefined {
  if (unread.has(id)) return undefined;
  const named = namedBy(id, register);
  if (named === undefined && unread.has(asSlug(id))) return undefined;
  const meant = named === undefined ? nearBy(id, register) : { suggestion: named };
  const { nl, en } = REFERENCE_KINDS[kind];
  const hint = meant === undefined ? choice(kind, [...register.declared.keys()]) : likeText(meant.like);
  const message = { nl: `${nl}: "${id}"${hint.nl}`, en: `${en}: "${id}"${hint.en}` };
  if (meant === undefined) return { message };
  const { suggestion } = meant;
  const spot = sure(register.declared.get(suggestion.text))();
  const place = { nl: `hier staat "${suggestion.text}"`, en: `"${suggestion.text}" is declared here` };
  return { message, suggestion, related: [{ ...spot, message: place }] };
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
    const registers = new Map<unknown, Register>();
    for (const { kind, id, entry, spot } of survey.references) {
      if (kind !== 'study') continue;
      const register = registers.get(entry) ?? registerOf(studiesIn(entry));
      registers.set(entry, register);
      const said = register.declared.has(id) ? undefined : unknown(kind, id, register, unread);
      if (said !== undefined) yield { ...spot(), ...said };
    }
  },
  *across({ entries, mentions: files, unread, incomplete }) {
    const names = once(() => namesIn(entries, incomplete));
    const registers = new Map(
      Array.from(declarations(entries), ([kind, all]) => [kind, registerOf(all, () => names().get(kind) ?? new Map())]),
    );
    for (const { file, kind, id } of referencesIn(files)) {
      const register = registers.get(kind);
      if (register === undefined || register.declared.has(id)) continue;
      const said = unknown(kind, id, register, unread);
      if (said !== undefined) yield { file, mentions: { kind, text: id }, ...said };
    }
  },
};
