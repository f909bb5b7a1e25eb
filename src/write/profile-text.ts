import { stringify } from 'yaml';
import type { Profile } from '../core/generated/schema-types.ts';
import { present } from '../core/present.ts';

/** The keys in the order in which people read them. */
function ordered({ title, phases, factors, unknown, ...rest }: Profile): Profile {
  return { ...present({ title, phases }), factors, ...present({ unknown }), ...rest };
}

/** A profile as YAML, with a comment on top. */
export const profileText = (profile: Profile, comment: string): string =>
  `# ${comment}\n${stringify(ordered(profile), { lineWidth: 120, flowCollectionPadding: true })}`;

/** The same as JSON, which has no comments. */
export const profileJson = (profile: Profile): string => `${JSON.stringify(ordered(profile), undefined, 2)}\n`;
