import { FILE_KINDS } from '../../core/file-kinds.ts';
import { CONFIG_FILE } from '../config-file.ts';
import type { SkeletonFile } from './skeleton-file.ts';

/** Files of which editors find the schema by their place, also without the line. */
const SCHEMAS_BY_PLACE: Readonly<Record<string, readonly string[]>> = Object.fromEntries([
  ['config', [CONFIG_FILE]],
  ...FILE_KINDS.flatMap(({ schema, overlay }) =>
    overlay.length === 0 ? [] : [[schema, overlay.map((place) => place.replace(/[A-Z]+/, '*'))] as const],
  ),
]);

/** The schemas that own data can be written by, and what they refer to. */
export const SCHEMA_NAMES: readonly string[] = ['common', ...Object.keys(SCHEMAS_BY_PLACE)];

const settings = {
  'yaml.schemaStore.enable': false,
  'yaml.schemas': Object.fromEntries(
    Object.entries(SCHEMAS_BY_PLACE).map(([name, places]) => [`.schemas/${name}.schema.json`, places]),
  ),
};

/** Reads a line of `kiem check --format compact`. */
const problemMatcher = {
  owner: 'kiem',
  fileLocation: ['relative', '${workspaceFolder}'],
  pattern: {
    regexp: '^(.+):(\\d+):(\\d+): (error|warning|note): (.*) \\[([a-z]+/[a-z0-9-]+)\\]$',
    file: 1,
    line: 2,
    column: 3,
    severity: 4,
    message: 5,
    code: 6,
  },
};

const tasks = {
  version: '2.0.0',
  tasks: [
    {
      label: 'kiem check',
      type: 'shell',
      command: 'kiem check --format compact',
      group: { kind: 'test', isDefault: true },
      problemMatcher,
    },
    { label: 'kiem check --fix', type: 'shell', command: 'kiem check --fix', problemMatcher: [] },
  ],
};

const json = (path: string, value: unknown): SkeletonFile => ({ path, text: `${JSON.stringify(value, null, 2)}\n` });

/** What VS Code needs to know of own data. */
export const editorFiles: readonly SkeletonFile[] = [
  json('.vscode/settings.json', settings),
  json('.vscode/tasks.json', tasks),
  json('.vscode/extensions.json', { recommendations: ['redhat.vscode-yaml'] }),
];
