import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { messages } from '../../src/words/index.ts';
import { renderHtml } from '../../src/render/html/index.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { shortMemoDocument } from '../../src/view/short-memo/short-memo.ts';
import { IS_LONG } from '../support/draws.ts';
import { memoOf, selectionOf } from '../support/memo-world.ts';
import { shippedCatalogue, shippedProfiles } from '../support/shipped-catalogue.ts';

// The page in a real browser: what it does, what it asks for, how it reads for a screen reader, how it prints.

const CHROMIUM = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));

/** Flags that keep the browser quiet: it must not look for updates or call home during a test. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser on a busy machine takes its time. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const LANGUAGES = ['nl', 'en'] as const;

/** In the suite each example in one of the languages. */
const languagesOf = (index: number) => (IS_LONG ? LANGUAGES : LANGUAGES.slice(index % 2).slice(0, 1));

/** A4 between the margins of the page, in CSS pixels. */
const PRINTED = { width: Math.floor(((210 - 32) / 25.4) * 96), height: Math.floor(((297 - 38) / 25.4) * 96) };

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

interface Visit {
  readonly page: Page;
  /** What the page said, did wrong or asked for. */
  readonly heard: string[];
}

describe.skipIf(CHROMIUM === undefined)(
  'the page in Chromium (skipped where none is found: apt-get install chromium)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'kiem-page-'));
    const file = join(folder, 'page.html');
    let browser: Browser;
    let scripted: Visit;

    const open = async (options?: BrowserContextOptions): Promise<Visit> => {
      const page = await browser.newPage(options);
      return { page, heard: listen(page) };
    };

    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: FLAGS });
      scripted = await open();
    });

    afterAll(async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    });

    const listen = (page: Page): string[] => {
      const heard: string[] = [];
      page.on('console', (message) => heard.push(`console: ${message.text()}`));
      page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
      page.on('dialog', (dialog) => heard.push(`dialog: ${dialog.message()}`));
      page.on('request', (request) => {
        if (request.url() !== pathToFileURL(file).href) heard.push(`request: ${request.url()}`);
      });
      return heard;
    };

    /** Opens it in a page that is there already: each new one is a process, which takes longer than what is tested. */
    async function visit(html: string, { page, heard }: Visit = scripted): Promise<Visit> {
      writeFileSync(file, html);
      await page.emulateMedia({ media: null, colorScheme: null });
      await page.setViewportSize({ width: 1280, height: 900 });
      heard.splice(0);
      await page.goto(pathToFileURL(file).href);
      return { page, heard };
    }

    const memo = (language: 'nl' | 'en'): string => renderHtml(memoOf(language), messages[language].page);

    const violations = async (page: Page): Promise<readonly string[]> => {
      // Evaluated by the debugger: the policy of the page would refuse a script tag.
      await page.evaluate(AXE);
      const { violations: found } = await page.evaluate<AxeResult>(
        "axe.run({ resultTypes: ['violations'], preload: false })",
      );
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(' | ')}`);
    };

    it.each([
      ['nl', 360, 'light'],
      ['nl', 800, 'dark'],
      ['en', 1280, 'light'],
    ] as const)('is quiet, fits and is accessible: %s at %i pixels, %s', async (language, width, colorScheme) => {
      const { page, heard } = await visit(memo(language));
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      expect(Number(await page.evaluate('document.documentElement.scrollWidth'))).toBeLessThanOrEqual(width);
      expect(await violations(page)).toEqual([]);
      expect(heard).toEqual([]);
    });

    it('is complete without script', async () => {
      const { page } = await visit(memo('nl'));
      const { page: plain, heard } = await visit(memo('nl'), await open({ javaScriptEnabled: false }));
      const words = async (of: Page): Promise<string> => (await of.locator('main').innerText()).replace(/\s+/g, ' ');
      expect(await plain.locator('main button, main input').count()).toBe(0);
      expect((await words(plain)).length).toBeGreaterThan(5000);
      expect((await words(page)).replaceAll('Zoek in deze tabel ', '')).toBe(await words(plain));
      expect(heard).toEqual([]);
    });

    it('sorts a table by a column, both ways', async () => {
      const { page } = await visit(memo('nl'));
      const table = page.locator('h2#left-out ~ table').first();
      const firsts = () => table.locator('tbody tr th').allInnerTexts();
      expect(await firsts()).toEqual(['Coach', 'Later', 'Zijpad']);
      const button = table.getByRole('button', { name: 'Sorteer op: Interventie' });
      await button.click();
      expect(await firsts()).toEqual(['Coach', 'Later', 'Zijpad']);
      await button.press('Enter');
      expect(await firsts()).toEqual(['Zijpad', 'Later', 'Coach']);
      expect(await table.locator('th').first().getAttribute('aria-sort')).toBe('descending');
    });

    it('filters a table while typing, and says how many rows are left', async () => {
      const { page } = await visit(memo('nl'));
      const box = page.locator('.filter').first();
      const table = page.locator('.filter + table').first();
      const rows = await table.locator('tbody tr').count();
      await box.getByRole('searchbox').fill('OUDERS');
      const shown = await table.locator('tbody tr:visible').count();
      expect(shown).toBeGreaterThan(0);
      expect(shown).toBeLessThan(rows);
      expect(await box.locator('[aria-live]').innerText()).toBe(`${String(shown)} / ${String(rows)}`);
    });

    it('tells what stands behind a letter to the mouse and to the keyboard', async () => {
      const { page } = await visit(memo('nl'));
      const shapes = page.locator('figure:has-text("Gekozen factoren en gevonden") svg .shape[tabindex]');
      await shapes.first().hover();
      await expect
        .poll(() => page.locator('.tip').innerText())
        .toMatch(/^Huisbezoek, roken in de zwangerschap: Richt zich op de factor/);
      await shapes.first().focus();
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(`document.activeElement.getAttribute('aria-label')`)).toMatch(
        /^Huisbezoek, armoede: Bedoeld voor/,
      );
      expect(await page.locator('.tip').innerText()).toMatch(/^Huisbezoek, armoede/);
      await page.keyboard.press('Escape');
      expect(await page.locator('.tip').isVisible()).toBe(false);
      expect(await page.locator('svg.picture .shape[tabindex="0"]').count()).toBe(3);
    });

    it('prints to A4: a summary on the first page, heads on every page, no controls', async () => {
      const { page } = await visit(memo('nl'));
      await page.emulateMedia({ media: 'print' });
      for (const gone of ['nav', '.filter', 'th button', 'details'])
        expect(await page.locator(gone).first().isVisible()).toBe(false);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/MediaBox \[0 0 59\d\.?\d* 84\d\.?\d*\]/g)?.length).toBe(pagesOf(pdf));
      expect(pagesOf(pdf)).toBeGreaterThanOrEqual(8);
      expect(pagesOf(pdf)).toBeLessThanOrEqual(14);
    });

    it('prints the short memo of each example on two to four pages', async () => {
      const catalogue = await shippedCatalogue();
      const pages = [];
      for (const [index, { name, profile }] of (await shippedProfiles()).entries()) {
        for (const language of languagesOf(index)) {
          const memo = shortMemoDocument(lensOf(catalogue, language), selectionOf(catalogue, profile));
          const { page } = await visit(renderHtml(memo, messages[language].page));
          const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
          pages.push({ name, language, pages: pagesOf(pdf) });
        }
      }
      expect(pages.filter(({ pages: count }) => count < 2 || count > 4)).toEqual([]);
    });

    it('keeps the summary of every example on one printed page', async () => {
      const catalogue = await shippedCatalogue();
      for (const [index, { name, profile }] of (await shippedProfiles()).entries()) {
        for (const language of languagesOf(index)) {
          const { page } = await visit(renderHtml(memoOf(language, catalogue, profile), messages[language].page));
          await page.setViewportSize(PRINTED);
          await page.emulateMedia({ media: 'print' });
          const height = Number(
            await page.evaluate(`document.querySelector('.page-break').getBoundingClientRect().top`),
          );
          expect({ name, language, fits: height <= PRINTED.height, height }).toEqual({
            name,
            language,
            fits: true,
            height,
          });
        }
      }
    });
  },
);

const pagesOf = (pdf: string): number => pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
