import { groupBy } from '../core/group-by.ts';
import type { Lens } from './lens.ts';

/** A record of which something is told. */
interface Told {
  readonly record: object | undefined;
  readonly name: string;
}

/** The overlay that a record is of; undefined of a record of the data itself. */
export const originOf = ({ catalogue }: Lens, record: object | undefined): string | undefined =>
  record && catalogue.origins.get(record);

/** That a record is of an overlay, and of which; undefined when it is of none. */
export function originLine(lens: Lens, record: object): string | undefined {
  const origin = originOf(lens, record);
  return origin === undefined ? undefined : lens.messages.origin.line(origin);
}

/** Which of these records are of overlays, and of which; undefined when none are. */
export function originNote(lens: Lens, told: readonly Told[]): string | undefined {
  const local = told.filter(({ record }) => originOf(lens, record) !== undefined);
  if (local.length === 0) return undefined;
  const { origin: words } = lens.messages;
  const groups = groupBy(local, ({ record }) => originOf(lens, record) ?? '');
  return words.note(
    Array.from(groups, ([origin, all]) =>
      words.named(origin, lens.messages.and([...new Set(all.map(({ name }) => name))])),
    ),
  );
}

/** The same of the chosen factors and of these interventions. */
export function originNoteOf(
  lens: Lens,
  factors: Parameters<Lens['factors']>[0],
  interventions: Parameters<Lens['interventions']>[0],
): string | undefined {
  const { catalogue } = lens;
  return originNote(lens, [
    ...factors.map((id) => ({ record: catalogue.factors.get(id), name: lens.factor(id) })),
    ...interventions.map((id) => ({ record: catalogue.interventions.get(id), name: lens.intervention(id) })),
  ]);
}
