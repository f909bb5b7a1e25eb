import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/render/docx/index.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { shortMemoDocument } from '../../src/view/short-memo/short-memo.ts';
import { IS_LONG } from '../support/draws.ts';
import { selectionOf } from '../support/memo-world.ts';
import { shippedCatalogue, shippedProfiles } from '../support/shipped-catalogue.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const catalogue = await shippedCatalogue();
const CASES = (await shippedProfiles()).flatMap(({ name, profile }) => {
  const selection = selectionOf(catalogue, profile);
  return (['nl', 'en'] as const).map((language) => ({ name, language, selection }));
});

const hasOffice = ['soffice', 'pdftotext'].every((tool) => spawnSync(tool, ['--help']).error === undefined);

describe.skipIf(!hasOffice)('the short memo on paper', () => {
  it(
    'takes two to four pages for each example, and says on the first what to verify',
    { timeout: 300_000 },
    async () => {
      const folder = temporaryFolder();
      // An office takes a second for each: each example in one of the languages.
      const cases = CASES.filter((_, index) => IS_LONG || index % 4 === 0 || index % 4 === 3);
      const files = cases.map(({ name, language }) => join(folder, `${name}.${language}.docx`));
      for (const [index, { language, selection }] of cases.entries())
        writeFileSync(
          files[index] ?? '',
          await renderDocx(shortMemoDocument(lensOf(catalogue, language), selection), selection.asOf),
        );
      const profile = `-env:UserInstallation=file://${join(folder, 'office')}`;
      execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
        stdio: 'ignore',
      });
      const pages = files.map((file) => {
        const pdf = readFileSync(file.replace(/docx$/, 'pdf'), 'latin1');
        return pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
      });
      expect(pages.filter((count) => count < 2 || count > 4)).toEqual([]);
      const first = files.map((file) =>
        execFileSync('pdftotext', ['-l', '1', file.replace(/docx$/, 'pdf'), '-'], { encoding: 'utf8' }),
      );
      expect(first.filter((text) => !text.includes('loketgezondleven.nl'))).toEqual([]);
    },
  );
});
