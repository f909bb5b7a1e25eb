import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/read/load-data.ts';
import { rules } from '../../src/rules/index.ts';
import { ROOT } from '../support/fake-context.ts';
import { shippedFiles } from '../support/shipped-catalogue.ts';

// How the shipped data speaks: its words, its two languages, its sources, the first line of its files.

const files = shippedFiles();
const { records, entries } = await loadData(files, rules, '2026-11-25');

interface Text {
  /** Keys from the record down to the text. */
  readonly path: readonly string[];
  readonly nl: string;
  readonly en: string;
}

const isText = (value: object): value is { readonly nl: string; readonly en: string } =>
  'nl' in value && 'en' in value && typeof value.nl === 'string' && typeof value.en === 'string';

function textsIn(value: unknown, path: readonly string[] = []): readonly Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [{ path, nl: value.nl, en: value.en }];
  const id = 'id' in value && typeof value.id === 'string' ? [value.id] : [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, ...id, key]));
}

const texts = textsIn({ ...records, examples: entries.examples.map(({ value }) => value) });

const matching = (found: readonly Text[], nl: RegExp, en: RegExp): readonly string[] =>
  found.filter((text) => nl.test(text.nl) || en.test(text.en)).map(({ path }) => path.join(' '));

describe('the words of the data', () => {
  it('are many, so that a silent walk cannot pass', () => {
    expect(texts.length).toBeGreaterThan(3000);
  });

  it('never say that a risk is covered, an effect is proven or a choice is best', () => {
    // "Proven" is the name of the highest rating of a registry abroad, and is shown as that.
    const ours = texts.filter(({ path }) => !path.includes('kin'));
    expect(matching(ours, /\b(gedekt|dekking|bewezen|beste keuze)\b/i, /\b(proven|best choice|covered)\b/i)).toEqual(
      [],
    );
  });

  it('promise no effect in a name, label, summary, aim or description', () => {
    const promises = texts.filter(({ path }) =>
      ['name', 'label', 'summary', 'aim', 'audience', 'description', 'what', 'definition'].includes(path.at(-1) ?? ''),
    );
    expect(promises.length).toBeGreaterThan(300);
    const nl = /\b(voorkomt|vermindert|verlaagt|verbetert|geneest|garandeert|lost .* op)\b/i;
    const en = /\b(prevents|reduces|lowers|improves|cures|guarantees|solves)\b/i;
    expect(matching(promises, nl, en)).toEqual([]);
  });

  it('do not speak as "we" where a memo quotes them: there, we are the municipality that sends it', () => {
    const keys = ['definition', 'threshold', 'warning', 'audience', 'aim', 'duration', 'includes', 'unit', 'what'];
    const quoted = texts.filter(
      ({ path }) =>
        keys.includes(path.at(-1) ?? '') || (path.at(-1) === 'text' && /sessions|scope|caveats/.test(path.join(' '))),
    );
    const findings = (records?.interventions ?? []).flatMap(({ id, links }) =>
      links.filter(({ claim }) => claim === 'studied').flatMap((link) => textsIn(link, [id])),
    );
    expect(quoted.length).toBeGreaterThan(300);
    expect(findings.length).toBeGreaterThan(30);
    const we = [/\b(wij|we|ons|onze)\b/i, /\b(we|us|our|ours)\b/i] as const;
    expect(matching([...quoted, ...findings], ...we)).toEqual([]);
  });

  it('call no family vulnerable without saying why, but in the name of a care path', () => {
    const ours = texts.filter(({ path }) => path.at(-1) !== 'name');
    expect(matching(ours, /\bkwetsbare (gezin|ouder|zwanger)/i, /\bvulnerable (famil|parent|pregnant)/i)).toEqual([]);
  });
});

const DUTCH = new Set(
  'de het een en van dat die voor met zijn niet aan om ook als bij of maar er door naar uit over nog wel geen kan worden wordt deze dit hun zij wie meer na ze heeft hebben'.split(
    ' ',
  ),
);
const ENGLISH = new Set(
  'the a an and of on to that which for with are not at also as or but there by from until about no can be this their they who more after has have was were than'.split(
    ' ',
  ),
);

/** How much more Dutch than English a text is, by its function words. */
function dutchness(text: string): number {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const dutch = words.filter((word) => DUTCH.has(word) && !ENGLISH.has(word)).length;
  const english = words.filter((word) => ENGLISH.has(word) && !DUTCH.has(word)).length;
  return dutch - english;
}

describe('the two languages', () => {
  const longer = texts.filter(({ nl }) => nl.split(/\s+/).length >= 5);

  it('differ, but for a few words that are the same in both', () => {
    const same = texts.filter(({ nl, en }) => nl === en).map(({ nl }) => nl);
    const shared = ['Feedback', 'Scientifically Rigorous Evidence', 'coach', 'g', 'online', 's'];
    expect([...new Set(same)].toSorted()).toEqual(shared);
  });

  // One Dutch word more than English ones is let pass in an English text: the names of Dutch bodies have theirs.
  it('are Dutch under nl and English under en', () => {
    const swapped = longer.filter(
      ({ nl, en }) => dutchness(nl) < dutchness(en) || dutchness(nl) < 0 || dutchness(en) > 1,
    );
    expect(swapped.map(({ path }) => path.join(' '))).toEqual([]);
  });

  it('can be told apart by that in nearly every sentence', () => {
    const toldApart = longer.filter(({ nl, en }) => dutchness(nl) > dutchness(en)).length;
    expect(toldApart / longer.length).toBeGreaterThan(0.98);
  });
});

/** The id of every `source: { id }`, and of every member of `sources`, below a value. */
function usedSources(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => [
    ...(key === 'source' || key === 'sources' ? idsIn(inner) : []),
    ...usedSources(inner),
  ]);
}

function idsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  return typeof value === 'object' && value !== null && 'id' in value ? [String(value.id)] : [];
}

describe('the sources', () => {
  const { sources = [], ...rest } = records ?? {};

  it('have an https address, or none', () => {
    expect(sources.filter(({ url }) => url !== undefined && !url.startsWith('https://'))).toEqual([]);
  });

  it('are all used', () => {
    const used = new Set(usedSources(rest));
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('tell it where TNO owns or studied what its own report is the yardstick for', () => {
    const interested = (records?.interventions ?? []).filter(({ owner = '', studies = [] }) =>
      [owner, ...studies.flatMap(({ citation, independence }) => [citation, independence?.nl ?? ''])].some((text) =>
        /\bTNO\b/.test(text),
      ),
    );
    expect(interested.length).toBeGreaterThan(3);
    const silent = interested.filter(
      (intervention) => !textsIn(intervention).some(({ nl }) => /TNO .*schreef ook het rapport/.test(nl)),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe('every data file', () => {
  it.each(files.map(({ path }) => [path] as const))('%s names its schema on the first line', (path) => {
    const [first = ''] = readFileSync(join(ROOT, 'data', path), 'utf8').split('\n');
    const schema = /^# yaml-language-server: \$schema=((?:\.\.\/)+schemas\/[a-z-]+\.schema\.json)$/.exec(first)?.[1];
    expect(schema).toBeDefined();
    const named: unknown = JSON.parse(readFileSync(join(ROOT, 'data', path, '..', schema ?? ''), 'utf8'));
    expect(named).toHaveProperty('$schema');
  });
});
