import { Option } from 'commander';
import type { Criteria, Profile } from '../../core/generated/schema-types.ts';
import { LEVELS, ORDERS, THEMES } from '../../core/vocabulary.ts';
import { namedValue } from '../../read/schema/value-names.ts';
import { choiceError } from '../choice-error.ts';
import { values } from '../completion/suggesting.ts';
import { interventionIds } from '../completion/suggestions.ts';
import { asOfOption, parseDay } from './as-of.ts';
import { namedRecord, namedRecords } from './named-record.ts';
import { asTyped, listOption } from '../list-option.ts';
import { askingFor, type ProfilePart, said, saidList } from './profile-part.ts';

const withCriteria = (profile: Profile, criteria: Criteria): Profile => ({
  ...profile,
  criteria: { ...profile.criteria, ...criteria },
});

export const minLevelPart: ProfilePart = {
  options: ({ messages }) => [
    new Option('--min-level <level>', messages.flagOptions.minLevel).choices(LEVELS).argParser(asTyped),
  ],
  read: (reader, profile, { minLevel }) =>
    minLevel === undefined
      ? profile
      : withCriteria(profile, { minLevel: namedRecord(askingFor(reader, 'level', '--min-level'), minLevel).record.id }),
  print: ({ criteria = {} }) => said('--min-level', criteria.minLevel),
};

export const themesPart: ProfilePart = {
  options: ({ messages }) => [listOption('--theme <theme>', messages.flagOptions.theme, values(THEMES))],
  read: (reader, profile, { theme: texts }) => {
    if (texts === undefined) return profile;
    const ids = new Set(namedRecords(askingFor(reader, 'theme', '--theme'), texts).map(({ record }) => record.id));
    return withCriteria(profile, { themes: THEMES.filter((theme: string) => ids.has(theme)) });
  },
  print: ({ criteria = {} }) => saidList('--theme', criteria.themes),
};

export const excludePart: ProfilePart = {
  options: ({ messages }) => [listOption('--exclude <intervention>', messages.flagOptions.exclude, interventionIds)],
  read: (reader, profile, { exclude: texts }) => {
    if (texts === undefined) return profile;
    const found = namedRecords(askingFor(reader, 'intervention', '--exclude'), texts);
    const ids = [...(profile.criteria?.exclude ?? []), ...found.map(({ record }) => record.id)];
    return withCriteria(profile, { exclude: [...new Set(ids)] });
  },
  print: ({ criteria = {} }) => saidList('--exclude', criteria.exclude),
};

export const unratedPart: ProfilePart = {
  options: ({ messages }) => [new Option('--include-unrated', messages.flagOptions.includeUnrated)],
  read: (_, profile, { includeUnrated }) =>
    includeUnrated === undefined ? profile : withCriteria(profile, { includeUnrated }),
  print: ({ criteria = {} }) => (criteria.includeUnrated === true ? ['--include-unrated'] : []),
};

export const orderPart: ProfilePart = {
  options: ({ messages }) => [
    new Option('--order <order>', messages.flagOptions.order).choices(ORDERS).argParser(asTyped),
  ],
  read: ({ session }, profile, { order: text }) => {
    if (text === undefined) return profile;
    const order = namedValue(text, ORDERS);
    if (order !== undefined) return { ...profile, order };
    const { orders } = session.messages.terms;
    throw choiceError(
      session,
      ['--order', text],
      ORDERS.map((id) => ({ id, name: orders[id] })),
    );
  },
  print: ({ order }) => (order === 'evidence' ? [] : said('--order', order)),
};

export const asOfPart: ProfilePart = {
  options: (session) => [asOfOption(session)],
  read: ({ session }, profile, { asOf }) => {
    if (asOf === undefined) return profile;
    parseDay(session, asOf);
    return { ...profile, asOf };
  },
  print: ({ asOf }) => said('--as-of', asOf),
};
