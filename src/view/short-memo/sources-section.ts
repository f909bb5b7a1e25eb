import type { SourceId } from '../../core/generated/schema-types.ts';
import { ended } from '../../tell/sentence.ts';
import { heading, type Inline, paragraph } from '../document.ts';
import { sourceDetails } from '../memo/annex-sources.ts';
import type { Memo, MemoSection } from '../memo/memo.ts';

/** A source as running text: its number, its title as the link, who and when. */
function sourceLine(memo: Memo, id: SourceId, index: number): readonly Inline[] {
  const source = memo.lens.catalogue.sources.get(id);
  const { title = id, url } = source ?? {};
  const named: Inline = url === undefined ? ended(title) : { kind: 'link', text: ended(title), url };
  const details = source === undefined ? [] : sourceDetails(memo, source);
  return [`[${String(index + 1)}] `, named, ` ${[...details, ''].join(' ')}`];
}

/** The cited sources after each other, by number. It must be made last: only then are all sources known. */
export const sourcesSection: MemoSection = (memo) => [
  heading(2, memo.words.short.sections.sources, 'sources'),
  paragraph(...memo.cited().flatMap((id, index) => sourceLine(memo, id, index))),
];
