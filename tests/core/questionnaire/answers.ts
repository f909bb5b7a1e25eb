import type { TraitShare } from '../../../src/core/generated/schema-types.ts';
import { factorId, interventionId } from '../../../src/core/ids.ts';
import type { Answer } from '../../../src/core/questionnaire/answer.ts';

/** Short ways to write answers down. */
export const choice = (value: string): Answer => ({ kind: 'choice', value });
export const choices = (...values: readonly string[]): Answer => ({ kind: 'choices', values });
export const factors = (chosen: readonly string[], unknown: readonly string[] = []): Answer => ({
  kind: 'factors',
  chosen: chosen.map(factorId),
  unknown: unknown.map(factorId),
});
export const perFactor = (values: Readonly<Record<string, string>>): Answer => ({
  kind: 'per-factor',
  values: new Map(Object.entries(values).map(([id, value]) => [factorId(id), value])),
});
export const traits = (values: Readonly<Record<string, TraitShare>>): Answer => ({
  kind: 'traits',
  values: new Map(Object.entries(values)),
});
export const offer = (
  known: readonly string[],
  own: readonly { readonly name: string; readonly factors: readonly string[] }[] = [],
): Answer => ({
  kind: 'offer',
  known: known.map(interventionId),
  own: own.map((project) => ({ ...project, factors: project.factors.map(factorId) })),
});
export const display: Extract<Answer, { kind: 'display' }> = {
  kind: 'display',
  themes: [],
  includeUnrated: false,
  order: 'evidence',
};
export const review: Answer = { kind: 'review' };
