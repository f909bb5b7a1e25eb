import { heading, type Line, muted } from '../document.ts';
import { blank, type Memo, type MemoSection } from './memo.ts';

function actions({ lens, words, selection, length }: Memo): readonly string[] {
  const { gaps, unknown, matches, regularCare } = selection;
  return [
    words.actions.figures,
    words.actions.parents,
    ...(regularCare.some(({ care }) => care.length > 0) ? [words.actions.care] : []),
    ...(unknown.length === 0 ? [] : [words.actions.unknown(lens.factors(unknown.map(({ factor }) => factor)))]),
    // On a few pages what to verify, and what to do about a gap, stand a page before.
    ...(matches.length === 0 || length === 'short' ? [] : [words.actions.check]),
    ...(matches.length === 0 ? [] : [words.actions.owner]),
    ...(gaps.length === 0 || length === 'short'
      ? []
      : [words.actions.gaps(lens.factors(gaps.map(({ factor }) => factor)))]),
  ];
}

/** What has to be done before a choice, with room for a name and a date. */
export const actionsSection: MemoSection = (memo) => {
  const { words } = memo;
  const { what, who, when } = words.actions.columns;
  const toFillIn = (text: string): { readonly line: Line } => ({ line: [muted(blank(memo, text))] });
  return [
    heading(2, memo.length === 'short' ? words.short.sections.actions : words.sections.actions, 'actions'),
    {
      kind: 'table',
      columns: [
        { head: what, grow: 4 },
        { head: who, grow: 1 },
        { head: when, grow: 1 },
      ],
      rows: actions(memo).map((action) => [
        { line: [action] },
        toFillIn(words.actions.who),
        toFillIn(words.actions.when),
      ]),
    },
  ];
};
