import { describe, expect, it } from 'vitest';
import { coverage } from '../../src/core/coverage.ts';
import type { Coverage, CoverageBy } from '../../src/core/generated/schema-types.ts';
import { toQuery } from '../../src/core/profile.ts';
import { renderSvg } from '../../src/render/svg/index.ts';
import { coveragePicture } from '../../src/view/coverage/coverage-picture.ts';
import { lensOf } from '../../src/view/lens.ts';
import { buildCatalogue, profileOf } from '../support/catalogue-builder.ts';
import { parseXml } from '../support/xml.ts';

const catalogue = buildCatalogue({
  factors: ['smoking', 'stress', 'poverty reach', 'debts'],
  interventions: {
    visits: { links: ['smoking studied favourable', 'poverty meant-for'], recognitions: ['first 2024'] },
    group: { links: ['smoking', 'stress studied none'], recognitions: ['good 2024'] },
    young: { links: ['stress meant-for'] },
  },
});

function picture(by: CoverageBy) {
  const query = toQuery(catalogue, profileOf(['smoking', 'stress', 'poverty', 'debts']), '2026-11-25');
  const result: Coverage = {
    schemaVersion: 1,
    tool: { name: 'kiem', version: '0' },
    ...coverage(catalogue, query, { by }),
  };
  return coveragePicture(lensOf(catalogue, 'en'), result);
}

const cells = (by: CoverageBy) => {
  const { columns, rows } = picture(by);
  return Object.fromEntries(
    rows.flatMap(({ label, cells: row }) =>
      row.map((shape, index) => [
        `${label} ${columns[index] ?? ''}`,
        shape === undefined ? '-' : `${shape.text} ${shape.sure}`,
      ]),
    ),
  );
};

describe('the coverage as a heat map', () => {
  it('has a letter for each mark: capital for works-on, lower case for meant-for, and how sure it is', () => {
    expect(cells('intervention')).toMatchObject({
      'smoking visits': 'F studied',
      'smoking group': 'G stated',
      'stress group': 'G aside',
      'stress young': '? aside',
      'poverty visits': 'f stated',
      'poverty group': '-',
    });
  });

  it('keeps the rows of which there is nothing', () => {
    expect(
      Object.entries(cells('intervention'))
        .filter(([key]) => key.startsWith('debts'))
        .map(([, text]) => text),
    ).toEqual(['-', '-', '-']);
  });

  it('leads a crowded cell with what was studied, not with the highest level, and names the others', () => {
    expect(cells('phase')['smoking pregnancy']).toBe('F+1 studied');
    const [smoking] = picture('phase').rows;
    const shape = smoking?.cells.find((candidate) => candidate !== undefined);
    expect(shape?.title).toMatch(
      /^visits, smoking: Works on this\. .*first-indications, recognised in 2024.*Source: Report.*Also here: group\.$/,
    );
  });

  it('says what a study did not show', () => {
    const stress = picture('intervention').rows.find(({ label }) => label === 'stress');
    expect(stress?.cells.map((shape) => shape?.title ?? '').join()).toContain(
      'No difference shown. Touches this from the side only.',
    );
  });

  it('is one well-formed picture', () => {
    expect(parseXml(renderSvg(picture('intervention'))).name).toBe('svg');
  });
});
