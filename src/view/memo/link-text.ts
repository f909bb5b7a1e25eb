import type { Reason } from '../../core/generated/schema-types.ts';
import { capitalised } from '../record/page.ts';
import type { Memo } from './memo.ts';

type Reader = Pick<Memo, 'lens' | 'words'>;
type Said = Pick<Reason, 'link' | 'relation' | 'via' | 'claim' | 'result'>;

function worksOnText({ lens, words }: Reader, { via, link }: Said): string {
  if (via === 'narrower') return words.perFactor.worksOnPart(lens.factor(link));
  return via === 'mirror' ? words.perFactor.worksOnMirror(lens.factor(link)) : words.perFactor.worksOn;
}

/** Relation and claim in one sentence: the one never stands without the other. */
export function linkText(reader: Reader, reason: Said): string {
  const { lens, words } = reader;
  const { perFactor } = words;
  const result = lens.messages.terms.results[reason.result ?? 'unknown'];
  const isStudied = reason.claim === 'studied';
  if (reason.relation === 'works-on')
    return worksOnText(reader, reason) + (isStudied ? perFactor.studied(result) : perFactor.stated);
  const whom = reason.via === 'narrower' ? perFactor.meantForPart(lens.factor(reason.link)) : perFactor.meantFor;
  return whom + (isStudied ? perFactor.studiedForGroup(result) : perFactor.statedForGroup);
}

/** That it only touches the factor, and what a study did not show when there was one. */
export function asideText({ lens, words }: Reader, { result }: Pick<Reason, 'result'>): string {
  const shown =
    result === 'none' || result === 'negative' ? `${capitalised(lens.messages.terms.results[result])}. ` : '';
  return shown + words.matrix.aside;
}
