import { heading, muted, toned } from '../document.ts';
import { blank, type MemoSection } from './memo.ts';

/** Empty on purpose: the program does not advise. A short memo says so once, above it. */
export const decisionSection: MemoSection = (memo) => {
  const words = memo.words.decision;
  return [
    heading(2, memo.words.sections.decision, 'decision'),
    ...(memo.length === 'short' ? [] : [toned('muted', words.intro)]),
    {
      kind: 'fields',
      fields: [
        { label: words.asked, values: [[muted(blank(memo, words.askedBlank))]] },
        { label: words.why, values: [[muted(blank(memo, words.whyBlank))]] },
      ],
    },
  ];
};
