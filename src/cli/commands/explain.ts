import { Argument } from 'commander';
import { inFull } from '../../core/in-full.ts';
import { nearest } from '../../core/nearest.ts';
import type { DiagnosticKind } from '../../core/rule.ts';
import type { Document } from '../../view/document.ts';
import { everyKind } from '../check/every-kind.ts';
import { listedUnder } from '../choice-error.ts';
import { asCandidates, suggesting } from '../completion/suggesting.ts';
import { loadCatalogue } from '../store/load-catalogue.ts';
import { UsageError } from '../errors.ts';
import { addFormatFlags, type FormatFlags, type FormatName, pageContent } from '../output/formats.ts';
import { seekNamed } from '../profile/named-record.ts';
import type { Session } from '../session.ts';
import type { AddCommand } from './command.ts';
import { withExamples } from './examples.ts';

const FORMATS: readonly FormatName[] = ['table', 'json', 'markdown'];

/** Loaded by those who ask for a page, and by nobody else. */
const explanations = () =>
  Promise.all([import('../../view/explain/explain-document.ts'), import('../../words/explain.ts')]);

/** What stands behind a page, for programs: in both languages, like all machine output. */
async function machineForm(
  session: Session,
  name: string | undefined,
  kinds: readonly DiagnosticKind[],
): Promise<unknown> {
  const [{ usesOf, termIds }, { explainMessages }] = await explanations();
  const kind = kinds.find(({ code }) => code === name);
  if (kind !== undefined) return { schemaVersion: 1, name, severity: kind.severity, ...kind.page };
  const [nl, en] = [usesOf(name ?? '', explainMessages.nl), usesOf(name ?? '', explainMessages.en)];
  if (name !== undefined && nl.length > 0) {
    const uses = nl.map(({ group, texts }, index) => ({ use: group, nl: texts, en: en[index]?.texts }));
    return { schemaVersion: 1, name, uses };
  }
  const catalogue = await loadCatalogue(session);
  const levels = [...catalogue.levels.values()];
  if (name !== undefined)
    return {
      schemaVersion: 1,
      name,
      ...inFull(
        catalogue,
        levels.find(({ id }) => id === name),
      ),
    };
  const codes = kinds.map(({ code, severity }) => ({ code, severity }));
  return { schemaVersion: 1, levels: levels.map(({ id }) => id), ...termIds(explainMessages.nl), codes };
}

/** Every word and code that `kiem explain` knows; the levels are records. */
async function explainableWords(kinds: readonly DiagnosticKind[]): Promise<readonly string[]> {
  const [{ explainable }, { explainMessages }] = await explanations();
  return explainable({ language: 'en', kinds, texts: explainMessages.en });
}

/** The id of a page, by itself or by a name in either language. */
async function idNamed(session: Session, name: string, kinds: readonly DiagnosticKind[]): Promise<string> {
  const words = await explainableWords(kinds);
  if (words.includes(name)) return name;
  const [catalogue, [{ idsCalled }, { explainMessages }]] = await Promise.all([loadCatalogue(session), explanations()]);
  const level = seekNamed({ session, catalogue, what: 'level' }, name);
  if (level !== undefined) return level.record.id;
  const [id, ...others] = idsCalled(name, [explainMessages.nl, explainMessages.en]);
  const { check, errors } = session.messages;
  if (id === undefined)
    throw new UsageError(check.errors.unknownExplain(name, nearest(name, [...words, ...catalogue.levels.keys()])));
  if (others.length > 0) throw new UsageError(listedUnder(errors.severalNamed(name), [id, ...others]));
  return id;
}

/** A level is a record of the data; all else stands in the program. */
async function pageOf(session: Session, name: string | undefined, kinds: readonly DiagnosticKind[]): Promise<Document> {
  const { language } = session.settings;
  const [view, { explainMessages }] = await explanations();
  const options = { language, kinds, texts: explainMessages[language] };
  const found = name === undefined ? undefined : view.explainDocument(name, options);
  if (found !== undefined) return found;
  const [catalogue, { lensOf }, { levelDocument }] = await Promise.all([
    loadCatalogue(session),
    import('../../tell/lens.ts'),
    import('../../view/record/small-pages.ts'),
  ]);
  const levels = [...catalogue.levels.values()];
  const level = levels.find(({ id }) => id === name);
  if (level !== undefined) return levelDocument(lensOf(catalogue, language), level, session.context.today());
  return view.explainIndex(
    options,
    levels.map(({ id, label }) => ({ id, label: label[language] })),
  );
}

async function runExplain(session: Session, typed: string | undefined, flags: FormatFlags): Promise<void> {
  const kinds = await everyKind();
  const name = typed === undefined ? undefined : await idNamed(session, typed, kinds);
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
export const addExplain: AddCommand = (command, session) => {
  const { explainId } = session.messages.check;
  const names = async (inSession: Session) => {
    const [words, { levels }] = await Promise.all([explainableWords(await everyKind()), loadCatalogue(inSession)]);
    return asCandidates([...words, ...levels.keys()]);
  };
  command.addArgument(suggesting(new Argument('[name]', explainId), names));
  addFormatFlags(command, session, FORMATS).action((name: string | undefined, flags: FormatFlags) =>
    runExplain(session, name, flags),
  );
  return withExamples(command, session, [
    'kiem explain catalogue/unknown-reference',
    'kiem explain first-indications',
    'kiem explain narrow-target',
  ]);
};
