import type { Intervention, Recognition } from '../core/generated/schema-types.ts';
import { type Day, lastDay } from '../core/partial-date.ts';
import { recognitionAt } from '../core/rating.ts';

/** A recognition with its place in the list of the intervention. */
export interface Placed {
  readonly recognition: Recognition;
  readonly index: number;
}

/** What an intervention is rated by on a day; undefined when unrated or withdrawn. */
export function recognitionInEffect(intervention: Intervention, day: Day): Placed | undefined {
  const { withdrawn, recognitions } = intervention;
  if (withdrawn !== undefined && lastDay(withdrawn.date) <= day) return undefined;
  const recognition = recognitionAt(intervention, day);
  return recognition && { recognition, index: recognitions.indexOf(recognition) };
}
