import type { Catalogue } from '../../core/catalogue.ts';
import { PAGE_KINDS, recordsOf } from '../../core/record-kinds.ts';
import type { Language } from '../../words/index.ts';
import { loadCatalogue } from '../store/load-catalogue.ts';
import type { CompletionCandidate, Suggest } from './suggesting.ts';

/** Candidates that stand in the data: the shipped data, or what `--data` in the line names. */
const fromData =
  (candidates: (catalogue: Catalogue, language: Language, typed: string) => readonly CompletionCandidate[]): Suggest =>
  async (session, typed) =>
    candidates(await loadCatalogue(session), session.settings.language, typed);

/** Ids of factors, of one kind when it is named. */
export const factorIds = (kind?: 'risk' | 'protective'): Suggest =>
  fromData(({ factors }, language) =>
    [...factors.values()]
      .filter((factor) => kind === undefined || factor.kind === kind)
      .map(({ id, label }) => ({ value: id, description: label[language] })),
  );

export const interventionIds: Suggest = fromData(({ interventions }) =>
  [...interventions.values()].map(({ id, name }) => ({ value: id, description: name })),
);

/** Ids of everything that has a page. */
export const recordIds: Suggest = async (session) => {
  const { language } = session.settings;
  return recordsOf(await loadCatalogue(session), ...PAGE_KINDS).map(({ record, title }) => ({
    value: record.id,
    description: typeof title === 'string' ? title : title[language],
  }));
};

/** `key=value`: first the keys, and the values when there is an `=`. */
function pairs(
  keys: readonly CompletionCandidate[],
  ends: readonly string[],
  typed: string,
): readonly CompletionCandidate[] {
  if (!typed.includes('=')) return keys.map((key) => ({ ...key, value: `${key.value}=` }));
  return keys.flatMap((key) => ends.map((end) => ({ ...key, value: `${key.value}=${end}` })));
}

/** `factor=basis`. */
export const factorPairs = (ends: readonly string[]): Suggest =>
  fromData(({ factors }, language, typed) => {
    const keys = [...factors.values()].map(({ id, label }) => ({ value: id, description: label[language] }));
    return pairs(keys, ends, typed);
  });

/** `trait=share`. */
export const traitPairs = (ends: readonly string[]): Suggest =>
  fromData(({ vocabulary }, language, typed) => {
    const keys = vocabulary.traits.map(({ id, label }) => ({ value: id, description: label[language] }));
    return pairs(keys, ends, typed);
  });
