import { asSlug } from '../../core/as-slug.ts';
import { fileIn } from '../../core/origin.ts';
import { schemaLine } from '../../core/schema-line.ts';
import type { Language } from '../../words/index.ts';
import { skeletonWords } from '../../words/skeleton.ts';
import { CONFIG_FILE } from '../config-file.ts';
import { editorFiles } from './editor-files.ts';
import type { SkeletonFile } from './skeleton-file.ts';

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

const commented = (comment: string, indent: string): string => comment.replaceAll(/^/gm, `${indent}# `);

const workflow = (comment: string, version: string): string => `name: kiem
on: [push, pull_request]
permissions:
  contents: read
env:
${commented(comment, '  ')}
  KIEM: ./kiem-${version}.tgz
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes --package "$KIEM" kiem check --format pretty --format github
`;

const config = (comment: string, name: string): string =>
  `# yaml-language-server: $schema=.schemas/config.schema.json\n# ${comment}\nname: ${JSON.stringify(name)}\n`;

/** In no two folders the same, so that the data of two regions can be laid over the same data. */
const idIn = (name: string, what: string): string => `${asSlug(name) || 'own'}-${what}`;

const planIn = (name: string): string => idIn(name, 'plan');
const programmeIn = (name: string): string => idIn(name, 'neighbour-mothers');

const LONGEST_NAME = 40;

const source = (comment: string, name: string): string => `${startOf('sources.yaml')}# ${comment}
- id: ${planIn(name)}
  title: ${JSON.stringify(`Plan ${name}`)}
  publisher: ${JSON.stringify(name)}
  date: "2026"
  url: https://example.org/plan
  kind: report
`;

const programme = (
  words: (typeof skeletonWords)[Language],
  name: string,
): string => `${startOf('interventions/programme.yaml')}# ${words.programme}
id: ${programmeIn(name)}
name: ${JSON.stringify(`Voorbeeld Buurtmoeders ${name}`.slice(0, LONGEST_NAME).trimEnd())}
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
  - { factor: lack-of-social-support, relation: works-on, claim: stated, source: { id: ${planIn(name)}, at: §1 } }
# ${words.recognitions}
recognitions: []
sources:
  - { id: ${planIn(name)}, at: §1 }
`;

const profile = (comment: string, name: string): string => `${startOf(EXAMPLE_PROFILE)}# ${comment}
title: ${JSON.stringify(name)}
phases: [pregnancy, first-year]
factors:
  - { id: lack-of-social-support, priority: must, basis: practice }
criteria:
  includeUnrated: true
`;

/** A heading, and a figure that is not known yet: a blank counts as unknown. */
const FIGURES = `indicator,year,value,region,source
smoking-during-pregnancy,2025,,,
`;

/** Own data to begin with: one local programme, a profile that it answers, and what an editor and CI need. */
export function skeletonFiles({ language, name, version }: Facts): readonly SkeletonFile[] {
  const words = skeletonWords[language];
  return [
    { path: 'README.md', text: words.readme(name) },
    { path: CONFIG_FILE, text: config(words.config, name) },
    { path: 'sources.yaml', text: source(words.sources, name) },
    { path: `interventions/${programmeIn(name)}.yaml`, text: programme(words, name) },
    { path: EXAMPLE_PROFILE, text: profile(words.profile, name) },
    { path: 'figures.csv', text: FIGURES },
    ...editorFiles,
    { path: '.github/workflows/kiem.yml', text: workflow(words.workflow, version) },
  ];
}
