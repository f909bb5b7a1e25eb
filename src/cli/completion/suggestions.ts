import type { Catalogue } from '../../core/catalogue.ts';
import type { Language } from '../../i18n/index.ts';
import { everyRecord, recordName } from '../../view/record/index.ts';
import { loadCatalogue } from '../data-source.ts';
import { asCandidates, type Candidate, type Suggest } from './suggesting.ts';

/** Candidates that stand in the data: the shipped data, or what `--data` in the line names. */
const fromData =
  (candidates: (catalogue: Catalogue, language: Language, typed: string) => readonly Candidate[]): Suggest =>
  async (session, typed) =>
    candidates(await loadCatalogue(session), session.settings.language, typed);

/** The values of a closed list. */
export const values =
  (all: readonly string[]): Suggest =>
  () =>
    Promise.resolve(asCandidates(all));

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
export const recordIds: Suggest = fromData((catalogue, language) =>
  everyRecord(catalogue).map((found) => ({ value: found.record.id, description: recordName(found, language) })),
);

/** `key=value`: first the keys, and the values when there is an `=`. */
function pairs(keys: readonly Candidate[], ends: readonly string[], typed: string): readonly Candidate[] {
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
