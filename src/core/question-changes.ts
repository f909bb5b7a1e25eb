import { CLOSED_LISTS } from './generated/closed-lists.ts';
import type {
  NormalisedFactor,
  NormalisedProfile,
  OfferItem,
  QuestionChange,
  QuestionPart,
  QuestionValue,
} from './generated/schema-types.ts';
import { present } from './present.ts';

/** What a profile says in one part of it: once, or for each factor, trait or service. */
type Parts = ReadonlyMap<string, QuestionValue>;

/** The id of what is said once. */
const WHOLE = '';

function each<Item>(
  items: readonly Item[],
  idOf: (item: Item) => string,
  valueOf: (item: Item) => QuestionValue | undefined,
): Parts {
  const said = new Map<string, QuestionValue>();
  for (const item of items) {
    const value = valueOf(item);
    if (value !== undefined) said.set(idOf(item), value);
  }
  return said;
}

const once = (value: QuestionValue | undefined): Parts => new Map(value === undefined ? [] : [[WHOLE, value]]);

const perId = (values: Readonly<Record<string, QuestionValue>> = {}): Parts => new Map(Object.entries(values));

const perFactor =
  (valueOf: (factor: NormalisedFactor) => QuestionValue | undefined) =>
  ({ factors }: NormalisedProfile): Parts =>
    each(factors, ({ id }) => id, valueOf);

const nameOf = ({ intervention, name = '' }: OfferItem): string => intervention ?? name;

const perService =
  (valueOf: (item: OfferItem) => QuestionValue | undefined) =>
  ({ offer = [] }: NormalisedProfile): Parts =>
    each(offer, nameOf, valueOf);

/** Where each part stands in a profile. Its title and its day ask nothing; what follows from the order of factors is small. */
const PARTS: Readonly<Record<QuestionPart, (profile: NormalisedProfile) => Parts>> = {
  targetGroup: ({ targetGroup }) => once(targetGroup),
  phases: ({ phases }) => once(phases),
  priority: perFactor(({ priority }) => priority),
  basis: perFactor(({ basis }) => basis),
  figure: perFactor(({ figure }) => figure),
  note: perFactor(({ note }) => note),
  mirror: ({ merged }) =>
    each(
      merged,
      ({ into }) => into,
      ({ factor }) => factor,
    ),
  unknown: ({ unknown }) => once(unknown),
  trait: ({ traits }) => perId(traits),
  births: ({ births }) => once(births),
  share: ({ shares }) => perId(shares),
  offer: ({ offer }) => once(offer?.map(nameOf)),
  worksOn: perService(({ factors }) => factors),
  reach: perService(({ reach }) => reach),
  minLevel: ({ criteria }) => once(criteria?.minLevel),
  themes: ({ criteria }) => once(criteria?.themes),
  exclude: ({ criteria }) => once(criteria?.exclude),
  includeUnrated: ({ criteria }) => once(criteria?.includeUnrated),
  order: ({ order }) => once(order),
};

const isSame = (a: QuestionValue | undefined, b: QuestionValue | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** What two profiles ask otherwise, part by part. */
export const questionChanges = (before: NormalisedProfile, after: NormalisedProfile): readonly QuestionChange[] =>
  CLOSED_LISTS.QuestionPart.flatMap((part) => {
    const [was, is] = [PARTS[part](before), PARTS[part](after)];
    return [...new Set([...was.keys(), ...is.keys()])]
      .filter((id) => !isSame(was.get(id), is.get(id)))
      .map((id) => ({
        part,
        ...(id !== WHOLE && { id }),
        ...present({ before: was.get(id), after: is.get(id) }),
      }));
  });
