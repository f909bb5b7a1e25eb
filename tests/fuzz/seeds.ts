import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Real files of the project: what a mutation starts from. */
export interface Seeds {
  /** Small data in which nothing is wrong, by path below the data folder. */
  readonly small: ReadonlyMap<string, string>;
  readonly shipped: ReadonlyMap<string, string>;
  readonly profiles: readonly string[];
  readonly newEntries: readonly string[];
  /** A table of local figures. */
  readonly figures: string;
  /** Ids and words that the data knows. */
  readonly words: readonly string[];
}

function textsIn(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
  return new Map(paths.sort().map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]));
}

export function readSeeds(root: string): Seeds {
  const small = textsIn(join(root, 'tests/fixtures/check-base/data'));
  const shipped = textsIn(join(root, 'data'));
  const all = [...small, ...shipped];
  const profiles = all.filter(([path]) => path.startsWith('examples/')).map(([, text]) => text);
  const words = all.flatMap(([, text]) =>
    [...text.matchAll(/\b(?:id|factor): ([a-z0-9-]+)/g)].map(([, id = '']) => id),
  );
  return {
    small,
    shipped,
    profiles,
    newEntries: [readFileSync(join(root, 'docs/new-intervention.yaml'), 'utf8'), ...NEW],
    figures: readFileSync(join(root, 'docs/figures.csv'), 'utf8'),
    words: [...new Set(words)],
  };
}

const NEW = [
  'id: new-source\ntitle: A new source\npublisher: NJi\ndate: 2024\nurl: https://example.org/a\nkind: report\n',
  'id: new-factor\nkind: risk\ngroup: parent\nlabel: { nl: Nieuw, en: New }\naim: { nl: minder nieuw, en: less new }\n' +
    'synonyms: { nl: [nieuw], en: [new] }\ndefinition: { nl: Iets nieuws., en: Something new. }\ninTable1: false\nansweredBy: change\n' +
    'sources: [{ id: tno-2019 }]\n',
];
