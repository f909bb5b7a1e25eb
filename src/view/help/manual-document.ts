import type { ArgumentHelp, CommandHelp, CommandLine, FlagHelp } from '../../core/generated/schema-types.ts';
import { capitalised, ended } from '../../tell/sentence.ts';
import { helpMessages } from '../../words/help.ts';
import { type Language, messages } from '../../words/index.ts';
import { TOPICS } from '../../words/topics.ts';
import { type Block, type Document, heading, paragraph } from '../document.ts';
import type { Field } from '../fields.ts';

const named = (name: string, language: Language): string =>
  name
    .split('=')
    .map((part) => new Map(Object.entries(messages[language].cli.placeholders)).get(part) ?? part)
    .join('=');

const remark = (values: readonly string[]): string => (values.length === 0 ? '' : ` (${values.join('; ')})`);

const choicesOf = ({ choices }: FlagHelp | ArgumentHelp, language: Language): readonly string[] =>
  choices === undefined ? [] : [`${messages[language].cli.choices}: ${choices.join(', ')}`];

function flagField(flag: FlagHelp, language: Language): Field {
  const { cli } = messages[language];
  const name = flag.value === undefined ? '' : named(flag.value, language);
  const bracketed = flag.optional === true ? ` [${name}]` : ` <${name}>`;
  const value = name === '' ? '' : bracketed;
  const remarks = [
    ...choicesOf(flag, language),
    ...(flag.default === undefined ? [] : [`${cli.default}: ${flag.default}`]),
    ...(flag.repeatable ? [helpMessages[language].repeatable] : []),
  ];
  const short = flag.short === undefined ? '' : `${flag.short}, `;
  return { label: short + flag.flag + value, values: [[flag.description[language] + remark(remarks)]] };
}

function argumentTerm({ name, required, repeatable }: ArgumentHelp, language: Language): string {
  const inner = named(name, language) + (repeatable ? '...' : '');
  return required ? `<${inner}>` : `[${inner}]`;
}

function commandBlocks(command: CommandHelp, language: Language): readonly Block[] {
  const terms = command.arguments.map((argument) => argumentTerm(argument, language));
  const options = command.flags.length === 0 ? [] : [`[${named('options', language)}]`];
  const fields = [
    ...command.arguments.map((argument) => ({
      label: argumentTerm(argument, language),
      values: [[argument.description[language] + remark(choicesOf(argument, language))]],
    })),
    ...command.flags.map((flag) => flagField(flag, language)),
  ];
  return [
    heading(2, `kiem ${command.name}`),
    paragraph(ended(capitalised(command.description[language]))),
    { kind: 'listing', text: ['kiem', command.name, ...options, ...terms].join(' ') },
    ...(fields.length === 0 ? [] : [{ kind: 'fields', fields } as const]),
    paragraph(`${messages[language].cli.examples}:`),
    { kind: 'listing', text: command.examples.join('\n') },
  ];
}

/** Every command and flag on one page, from the definitions by which they are read. */
export function manualDocument(line: CommandLine, language: Language): Document {
  const texts = helpMessages[language];
  return {
    title: 'kiem',
    language,
    blocks: [
      heading(1, texts.manual),
      paragraph(line.description[language]),
      ...line.commands.flatMap((command) => commandBlocks(command, language)),
      heading(2, texts.everywhere),
      { kind: 'fields', fields: line.flags.map((flag) => flagField(flag, language)) },
      heading(2, TOPICS['exit-codes'].title[language]),
      paragraph(texts.exitCodes.lead),
      {
        kind: 'fields',
        fields: line.exitCodes.map(({ code, meaning }) => ({ label: String(code), values: [[meaning[language]]] })),
      },
      heading(2, TOPICS.environment.title[language]),
      paragraph(texts.environment.lead),
      {
        kind: 'fields',
        fields: line.environment.map(({ name, meaning }) => ({ label: name, values: [[meaning[language]]] })),
      },
    ],
  };
}
