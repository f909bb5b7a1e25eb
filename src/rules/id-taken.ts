import type { Identified } from '../core/entry.ts';
import type { KnownRecords } from '../core/facts/record-facts.ts';
import { WHY_NOT } from '../core/fix/fix.ts';
import { newId } from '../core/new-entry/new-id.ts';
import { originOf } from '../core/origin.ts';
import { RECORD_LISTS } from '../core/records.ts';
import type { JointFinding, Rule } from '../core/rule.ts';

/** Another id, that names where the record is from. */
function freeId(id: string, origin: string, taken: ReadonlyMap<string, Identified>): string {
  return newId(`${id} ${origin}`, (candidate) => taken.has(candidate));
}

function clash(entry: Identified, first: Identified, origin: string, free: string): JointFinding {
  const { id } = entry.value;
  const other = originOf(first.file);
  const [nl, en] = other === undefined ? ['de gegevens eronder', 'the data below it'] : [`"${other}"`, `"${other}"`];
  return {
    ...entry.at(['id']),
    message: {
      nl: `het id "${id}" bestaat al in ${nl}; hernoem het in "${origin}", overal waar het staat`,
      en: `the id "${id}" is in ${en} already; rename it in "${origin}", wherever it stands`,
    },
    suggestion: { text: free, trust: { why: WHY_NOT.everywhere } },
    related: [{ ...first.at(['id']), message: { nl: 'hier staat het eerste', en: 'the first one is here' } }],
  };
}

function* clashes(entries: readonly Identified[]): Iterable<JointFinding> {
  const first = new Map<string, Identified>();
  for (const entry of entries) {
    const { id } = entry.value;
    const origin = originOf(entry.file);
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, entry);
    else if (origin !== undefined && origin !== originOf(earlier.file))
      yield clash(entry, earlier, origin, freeId(id, origin, first));
  }
}

const kindsOf = (entries: KnownRecords): readonly (readonly Identified[])[] =>
  RECORD_LISTS.map((kind) => entries[kind]);

export const idTaken: Rule = {
  code: 'overlay/id-taken',
  severity: 'error',
  page: {
    what: {
      nl: 'Eigen gegevens gebruiken een id dat er al is, in de gegevens eronder of in andere eigen gegevens.',
      en: 'Own data uses an id that is there already, in the data below it or in other own data.',
    },
    why: {
      nl: 'Eigen gegevens vullen aan en veranderen niets. Een nieuwe versie van kiem kan een id gaan gebruiken dat u al had: geef uw record dan een ander, zoals de suggestie.',
      en: 'Own data adds and changes nothing. A new version of kiem may come to use an id that you had: then give your record another, such as the suggestion.',
    },
    wrong: '# interventions/voorzorg.yaml in your own folder\nid: voorzorg\n',
    right: '# interventions/voorzorg-rotterdam.yaml in your own folder\nid: voorzorg-rotterdam\n',
  },
  *across({ entries }) {
    for (const list of kindsOf(entries)) yield* clashes(list);
  },
};
