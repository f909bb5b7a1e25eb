import { describe, expect, it } from 'vitest';
import type { LocalFigure, Recognition, Study, StudyOutcome } from '../../src/core/generated/schema-types.ts';
import type { HistoryEntry } from '../../src/core/history.ts';
import { sourceId } from '../../src/core/ids.ts';
import { figureInBrackets, figureText } from '../../src/tell/figure-text.ts';
import { historyLine, whenText } from '../../src/tell/history-line.ts';
import { kinRating } from '../../src/tell/kin-text.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { outcomeText, studyHead } from '../../src/tell/study-text.ts';
import { recognition } from '../support/catalogue-builder.ts';
import { memoCatalogue } from '../support/memo-world.ts';

const lens = lensOf(memoCatalogue(), 'en');
const dutch = lensOf(memoCatalogue(), 'nl');
const both = (text: string) => ({ nl: text, en: text });
const SOURCE = { id: sourceId('report') };
const AS_OF = '2026-11-25';

describe('a study in a few words', () => {
  type Head = Parameters<typeof studyHead>[1];
  const head = (more: Partial<Study>): string =>
    studyHead(lens, { designKind: 'randomised', fit: 'this-programme', seen: 'abstract', ...more } as Head);

  it('tells all that is known of it', () => {
    expect(head({ country: 'NL', year: 2014, participants: 1460, followUpMonths: 24 })).toBe(
      'NL, 2014; randomised; 1,460 participants; followed for up to 2 years; about this programme; abstract read',
    );
  });

  it('leaves out what is not known', () => {
    expect(head({})).toBe('randomised; about this programme; abstract read');
    expect(head({ year: 2014 })).toMatch(/^2014; randomised;/);
  });
});

describe('what a registry abroad says', () => {
  it.each<readonly [string, string | undefined, string]>([
    ['Model', undefined, 'Blueprints: Model'],
    ['Promising. About all levels.', undefined, 'Blueprints: Promising. About all levels'],
    ['Neither is.', '2016', 'Blueprints: Neither is (2016)'],
  ])('has no stop of its own: %s %s', (rating, date, told) => {
    const dated = date === undefined ? {} : { date };
    expect(kinRating(lens, { registry: 'Blueprints', rating: both(rating), source: SOURCE, ...dated })).toBe(told);
  });
});

describe('what a study found', () => {
  const found = (more: Partial<StudyOutcome>): string =>
    outcomeText(lens, { outcome: both('Smoking'), result: 'favourable', ...more });

  it.each<readonly [Partial<StudyOutcome>, string]>([
    [{}, 'Smoking: favourable difference found.'],
    [{ figures: '40 % against 48 %' }, 'Smoking: favourable difference found (40 % against 48 %).'],
    [
      { composite: true, note: both('By telephone.') },
      'Smoking: favourable difference found, measured only as a part of a composite. By telephone.',
    ],
  ])('%j: %s', (more, text) => {
    expect(found(more)).toBe(text);
  });
});

describe('what was said of a level in the course of time', () => {
  const said = (entry: HistoryEntry): string => historyLine(lens, entry, AS_OF, () => '[1]');
  const granted = (shorthand: string, more: Partial<Recognition> = {}): HistoryEntry => ({
    kind: 'granted',
    entry: { ...recognition(shorthand), ...more },
  });

  it.each<readonly [HistoryEntry, string]>([
    [granted('good 2024'), 'Good indications, recognised. [1]'],
    [
      granted('good 2024 standing=under-reassessment@2026-01'),
      'Good indications, recognised. The recognition is being reassessed (seen in January 2026). [1]',
    ],
    [granted('good 2024 standing=under-reassessment@2027'), 'Good indications, recognised. [1]'],
    [
      granted('good seen=2026-01 standing=current@2026-02'),
      'Good indications, recognised. The recognition was in the database (seen in February 2026). [1]',
    ],
    [granted('good seen=2026-01 standing=current@2026-01'), 'Good indications, recognised. [1]'],
    [
      { kind: 'reported', entry: { ...recognition('first 2019 standing=current@2026-01'), note: both('Table 2.') } },
      'First indications, according to another source. Table 2. [1]',
    ],
    [{ kind: 'withdrawn', entry: { date: '2024', source: SOURCE } }, 'recognition withdrawn. [1]'],
  ])('%j: %s', (entry, text) => {
    expect(said(entry)).toBe(text);
  });

  it.each<readonly [Parameters<typeof whenText>[1], string]>([
    [{ date: '2024-05-01', seen: '2025' }, '1 May 2024'],
    [{ date: '2024-05-01', dateIsLatest: true }, 'by 1 May 2024 at the latest'],
    [{ seen: '2025' }, 'date not found, listed in 2025'],
    [{}, 'date not found'],
  ])('its day, of %j: %s', (dated, text) => {
    expect(whenText(lens, dated)).toBe(text);
  });
});

describe('a local figure', () => {
  const figure: LocalFigure = { value: 12.4, unit: '%', year: 2023, source: 'Regiobeeld (tabel 3), Delft' };

  it('has a comma in Dutch, and only what is known', () => {
    expect(figureText(dutch, figure)).toBe('12,4\u00a0%, 2023, Regiobeeld (tabel 3), Delft');
    expect(figureText(lens, { value: 12.4 })).toBe('12.4');
  });

  it('stands between brackets without brackets of its own', () => {
    expect(figureInBrackets(lens, figure)).toBe('12.4\u00a0%, 2023, Regiobeeld, Delft');
    expect(figureInBrackets(lens, { value: 3 })).toBe('3');
  });
});
