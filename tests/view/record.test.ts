import { describe, expect, it } from 'vitest';
import { lensOf } from '../../src/tell/lens.ts';
import { findRecord, recordDocument, recordSummary } from '../../src/view/record/index.ts';
import { plainTextOf } from '../support/plain-text.ts';
import { shippedCatalogue } from '../support/shipped-catalogue.ts';

const catalogue = await shippedCatalogue();

function page(id: string, language: 'nl' | 'en', day = '2026-11-25'): string {
  const found = findRecord(catalogue, id);
  if (found === undefined) throw new Error(`no record ${id}`);
  return plainTextOf(recordDocument(lensOf(catalogue, language), found, day).blocks).replace(/\s+/g, ' ');
}

describe('the summary', () => {
  const summary = (id: string): string => {
    const found = findRecord(catalogue, id);
    return found === undefined ? '' : plainTextOf(recordSummary(lensOf(catalogue, 'en'), found, '2026-11-25').blocks);
  };

  it.each([
    ['the level with its date', 'voorzorg', 'Effective according to good indications, recognised on 30 September 2021'],
    ['that its term is over', 'voorzorg', 'Five-year term over. Whether it was renewed was not checked.'],
    ['what the level holds for', 'voorzorg', 'By our inference the level holds for: smoking'],
    ['for whom it is', 'voorzorg', 'Young women who are expecting their first child'],
    ['what must be said beside a phase', 'nika', 'In the first year NIKA is available only from 9 months'],
    ['each factor, and what was found', 'voorzorg', 'Effect on this was studied: favourable difference found. [1]'],
    ['where that stands', 'voorzorg', '[1] Mejdoubi et al. 2014'],
    ['that there is more', 'voorzorg', 'With --details also: how the level came about, studies (6)'],
    ['regular care by its names', 'prenatal-smoking', '• V-MIS: help from the midwife in stopping smoking\n'],
    [
      'what there is for a factor',
      'prenatal-smoking',
      'VoorZorg (Effective according to good indications, 30 September 2021)',
    ],
    ['that there is more of a factor', 'prenatal-smoking', 'With --details also: what regular care does'],
  ])('says %s (%s)', (_, id, text) => {
    expect(summary(id)).toContain(text);
  });

  it('says nothing of a term that is not over, or that has no date', () => {
    expect(summary('vipp-sd')).toContain('Five-year term over');
    expect(summary('mim')).not.toContain('Five-year term');
  });

  it('leaves what was studied, and what it costs, to the details', () => {
    expect(summary('voorzorg')).not.toMatch(/^(Studies|Costs|How the level)/m);
    expect(page('voorzorg', 'en')).toContain('Studies');
  });

  it('is all of it where that fits in a few lines', () => {
    expect(summary('strong-indications').replace(/\s+/g, ' ')).toBe(page('strong-indications', 'en'));
  });
});

describe('the page of a source', () => {
  it.each([
    ['by name while they are few', 'regiobeeld-kansrijke-start', 'Factors: Full-term birth; '],
    ['by their number when they are many', 'tno-2019', 'Factors: 83 '],
  ])('says what names it, %s', (_, id, said) => {
    expect(page(id, 'en')).toContain(said);
  });
});

describe('the page of an intervention', () => {
  it.each([
    ['the day on which a recognition stood', 'mim', 'nl', 'Datum niet gevonden, stond er op 23 november 2026: Goed'],
    ['the day on which a recognition stood', 'mim', 'en', 'Date not found, listed on 23 November 2026: Well'],
    ['the day on which another source stood', 'ouder-baby-interventie', 'nl', '2026: Effectief volgens goede aanw'],
    ['a date that is the latest possible', 'vipp-sd', 'nl', 'Uiterlijk januari 2017: Effectief'],
    [
      'that it is being reassessed',
      'nika',
      'nl',
      'De erkenning wordt opnieuw beoordeeld (gezien op 23 november 2026).',
    ],
    ['that it is being reassessed', 'k-vht', 'en', 'The recognition is being reassessed (seen on 23 November 2026).'],
    [
      'that it was not found again',
      'negen-maanden-niet',
      'en',
      'The recognition was no longer in the database when we looked',
    ],
    ['a scope that the source states', 'ouder-baby-interventie', 'nl', 'Het niveau geldt voor: omgang'],
    ['a scope that we infer', 'voorzorg', 'en', 'By our inference the level holds for: '],
    ['a scope that is none of our factors', 'spark18', 'nl', 'geldt naar onze inschatting voor: problemen vroeg sign'],
    ['a scope that is not known', 'mim', 'en', 'For which outcome the level holds was not found.'],
    ['what must be said beside a phase', 'vipp-sd', 'nl', 'Eerste levensjaar: Voor kinderen jonger dan 12 maanden'],
    ['what must be said beside a phase', 'gigagaaf', 'en', 'First year of life: In the first year it starts only'],
    ['why a result is mixed', 'voorzorg', 'en', 'mixed or composite outcome. '],
    [
      'what counts only together',
      'voorzorg',
      'nl',
      'Bedoeld voor gezinnen met: alcohol voor of tijdens de zwangerschap (alleen samen met andere gronden)',
    ],
    [
      'what counts only together',
      'bemoeizorg-jgz',
      'en',
      'Meant for families with: low socioeconomic status (SES) (only together with other grounds)',
    ],
    ['with whom it was studied', 'vipp-sd', 'nl', 'Onderzocht bij gezinnen met: wisselende opvoeders'],
    ['why a link departs from the first research', 'home-start', 'en', 'Why we record it this way: The first'],
    [
      'the kind of design, size, length and fit of a study',
      'home-start',
      'nl',
      '105 deelnemers; gevolgd tot 6 maanden; over',
    ],
    ['half months in Dutch', 'slimmer-zwanger', 'nl', 'met loting; 218 deelnemers; gevolgd tot 5,5 maanden'],
    ['half months in English', 'slimmer-zwanger', 'en', 'randomised; 218 participants; followed for up to 5.5 months'],
    ['what was measured only in a composite', 'slimmer-zwanger', 'nl', 'alleen gemeten als deel van een samengestelde'],
    ['what was measured only in a composite', 'centering-zwangerschap', 'en', 'measured only as a part of a composite'],
    ['unit, contents and note of an amount', 'voorzorg', 'nl', 'per nieuwe cliënt, 2022. Dit is alleen de licentie. ['],
    ['the other side of an aim', 'vipp-sd', 'nl', 'Werkt aan een veilige gehechtheid tussen ouder en kind (onv'],
  ] as const)('says %s: %s in %s', (_, id, language, text) => {
    expect(page(id, language)).toContain(text);
  });

  it.each(['nl', 'en'] as const)('never leaves a known date out, in %s', (language) => {
    for (const { id, recognitions } of catalogue.interventions.values()) {
      const isKnown = recognitions.every(({ date, seen }) => date !== undefined || seen !== undefined);
      expect(isKnown, id).toBe(true);
      expect(page(id, language)).not.toMatch(/(Niet gevonden|Not found): (Goed|Effectie|Well|Effecti)/);
    }
  });

  it('says nothing of how a recognition stood before anybody had looked', () => {
    expect(page('nika', 'en', '2020-01-01')).not.toContain('(seen on 23 November 2026)');
  });
});

describe('the page of a factor', () => {
  it.each([
    [
      'nl',
      'VoorZorg (Effectief volgens goede aanwijzingen, 30 september 2021): bedoeld voor (alleen samen met andere gronden)',
    ],
    [
      'en',
      'Slimmer Zwanger (Effective according to good indications, 10 September 2020): works on; effect on this was studied: mixed or composite outcome. In the randomised trial alcohol',
    ],
  ] as const)('says in %s how each link stands', (language, text) => {
    expect(page('prenatal-alcohol-use', language)).toContain(text);
  });

  it('tells first what was found to work on it or is made for it, last what was studied in vain', () => {
    const text = page('prenatal-smoking', 'en');
    const names = ['VoorZorg', 'Slimmer Zwanger', 'Rookvrije Ouders', 'CenteringZwangerschap'];
    const places = names.map((name) => text.indexOf(`• ${name} (`));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  it.each([
    ['2016', 'VIPP-SD (not known if recognised)'],
    ['2018', 'VIPP-SD (Effective according to strong indications, by January 2017 at the latest)'],
  ])('says of %s what was known of a level', (day, text) => {
    expect(page('harsh-insensitive-parenting', 'en', `${day}-12-31`)).toContain(text);
  });
});
