import type { Study, StudyOutcome } from '../core/generated/schema-types.ts';
import type { Lens } from './lens.ts';

/** What a study was, in a few words: where and when, its design, how many took part, how long, and what it is about. */
export function studyHead(
  { messages: { show: words, months, number } }: Lens,
  { country, year, designKind, participants, followUpMonths, fit, seen }: Study,
): string {
  const place = [country, year].flatMap((part) => (part === undefined ? [] : [String(part)])).join(', ');
  return [
    ...(place === '' ? [] : [place]),
    words.designKind[designKind],
    ...(participants === undefined ? [] : [words.participants(number(participants))]),
    ...(followUpMonths === undefined ? [] : [words.followed(months(followUpMonths))]),
    words.studyFit[fit],
    words.studySeen[seen],
  ].join('; ');
}

/** What a study found on one outcome, with its figures and what to know of them. */
export function outcomeText(
  { messages: { show, terms }, text, figure }: Lens,
  { outcome, result, composite, figures, note }: StudyOutcome,
): string {
  const numbers = figures === undefined ? '' : ` (${figure(figures)})`;
  const part = composite === true ? `, ${show.composite}` : '';
  const remark = note === undefined ? '' : ` ${text(note)}`;
  return `${text(outcome)}: ${terms.results[result]}${numbers}${part}.${remark}`;
}
