import type { InterventionFacts, KnownRecords, ReportClaimFacts } from '../core/facts/record-facts.ts';
import type { ClaimCheck, InterventionId, Text } from '../core/generated/schema-types.ts';
import { factorGraph, relativesOf } from '../core/catalogue.ts';
import { type Day, lastDay } from '../core/partial-date.ts';
import { roleFor } from '../core/reasons.ts';
import { recognitionInEffect } from './recognition-in-effect.ts';

/** One way in which the data says otherwise than a claim. */
export interface Contradiction {
  readonly intervention?: InterventionId;
  readonly message: Text;
}

type CompareClaims = (check: ClaimCheck, entries: KnownRecords, day: Day) => readonly Contradiction[];

const levelOn = (intervention: InterventionFacts, day: Day): string | undefined =>
  recognitionInEffect(intervention, day)?.recognition.level;

const otherLevel = (
  { id }: InterventionFacts,
  level: string | undefined,
  wanted: string | undefined,
): Contradiction => ({
  intervention: id,
  message: {
    nl: `${id} heeft hier ${level ?? 'geen erkenning'}, niet ${String(wanted)}`,
    en: `${id} has ${level ?? 'no recognition'} here, not ${String(wanted)}`,
  },
});

const levelIs: CompareClaims = ({ intervention, level }, { interventions }, day) =>
  interventions
    .filter(({ value }) => value.id === intervention && levelOn(value, day) !== level)
    .map(({ value }) => otherLevel(value, levelOn(value, day), level));

const themeAtLevel: CompareClaims = ({ theme, level }, { interventions }, day) =>
  interventions
    .filter(({ value }) => value.theme === theme && levelOn(value, day) !== undefined && levelOn(value, day) !== level)
    .map(({ value }) => otherLevel(value, levelOn(value, day), level));

const factorCount: CompareClaims = ({ factorKind, group, count }, { factors }) => {
  const found = factors.filter(
    ({ value }) => value.inTable1 && value.kind === factorKind && (group === undefined || value.group === group),
  ).length;
  if (found === count) return [];
  return [
    {
      message: {
        nl: `de gegevens hebben er ${String(found)}, niet ${String(count)}`,
        en: `the data has ${String(found)}, not ${String(count)}`,
      },
    },
  ];
};

const noRecognisedAnswer: CompareClaims = ({ factor }, { factors, interventions }, day) => {
  const asked = factors.find(({ value }) => value.id === factor)?.value;
  if (asked === undefined) return [];
  const relatives = relativesOf(factorGraph(factors.map(({ value }) => value)), asked.id);
  return interventions
    .filter(({ value }) => levelOn(value, day) !== undefined && roleFor(relatives, asked, value) === 'answers')
    .map(({ value: { id } }) => ({
      intervention: id,
      message: {
        nl: `${id} is erkend en is een antwoord op "${asked.id}"`,
        en: `${id} is recognised and answers "${asked.id}"`,
      },
    }));
};

const COMPARE: Readonly<Record<ClaimCheck['kind'], CompareClaims>> = {
  'level-is': levelIs,
  'theme-at-level': themeAtLevel,
  'factor-count': factorCount,
  'no-recognised-answer': noRecognisedAnswer,
};

/** All in the data that speaks against a claim, the known exceptions included. */
export function contradictions(
  { check }: ReportClaimFacts,
  entries: KnownRecords,
  today: Day,
): readonly Contradiction[] {
  if (check === undefined) return [];
  return COMPARE[check.kind](check, entries, check.asOf === undefined ? today : lastDay(check.asOf));
}
