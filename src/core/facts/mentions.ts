import type { Spot } from '../entry.ts';
import type { Reference, ReferenceKind } from './references.ts';
import type { Survey } from './survey.ts';

/** What a file can say of which only the whole data can tell whether it is right: an id, or a day. */
export type MentionKind = ReferenceKind | 'date';

/** All places in a file that say the same. They are looked up only when there is something to say of it. */
export interface Mention {
  readonly file: string;
  readonly mentions: { readonly kind: MentionKind; readonly text: string };
}

/** What a file mentions, each once. */
export type Mentions = Partial<Readonly<Record<MentionKind, readonly string[]>>>;

/** A profile or a claim may be about a day that is still to come; what was found out may not. */
const isObserved = ({ name }: Survey['dates'][number]): boolean => name !== 'asOf';

/** Studies are declared in the record that names them, so nothing outside the file bears on them. */
const isOutward = ({ kind }: Reference): boolean => kind !== 'study';

interface Said {
  readonly kind: MentionKind;
  readonly text: string;
  readonly spot: () => Spot;
}

const saidIn = ({ references, dates }: Survey): readonly Said[] => [
  ...references.filter(isOutward).map(({ kind, id, spot }) => ({ kind, text: id, spot })),
  ...dates.filter(isObserved).map(({ date, spot }) => ({ kind: 'date' as const, text: date, spot })),
];

export function mentionsIn(survey: Survey): Mentions {
  const found = new Map<MentionKind, Set<string>>();
  for (const { kind, text } of saidIn(survey)) found.set(kind, (found.get(kind) ?? new Set()).add(text));
  return Object.fromEntries([...found].map(([kind, texts]) => [kind, [...texts]]));
}

/** Where a file says this. */
export const spotsOf = (survey: Survey, { mentions: { kind, text } }: Mention): readonly Spot[] =>
  saidIn(survey).flatMap((said) => (said.kind === kind && said.text === text ? [said.spot()] : []));
