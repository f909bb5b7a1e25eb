import type { Source } from '../../core/generated/schema-types.ts';
import { heading, type Item, item, paragraph } from '../document.ts';
import type { Memo, MemoSection } from './memo.ts';
import { ended } from '../../tell/sentence.ts';

/** Who published a source and when, where its title does not say so already. */
export function sourceDetails({ lens }: Memo, { title, publisher, date }: Source): readonly string[] {
  const year = date?.slice(0, 4) ?? '';
  return [
    ...(publisher === undefined || title.includes(publisher) ? [] : [ended(publisher)]),
    // A study goes by its authors and its year.
    ...(date === undefined || (date === year && title.includes(year)) ? [] : [ended(lens.messages.date(date))]),
  ];
}

function sourceItem(memo: Memo, source: Source): Item {
  const { title, url } = source;
  const details = [ended(title), ...sourceDetails(memo, source)].join(' ');
  return item([`${details} `, ...(url === undefined ? [] : [{ kind: 'link', text: url, url } as const])]);
}

/** The cited sources by number. It must be made last: only then are all sources known. */
export const sourcesAnnex: MemoSection = (memo) => [
  heading(2, memo.words.sections.annexD, 'annex-d'),
  paragraph(memo.words.annexD.intro),
  {
    kind: 'list',
    ordered: true,
    items: memo.cited().map((id) => {
      const source = memo.lens.catalogue.sources.get(id);
      return source === undefined ? item([id]) : sourceItem(memo, source);
    }),
  },
];
