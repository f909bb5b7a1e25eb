import type { DiagnosticKind } from '../../core/rule.ts';
import type { Explained, ExplainMessages } from '../../i18n/explain.nl.ts';
import { type Language, messages } from '../../i18n/index.ts';
import { type Document, heading, type Item, item, list, paragraph, strong } from '../document.ts';

export interface ExplainOptions {
  readonly language: Language;
  readonly texts: ExplainMessages;
  readonly kinds: readonly DiagnosticKind[];
}

const GROUPS = ['flags', 'gaps', 'relations', 'claims'] as const;

interface Term {
  readonly id: string;
  readonly group: (typeof GROUPS)[number];
}

const termsOf = (texts: ExplainMessages): readonly Term[] =>
  GROUPS.flatMap((group) => Object.keys(texts[group]).map((id) => ({ id, group })));

/** Everything that can be explained, levels aside: they are records. */
export const explainable = ({ kinds, texts }: ExplainOptions): readonly string[] => [
  ...termsOf(texts).map(({ id }) => id),
  ...kinds.map(({ code }) => code),
];

function codeDocument({ code, severity, page }: DiagnosticKind, { language }: ExplainOptions): Document {
  const { check } = messages[language];
  return {
    title: code,
    language,
    blocks: [
      heading(1, `${code} (${check.severity[severity]})`),
      paragraph(page.what[language]),
      paragraph(page.why[language]),
      heading(2, check.wrong),
      { kind: 'listing', text: page.wrong },
      heading(2, check.right),
      { kind: 'listing', text: page.right },
    ],
  };
}

function termDocument({ id, group }: Term, { language, texts }: ExplainOptions): Document {
  const { check } = messages[language];
  const found = new Map(Object.entries(texts[group])).get(id);
  if (found === undefined) return { title: id, language, blocks: [] };
  const { label, what, why, example, mend } = found;
  return {
    title: id,
    language,
    blocks: [
      heading(1, `${label} (${check.kinds[group]}, ${id})`),
      paragraph(what),
      paragraph(why),
      {
        kind: 'fields',
        fields: [
          { label: check.example, values: [[example]] },
          { label: check.mend, values: [[mend]] },
        ],
      },
    ],
  };
}

/** The ids of all flags, gaps, relations and claims. */
export const termIds = (texts: ExplainMessages): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(GROUPS.map((group) => [group, Object.keys(texts[group])]));

/** The texts of a flag, gap, relation or claim. */
export const explainedTerm = (name: string, texts: ExplainMessages): Explained | undefined =>
  GROUPS.map((group) => new Map<string, Explained>(Object.entries(texts[group])).get(name)).find(
    (found) => found !== undefined,
  );

/** The page of a code, flag, gap, relation or claim; undefined when there is none of that name. */
export function explainDocument(name: string, options: ExplainOptions): Document | undefined {
  const term = termsOf(options.texts).find(({ id }) => id === name);
  if (term !== undefined) return termDocument(term, options);
  const kind = options.kinds.find(({ code }) => code === name);
  return kind && codeDocument(kind, options);
}

const termItems = (terms: Readonly<Record<string, Explained>>): readonly Item[] =>
  Object.entries(terms).map(([id, { label }]) => item([strong(id), `: ${label}`]));

/** All names that can be explained, by group. */
export function explainIndex(
  options: ExplainOptions,
  levels: readonly { readonly id: string; readonly label: string }[],
): Document {
  const { language, texts, kinds } = options;
  const { check } = messages[language];
  const codes = kinds.map(({ code, page }) => item([strong(code), `: ${page.what[language]}`]));
  return {
    title: check.explainTitle,
    language,
    blocks: [
      heading(1, check.explainTitle),
      heading(2, check.kinds.levels),
      list(levels.map(({ id, label }) => item([strong(id), `: ${label}`]))),
      ...GROUPS.flatMap((name) => [heading(2, check.kinds[name]), list(termItems(texts[name]))]),
      heading(2, check.kinds.codes),
      list(codes),
    ],
  };
}
