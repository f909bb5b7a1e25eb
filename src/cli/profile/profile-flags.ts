import type { Command } from 'commander';
import { Option } from 'commander';
import type { Catalogue } from '../../core/catalogue.ts';
import type {
  FactorBasis,
  FactorId,
  LevelId,
  OfferItem,
  OrderName,
  Phase,
  Profile,
  ProfileFactor,
  Theme,
  TraitShare,
} from '../../core/generated/schema-types.ts';
import { factorId, interventionId } from '../../core/ids.ts';
import { present } from '../../core/present.ts';
import { asOfOption, parseDay } from './as-of.ts';
import { type Suggest, suggesting, values } from '../completion/suggesting.ts';
import { factorIds, factorPairs, interventionIds, traitPairs } from '../completion/suggestions.ts';
import { UsageError } from '../errors.ts';
import type { Session } from '../session.ts';
import { LEVELS, PHASES, THEMES } from '../../core/vocabulary.ts';

/** The flags of `select` that say the same as a profile file. */
export interface ProfileFlags {
  readonly phase?: readonly Phase[];
  readonly risk?: readonly string[];
  readonly strengthen?: readonly string[];
  readonly wish?: readonly string[];
  readonly basis?: readonly string[];
  readonly unknown?: readonly string[];
  readonly trait?: readonly string[];
  readonly offer?: readonly string[];
  readonly minLevel?: LevelId;
  readonly theme?: readonly Theme[];
  readonly exclude?: readonly string[];
  readonly order?: OrderName;
  readonly asOf?: string;
  readonly includeUnrated?: boolean;
}

const BASES: readonly FactorBasis[] = ['figure', 'practice', 'policy'];
const SHARES: readonly TraitShare[] = ['most', 'few', 'mixed', 'unknown'];
const LIST = { isList: true } as const;

/** Repeatable and comma-separated: `--risk a,b --risk c`. */
const collect = (text: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  ...text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
];

/** Repeatable, and not split: a path may hold a comma. */
export const profilePaths = (path: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  path,
];

/** As `collect`, for values from a closed list. */
function collectFrom(session: Session, flag: string, choices: readonly string[]) {
  return (text: string, before: readonly string[] | undefined): readonly string[] => {
    const values = collect(text, before);
    const wrong = values.find((value) => !choices.includes(value));
    if (wrong !== undefined)
      throw new UsageError(session.messages.errors.invalidChoice(flag, wrong, choices.join(', ')));
    return values;
  };
}

/** A repeatable and comma-separated flag with values from a closed list. */
export const choiceOf = (session: Session, flag: string, text: string, choices: readonly string[]): Option =>
  suggesting(
    new Option(flag, text).argParser(collectFrom(session, flag.split(' ')[0] ?? flag, choices)),
    values(choices),
    LIST,
  );

/** Every flag that makes or changes a profile. */
function profileOptions(session: Session): readonly Option[] {
  const words = session.messages.flagOptions;
  const repeatable = (flag: string, text: string, suggest: Suggest): Option =>
    suggesting(new Option(flag, text).argParser(collect), suggest, LIST);
  return [
    choiceOf(session, '--phase <phase>', words.phase, PHASES),
    repeatable('--risk <factor>', words.risk, factorIds('risk')),
    repeatable('--strengthen <factor>', words.strengthen, factorIds('protective')),
    repeatable('--wish <factor>', words.wish, factorIds()),
    repeatable('--basis <factor=basis>', words.basis, factorPairs(BASES)),
    repeatable('--unknown <factor>', words.unknown, factorIds()),
    repeatable('--trait <trait=share>', words.trait, traitPairs(SHARES)),
    repeatable('--offer <name>', words.offer, interventionIds),
    new Option('--min-level <level>', words.minLevel).choices(LEVELS),
    choiceOf(session, '--theme <theme>', words.theme, THEMES),
    repeatable('--exclude <intervention>', words.exclude, interventionIds),
    new Option('--order <order>', words.order).choices(['evidence', 'breadth']),
    asOfOption(session),
    new Option('--include-unrated', words.includeUnrated),
  ];
}

/** Adds the flags that make or change a profile; only these when they are named. */
export function addProfileFlags(command: Command, session: Session, only?: readonly (keyof ProfileFlags)[]): Command {
  for (const option of profileOptions(session)) {
    if (only === undefined || only.some((name) => name === option.attributeName())) command.addOption(option);
  }
  return command;
}

function assertKind(
  session: Session,
  catalogue: Catalogue,
  flag: string,
  other: string,
  ids: readonly string[],
  kind: 'risk' | 'protective',
): void {
  for (const id of ids) {
    const factor = catalogue.factors.get(factorId(id));
    if (factor !== undefined && factor.kind !== kind)
      throw new UsageError(session.messages.errors.wrongKind(flag, id, other));
  }
}

/** Flags add a factor, or override the one with the same id. */
function mergeFactors(base: readonly ProfileFactor[], flags: ProfileFlags): readonly ProfileFactor[] {
  const merged = new Map<FactorId, ProfileFactor>(base.map((item) => [item.id, item]));
  const must = [...(flags.risk ?? []), ...(flags.strengthen ?? [])];
  for (const [ids, priority] of [
    [must, 'must'],
    [flags.wish ?? [], 'wish'],
  ] as const) {
    for (const text of ids) {
      const id = factorId(text);
      merged.set(id, { ...merged.get(id), id, priority });
    }
  }
  // Two times the same id in a file must stay an error, so a file that the flags do not touch is passed on as it is.
  return must.length + (flags.wish ?? []).length === 0 ? base : [...merged.values()];
}

function parseTraits(session: Session, texts: readonly string[]): NonNullable<Profile['traits']> {
  return Object.fromEntries(
    texts.map((text) => {
      const [trait = '', value = ''] = text.split('=');
      const share = SHARES.find((candidate) => candidate === value);
      if (trait === '' || share === undefined) throw new UsageError(session.messages.errors.badTrait(text));
      return [trait, share];
    }),
  );
}

/** Lays the bases over the factors that the profile has by then. */
function withBases(session: Session, factors: readonly ProfileFactor[], texts: readonly string[]): typeof factors {
  const bases = new Map(
    texts.map((text) => {
      const [id = '', value = ''] = text.split('=');
      const basis = BASES.find((candidate) => candidate === value);
      if (basis === undefined || !factors.some((factor) => factor.id === id))
        throw new UsageError(session.messages.errors.badBasis(text));
      return [id, basis];
    }),
  );
  return factors.map((factor) => ({ ...factor, ...present({ basis: bases.get(factor.id) ?? factor.basis }) }));
}

const sameOffer = (a: OfferItem, b: OfferItem): boolean =>
  a.intervention === undefined ? a.name === b.name && b.intervention === undefined : a.intervention === b.intervention;

function mergeOffer(catalogue: Catalogue, base: readonly OfferItem[], names: readonly string[]): readonly OfferItem[] {
  const added = names.map((text): OfferItem => {
    const id = interventionId(text);
    if (catalogue.interventions.has(id)) return { intervention: id };
    const [name = '', factors] = text.split('=');
    return factors === undefined ? { name } : { name, factors: factors.split('+').map(factorId) };
  });
  return [...base, ...added.filter((item) => !base.some((known) => sameOffer(known, item)))];
}

const filled = <T>(items: readonly T[]): readonly T[] | undefined => (items.length === 0 ? undefined : items);

/** A profile with the flags laid over it: some replace, the others add or override that id (design, section 5). */
export function applyFlags(session: Session, catalogue: Catalogue, base: Profile, flags: ProfileFlags): Profile {
  assertKind(session, catalogue, '--risk', '--strengthen', flags.risk ?? [], 'risk');
  assertKind(session, catalogue, '--strengthen', '--risk', flags.strengthen ?? [], 'protective');
  if (flags.asOf !== undefined) parseDay(session, flags.asOf);
  const named = new Set([...(flags.risk ?? []), ...(flags.strengthen ?? []), ...(flags.wish ?? [])]);
  const unknown = [...(base.unknown ?? []).filter((id) => !named.has(id)), ...(flags.unknown ?? []).map(factorId)];
  const factors = withBases(session, mergeFactors(base.factors, flags), flags.basis ?? []);
  const criteria = present({
    minLevel: flags.minLevel ?? base.criteria?.minLevel,
    themes: flags.theme ?? base.criteria?.themes,
    exclude: filled([...new Set([...(base.criteria?.exclude ?? []), ...(flags.exclude ?? []).map(interventionId)])]),
    includeUnrated: flags.includeUnrated ?? base.criteria?.includeUnrated,
  });
  return {
    ...base,
    factors,
    ...present({
      phases: flags.phase ?? base.phases,
      unknown: filled([...new Set(unknown)]),
      traits: flags.trait === undefined ? base.traits : { ...base.traits, ...parseTraits(session, flags.trait) },
      offer: filled(mergeOffer(catalogue, base.offer ?? [], flags.offer ?? [])),
      criteria: Object.keys(criteria).length === 0 ? undefined : criteria,
      order: flags.order ?? base.order,
      asOf: flags.asOf ?? base.asOf,
    }),
  };
}
