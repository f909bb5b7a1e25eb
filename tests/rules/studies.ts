import { type Entry, entryOf } from '../../src/core/entry.ts';
import type { Intervention, Link, Study, StudyOutcome } from '../../src/core/generated/schema-types.ts';
import { factorId, sourceId } from '../../src/core/ids.ts';
import { intervention, link, type SmallIntervention } from '../support/catalogue-builder.ts';

const text = (words: string) => ({ nl: words, en: words });

const among = <T extends string>(words: readonly string[], ...values: readonly [T, ...T[]]): T =>
  values.find((value) => words.includes(value)) ?? values[0];

/** `stress favourable`, `stress none composite`, or `mixed` of no factor. */
function outcomeOf(shorthand: string): StudyOutcome {
  const words = shorthand.split(' ');
  const result = among(words, 'unknown', 'favourable', 'mixed', 'none', 'negative');
  const [id] = words;
  return {
    ...(id !== undefined && id !== result && { factor: factorId(id) }),
    outcome: text('an outcome'),
    result,
    ...(words.includes('composite') && { composite: true as const }),
  };
}

/** `trial: stress favourable`, `pooled review adaptation: stress mixed, smoking none`; randomised and of this programme, unless it says otherwise. */
export function study(shorthand: string): Study {
  const [head = '', outcomes = ''] = shorthand.split(': ');
  const words = head.split(' ');
  return {
    id: words[0] ?? '',
    citation: 'A study',
    designKind: among(words, 'randomised', 'review', 'before-after', 'time-trend', 'qualitative'),
    design: text('a study'),
    fit: among(words, 'this-programme', 'adaptation', 'sister-programme'),
    seen: 'full',
    outcomes: outcomes.split(', ').map(outcomeOf),
    source: { id: sourceId('report') },
  };
}

/** An intervention with these studies, alone in its file. */
export const interventionWith = (small: SmallIntervention, studies: readonly string[]): Entry<Intervention> =>
  entryOf('a.yaml', [], { ...intervention('a', small), studies: studies.map(study) });

/** The same with one link, that names studies by their ids. */
export function linkedTo(shorthand: string, named: readonly string[] | undefined, studies: readonly string[]) {
  const { value, file } = interventionWith({}, studies);
  const one: Link = { ...link(shorthand), ...(named && { studies: named }) };
  return entryOf(file, [], { ...value, links: [one] });
}
