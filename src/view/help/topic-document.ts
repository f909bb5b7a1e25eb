import type { Level, Text } from '../../core/generated/schema-types.ts';
import { help, helpMessages } from '../../words/help.ts';
import type { Language } from '../../words/index.ts';
import { type Topic, TOPICS } from '../../words/topics.ts';
import { type Block, cell, type Document, heading, paragraph, type Table } from '../document.ts';

/** A format, the file extensions that ask for it, and the commands that have it. */
export interface FormatUse {
  readonly name: string;
  readonly extensions: readonly string[];
  readonly commands: readonly string[];
}

export interface TopicOptions {
  readonly language: Language;
  /** Weakest first. */
  readonly levels: readonly Level[];
  readonly formats: readonly FormatUse[];
}

/** A profile with little in it that still shows most. */
const exampleProfile = ({ title, source }: Readonly<Record<'title' | 'source', string>>): string => `title: ${title}
phases: [pregnancy, first-year]
factors:
  - id: prenatal-smoking
    basis: figure
    figure: { value: 9.2, unit: '%', year: 2024, source: ${source} }
  - { id: single-parent-family, priority: wish }
unknown: [poverty]
offer: [{ intervention: voorzorg }]
`;

/** The flags that fill in each field of a profile. */
const FIELD_FLAGS: Readonly<Record<keyof (typeof help)['profile']['fields'], readonly string[]>> = {
  title: ['--title', '--target-group'],
  phases: ['--phase'],
  factors: ['--risk', '--strengthen', '--wish', '--basis', '--figure'],
  unknown: ['--unknown'],
  traits: ['--trait'],
  offer: ['--offer'],
  criteria: ['--min-level', '--theme', '--exclude', '--include-unrated'],
  births: ['--births', '--share'],
  order: ['--order'],
  asOf: ['--as-of'],
};

const tableOf = (heads: readonly string[], rows: readonly (readonly string[])[]): Table => ({
  kind: 'table',
  columns: heads.map((head) => ({ head })),
  rowHeads: 1,
  rows: rows.map((row) => row.map(cell)),
});

const said = (texts: Readonly<Record<string, Text>>, language: Language): readonly (readonly [string, string])[] =>
  Object.entries(texts).map(([name, text]) => [name, text[language]]);

/** The body of each topic, under its title. */
const BODIES: Readonly<Record<Topic, (options: TopicOptions) => readonly Block[]>> = {
  profile: ({ language }) => {
    const { profile, columns } = helpMessages[language];
    const flags = new Map<string, readonly string[]>(Object.entries(FIELD_FLAGS));
    const rows = Object.entries(profile.fields).map(([field, text]) => [
      field,
      (flags.get(field) ?? []).join(' '),
      text,
    ]);
    return [
      paragraph(profile.lead),
      { kind: 'listing', text: exampleProfile(profile.example) },
      tableOf([columns.field, columns.flag, columns.means], rows),
      paragraph(profile.together),
      paragraph(profile.more),
    ];
  },
  data: ({ language }) => {
    const { data, columns } = helpMessages[language];
    return [
      paragraph(data.lead),
      tableOf([columns.file, columns.holds], said(help.data.files, language)),
      paragraph(data.more),
    ];
  },
  levels: ({ language, levels }) => {
    const { lead, more } = helpMessages[language].levels;
    const rows = levels.map(({ label, plain, isNot }) => ({
      label: label[language],
      values: [[plain[language]], [isNot[language]]],
    }));
    return [paragraph(lead), { kind: 'fields', fields: rows }, paragraph(more)];
  },
  formats: ({ language, formats }) => {
    const { formats: words, columns } = helpMessages[language];
    const meanings = new Map(said(help.formats.of, language));
    const rows = formats.map(({ name, extensions, commands }) => [
      name,
      extensions.join(' '),
      `${meanings.get(name) ?? ''} (${commands.join(', ')})`,
    ]);
    return [
      paragraph(words.lead),
      tableOf([columns.format, columns.extension, columns.means], rows),
      paragraph(words.machine),
    ];
  },
  'exit-codes': ({ language }) => {
    const { exitCodes, columns } = helpMessages[language];
    return [paragraph(exitCodes.lead), tableOf([columns.code, columns.means], said(help.exitCodes.of, language))];
  },
  environment: ({ language }) => {
    const { environment, columns } = helpMessages[language];
    return [
      paragraph(environment.lead),
      tableOf([columns.variable, columns.means], said(help.environment.of, language)),
    ];
  },
};

/** The page of `kiem help TOPIC`. */
export function topicDocument(topic: Topic, options: TopicOptions): Document {
  const { language } = options;
  const title = TOPICS[topic].title[language];
  return { title, language, blocks: [heading(1, title), ...BODIES[topic](options)] };
}
