import type { InterventionFacts, RecognitionFacts } from '../core/facts/record-facts.ts';
import type { Day } from '../core/partial-date.ts';
import { recognitionInEffect as inEffect } from '../core/rating.ts';

/** A recognition with its place in the list of the intervention. */
interface PlacedRecognition {
  readonly recognition: RecognitionFacts;
  readonly index: number;
}

/** What an intervention is rated by on a day; undefined when unrated or withdrawn. */
export function recognitionInEffect(intervention: InterventionFacts, day: Day): PlacedRecognition | undefined {
  const recognition = inEffect(intervention, day);
  return recognition && { recognition, index: intervention.recognitions.indexOf(recognition) };
}
