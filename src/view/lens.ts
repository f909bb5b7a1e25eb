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
import { type Language, messages } from '../i18n/index.ts';
import type { Messages } from '../i18n/nl.ts';

/** A catalogue as one reader sees it: every id as words in one language. */
export interface Lens {
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly messages: Messages;
  readonly text: (text: Text) => string;
  readonly figure: (figure: Figure) => string;
  /** The label of a factor, as it stands in the middle of a sentence. */
  readonly factor: (id: FactorId) => string;
  readonly factors: (ids: readonly FactorId[]) => string;
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

/** Lower case at the start, unless it begins with an abbreviation or a name: 'Lage SES' but 'LVB'. */
export function midSentence(label: string): string {
  if (label.startsWith('IJ')) return `ij${label.slice(2)}`;
  const [first = '', second = ''] = label;
  const isWord = second === second.toLowerCase() && second.trim() !== '';
  return isWord ? first.toLowerCase() + label.slice(1) : label;
}

function labelOf(terms: readonly Term[], id: string, language: Language): string {
  return terms.find((term) => term.id === id)?.label[language] ?? id;
}

/** Looks at a catalogue in one language. */
export function lensOf(catalogue: Catalogue, language: Language): Lens {
  const words = messages[language];
  const term: Lens['term'] = (list, id) => labelOf(catalogue.vocabulary[list], id, language);
  const factor = (id: FactorId): string => midSentence(catalogue.factors.get(id)?.label[language] ?? id);
  const intervention = (id: InterventionId): string => catalogue.interventions.get(id)?.name ?? id;
  return {
    catalogue,
    language,
    messages: words,
    text: (text) => text[language],
    figure: (figure) => (typeof figure === 'string' ? figure : figure[language]),
    factor,
    factors: (ids) => words.and(ids.map(factor)),
    intervention,
    interventions: (ids) => words.and(ids.map(intervention)),
    phases: (ids) => (ids.length === 0 ? words.terms.allPhases : words.and(ids.map((id) => term('phases', id)))),
    theme: (id) => term('themes', id),
    themes: (ids) => words.or(ids.map((id) => term('themes', id))),
    tracks: (ids) => words.and(ids.map((id) => term('tracks', id))),
    trait: (id) => term('traits', id),
    level: (id) => catalogue.levels.get(id)?.label[language] ?? id,
    term,
    sourceShort: ({ id, at }) => {
      const source = catalogue.sources.get(id);
      const name = source?.publisher ?? source?.title ?? id;
      const dated = source?.date === undefined ? name : `${name} (${source.date.slice(0, 4)})`;
      return at === undefined ? dated : `${dated}, ${at}`;
    },
    source: ({ id, at }) => {
      const source = catalogue.sources.get(id);
      const title = source?.title ?? id;
      const dated = source?.date === undefined ? title : `${title} (${source.date})`;
      return at === undefined ? dated : `${dated}, ${at}`;
    },
  };
}
