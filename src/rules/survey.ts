import type { Entry } from '../core/entry.ts';
import { type Entries, RECORD_LISTS } from '../core/records.ts';
import type { RuleContext } from '../core/rule.ts';
import { type DateUse, dateFinder } from './dates.ts';
import { type Reference, referenceFinder } from './references.ts';
import { type CopiedText, copiedTextFinder } from './copied-texts.ts';
import { type Visit, walk } from './walk.ts';

/** What rules look for by the names of values, wherever in a record it stands. */
export interface Survey {
  /** Every id, in every kind of file, that should name a record. */
  readonly references: readonly Reference[];
  readonly dates: readonly DateUse[];
  readonly copiedTexts: readonly CopiedText[];
}

type Kind = keyof Entries;

const KINDS: readonly Kind[] = [...RECORD_LISTS, 'vocabulary', 'examples'];
const WITHOUT_REFERENCES: readonly Kind[] = ['vocabulary', 'questionnaire'];
const WITH_DATES: readonly Kind[] = ['sources', 'interventions', 'regularCare', 'reportClaims', 'examples'];

function makeSurvey({ entries, faulty }: RuleContext): Survey {
  const references: Reference[] = [];
  const dates: DateUse[] = [];
  const copiedTexts: CopiedText[] = [];
  const look = (kind: Kind, entry: Entry<unknown>, isSound: boolean): void => {
    const visits: Visit[] = [];
    if (!WITHOUT_REFERENCES.includes(kind)) visits.push(referenceFinder(entry, kind === 'examples', references));
    // The shape of a faulty record is not known, so a date may stand anywhere.
    if (WITH_DATES.includes(kind) || !isSound) visits.push(dateFinder(entry, dates));
    if (kind !== 'examples' && isSound) visits.push(copiedTextFinder(entry, copiedTexts));
    walk(entry.value, (name, value, holder) => {
      for (const visit of visits) visit(name, value, holder);
    });
  };
  for (const kind of KINDS) for (const entry of entries[kind]) look(kind, entry, true);
  for (const { kind, entry } of faulty) look(kind, entry, false);
  return { references, dates, copiedTexts };
}

const surveys = new WeakMap<RuleContext, Survey>();

/** The survey of all records, also of those that do not fit their schema: one walk for all rules that ask. */
export function surveyOf(context: RuleContext): Survey {
  const known = surveys.get(context);
  if (known !== undefined) return known;
  const survey = makeSurvey(context);
  surveys.set(context, survey);
  return survey;
}
