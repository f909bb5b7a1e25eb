import { groundOf, linkOf } from '../../core/evidence.ts';
import type { Match, Reason } from '../../core/generated/schema-types.ts';
import { capitalised } from '../../tell/sentence.ts';
import { resultText } from '../../tell/reason-line.ts';
import { interventionOf, type Memo } from './memo.ts';

function worksOnText({ lens, words }: Memo, { via, link }: Reason): string {
  if (via === 'narrower') return words.perFactor.worksOnPart(lens.factor(link));
  return via === 'mirror' ? words.perFactor.worksOnMirror(lens.factor(link)) : words.perFactor.worksOn;
}

/** Relation and claim in one sentence: the one never stands without the other. */
export function linkText(memo: Memo, match: Match, reason: Reason): string {
  const { lens, words } = memo;
  const { perFactor } = words;
  const intervention = interventionOf(memo, match.id);
  const result = resultText(lens, (intervention && linkOf(intervention, reason)) ?? reason);
  const isStudied = reason.claim === 'studied';
  if (reason.relation === 'works-on') {
    const studied = groundOf(reason) === 'studied-in-part' ? perFactor.studiedPart : perFactor.studied;
    return worksOnText(memo, reason) + (isStudied ? studied(result) : perFactor.stated);
  }
  const whom = reason.via === 'narrower' ? perFactor.meantForPart(lens.factor(reason.link)) : perFactor.meantFor;
  return whom + (isStudied ? perFactor.studiedForGroup(result) : perFactor.statedForGroup);
}

/** That it is no answer to the factor, and what a study found or whom it is made for. */
export function asideText({ lens, words }: Memo, { role, result = 'unknown' }: Reason): string {
  if (role === 'serves') return words.matrix.serves;
  if (role !== 'no-effect') return words.matrix.aside;
  return `${capitalised(lens.messages.terms.results[result])}. ${lens.messages.reason.notCounted}`;
}
