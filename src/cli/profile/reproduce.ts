import type { Profile } from '../../core/generated/schema-types.ts';
import type { Catalogue } from '../../core/catalogue.ts';
import { present } from '../../core/present.ts';
import type { Session } from '../session.ts';
import { shellWord } from '../shell-word.ts';
import { profileFlags } from './profile-flags.ts';

/** What no flag can say: notes, and how many families an offer reaches. */
export const hasMore = ({ factors, offer = [] }: Profile): boolean =>
  factors.some(({ note }) => note !== undefined) || offer.some(({ reach }) => reach !== undefined);

/** What makes a command long, where its file says the same. */
const isLong = ({ title, targetGroup, births, shares, factors }: Profile): boolean =>
  [title, targetGroup, births, shares].some((part) => part !== undefined) ||
  factors.some(({ figure }) => figure !== undefined);

/** Flags that belong in the reproducing command beside the profile. */
export function otherFlags({ settings }: Session): readonly string[] {
  const { dataFolder, overlays, language } = settings;
  return [
    ...(dataFolder === undefined ? [] : ['--data', dataFolder]),
    ...overlays.flatMap((folder) => ['--overlay', folder]),
    '--lang',
    language,
  ];
}

/** Flags that change what is shown of a selection, not the selection. */
export interface ViewFlags {
  readonly combinations?: boolean;
  readonly length?: 'short' | 'full';
}

export const viewFlags = ({ combinations, length }: ViewFlags): readonly string[] => [
  ...(combinations === true ? ['--combinations'] : []),
  ...(length === 'full' ? ['--length', length] : []),
];

interface Reproduction {
  readonly catalogue: Catalogue;
  readonly profile: Profile;
  readonly asOf: string;
  /** The file that the profile came from or was saved in. */
  readonly file?: string | undefined;
  /** What that file holds, when flags were laid over it. */
  readonly saved?: Profile | undefined;
  /** Flags that are not part of the profile, such as `--data` and `--lang`. */
  readonly others: readonly string[];
}

/** The profile in flags, or its file with what was laid over it. */
function askedWords({ catalogue, profile, file, saved = profile, asOf }: Reproduction): readonly string[] {
  const { asOf: _, ...over } = saved;
  const dated = { ...profile, asOf };
  return file === undefined || !(hasMore(profile) || isLong(profile))
    ? profileFlags(catalogue, dated)
    : ['--profile', file, ...profileFlags(catalogue, dated, over)];
}

/** The command that gives the same result again: it pins the date. */
export const reproducingCommand = (reproduction: Reproduction): string =>
  ['kiem', 'select', ...askedWords(reproduction), ...reproduction.others].map(shellWord).join(' ');

/** The same for several profiles; `given` is what flags laid over each of them. */
export function batchCommand(
  catalogue: Catalogue,
  given: Profile,
  paths: readonly string[],
  asOf: string | undefined,
  others: readonly string[],
): string {
  const profiles = paths.flatMap((path) => ['--profile', path]);
  const dated = { ...given, ...present({ asOf: asOf ?? given.asOf }) };
  return ['kiem', 'select', ...profiles, ...profileFlags(catalogue, dated), ...others].map(shellWord).join(' ');
}
