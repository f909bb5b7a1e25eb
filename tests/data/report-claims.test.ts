import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/read/load-data.ts';
import { rules } from '../../src/rules/index.ts';
import { shippedCatalogue, shippedFiles } from '../support/shipped-catalogue.ts';

const { activeElements, reportClaims } = await shippedCatalogue();

describe('what the report says of an effective element', () => {
  it('stands with each element, and the SAFE criteria share one claim', () => {
    const elements = [...activeElements.values()];
    expect(elements.filter(({ reportClaim }) => reportClaim === undefined)).toEqual([]);
    const safe = elements.filter((element) => element.safe !== undefined);
    expect(safe.map((element) => element.safe)).toEqual(['S', 'A', 'F', 'E']);
    expect(new Set(safe.map(({ reportClaim }) => reportClaim))).toEqual(new Set(['safe-more-effective']));
    // In Dutch the name of each criterion begins with its letter.
    expect(safe.map(({ label }) => label.nl.charAt(0))).toEqual(['S', 'A', 'F', 'E']);
  });

  it('compares, as the report does', () => {
    const claim = reportClaims.find(({ id }) => id === 'safe-more-effective');
    expect(claim?.claim.nl).toContain('effectiever dan');
    expect(claim?.claim.en).toContain('more effective than');
  });

  it('is a claim that exists, or the check says so with the nearest', async () => {
    const slip = (text: string): string => text.replace('safe-more-effective', 'safe-more-efective');
    const files = shippedFiles().map(({ path, bytes }) =>
      path === 'active-elements.yaml'
        ? { path, bytes: Buffer.from(slip(Buffer.from(bytes).toString())) }
        : { path, bytes },
    );
    const { diagnostics } = await loadData(files, rules, '2026-11-25');
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ code: 'catalogue/unknown-reference', file: 'active-elements.yaml' });
    expect(errors[0]?.message.en).toContain('unknown claim of the report: "safe-more-efective"');
  });
});
