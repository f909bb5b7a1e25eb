import { FILE_KINDS } from '../../core/file-kinds.ts';
import { fileIn } from '../../core/origin.ts';
import { schemaLine } from '../../core/schema-line.ts';
import type { Language } from '../../words/index.ts';
import { skeletonWords } from '../../words/skeleton.ts';

/** A file of own data, by its path in the folder. */
export interface SkeletonFile {
  readonly path: string;
  readonly text: string;
}

interface Facts {
  readonly language: Language;
  /** What the data is called. */
  readonly name: string;
  readonly version: string;
}

/** The profile that answers with the local programme. */
export const EXAMPLE_PROFILE = 'profiles/example.yaml';

/** What a file of an overlay begins with. */
const startOf = (path: string): string => schemaLine(fileIn('own', path));

/** Files of which editors find the schema by their place, also without the line. */
const SCHEMAS_BY_PLACE: Readonly<Record<string, readonly string[]>> = Object.fromEntries([
  ['config', ['kiem.config.yaml']],
  ...FILE_KINDS.flatMap(({ schema, overlay }) =>
    overlay.length === 0 ? [] : [[schema, overlay.map((place) => place.replace(/[A-Z]+/, '*'))] as const],
  ),
]);

/** The schemas that own data can be written by, and what they refer to. */
export const SCHEMA_NAMES: readonly string[] = ['common', ...Object.keys(SCHEMAS_BY_PLACE)];

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const editorSettings = (): string =>
  json({
    'yaml.schemas': Object.fromEntries(
      Object.entries(SCHEMAS_BY_PLACE).map(([name, places]) => [`.schemas/${name}.schema.json`, places]),
    ),
  });

const workflow = (version: string): string => `name: kiem
on: [push, pull_request]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes kiem@${version} check --overlay . --format pretty --format github
`;

const config = (comment: string, name: string): string =>
  `# yaml-language-server: $schema=.schemas/config.schema.json\n# ${comment}\nname: ${JSON.stringify(name)}\n`;

const source = (comment: string, name: string): string => `${startOf('sources.yaml')}# ${comment}
- id: example-plan
  title: ${JSON.stringify(`Plan ${name}`)}
  publisher: ${JSON.stringify(name)}
  date: "2026"
  url: https://example.org/plan
  kind: report
`;

const programme = (
  words: (typeof skeletonWords)[Language],
): string => `${startOf('interventions/programme.yaml')}# ${words.programme}
id: example-neighbour-mothers
name: Voorbeeld Buurtmoeders
theme: parenting-support
summary:
  nl: Moeders uit de wijk komen langs bij gezinnen met een baby.
  en: Mothers from the neighbourhood visit families with a baby.
aim:
  nl: Ouders hebben mensen om op terug te vallen.
  en: Parents have people to fall back on.
target:
  phases: [pregnancy, first-year]
  audience: { nl: Gezinnen in de gemeente., en: Families in the municipality. }
# ${words.links}
links:
  - { factor: lack-of-social-support, relation: works-on, claim: stated, source: { id: example-plan, at: §1 } }
# ${words.recognitions}
recognitions: []
sources:
  - { id: example-plan, at: §1 }
`;

const profile = (comment: string, name: string): string => `${startOf(EXAMPLE_PROFILE)}# ${comment}
title: ${JSON.stringify(name)}
phases: [pregnancy, first-year]
factors:
  - { id: lack-of-social-support, priority: must, basis: practice }
criteria:
  includeUnrated: true
`;

/** Own data to begin with: one local programme, a profile that it answers, and what an editor and CI need. */
export function skeletonFiles({ language, name, version }: Facts): readonly SkeletonFile[] {
  const words = skeletonWords[language];
  return [
    { path: 'README.md', text: words.readme(name) },
    { path: 'kiem.config.yaml', text: config(words.config, name) },
    { path: 'sources.yaml', text: source(words.sources, name) },
    { path: 'interventions/example-neighbour-mothers.yaml', text: programme(words) },
    { path: EXAMPLE_PROFILE, text: profile(words.profile, name) },
    { path: '.vscode/settings.json', text: editorSettings() },
    { path: '.vscode/extensions.json', text: json({ recommendations: ['redhat.vscode-yaml'] }) },
    { path: '.github/workflows/kiem.yml', text: workflow(version) },
  ];
}
