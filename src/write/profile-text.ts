import { stringify } from 'yaml';
import type { Profile } from '../core/generated/schema-types.ts';
import { present } from '../core/present.ts';

/** A profile as YAML, with its keys in the order in which people read them, and a comment on top. */
export function profileText(profile: Profile, comment: string): string {
  const { title, phases, factors, unknown, ...rest } = profile;
  const ordered = { ...present({ title, phases }), factors, ...present({ unknown }), ...rest };
  return `# ${comment}\n${stringify(ordered, { lineWidth: 120, flowCollectionPadding: true })}`;
}
