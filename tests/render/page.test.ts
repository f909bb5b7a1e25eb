import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/render/html/index.ts';
import { LEVEL_COLOURS } from '../../src/render/level-colours.ts';
import { SCRIPT, SCRIPT_HASH } from '../../src/render/html/script.ts';
import { STYLE, STYLE_HASH } from '../../src/render/html/style.ts';
import { messages } from '../../src/words/index.ts';
import { memoOf } from '../support/memo-world.ts';

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

let page: string;
beforeEach(() => {
  page = renderHtml(memoOf('nl'), messages.nl.page);
});

describe('the page', () => {
  it('allows only its own style and its own script', () => {
    expect([STYLE_HASH, SCRIPT_HASH]).toEqual([hashOf(STYLE), hashOf(SCRIPT)]);
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    expect(policy.split('; ').toSorted()).toEqual(
      [
        "base-uri 'none'",
        "default-src 'none'",
        "form-action 'none'",
        `script-src '${hashOf(SCRIPT)}'`,
        `style-src '${hashOf(STYLE)}'`,
      ].toSorted(),
    );
  });

  it('holds one style, one script, and nothing from elsewhere', () => {
    expect(page.match(/<style/g)).toHaveLength(1);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/<(link|img|iframe|object|embed|base|form)\b|\ssrc=|@import|url\(/);
  });

  it('has no style and no handler on an element, which the policy would refuse', () => {
    expect(page.replace(STYLE, '').replace(SCRIPT, '')).not.toMatch(/<[^>]*\s(style|on\w+)=/);
  });

  it('links only to https and to its own chapters', () => {
    const targets = [...page.matchAll(/href="([^"]*)"/g)].map(([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((target) => !/^(https:\/\/|#)/.test(target))).toEqual([]);
    const ids = new Set([...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
    expect(targets.filter((target) => target.startsWith('#') && !ids.has(target.slice(1)))).toEqual([]);
  });

  it('tells no other site from where somebody comes', () => {
    const links = page.match(/<a [^>]*href="https:[^>]*>/g) ?? [];
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((link) => !link.includes(' rel="noreferrer"'))).toEqual([]);
  });

  it('says everything of the memo, also behind the letters of a picture', () => {
    expect(page).toContain('<h2 id="annex-a">');
    expect(page).toMatch(
      /<title>Huisbezoek, roken in de zwangerschap: Richt zich op de factor [^<]*Bron: Trial 2014\./,
    );
    expect(page).toMatch(/<span class="said">Huisbezoek, armoede: Bedoeld voor gezinnen met: armoede\. /);
  });
});

describe('the table of a page', () => {
  it('colours each level as the pictures do, also in print', () => {
    const ranks = [...page.matchAll(/<td[^>]*class="[^"]*\blevel-(\d)/g)].map(([, rank]) => rank);
    expect(new Set(ranks)).toContain('3');
    for (const [rank, { fill, ink }] of Object.entries(LEVEL_COLOURS))
      expect(STYLE).toContain(`.level-${rank}{background:${fill};color:${ink}}`);
    expect(STYLE).toMatch(/td\[class\*=level-\]\{print-color-adjust:exact/);
  });

  it('sets heads upright only above letters', () => {
    const [, ...tables] = page.split('<table');
    const upright = tables.filter((table) => /^[^>]*\bmatrix\b/.test(table));
    expect(upright.length).toBeGreaterThan(0);
    for (const table of upright) expect(table).not.toContain('goede aanwijzingen');
  });
});
