import type { Source } from '../../core/generated/schema-types.ts';
import { heading, type Item, item, paragraph } from '../document.ts';
import type { Memo, MemoSection } from './memo.ts';

function sourceItem({ lens, words }: Memo, { title, publisher, date, url }: Source): Item {
  const dated = date === undefined ? words.annexD.undated : lens.messages.date(date);
  const details = [title, ...(publisher === undefined || title.includes(publisher) ? [] : [publisher])].join('. ');
  return item([`${details}, ${dated}. `, ...(url === undefined ? [] : [{ kind: 'link', text: url, url } as const])]);
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
