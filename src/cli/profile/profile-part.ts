import type { Option } from 'commander';
import type { Catalogue } from '../../core/catalogue.ts';
import type { Profile } from '../../core/generated/schema-types.ts';
import { codePointName, firstUnsafe } from '../../core/unsafe-characters.ts';
import { UsageError } from '../errors.ts';
import type { Session } from '../session.ts';
import type { NameQuery, Nameable } from './named-record.ts';

/** A text of one of several flags, of which the order counts over all of them. */
export interface Turn {
  readonly text: string;
  readonly turn: number;
}

/** What was typed behind the flags that say the same as a profile file, not looked at yet. */
export interface ProfileFlags {
  readonly title?: string;
  readonly targetGroup?: string;
  readonly phase?: readonly string[];
  readonly risk?: readonly Turn[];
  readonly strengthen?: readonly Turn[];
  readonly wish?: readonly Turn[];
  readonly basis?: readonly string[];
  readonly figure?: readonly string[];
  readonly unknown?: readonly string[];
  readonly trait?: readonly string[];
  readonly births?: string;
  readonly share?: readonly string[];
  readonly offer?: readonly string[];
  readonly minLevel?: string;
  readonly theme?: readonly string[];
  readonly exclude?: readonly string[];
  readonly includeUnrated?: boolean;
  readonly order?: string;
  readonly asOf?: string;
}

/** What it takes to read a flag. */
export interface FlagReader {
  readonly session: Session;
  readonly catalogue: Catalogue;
}

/** A part of a profile with its flags: what they say is read and printed in one place, so that each undoes the other. */
export interface ProfilePart {
  readonly options: (session: Session) => readonly Option[];
  /** Lays what was typed over a profile. */
  readonly read: (reader: FlagReader, profile: Profile, flags: ProfileFlags) => Profile;
  /** What to type for this part of the profile. */
  readonly print: (profile: Profile, catalogue: Catalogue) => readonly string[];
}

/** Where a name behind a flag is looked for. */
export const askingFor = <What extends Nameable>(reader: FlagReader, what: What, flag: string): NameQuery<What> => ({
  ...reader,
  what,
  flag,
});

/** A flag with its value; what begins with a hyphen would be taken for a flag itself. */
export const said = (flag: string, value: string | undefined): readonly string[] => {
  if (value === undefined) return [];
  return value.startsWith('-') ? [`${flag}=${value}`] : [flag, value];
};

export const saidList = (flag: string, values: readonly string[] = []): readonly string[] =>
  values.length === 0 ? [] : [flag, values.join(',')];

/** A text that the schema of a profile lets through. */
export function boundedText({ session }: FlagReader, flag: string, text: string, most: number): string {
  const { errors } = session.messages;
  if (text.trim() === '' || text.length > most) throw new UsageError(errors.badText(flag, most));
  const unsafe = firstUnsafe(text);
  if (unsafe !== undefined) throw new UsageError(errors.unsafeText(flag, codePointName(unsafe)));
  return text;
}

/** An empty list or map says the same as none. */
export const withoutEmpty = <T>(items: readonly T[]): readonly T[] | undefined =>
  items.length === 0 ? undefined : items;
