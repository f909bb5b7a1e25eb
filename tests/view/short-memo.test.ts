import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Profile, Selection } from '../../src/core/generated/schema-types.ts';
import { factorId } from '../../src/core/ids.ts';
import { sure } from '../../src/core/sure.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { costText } from '../../src/tell/cost-text.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { type Block, type Document, plainText } from '../../src/view/document.ts';
import { shortMemoDocument } from '../../src/view/short-memo/short-memo.ts';
import type { Language } from '../../src/words/said.ts';
import { MEMO_PROFILE, memoCatalogue, selectionOf } from '../support/memo-world.ts';
import { plainTextOf } from '../support/plain-text.ts';
import { shippedCatalogue, shippedProfiles } from '../support/shipped-catalogue.ts';

const LANGUAGES = ['nl', 'en'] as const;
const catalogue = await shippedCatalogue();
const profiles = await shippedProfiles();
const CASES = profiles.flatMap(({ name, profile }) => {
  const selection = selectionOf(catalogue, profile);
  return LANGUAGES.map((language) => ({ name, language, selection }));
});

const memoOf = (language: Language, selection: Selection): Document =>
  shortMemoDocument(lensOf(catalogue, language), selection);

/** The first paragraph under the heading of the answer. */
function answerTo(factors: Profile['factors'], language: Language = 'en'): string {
  const { blocks } = memoOf(language, selectionOf(catalogue, { factors }));
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'answer');
  return plainTextOf(blocks.slice(at + 1, at + 2)).trim();
}

const headings = ({ blocks }: Document): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.id ?? ''] : []));

/** About how many lines of print a block takes: a page of A4 has some fifty-five, of a hundred characters each. */
function linesOf(block: Block): number {
  const wrapped = (text: string): number => Math.ceil(text.length / 95);
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? 1.5 * wrapped(block.text.repeat(2)) : 2.2;
    case 'table':
      return 1.4 + (block.rows.length + (block.sections?.length ?? 0)) * 1.1;
    case 'list':
      return block.items.reduce((sum, { line }) => sum + wrapped(plainText(line)) + 0.2, 0);
    case 'fields':
      return block.fields.length * 1.2;
    case 'paragraph':
      return wrapped(plainText(block.line)) + 0.5;
    case 'command':
    case 'listing':
    case 'figure':
    case 'page-break':
      throw new Error(`no ${block.kind} on page one`);
  }
}

/** The sentences that stand in lists and paragraphs. A caution of a few words may stand by each factor that it holds for. */
const sentencesOf = (document: Document): readonly string[] =>
  plainTextOf(document.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list'))
    .replace(/\s+/g, ' ')
    .split(/(?<=[.!?]) (?=\p{Lu})/u)
    .filter((sentence) => sentence.split(' ').length > 8);

it.each(LANGUAGES)('the short memo reads like this (%s)', async (language) => {
  const small = memoCatalogue();
  const memo = shortMemoDocument(lensOf(small, language), selectionOf(small, MEMO_PROFILE));
  await expect(renderMarkdown(memo)).toMatchFileSnapshot(join(import.meta.dirname, `golden/short-memo.${language}.md`));
});

it('names kinds of regular care in the middle of a sentence as such', () => {
  const { selection } = sure(CASES.find(({ name }) => name === 'smoking-low-ses.yaml'));
  const care = (language: Language) =>
    /(?:Gewone zorg|Regular care): [^\n]*/.exec(plainTextOf(memoOf(language, selection).blocks))?.[0];
  expect(care('nl')).toMatch(/^Gewone zorg: advies van de huisarts [^;]*; Zorgstandaard Integrale [^;]*; JGZ let /);
  expect(care('en')).toMatch(/^Regular care: GP advice [^;]*; integrated maternity [^;]*; youth health care /);
});

describe.each(CASES)('the short memo of $name ($language)', ({ language, selection }) => {
  let memo: Document;
  let text: string;
  beforeAll(() => {
    memo = memoOf(language, selection);
    text = plainTextOf(memo.blocks);
  });

  it('asks, answers, and says what is missing and what to verify before anything else', () => {
    expect(headings(memo).slice(0, 4)).toEqual(['decision', 'answer', 'missing', 'checks']);
  });

  it('has a row for each match in the table of its first page', () => {
    const table = memo.blocks.find((block) => block.kind === 'table');
    const rows =
      table?.kind === 'table'
        ? table.rows.map(([first]) =>
            first?.line.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(''),
          )
        : [];
    expect(rows.length).toBeGreaterThanOrEqual(selection.matches.length);
  });

  it('has room on its first page for what to verify', () => {
    const checks = memo.blocks.findIndex((block) => block.kind === 'heading' && block.id === 'checks');
    const lines = memo.blocks.slice(0, checks).reduce((sum, block) => sum + linesOf(block), 0);
    expect(lines).toBeLessThan(52);
  });

  it('tells each note of its table once, with what to verify', () => {
    const marks = /[¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]*/g;
    const table = memo.blocks.find((block) => block.kind === 'table');
    const inTable =
      table?.kind === 'table' ? table.rows.flatMap(([first]) => plainText(first?.line ?? []).match(marks) ?? []) : [];
    const told = memo.blocks.flatMap((block) =>
      block.kind === 'list' ? block.items.flatMap(({ line }) => plainText(line).match(marks) ?? []) : [],
    );
    expect(told).toEqual([...new Set(inTable)]);
  });

  it('never says that what has no exact first date was not recognised before', () => {
    const figure = memo.blocks.find((block) => block.kind === 'figure');
    const rows = figure?.kind === 'figure' ? figure.twin.rows.map((row) => row.map(({ line }) => plainText(line))) : [];
    for (const { id, name } of selection.matches) {
      const first = catalogue.interventions.get(id)?.recognitions[0];
      const isExact = first?.date !== undefined && first.dateIsLatest !== true;
      const row = rows.find(([head]) => head?.startsWith(name));
      expect(row ?? [], id).not.toContain(isExact ? '?' : '-');
    }
  });

  it('marks the level of which the latest date is not known, in the years in which it is in effect', () => {
    const figure = memo.blocks.find((block) => block.kind === 'figure');
    const rows = figure?.kind === 'figure' ? figure.twin.rows.map((row) => row.map(({ line }) => plainText(line))) : [];
    for (const { name, level, recognition } of selection.matches.filter((match) => match.level !== undefined)) {
      const row = rows.find(([first]) => first?.startsWith(name.replace(/ \(.*/, '')));
      if (row === undefined) continue;
      expect(row.at(-1)?.includes('?'), `${name} ${String(level?.id)}`).toBe(recognition?.date === undefined);
    }
  });

  it('says out loud what a sign in the years stands for', () => {
    const figure = memo.blocks.find((block) => block.kind === 'figure');
    const cells = figure?.kind === 'figure' ? figure.twin.rows.flatMap((row) => row.slice(1)) : [];
    const saidOf = (sign: string) =>
      cells.filter(({ line }) => plainText(line).endsWith(sign)).map(({ title }) => title);
    const [over, notYet] = language === 'nl' ? ['voorbij', 'nog niet erkend'] : ['term over', 'not yet recognised'];
    expect(saidOf('!').filter((title) => !title?.endsWith(over))).toEqual([]);
    expect(saidOf('-').filter((title) => title !== notYet)).toEqual([]);
  });

  it('speaks to a council, not to who typed a command', () => {
    expect(text).not.toContain('--');
  });

  it('explains each letter of its picture beside it', () => {
    const figure = memo.blocks.find((block) => block.kind === 'figure');
    if (figure?.kind !== 'figure' || figure.picture.kind !== 'timeline') throw new Error('no time line');
    const { rows, legend } = figure.picture;
    const explained = legend.slice(2).map(({ shape }) => shape.text);
    expect(
      rows.flatMap(({ moments }) =>
        moments.map(({ shape }) => shape.text).filter((letter) => !explained.includes(letter)),
      ),
    ).toEqual([]);
    expect(figure.caption).not.toContain(language === 'nl' ? 'eind' : 'end');
  });

  it('tells no amount without what it pays for and the warning that goes with it', () => {
    const lens = lensOf(catalogue, language);
    const costs = selection.matches.flatMap(({ id }) => catalogue.interventions.get(id)?.costs ?? []);
    const told = costs.filter(({ subject }) => subject === undefined).map((cost) => costText(lens, cost));
    const line = text.replaceAll(/\s+/g, ' ');
    expect(told.filter((cost) => !line.includes(cost.replaceAll(/\s+/g, ' ')))).toEqual([]);
    expect(text.match(/(?:€|US\$|£)\s?[\d.,]*\d/g) ?? []).toHaveLength(told.length);
  });

  it('leaves how the list was made to the full length', () => {
    expect(headings(memo).at(-1)).toBe('sources');
  });

  it('quotes no statistics and no fingerprint', () => {
    expect(text).not.toMatch(/\b[pdr]\s?[=<]\s?[0-9.,]/);
    expect(text).not.toContain(selection.data.digest.slice(0, 12));
  });

  it('says no sentence twice', () => {
    const sentences = sentencesOf(memo);
    expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([]);
  });

  it('lists each source that it cites', () => {
    const cited = [...text.matchAll(/\[(\d+)(?:, [^\]]*)?\]/g)].map(([, number]) => Number(number));
    const listed = [
      ...plainTextOf(
        memo.blocks.slice(memo.blocks.findIndex((block) => block.kind === 'heading' && block.id === 'sources')),
      ).matchAll(/\[(\d+)\]/g),
    ];
    expect(new Set(cited).size).toBe(listed.length);
  });
});

describe('the figures of a municipality in the short memo', () => {
  const asked = (figures: readonly boolean[], ids = ['prenatal-smoking', 'poverty']) => {
    const factors = ids.map((id, index) => ({
      id: factorId(id),
      ...(figures[index] === true ? { figure: { value: 8.1, unit: '%', year: 2023, source: 'CBS' } } : {}),
    }));
    return plainTextOf(memoOf('nl', selectionOf(catalogue, { factors })).blocks);
  };

  it('stand with their factor, once', () => {
    const memo = asked([true, false]);
    expect(memo).toContain(
      'A = Actief roken voor of tijdens de zwangerschap (moet, 8,1 %, 2023, CBS); B = Armoede (moet).',
    );
    expect(memo.split('8,1 %')).toHaveLength(2);
  });

  it('stand there as well when nothing fits', () => {
    expect(asked([true], ['single-parent-family'])).toContain('Eenoudergezin (moet, 8,1 %, 2023, CBS).');
  });

  it.each([
    [[false, false], 'De openbare cijfers bij de factoren opzoeken.'],
    [[true, false], 'De openbare cijfers opzoeken bij: armoede.'],
  ] as const)('are to be looked up where they are not known: %j', (figures, action) => {
    expect(asked(figures)).toContain(action);
  });

  it('are not asked for when all are known', () => {
    expect(asked([true, true])).not.toContain('opzoeken');
  });
});

describe('what a municipality said of its choices', () => {
  const factors = (more: readonly Partial<Profile['factors'][number]>[]) =>
    ['prenatal-smoking', 'poverty'].map((id, index) => ({ id: factorId(id), ...more[index] }));
  const told = (profile: Profile): string =>
    plainTextOf(memoOf('nl', selectionOf(catalogue, profile)).blocks).replaceAll(/\s+/g, ' ');

  it('stands in the short memo: on what a choice rests, with the note', () => {
    expect(told({ factors: factors([{ basis: 'practice', note: 'Verloskundigen zien dit vaak.' }]) })).toContain(
      'Waarop de keuze rust: A: signalen uit de praktijk (Verloskundigen zien dit vaak); B: nog niet uitgezocht.',
    );
  });

  it('leaves room for a figure on which a choice rests and that was not given', () => {
    const figure = { value: 8.1, unit: '%', year: 2023, source: 'CBS' };
    expect(told({ factors: factors([{ basis: 'figure', figure }, { basis: 'figure' }]) })).toContain(
      'Waarop de keuze rust: A: een cijfer; B: een cijfer [cijfer, jaar en bron].',
    );
  });

  it('takes no room when nothing was said', () => {
    expect(told({ factors: factors([]) })).not.toContain('Waarop de keuze rust');
  });

  it('is told of an offer as well, with how many families it reaches, also where nothing fits', () => {
    const offer = [{ name: 'Koffie', factors: [factorId('single-parent-family')], reach: 25 }];
    expect(told({ factors: [{ id: factorId('single-parent-family') }], offer })).toContain(
      'Al in het aanbod: Koffie (A: volgens eigen opgave, 25 gezinnen per jaar).',
    );
  });

  it('says of a factor that was asked from both sides under which letter it counts', () => {
    const both = ['harsh-insensitive-parenting', 'warm-sensitive-parenting'].map((id) => ({ id: factorId(id) }));
    expect(told({ factors: both })).toMatch(/Ook gevraagd: [^.]*\(telt als A\)\./);
  });
});

describe('how many families, in the short memo', () => {
  const smoking = { factors: [{ id: factorId('prenatal-smoking') }], births: 1000 };
  const memoOf = (profile: Profile) =>
    plainTextOf(shortMemoDocument(lensOf(catalogue, 'nl'), selectionOf(catalogue, profile)).blocks);

  it('is for the author to estimate when no births were given', () => {
    const { births, ...without } = smoking;
    expect(births).toBe(1000);
    expect(memoOf(without)).toContain('Schat hoeveel gezinnen bij ons kunnen meedoen, en wie het kan uitvoeren.');
  });

  it('stands with the intervention, and leaves to estimate only what has no number', () => {
    const memo = memoOf({ ...smoking, shares: { 'first-child': 0.45, 'early-pregnancy': 0.9 } });
    expect(memo).toContain('tussen 350 en 450 gezinnen per jaar');
    expect(memo).toContain(
      'Schat bij de interventies zonder aantal hoeveel gezinnen kunnen meedoen, en zoek uit wie het kan uitvoeren. Gerekend is met 1.000 geboorten per jaar en deze aandelen: eerste kind 45%; in beeld vóór week 28 van de zwangerschap 90%. Hoe kenmerken samenvallen, is niet bekend.',
    );
    expect(memo).not.toContain('Schat hoeveel gezinnen bij ons');
    expect(memo).not.toContain('aandeel ontbreekt');
  });

  it('asks for no estimate where every match has its number', () => {
    const childcare = { factors: [{ id: factorId('low-socioeconomic-status') }], phases: ['first-year'] as const };
    const selection = selectionOf(catalogue, childcare);
    const only = selection.matches.filter(({ conditions }) => conditions.length === 0).map(({ id }) => id);
    const memo = memoOf({
      ...childcare,
      criteria: { exclude: only },
      births: 1000,
      shares: Object.fromEntries(
        selection.matches.flatMap(({ conditions }) => conditions.map((trait) => [trait, 0.4])),
      ),
    });
    expect(memo).toContain('Zoek uit wie het kan uitvoeren. Gerekend is met');
    expect(memo).not.toContain('Schat');
  });

  it('names the share that is missing', () => {
    const memo = memoOf({ ...smoking, shares: { 'first-child': 0.45 } });
    expect(memo).toContain(
      'VoorZorg. Hoeveel gezinnen: niet te zeggen; het aandeel ontbreekt van: in beeld vóór week 28 van de zwangerschap.',
    );
    expect(memo).not.toContain('Gerekend is met');
  });
});

describe('what is made for those who have a factor', () => {
  it.each([
    ['preterm-birth', 'For these children: '],
    ['low-socioeconomic-status', 'For these families: '],
  ])('is said of whom it is: %s', (id, head) => {
    const selection = selectionOf(catalogue, { factors: [{ id: factorId(id) }] });
    expect(plainTextOf(shortMemoDocument(lensOf(catalogue, 'en'), selection).blocks)).toContain(head);
  });
});

describe('a factor for which nothing was found', () => {
  it('does not say twice that there may be something elsewhere', () => {
    const selection = selectionOf(catalogue, { factors: [{ id: factorId('child-fatty-acid-iron-deficiency') }] });
    expect(selection.gaps.map(({ kind }) => kind)).toEqual(['no-intervention']);
    const text = plainTextOf(shortMemoDocument(lensOf(catalogue, 'nl'), selection).blocks);
    expect(text).toContain('Niet in deze gegevens is niet hetzelfde als: bestaat niet.');
    expect(text).not.toContain('Dat betekent niet dat er in Nederland niets is');
  });

  it('asks for no number of families that could take part in nothing', () => {
    const selection = selectionOf(catalogue, { factors: [{ id: factorId('air-pollution-exposure') }] });
    const memo = memoOf('en', selection);
    expect(plainTextOf(memo.blocks)).not.toContain('take part');
    expect(headings(memo)).not.toContain('checks');
  });
});

describe('the answer in sentences', () => {
  const smoking = factorId('prenatal-smoking');
  const alone = factorId('single-parent-family');

  it.each<[string, Profile['factors'], string]>([
    [
      'speaks of a must',
      [{ id: smoking }],
      '2 interventions fit; the chosen factor has an answer. A favourable or mixed result on a must was found for: VoorZorg and Slimmer Zwanger.',
    ],
    [
      'speaks of no must when all are wishes',
      [{ id: smoking, priority: 'wish' }],
      '2 interventions fit; the chosen factor has an answer. A favourable or mixed result on a chosen factor was found for: VoorZorg and Slimmer Zwanger.',
    ],
    [
      'does not deny what was found on a wish',
      [{ id: alone }, { id: smoking, priority: 'wish' }],
      '2 interventions fit; 1 of the 2 chosen factors has an answer. No favourable or mixed result on a must was found. No answer was found for: single-parent family.',
    ],
  ])('%s', (_, factors, expected) => {
    expect(answerTo(factors)).toBe(expected);
  });

  it.each<[Language, string, string]>([
    ['nl', 'single-parent-family', 'Voor de gekozen factor is geen interventie gevonden die past.'],
    ['en', 'single-parent-family', 'No intervention was found that fits the chosen factor.'],
    ['nl', 'postpartum-depression', 'Er past 1 interventie; op de gekozen factor is er geen antwoord.'],
    ['en', 'postpartum-depression', '1 intervention fits; the chosen factor has no answer.'],
  ])('counts a single factor as a person would (%s, %s)', (language, id, expected) => {
    expect(answerTo([{ id: factorId(id) }], language)).toContain(expected);
  });
});
