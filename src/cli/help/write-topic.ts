import type { Command } from 'commander';
import { type FormatUse, topicDocument } from '../../view/help/topic-document.ts';
import { type Topic, TOPICS } from '../../words/topics.ts';
import { CHECK_FORMATS } from '../check/formats.ts';
import { UsageError } from '../errors.ts';
import { FORMATS, pageContent } from '../output/formats.ts';
import type { Session } from '../session.ts';
import { loadCatalogue } from '../store/load-catalogue.ts';

const isTopic = (id: string): id is Topic => Object.hasOwn(TOPICS, id);

/** The topic of this id, or of this name in either language. */
const topicOf = (typed: string): Topic | undefined =>
  Object.keys(TOPICS)
    .filter(isTopic)
    .find((id) => [id, ...Object.values<string>(TOPICS[id].name)].includes(typed));

const formatsOf = (command: Command): readonly string[] =>
  command.name() === 'check'
    ? Object.keys(CHECK_FORMATS)
    : (command.options.find(({ long }) => long === '--format')?.argChoices ?? []);

/** Every format, and the commands that have it. */
function formatUses(program: Command): readonly FormatUse[] {
  const extensions = new Map<string, readonly string[]>(
    Object.entries(FORMATS).map(([name, { endings }]) => [name, endings]),
  );
  const names = new Set([...extensions.keys(), ...Object.keys(CHECK_FORMATS)]);
  return [...names].map((name) => ({
    name,
    extensions: extensions.get(name) ?? [],
    commands: program.commands.filter((command) => formatsOf(command).includes(name)).map((command) => command.name()),
  }));
}

/** Shows the page on a topic; false when there is none of that name. */
export async function writeTopic(
  session: Session,
  typed: string,
  flags: { readonly format?: string },
  program: Command,
): Promise<boolean> {
  const topic = topicOf(typed);
  if (topic === undefined) return false;
  if (flags.format === 'json') throw new UsageError(session.messages.errors.formatMismatch(flags.format));
  const document = async () =>
    topicDocument(topic, {
      language: session.settings.language,
      levels: topic === 'levels' ? [...(await loadCatalogue(session)).levels.values()] : [],
      formats: formatUses(program),
    });
  const content = { document, json: document, records: () => [], sheet: () => ({ columns: [], rows: [] }) };
  await pageContent(session, content, flags, ['table', 'markdown', 'man']);
  return true;
}
