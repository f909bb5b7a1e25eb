import type { Spot } from '../entry.ts';
import type { ReferenceKind } from './references.ts';
import type { Survey } from './survey.ts';

/** What a file can say of which only the whole data can tell whether it is right: an id, or a day. */
type MentionKind = ReferenceKind | 'date';

/** All places in a file that say the same. They are looked up only when there is something to say of it. */
export interface Mention {
  readonly file: string;
  readonly mentions: { readonly kind: MentionKind; readonly text: string };
}

/** What a file mentions, each once. */
export type Mentions = Partial<Readonly<Record<MentionKind, readonly string[]>>>;

type AddMention = (kind: MentionKind, text: string, spot: () => Spot) => void;

function eachSaid({ references, dates }: Survey, say: AddMention): void {
  // Studies are declared in the record that names them, so nothing outside the file bears on them.
  for (const { kind, id, spot } of references) if (kind !== 'study') say(kind, id, spot);
  // A profile or a claim may be about a day that is still to come; what was found out may not.
  for (const { date, name, spot } of dates) if (name !== 'asOf') say('date', date, spot);
}

export function mentionsIn(survey: Survey): Mentions {
  const found: Partial<Record<MentionKind, Set<string>>> = {};
  eachSaid(survey, (kind, text) => {
    (found[kind] ??= new Set()).add(text);
  });
  return Object.fromEntries(Object.entries(found).map(([kind, texts]) => [kind, [...texts]]));
}

/** Finds where a file says something. A file can say thousands of things, so they are looked up and not searched. */
export function spotFinder(survey: Survey): (mention: Mention) => readonly Spot[] {
  const found = new Map<string, (() => Spot)[]>();
  eachSaid(survey, (kind, text, spot) => {
    const name = `${kind} ${text}`;
    const spots = found.get(name);
    if (spots === undefined) found.set(name, [spot]);
    else spots.push(spot);
  });
  return ({ mentions: { kind, text } }) => (found.get(`${kind} ${text}`) ?? []).map((spot) => spot());
}
