import type { Catalogue } from '../core/catalogue.ts';
import type {
  FactorId,
  Figure,
  InterventionId,
  LevelId,
  Phase,
  SourceRef,
  Term,
  Text,
  Theme,
  Track,
} from '../core/generated/schema-types.ts';
import { type Language, messages } from '../words/index.ts';
import type { Messages } from '../words/index.ts';
import { listed } from './listed.ts';

/** Who speaks: the screen, which says 'you' to the reader, or the memo, in which a municipality says 'we'. */
type Voice = 'you' | 'we';

/** A catalogue as one reader sees it: every id as words in one language. */
export interface Lens {
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly voice: Voice;
  readonly messages: Messages;
  readonly text: (text: Text) => string;
  readonly figure: (figure: Figure) => string;
  /** The label of a factor, as it stands in the middle of a sentence. */
  readonly factor: (id: FactorId) => string;
  readonly factors: (ids: readonly FactorId[]) => string;
  /** 'works on more support from the network'; of a factor without an aim, that it is aimed at it. */
  readonly worksOn: (id: FactorId) => string;
  /** The aims of factors, each in place of its label where it has one; a factor and its mirror have one aim. */
  readonly aims: (ids: readonly FactorId[]) => string;
  readonly intervention: (id: InterventionId) => string;
  readonly interventions: (ids: readonly InterventionId[]) => string;
  readonly phases: (ids: readonly Phase[]) => string;
  readonly theme: (id: Theme) => string;
  readonly themes: (ids: readonly Theme[]) => string;
  readonly tracks: (ids: readonly Track[]) => string;
  readonly trait: (id: string) => string;
  readonly level: (id: LevelId) => string;
  readonly term: (list: keyof Catalogue['vocabulary'], id: string) => string;
  readonly source: (reference: SourceRef) => string;
  /** Publisher and year, for the middle of a sentence. */
  readonly sourceShort: (reference: SourceRef) => string;
}

/** Of two words or more, such as 'Nu Niet Zwanger', or with a capital within it, such as 'ZwangerWijzer'. */
const isName = (label: string): boolean => /^\p{Lu}(\S* \p{Lu}\p{Ll}|\p{Ll}+\p{Lu})/u.test(label);

/** Lower case at the start, unless it begins with an abbreviation or a name: 'Lage SES' but 'LVB'. */
export function midSentence(label: string): string {
  if (isName(label)) return label;
  if (label.startsWith('IJ')) return `ij${label.slice(2)}`;
  const [first = '', second = ''] = label;
  const isWord = second === second.toLowerCase() && second.trim() !== '';
  return isWord ? first.toLowerCase() + label.slice(1) : label;
}

function labelOf(terms: readonly Term[], id: string, language: Language): string {
  return terms.find((term) => term.id === id)?.label[language] ?? id;
}

/** By its title and date, or by its publisher and year. */
function sourceText({ sources }: Catalogue, { id, at }: SourceRef, by: 'title' | 'publisher'): string {
  const source = sources.get(id);
  const name = (by === 'publisher' ? source?.publisher : undefined) ?? source?.title ?? id;
  const date = by === 'publisher' ? source?.date?.slice(0, 'YYYY'.length) : source?.date;
  const dated = date === undefined ? name : `${name} (${date})`;
  return at === undefined ? dated : `${dated}, ${at}`;
}

type Say = (text: string) => string;

const same: Say = (text) => text;

/** Looks at a catalogue in one language. */
export function lensOf(catalogue: Catalogue, language: Language, voice: Voice = 'you'): Lens {
  const words = messages[language];
  const term: Lens['term'] = (list, id) => labelOf(catalogue.vocabulary[list], id, language);
  const factor = (id: FactorId): string => midSentence(catalogue.factors.get(id)?.label[language] ?? id);
  const doing = (id: FactorId, ofAim: Say, ofLabel: Say): string => {
    const aim = catalogue.factors.get(id)?.aim?.[language];
    return aim === undefined ? ofLabel(factor(id)) : ofAim(aim);
  };
  const intervention = (id: InterventionId): string => catalogue.interventions.get(id)?.name ?? id;
  return {
    catalogue,
    language,
    voice,
    messages: words,
    text: (text) => text[language],
    figure: (figure) => (typeof figure === 'string' ? figure : figure[language]),
    factor,
    factors: (ids) => words.and(ids.map(factor)),
    worksOn: (id) => doing(id, words.terms.worksOn, words.terms.aimedAt),
    aims: (ids) => listed({ messages: words }, [...new Set(ids.map((id) => doing(id, same, same)))]),
    intervention,
    interventions: (ids) => listed({ messages: words }, ids.map(intervention)),
    phases: (ids) => (ids.length === 0 ? words.terms.allPhases : words.and(ids.map((id) => term('phases', id)))),
    theme: (id) => term('themes', id),
    themes: (ids) => words.or(ids.map((id) => term('themes', id))),
    tracks: (ids) => words.and(ids.map((id) => term('tracks', id))),
    trait: (id) => term('traits', id),
    level: (id) => catalogue.levels.get(id)?.label[language] ?? id,
    term,
    sourceShort: (reference) => sourceText(catalogue, reference, 'publisher'),
    source: (reference) => sourceText(catalogue, reference, 'title'),
  };
}
