import type {
  ClaimCheck,
  Factor,
  Intervention,
  InterventionId,
  Link,
  ReportClaim,
  Text,
} from '../core/generated/schema-types.ts';
import { type Day, lastDay } from '../core/partial-date.ts';
import type { Entries } from '../core/records.ts';
import { recognitionInEffect } from './recognition-in-effect.ts';

/** One way in which the data says otherwise than a claim. */
export interface Contradiction {
  readonly intervention?: InterventionId;
  readonly message: Text;
}

type Check = ReportClaim['check'] & ClaimCheck;
type Compare = (check: Check, entries: Entries, day: Day) => readonly Contradiction[];

const levelOn = (intervention: Intervention, day: Day): string | undefined =>
  recognitionInEffect(intervention, day)?.recognition.level;

const otherLevel = ({ id }: Intervention, level: string | undefined, wanted: string): Contradiction => ({
  intervention: id,
  message: {
    nl: `${id} heeft hier ${level ?? 'geen erkenning'}, niet ${wanted}`,
    en: `${id} has ${level ?? 'no recognition'} here, not ${wanted}`,
  },
});

const levelIs: Compare = ({ intervention, level = '' }, { interventions }, day) =>
  interventions
    .filter(({ value }) => value.id === intervention && levelOn(value, day) !== level)
    .map(({ value }) => otherLevel(value, levelOn(value, day), level));

const themeAtLevel: Compare = ({ theme, level = '' }, { interventions }, day) =>
  interventions
    .filter(({ value }) => value.theme === theme && levelOn(value, day) !== undefined && levelOn(value, day) !== level)
    .map(({ value }) => otherLevel(value, levelOn(value, day), level));

const factorCount: Compare = ({ factorKind, group, count }, { factors }) => {
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

/** As a reason answers a factor (design, section 4): studied or stated, not in vain, and aimed at it. */
function answers(link: Link, factor: Factor, factors: ReadonlyMap<string, Factor>): boolean {
  if (link.claim === 'plausible' || link.result === 'none' || link.result === 'negative') return false;
  if (link.relation === 'meant-for' && factor.answeredBy !== 'reach') return false;
  if (link.relation === 'works-on' && link.factor === factor.mirror) return true;
  const seen = new Set<string>();
  for (let id: string | undefined = link.factor; id !== undefined && !seen.has(id); id = factors.get(id)?.refines) {
    if (id === factor.id) return true;
    seen.add(id);
  }
  return false;
}

const noRecognisedAnswer: Compare = ({ factor }, { factors, interventions }, day) => {
  const all = new Map<string, Factor>(factors.map(({ value }) => [value.id, value]));
  const asked = all.get(factor ?? '');
  if (asked === undefined) return [];
  return interventions
    .filter(({ value }) => levelOn(value, day) !== undefined && value.links.some((link) => answers(link, asked, all)))
    .map(({ value: { id } }) => ({
      intervention: id,
      message: {
        nl: `${id} is erkend en heeft een koppeling met "${asked.id}"`,
        en: `${id} is recognised and has a link with "${asked.id}"`,
      },
    }));
};

const COMPARE: Readonly<Record<ClaimCheck['kind'], Compare>> = {
  'level-is': levelIs,
  'theme-at-level': themeAtLevel,
  'factor-count': factorCount,
  'no-recognised-answer': noRecognisedAnswer,
};

/** All in the data that speaks against a claim, the known exceptions included. */
export function contradictions({ check }: ReportClaim, entries: Entries, today: Day): readonly Contradiction[] {
  if (check === undefined) return [];
  return COMPARE[check.kind](check, entries, check.asOf === undefined ? today : lastDay(check.asOf));
}
