import type { OfferItem, Profile } from '../../core/generated/schema-types.ts';
import type { Catalogue } from '../../core/catalogue.ts';
import type { Session } from '../session.ts';

/** Quoted for a POSIX shell when it needs to be. */
const shell = (word: string): string =>
  /^[A-Za-z0-9_./:=,@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

/** Whether flags can say all that the profile holds. */
export const fitsFlags = (profile: Profile): boolean =>
  profile.title === undefined &&
  profile.births === undefined &&
  profile.shares === undefined &&
  profile.factors.every(({ note }) => note === undefined) &&
  (profile.offer ?? []).every(({ reach, name }) => reach === undefined && !/[,=]/.test(name ?? ''));

function factorFlags(catalogue: Catalogue, profile: Profile): readonly string[] {
  return profile.factors.flatMap(({ id, priority = 'must' }) => {
    if (priority === 'wish') return ['--wish', id];
    return [catalogue.factors.get(id)?.kind === 'protective' ? '--strengthen' : '--risk', id];
  });
}

const repeated = (flag: string, values: readonly string[] | undefined): readonly string[] =>
  values === undefined || values.length === 0 ? [] : [flag, values.join(',')];

/** Flags give the risks first, then what to strengthen, then the wishes: whether the profile has them in that order. */
function keepsOrder(catalogue: Catalogue, profile: Profile): boolean {
  const turns = profile.factors.map(({ id, priority }) => {
    if (priority === 'wish') return 2;
    return catalogue.factors.get(id)?.kind === 'protective' ? 1 : 0;
  });
  return turns.every((turn, index) => turn >= (turns[index - 1] ?? 0));
}

/** An id, a name, or a name with what it works on: `NAME=factor+factor`. */
function offerWord({ intervention, name = '', factors = [] }: OfferItem): string {
  return intervention ?? (factors.length === 0 ? name : `${name}=${factors.join('+')}`);
}

/** The profile as words of a command line. */
export function profileFlags(catalogue: Catalogue, profile: Profile): readonly string[] {
  const { criteria = {} } = profile;
  return [
    ...repeated('--phase', profile.phases),
    ...factorFlags(catalogue, profile),
    ...repeated(
      '--basis',
      profile.factors.flatMap(({ id, basis }) => (basis === undefined ? [] : [`${id}=${basis}`])),
    ),
    ...repeated('--unknown', profile.unknown),
    ...repeated(
      '--trait',
      Object.entries(profile.traits ?? {}).map(([trait, share]) => `${trait}=${share}`),
    ),
    ...(profile.offer ?? []).flatMap((item) => ['--offer', offerWord(item)]),
    ...(criteria.minLevel === undefined ? [] : ['--min-level', criteria.minLevel]),
    ...repeated('--theme', criteria.themes),
    ...repeated('--exclude', criteria.exclude),
    ...(criteria.includeUnrated === true ? ['--include-unrated'] : []),
    ...(profile.order === undefined || profile.order === 'evidence' ? [] : ['--order', profile.order]),
  ];
}

/** Flags that belong in the reproducing command beside the profile. */
export function otherFlags({ settings }: Session): readonly string[] {
  const { dataFolder, language } = settings;
  return [...(dataFolder === undefined ? [] : ['--data', dataFolder]), '--lang', language];
}

export interface Reproduction {
  readonly catalogue: Catalogue;
  readonly profile: Profile;
  readonly asOf: string;
  /** The file that the profile came from or was saved in. */
  readonly file?: string | undefined;
  /** Flags that are not part of the profile, such as `--data` and `--lang`. */
  readonly others: readonly string[];
}

/** The command that gives the same result again: it pins the date, and names the profile's file where flags cannot say it all. */
export function reproducingCommand({ catalogue, profile, asOf, file, others }: Reproduction): string {
  const asked =
    file === undefined || (fitsFlags(profile) && keepsOrder(catalogue, profile))
      ? profileFlags(catalogue, profile)
      : ['--profile', file];
  return ['kiem', 'select', ...asked, '--as-of', asOf, ...others].map(shell).join(' ');
}

/** The same for several profiles; `given` is what flags laid over each of them. */
export function batchCommand(
  catalogue: Catalogue,
  given: Profile,
  paths: readonly string[],
  asOf: string | undefined,
  others: readonly string[],
): string {
  const profiles = paths.flatMap((path) => ['--profile', path]);
  const day = asOf === undefined ? [] : ['--as-of', asOf];
  return ['kiem', 'select', ...profiles, ...profileFlags(catalogue, given), ...day, ...others].map(shell).join(' ');
}
