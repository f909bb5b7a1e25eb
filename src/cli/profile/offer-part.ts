import type { Catalogue } from '../../core/catalogue.ts';
import { findNamed } from '../../core/find-named.ts';
import type { OfferItem } from '../../core/generated/schema-types.ts';
import { mergedOffer } from '../../core/merged-offer.ts';
import { present } from '../../core/present.ts';
import { recordsOf } from '../../core/record-kinds.ts';
import { interventionIds } from '../completion/suggestions.ts';
import { escaped, pairOf, partsOf, unescaped } from './flag-text.ts';
import { namedRecords, seekNamed } from './named-record.ts';
import { listOption } from '../list-option.ts';
import { askingFor, boundedText, type ProfilePart, type FlagReader, withoutEmpty } from './profile-part.ts';

const FLAG = '--offer';
const LONGEST = 200;

/** An intervention by its id or a name, an own project by its name, or with what it works on: `NAME=factor+factor`. */
function itemOf(reader: FlagReader, part: string): OfferItem {
  const [key, value] = pairOf(part);
  const found = value === undefined ? seekNamed(askingFor(reader, 'intervention', FLAG), unescaped(key)) : undefined;
  if (found !== undefined) return { intervention: found.record.id };
  const name = boundedText(reader, FLAG, unescaped(key), LONGEST);
  const factors = namedRecords(askingFor(reader, 'factor', FLAG), value === undefined ? [] : [value], '+');
  return { name, ...present({ factors: withoutEmpty(factors.map(({ record }) => record.id)) }) };
}

function itemsOf(reader: FlagReader, text: string): readonly OfferItem[] {
  const [, own] = pairOf(text);
  const whole = own === undefined ? seekNamed(askingFor(reader, 'intervention', FLAG), text) : undefined;
  if (whole !== undefined) return [{ intervention: whole.record.id }];
  return partsOf(text).map((part) => itemOf(reader, part));
}

/** A `=` says that a name is one's own, also where an intervention is called so. */
function offerWord(catalogue: Catalogue, { intervention, name = '', factors = [] }: OfferItem): string {
  if (intervention !== undefined) return intervention;
  const own = escaped(name, ',=');
  const isTaken = findNamed(recordsOf(catalogue, 'intervention'), name).kind !== 'none';
  return factors.length === 0 && !isTaken ? own : `${own}=${factors.join('+')}`;
}

export const offerPart: ProfilePart = {
  options: ({ messages }) => [listOption('--offer <name>', messages.flagOptions.offer, interventionIds)],
  read: (reader, profile, { offer: texts }) => {
    if (texts === undefined) return profile;
    return {
      ...profile,
      offer: mergedOffer([...(profile.offer ?? []), ...texts.flatMap((text) => itemsOf(reader, text))]),
    };
  },
  print: ({ offer = [] }, catalogue) =>
    offer.flatMap((item) => {
      const word = offerWord(catalogue, item);
      return word.startsWith('-') ? [`${FLAG}=${word}`] : [FLAG, word];
    }),
};
