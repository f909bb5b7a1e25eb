import type { Catalogue } from '../../core/catalogue.ts';
import type { Profile, Selection } from '../../core/generated/schema-types.ts';
import { select } from '../../core/select.ts';
import type { Session } from '../session.ts';

/** The selection for a profile, with the name and the version of what made it. */
export const makeSelection = ({ context, version }: Session, catalogue: Catalogue, profile: Profile): Selection => ({
  schemaVersion: 1,
  tool: { name: 'kiem', version },
  ...select(catalogue, profile, context.today()),
});
