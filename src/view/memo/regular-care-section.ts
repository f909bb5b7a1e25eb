import type { Care, NormalisedFactor } from '../../core/generated/schema-types.ts';
import { type Block, heading, type Item, item, list, paragraph, strong } from '../document.ts';
import { listed } from '../../tell/listed.ts';
import { factorLabel, type Memo, type MemoSection } from './memo.ts';
import { careTraits } from '../../tell/care-traits.ts';
import { ended, joined } from '../../tell/sentence.ts';

/** Forms of care told in full for one factor; the others are named. */
const TOLD = 4;

function careItem(memo: Memo, care: Care): Item {
  const { lens } = memo;
  const ask = care.ask === undefined ? [] : [paragraph(strong(`${lens.messages.care.ask}: `), lens.text(care.ask))];
  return item(
    [
      strong(lens.text(care.name)),
      ` (${careTraits(lens, care)}). `,
      joined(ended(lens.text(care.what)), memo.cite(care.source)),
    ],
    ask,
  );
}

/** What is told for a factor: care that was not told above, the first few; the rest in two lines of names. */
function factorBlocks(memo: Memo, told: Set<string>, { id, priority }: NormalisedFactor): readonly Block[] {
  const { lens, words, selection } = memo;
  const head = heading(3, `${factorLabel(memo, id)} (${lens.messages.terms[priority]})`);
  const ids = selection.regularCare.find(({ factor }) => factor === id)?.care ?? [];
  const care = ids.flatMap((careId) => lens.catalogue.regularCare.get(careId) ?? []);
  if (care.length === 0) return [head, paragraph(lens.messages.care.none)];
  const above = care.filter((entry) => told.has(entry.id));
  const fresh = care.filter((entry) => !told.has(entry.id));
  const chosen = fresh.slice(0, TOLD);
  const rest = fresh.slice(TOLD);
  for (const entry of chosen) told.add(entry.id);
  const names = (entries: readonly Care[]): string =>
    listed(
      lens,
      entries.map(({ name }) => lens.text(name)),
    );
  return [
    head,
    ...(chosen.length === 0 ? [] : [list(chosen.map((entry) => careItem(memo, entry)))]),
    ...(above.length === 0 ? [] : [paragraph(words.regularCare.seeAbove(names(above)))]),
    ...(rest.length === 0 ? [] : [paragraph(words.regularCare.also(names(rest)))]),
  ];
}

/** Per factor what law, insurance or guideline already arranges, and what to ask here. */
export const regularCareSection: MemoSection = (memo) => {
  const { words, selection } = memo;
  const told = new Set<string>();
  return [
    heading(2, words.sections.regularCare, 'regular-care'),
    paragraph(words.regularCare.intro),
    ...selection.profile.factors.flatMap((chosen) => factorBlocks(memo, told, chosen)),
    paragraph(strong(words.regularCare.reachUnknown)),
  ];
};
