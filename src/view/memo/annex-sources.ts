import type { Source } from '../../core/generated/schema-types.ts';
import { heading, type Item, item, paragraph } from '../document.ts';
import type { Memo, MemoSection } from './memo.ts';
import { ended } from '../../tell/sentence.ts';

function sourceItem({ lens }: Memo, { title, publisher, date, url }: Source): Item {
  const year = date?.slice(0, 4) ?? '';
  const details = [
    ended(title),
    ...(publisher === undefined || title.includes(publisher) ? [] : [ended(publisher)]),
    // A study goes by its authors and its year.
    ...(date === undefined || (date === year && title.includes(year)) ? [] : [ended(lens.messages.date(date))]),
  ];
  return item([`${details.join(' ')} `, ...(url === undefined ? [] : [{ kind: 'link', text: url, url } as const])]);
}

/** The cited sources by number. It must be made last: only then are all sources known. */
export const sourcesAnnex: MemoSection = (memo) => [
  heading(2, memo.length === 'short' ? memo.words.short.sections.sources : memo.words.sections.annexD, 'annex-d'),
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
