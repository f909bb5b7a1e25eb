import { CLOSED_LISTS } from '../../core/generated/closed-lists.ts';
import type { UseName } from '../../core/generated/schema-types.ts';
import type { DiagnosticKind } from '../../core/rule.ts';
import { folded } from '../../core/search/folded.ts';
import type { Explained, ExplainMessages } from '../../words/explain.ts';
import { type Language, messages } from '../../words/index.ts';
import { type Block, type Document, heading, type Item, item, list, paragraph, strong } from '../document.ts';

export interface ExplainOptions {
  readonly language: Language;
  readonly texts: ExplainMessages;
  readonly kinds: readonly DiagnosticKind[];
}

const GROUPS: readonly UseName[] = CLOSED_LISTS.UseName;

/** One use of a word: what it means as a flag, as a gap, and so on. */
export interface Use {
  readonly group: UseName;
  readonly texts: Explained;
}

/** All uses of a word; none when it is not one of ours. */
export const usesOf = (name: string, texts: ExplainMessages): readonly Use[] =>
  GROUPS.flatMap((group) => {
    const found = new Map<string, Explained>(Object.entries(texts[group])).get(name);
    return found === undefined ? [] : [{ group, texts: found }];
  });

/** The ids of the words that are called this in one of the languages. */
export function idsCalled(name: string, languages: readonly ExplainMessages[]): readonly string[] {
  const terms = languages.flatMap((texts) => GROUPS.flatMap((group) => Object.entries<Explained>(texts[group])));
  return [...new Set(terms.flatMap(([id, { label }]) => (folded(label) === folded(name) ? [id] : [])))];
}

/** Everything that can be explained, levels aside: they are records. */
export const explainable = ({ kinds, texts }: ExplainOptions): readonly string[] => [
  ...new Set(GROUPS.flatMap((group) => Object.keys(texts[group]))),
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

function useBlocks({ group, texts }: Use, id: string, level: 1 | 2, { language }: ExplainOptions): readonly Block[] {
  const { check } = messages[language];
  const { label, what, why, example, mend } = texts;
  return [
    heading(level, `${label} (${check.kinds[group]}, ${id})`),
    paragraph(what),
    paragraph(why),
    {
      kind: 'fields',
      fields: [
        { label: check.example, values: [[example]] },
        { label: check.mend, values: [[mend]] },
      ],
    },
  ];
}

/** A word with several uses has one page that tells them all. */
function termDocument(id: string, uses: readonly Use[], options: ExplainOptions): Document {
  const blocks =
    uses.length === 1
      ? uses.flatMap((use) => useBlocks(use, id, 1, options))
      : [heading(1, id), ...uses.flatMap((use) => useBlocks(use, id, 2, options))];
  return { title: id, language: options.language, blocks };
}

/** The ids of all words, by what they are used for. */
export const termIds = (texts: ExplainMessages): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(GROUPS.map((group) => [group, Object.keys(texts[group])]));

/** The page of a word of a selection or of a code; undefined when there is none of that name. */
export function explainDocument(name: string, options: ExplainOptions): Document | undefined {
  const uses = usesOf(name, options.texts);
  if (uses.length > 0) return termDocument(name, uses, options);
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
