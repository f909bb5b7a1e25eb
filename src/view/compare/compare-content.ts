import { inFull } from '../../core/in-full.ts';
import type { ComparisonResult } from '../../core/compare.ts';
import type { Comparison } from '../../core/generated/schema-types.ts';
import { overviewMessages } from '../../words/overview.ts';
import type { Content } from '../content.ts';
import type { Lens } from '../../tell/lens.ts';
import { type CitedPage, citedPage } from '../cited-page.ts';
import { type SheetColumn, sheetOf } from '../sheet.ts';
import { compareDocument, type ComparePage, linkTexts, recordsOf } from './compare-document.ts';
import { comparedFields } from './compared-fields.ts';

/** One fact about one intervention. */
interface Fact {
  readonly intervention: string;
  readonly field: string;
  readonly value: string | undefined;
}

/** The columns of `kiem compare --format csv`. */
export const COMPARE_COLUMNS: readonly SheetColumn<Fact>[] = [
  { name: 'intervention', about: 'id of the intervention', value: ({ intervention }) => intervention },
  { name: 'field', about: 'what is compared; factor: and an id for a link to a factor', value: ({ field }) => field },
  {
    name: 'value',
    about: 'what is known, in the language of the run; empty when it was not found',
    value: ({ value }) => value,
  },
];

/** One row per intervention and fact; a fact that was not found is a row without a value. */
function factsOf(page: ComparePage, record: CitedPage): readonly Fact[] {
  const { comparison } = page;
  const fields = [
    ...comparison.factors.map((factor) => ({
      key: `factor:${factor.factor}`,
      values: (intervention: ReturnType<typeof recordsOf>[number]) => linkTexts(record, intervention, factor),
    })),
    ...comparedFields(record, comparison.asOf),
  ];
  return recordsOf(page).flatMap((intervention) =>
    fields.flatMap(({ key, values }): readonly Fact[] => {
      const texts = values(intervention);
      const facts = texts.length === 0 ? [undefined] : texts;
      return facts.map((value) => ({ intervention: intervention.id, field: key, value }));
    }),
  );
}

/** A comparison in every format. */
export function compareContent(
  lens: Lens,
  comparison: ComparisonResult,
  tool: Comparison['tool'],
  { hasDay, details = false }: { readonly hasDay: boolean; readonly details?: boolean | undefined },
): Content {
  const told = () => inFull<Omit<Comparison, 'tool' | 'schemaVersion'>>(lens.catalogue, comparison);
  const page = { lens, words: overviewMessages[lens.language], comparison };
  return {
    day: comparison.asOf,
    document: () => compareDocument(page, hasDay, details),
    paper: () => compareDocument(page, hasDay, true),
    json: (): Comparison => ({ schemaVersion: 2, tool, ...told() }),
    records: () => told().interventions,
    // Without numbers of sources: there is no list of sources beside the rows.
    sheet: () => sheetOf(COMPARE_COLUMNS, factsOf(page, uncited(citedPage(lens, recordsOf(page))))),
  };
}

const uncited = (page: CitedPage): CitedPage => ({ ...page, cite: ({ id }) => `[${id}]` });
