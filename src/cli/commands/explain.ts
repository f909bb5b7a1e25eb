import { Argument } from 'commander';
import { nearest } from '../../core/nearest.ts';
import type { DiagnosticKind } from '../../core/rule.ts';
import type { Document } from '../../view/document.ts';
import { everyKind } from '../check/kinds.ts';
import { asCandidates, suggesting } from '../completion/suggesting.ts';
import { loadCatalogue } from '../store/data-source.ts';
import { UsageError } from '../errors.ts';
import { addFormatFlags, type FormatFlags, type FormatName, pageContent } from '../output/formats.ts';
import type { Session } from '../session.ts';
import type { AddCommand } from './command.ts';
import { withExamples } from './examples.ts';

const FORMATS: readonly FormatName[] = ['table', 'json', 'markdown'];

/** What stands behind a page, for programs: in both languages, like all machine output. */
async function machineForm(
  session: Session,
  name: string | undefined,
  kinds: readonly DiagnosticKind[],
): Promise<unknown> {
  const [{ usesOf, termIds }, { explainMessages }] = await Promise.all([
    import('../../view/explain/explain-document.ts'),
    import('../../words/explain.ts'),
  ]);
  const kind = kinds.find(({ code }) => code === name);
  if (kind !== undefined) return { schemaVersion: 1, name, severity: kind.severity, ...kind.page };
  const [nl, en] = [usesOf(name ?? '', explainMessages.nl), usesOf(name ?? '', explainMessages.en)];
  if (name !== undefined && nl.length > 0) {
    const uses = nl.map(({ group, texts }, index) => ({ use: group, nl: texts, en: en[index]?.texts }));
    return { schemaVersion: 1, name, uses };
  }
  const levels = [...(await loadCatalogue(session)).levels.values()];
  if (name !== undefined) return { schemaVersion: 1, name, ...levels.find(({ id }) => id === name) };
  const codes = kinds.map(({ code, severity }) => ({ code, severity }));
  return { schemaVersion: 1, levels: levels.map(({ id }) => id), ...termIds(explainMessages.nl), codes };
}

/** Every name that `kiem explain` knows. */
async function explainableNames(session: Session): Promise<readonly string[]> {
  const [{ explainable }, { explainMessages }, kinds, { levels }] = await Promise.all([
    import('../../view/explain/explain-document.ts'),
    import('../../words/explain.ts'),
    everyKind(),
    loadCatalogue(session),
  ]);
  return [...explainable({ language: 'en', kinds, texts: explainMessages.en }), ...levels.keys()];
}

/** A level is a record of the data; all else stands in the program. */
async function pageOf(session: Session, name: string | undefined, kinds: readonly DiagnosticKind[]): Promise<Document> {
  const { language } = session.settings;
  const [view, { explainMessages }] = await Promise.all([
    import('../../view/explain/explain-document.ts'),
    import('../../words/explain.ts'),
  ]);
  const options = { language, kinds, texts: explainMessages[language] };
  const found = name === undefined ? undefined : view.explainDocument(name, options);
  if (found !== undefined) return found;
  const [catalogue, { lensOf }, { levelDocument }] = await Promise.all([
    loadCatalogue(session),
    import('../../tell/lens.ts'),
    import('../../view/record/small-pages.ts'),
  ]);
  const levels = [...catalogue.levels.values()];
  if (name === undefined)
    return view.explainIndex(
      options,
      levels.map(({ id, label }) => ({ id, label: label[language] })),
    );
  const level = levels.find(({ id }) => id === name);
  if (level !== undefined) return levelDocument(lensOf(catalogue, language), level, session.context.today());
  const names = await explainableNames(session);
  throw new UsageError(session.messages.check.errors.unknownExplain(name, nearest(name, names)));
}

async function runExplain(session: Session, name: string | undefined, flags: FormatFlags): Promise<void> {
  const kinds = await everyKind();
  const document = await pageOf(session, name, kinds);
  const json = (): Promise<unknown> => machineForm(session, name, kinds);
  const content = {
    document: () => document,
    json,
    records: async () => [await json()],
    sheet: () => ({ columns: [], rows: [] }),
  };
  await pageContent(session, content, flags, FORMATS);
}

/** `kiem explain NAME`: one code, level or word of a selection in full, with all its uses. */
export const addExplain: AddCommand = (program, session) => {
  const { help, explainId } = session.messages.check;
  const names = async (inSession: Session) => asCandidates(await explainableNames(inSession));
  const command = program
    .command('explain')
    .description(help.explain)
    .addArgument(suggesting(new Argument('[name]', explainId), names));
  addFormatFlags(command, session, FORMATS).action((name: string | undefined, flags: FormatFlags) =>
    runExplain(session, name, flags),
  );
  return withExamples(command, session, [
    'kiem explain catalogue/unknown-reference',
    'kiem explain first-indications',
    'kiem explain narrow-target',
  ]);
};
