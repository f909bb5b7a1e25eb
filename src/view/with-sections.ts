import type { Cell, Section } from './document.ts';

export type SectionedRow =
  { readonly kind: 'section'; readonly title: string } | { readonly kind: 'row'; readonly cells: readonly Cell[] };

/** The rows of a table with the titles that stand across it, in the order in which they are drawn. */
export const withSections = (
  rows: readonly (readonly Cell[])[],
  sections: readonly Section[],
): readonly SectionedRow[] =>
  rows.flatMap((cells, index): readonly SectionedRow[] => [
    ...sections.filter(({ before }) => before === index).map(({ title }) => ({ kind: 'section' as const, title })),
    { kind: 'row', cells },
  ]);
