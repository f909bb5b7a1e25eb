import { midSentence } from '../../tell/lens.ts';
import type { Intervention, Kin, RankedLevel } from '../../core/generated/schema-types.ts';
import type { Day } from '../../core/partial-date.ts';
import { present } from '../../core/present.ts';
import { ratingAt } from '../../core/rating.ts';
import { kinRating } from '../../tell/kin-text.ts';
import { levelLine, scopeLine } from '../../tell/level-line.ts';
import { ageText } from '../../tell/age-text.ts';
import { costText } from '../../tell/cost-text.ts';
import type { CitedPage } from '../cited-page.ts';
import { notesByPhase } from '../../tell/phase-text.ts';
import { originOf } from '../../tell/origin-text.ts';
import { joined } from '../../tell/sentence.ts';
import { standingText } from '../../tell/standing-text.ts';
import { termLine } from '../../tell/term-text.ts';
import { studyHead } from '../../tell/study-text.ts';

/** One line of the comparison: the same question to each intervention. No value means: not found. */
export interface ComparedField {
  /** English and permanent, for CSV. */
  readonly key: string;
  readonly label: string;
  readonly values: (intervention: Intervention) => readonly string[];
  /** The level that the values speak of. */
  readonly level?: (intervention: Intervention) => RankedLevel | undefined;
}

function levelTexts({ lens, cite }: CitedPage, intervention: Intervention, day: Day): readonly string[] {
  const rating = ratingAt(lens.catalogue, intervention, day);
  const local = { id: intervention.id, ...present({ origin: originOf(lens, intervention) }) };
  if (rating.kind === 'unrated') return [levelLine(lens, { unratedBecause: rating.because, ...local }, day)];
  const over = termLine(lens, rating.recognition, day);
  const remarks = [over && midSentence(over), standingText(lens, rating.recognition, day)];
  return [
    `${levelLine(lens, { ...rating, ...local }, day)} ${cite(rating.recognition.source)}`,
    ...remarks.flatMap((remark) => remark ?? []),
  ];
}

function levelOf({ lens }: CitedPage, intervention: Intervention, day: Day): RankedLevel | undefined {
  const rating = ratingAt(lens.catalogue, intervention, day);
  return rating.kind === 'rated' ? rating.level : undefined;
}

function scopeTexts({ lens }: CitedPage, intervention: Intervention, day: Day): readonly string[] {
  const rating = ratingAt(lens.catalogue, intervention, day);
  return rating.kind === 'rated' ? [scopeLine(lens, rating)] : [];
}

function kinText({ lens, cite }: CitedPage, { name, relation, ratings = [] }: Kin): string {
  const said = ratings.map((rating) => `${kinRating(lens, rating)} ${cite(rating.source)}`);
  return [`${lens.messages.show.kinRelation[relation]} ${name}`, ...said].join('. ');
}

/** Each phase once, in their order: of those with a note the note names it. */
function phaseTexts({ lens, cite }: CitedPage, target: Intervention['target']): readonly string[] {
  const { phases, phaseNotes = [] } = target;
  return [...new Set([...phases, ...phaseNotes.map(({ phase }) => phase)])].flatMap((id) => {
    const notes = notesByPhase(lens, { ...target, phaseNotes: phaseNotes.filter(({ phase }) => phase === id) });
    return notes.length === 0 ? [lens.term('phases', id)] : notes.map(({ said, source }) => `${said} ${cite(source)}`);
  });
}

/** For whom, and by whom. */
function targetFields(page: CitedPage): readonly ComparedField[] {
  const { lens, cite } = page;
  const words = lens.messages.show;
  const terms = (list: 'settings' | 'deliverers', ids: readonly string[] = []): readonly string[] =>
    ids.map((id) => lens.term(list, id));
  return [
    { key: 'audience', label: words.audience, values: ({ target }) => [lens.text(target.audience)] },
    {
      key: 'conditions',
      label: words.conditions,
      values: ({ target }) =>
        (target.conditions ?? []).map(({ trait, source }) => `${lens.trait(trait)} ${cite(source)}`),
    },
    { key: 'phases', label: words.phases, values: ({ target }) => phaseTexts(page, target) },
    {
      key: 'ages',
      label: words.ages,
      values: ({ target }) => [ageText(lens, target)].flatMap((text) => (text === undefined ? [] : [text])),
    },
    { key: 'track', label: words.track, values: ({ target }) => (target.track ?? []).map((id) => lens.tracks([id])) },
    { key: 'settings', label: words.settings, values: ({ delivery }) => terms('settings', delivery?.settings) },
    { key: 'deliverers', label: words.deliverers, values: ({ delivery }) => terms('deliverers', delivery?.deliverers) },
    {
      key: 'sessions',
      label: words.sessions,
      values: ({ delivery }) =>
        (delivery?.sessions ?? []).map(({ text, source }) => `${lens.text(text)} ${cite(source)}`),
    },
    {
      key: 'duration',
      label: words.duration,
      values: ({ delivery }) => (delivery?.duration === undefined ? [] : [lens.text(delivery.duration)]),
    },
  ];
}

/** Everything that is put side by side, in the order of the page. */
export function comparedFields(page: CitedPage, day: Day): readonly ComparedField[] {
  const { lens, cite } = page;
  const words = lens.messages.show;
  return [
    {
      key: 'level',
      label: words.level,
      values: (record) => levelTexts(page, record, day),
      level: (record) => levelOf(page, record, day),
    },
    { key: 'scope', label: lens.messages.level.scopeHead, values: (record) => scopeTexts(page, record, day) },
    { key: 'theme', label: words.theme, values: ({ theme }) => [lens.theme(theme)] },
    { key: 'aim', label: words.aim, values: ({ aim }) => [lens.text(aim)] },
    ...targetFields(page),
    {
      key: 'studies',
      label: words.studies,
      values: ({ studies = [] }) =>
        studies.map((study) => `${study.citation} (${studyHead(lens, study)}) ${cite(study.source)}`),
    },
    {
      key: 'elements',
      label: words.elements,
      values: ({ activeElements = [] }) =>
        activeElements.flatMap(({ element, text }) => {
          const label = element === undefined ? undefined : lens.catalogue.activeElements.get(element)?.label;
          const shown = label ?? text;
          return shown === undefined ? [] : [lens.text(shown)];
        }),
    },
    {
      key: 'costs',
      label: words.costs,
      values: ({ costs = [] }) => costs.map((cost) => joined(costText(lens, cost), cite(cost.source))),
    },
    { key: 'kin', label: words.kin, values: ({ kin = [] }) => kin.map((relative) => kinText(page, relative)) },
    { key: 'owner', label: words.owner, values: ({ owner }) => (owner === undefined ? [] : [owner]) },
  ];
}
