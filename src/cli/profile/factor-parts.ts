import { Option } from 'commander';
import { type Amount, LONGEST_SOURCE, LONGEST_UNIT, readAmount, readYear, writtenNumber } from '../../core/amount.ts';
import type { FactorId, LocalFigure, Priority, Profile, ProfileFactor } from '../../core/generated/schema-types.ts';
import { present } from '../../core/present.ts';
import { type Suggest, suggesting } from '../completion/suggesting.ts';
import { namedValue } from '../../read/schema/value-names.ts';
import { BASES } from '../../core/vocabulary.ts';
import { factorIds, factorPairs } from '../completion/suggestions.ts';
import { UsageError } from '../errors.ts';
import { assertFilled, collected, listOption } from '../list-option.ts';
import { escaped, pairOf, splitAt, unescaped } from './flag-text.ts';
import { namedPairs, namedRecord, namedRecords } from './named-record.ts';
import {
  askingFor,
  boundedText,
  type ProfilePart,
  type ProfileFlags,
  type FlagReader,
  said,
  saidList,
  type Turn,
  withoutEmpty,
} from './profile-part.ts';

interface FactorFlag {
  readonly name: 'risk' | 'strengthen' | 'wish';
  readonly what: 'risk' | 'protective' | 'factor';
  readonly priority: Priority;
}

const FACTOR_FLAGS: readonly FactorFlag[] = [
  { name: 'risk', what: 'risk', priority: 'must' },
  { name: 'strengthen', what: 'protective', priority: 'must' },
  { name: 'wish', what: 'factor', priority: 'wish' },
];

/** The factors that the flags name, in the order in which they were typed. */
function namedFactors(
  reader: FlagReader,
  flags: ProfileFlags,
): readonly Required<Pick<ProfileFactor, 'id' | 'priority'>>[] {
  const typed = FACTOR_FLAGS.flatMap((flag) => (flags[flag.name] ?? []).map((turn) => ({ ...flag, ...turn })));
  return typed
    .sort((a, b) => a.turn - b.turn)
    .flatMap(({ name, what, priority, text }) =>
      namedRecords(askingFor(reader, what, `--${name}`), [text]).map(({ record: { id } }) => ({ id, priority })),
    );
}

const withoutIds = (ids: readonly FactorId[] = [], others: readonly FactorId[]): readonly FactorId[] | undefined =>
  withoutEmpty(ids.filter((id) => !others.includes(id)));

/** A factor is added, or overrides the one with the same id, whether that was known or not. */
function withFactors({ unknown, ...profile }: Profile, named: readonly ProfileFactor[]): Profile {
  const factors = new Map<FactorId, ProfileFactor>(profile.factors.map((factor) => [factor.id, factor]));
  for (const factor of named) factors.set(factor.id, { ...factors.get(factor.id), ...factor });
  const ids = named.map(({ id }) => id);
  return { ...profile, factors: [...factors.values()], ...present({ unknown: withoutIds(unknown, ids) }) };
}

const unknownIn = (reader: FlagReader, { unknown = [] }: ProfileFlags): readonly FactorId[] =>
  namedRecords(askingFor(reader, 'factor', '--unknown'), unknown).map(({ record }) => record.id);

export const factorsPart: ProfilePart = {
  options: ({ messages: { flagOptions: words } }) => {
    let turn = 0;
    const inTurn =
      (flag: string) =>
      (text: string, before: readonly Turn[] | undefined): readonly Turn[] => {
        assertFilled(flag, text);
        turn += 1;
        return [...(before ?? []), { text, turn }];
      };
    const option = (name: FactorFlag['name'], suggest: Suggest): Option => {
      const flag = `--${name} <factor>`;
      return suggesting(new Option(flag, words[name]).argParser(inTurn(flag)), suggest, { isList: true });
    };
    return [
      option('risk', factorIds('risk')),
      option('strengthen', factorIds('protective')),
      option('wish', factorIds()),
    ];
  },
  read: (reader, profile, flags) => {
    const named = namedFactors(reader, flags);
    const unknown = unknownIn(reader, flags);
    const factors = profile.factors.filter(({ id }) => !unknown.includes(id));
    // Two times the same id in a file must stay an error, so a file that the flags do not touch is passed on as it is.
    return named.length === 0 ? { ...profile, factors } : withFactors({ ...profile, factors }, named);
  },
  print: ({ factors }, catalogue) =>
    factors.flatMap(({ id, priority = 'must' }) => {
      if (priority === 'wish') return ['--wish', id];
      return [catalogue.factors.get(id)?.kind === 'protective' ? '--strengthen' : '--risk', id];
    }),
};

/** Lays something over factors that the profile has by then. */
function withEach<T>(
  { factors, ...profile }: Profile,
  found: readonly (readonly [id: string, value: T])[],
  lay: (factor: ProfileFactor, value: T) => ProfileFactor,
  wrong: (id: string) => string,
): Profile {
  const stranger = found.find(([id]) => !factors.some((factor) => factor.id === id));
  if (stranger !== undefined) throw new UsageError(wrong(stranger[0]));
  const values = new Map(found);
  return {
    ...profile,
    factors: factors.map((factor) => {
      const value = values.get(factor.id);
      return value === undefined ? factor : lay(factor, value);
    }),
  };
}

export const basesPart: ProfilePart = {
  options: ({ messages }) => [listOption('--basis <factor=basis>', messages.flagOptions.basis, factorPairs(BASES))],
  read: (reader, profile, { basis: texts }) => {
    if (texts === undefined) return profile;
    const { badBasis: wrong } = reader.session.messages.errors;
    const pairs = namedPairs(askingFor(reader, 'factor', '--basis'), texts, {
      read: (text) => namedValue(text, BASES),
      wrong,
    });
    return withEach(profile, pairs, (factor, basis) => ({ ...factor, basis }), wrong);
  },
  print: ({ factors }) =>
    saidList(
      '--basis',
      factors.flatMap(({ id, basis }) => (basis === undefined ? [] : [`${id}=${basis}`])),
    ),
};

/** A unit that begins as a number does has a backslash in front: without it the number would seem to go on. */
const withSign = (unit: string): string => unit.replace(/^(?=[\d.,-])/, '\\');
const withoutSign = (unit: string): string => unit.replace(/^\\(?=[\d.,-])/, '');

function amountOf({ session }: FlagReader, typed: string, text: string): Amount {
  const { errors, localFigures } = session.messages;
  const amount = readAmount(text);
  if (amount === 'no-number') throw new UsageError(errors.badFigure(typed));
  if (amount === 'two-ways') throw new UsageError(`--figure ${typed}: ${localFigures.faults.twoWays(text)}`);
  return amount;
}

/** `8.1 %; 2024; CBS StatLine`: what the year and the source are may be left out. */
function readFigure(reader: FlagReader, typed: string, text: string): LocalFigure {
  const [amount = '', ...more] = splitAt(text, ';');
  const { value, unit } = amountOf(reader, typed, amount);
  const [first = '', ...rest] = more;
  const year = readYear(first);
  const source = (first === '' || year !== undefined ? rest : more).join('; ');
  const bounded = (part: string | undefined, most: number): string | undefined =>
    part === undefined || part === '' ? undefined : boundedText(reader, '--figure', unescaped(part), most);
  return {
    value,
    ...present({
      unit: bounded(unit === undefined ? undefined : withoutSign(unit), LONGEST_UNIT),
      year,
      source: bounded(source, LONGEST_SOURCE),
    }),
  };
}

function printFigure({ value, unit, year, source }: LocalFigure): string {
  const number = writtenNumber(value);
  const amount = unit === undefined ? number : `${number} ${withSign(escaped(unit, ';'))}`;
  const parts = [amount, String(year ?? ''), source === undefined ? '' : escaped(source, ';')];
  return parts.slice(0, parts.findLastIndex((part) => part !== '') + 1).join('; ');
}

export const figuresPart: ProfilePart = {
  options: ({ messages }) => [
    suggesting(
      new Option('--figure <factor=figure>', messages.flagOptions.figure).argParser(collected),
      factorPairs([]),
    ),
  ],
  read: (reader, profile, { figure: texts }) => {
    if (texts === undefined) return profile;
    const { badFigure: wrong } = reader.session.messages.errors;
    const pairs = texts.map((text) => {
      const [key, value = ''] = pairOf(text);
      const figure = readFigure(reader, text, value);
      return [namedRecord(askingFor(reader, 'factor', '--figure'), key).record.id, figure] as const;
    });
    return withEach(profile, pairs, (factor, figure) => ({ ...factor, figure }), wrong);
  },
  print: ({ factors }) =>
    factors.flatMap(({ id, figure }) => (figure === undefined ? [] : said('--figure', `${id}=${printFigure(figure)}`))),
};

export const unknownPart: ProfilePart = {
  options: ({ messages }) => [listOption('--unknown <factor>', messages.flagOptions.unknown, factorIds())],
  read: (reader, { unknown = [], ...profile }, flags) => ({
    ...profile,
    ...present({ unknown: withoutEmpty([...new Set([...unknown, ...unknownIn(reader, flags)])]) }),
  }),
  print: ({ unknown }) => saidList('--unknown', unknown),
};
