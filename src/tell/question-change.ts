import type { FactorId, QuestionChange, QuestionPart, QuestionValue } from '../core/generated/schema-types.ts';
import { factorId, interventionId } from '../core/ids.ts';
import { LEVELS } from '../core/vocabulary.ts';
import { overviewMessages } from '../words/overview.ts';
import { figureText } from './figure-text.ts';
import type { Lens } from './lens.ts';
import { capitalised } from './sentence.ts';

type NameOf = (lens: Lens, id: string) => string;

const among = (names: Readonly<Record<string, string>>, id: string): string => names[id] ?? id;

const factor: NameOf = (lens, id) => lens.factor(factorId(id));
/** An own project has no other name than its own. */
const service: NameOf = (lens, id) => lens.intervention(interventionId(id));
const level: NameOf = (lens, id) => {
  const known = LEVELS.find((one) => one === id);
  return known === undefined ? id : lens.level(known);
};
const trait: NameOf = (lens, id) => lens.trait(id);

/** What a value of a part is called, where it is an id. */
const VALUES: Partial<Readonly<Record<QuestionPart, NameOf>>> = {
  phases: (lens, id) => lens.term('phases', id),
  priority: ({ messages }, id) => messages.terms[id === 'wish' ? 'wish' : 'must'],
  basis: ({ messages }, id) => among(messages.terms.basis, id),
  mirror: factor,
  unknown: factor,
  trait: ({ messages }, id) => among(messages.terms.traitShares, id),
  offer: service,
  worksOn: factor,
  minLevel: level,
  themes: (lens, id) => lens.term('themes', id),
  exclude: service,
  order: ({ messages }, id) => among(messages.terms.orders, id),
};

/** What a part is said of, where it is said more than once. */
const THINGS: Partial<Readonly<Record<QuestionPart, NameOf>>> = {
  trait,
  share: trait,
  worksOn: service,
  reach: service,
};

function valueText(lens: Lens, part: QuestionPart, value: QuestionValue): string {
  const { questionnaire, families, number } = lens.messages;
  const named = (id: string): string => VALUES[part]?.(lens, id) ?? id;
  if (typeof value === 'string') return named(value);
  if (typeof value === 'boolean') return questionnaire.display[value ? 'yes' : 'no'];
  if (typeof value === 'number') return part === 'share' ? families.share(value) : number(value);
  return 'value' in value ? figureText(lens, value) : value.map((one) => named(String(one))).join(', ');
}

/** What one of the profiles says in this part; where it says nothing, that it does not. */
function saidText(lens: Lens, part: QuestionPart, value: QuestionValue | undefined): string {
  if (value !== undefined) return valueText(lens, part, value);
  if (part === 'phases') return lens.phases([]);
  if (part === 'includeUnrated') return valueText(lens, part, false);
  return overviewMessages[lens.language].diff.unsaid;
}

/** The part of a question that is put otherwise: `Armoede, moet of wens`. */
export function questionPart(lens: Lens, { part, id }: QuestionChange): string {
  const label = overviewMessages[lens.language].diff.parts[part];
  return id === undefined ? label : `${capitalised((THINGS[part] ?? factor)(lens, id))}, ${label}`;
}

/** How the first profile puts it, and how the other does. */
export const questionTurn = (lens: Lens, { part, before, after }: QuestionChange): string =>
  `${saidText(lens, part, before)} → ${saidText(lens, part, after)}`;

/** A note is a text of its own: it does not say what it is. */
const labelled = ({ language }: Lens, part: QuestionPart, said: string): string =>
  part === 'note' ? `${overviewMessages[language].diff.parts.note}: ${said}` : said;

/** What a profile says of a factor that the other one did not choose: `wens; 8,1 %, 2024, CBS`. */
export const saidOf = (
  lens: Lens,
  changes: readonly QuestionChange[],
  id: FactorId,
  side: 'before' | 'after',
): string =>
  changes
    .flatMap(({ part, id: own, [side]: value }) =>
      own === id && value !== undefined ? [labelled(lens, part, valueText(lens, part, value))] : [],
    )
    .join('; ');
