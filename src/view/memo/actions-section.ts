import { indicatorsOf } from '../../core/indicators.ts';
import { withoutFigure } from '../../core/local-figures.ts';
import { heading, type Line, muted } from '../document.ts';
import { blank, factorOf, type Memo, type MemoSection } from './memo.ts';

/** Which public figures to look up: those of all factors, of some, or none when what there is, is known. */
function lookUp(memo: Memo): readonly string[] {
  const { lens, words, selection } = memo;
  const { profile } = selection;
  const open = withoutFigure(profile.factors).filter(({ id }) => indicatorsOf(factorOf(memo, id)).length > 0);
  if (open.length === profile.factors.length) return [words.actions.figures];
  return open.length === 0 ? [] : [words.actions.figuresOf(lens.factors(open.map(({ id }) => id)))];
}

function actions(memo: Memo): readonly string[] {
  const { lens, words, selection, length } = memo;
  const { gaps, unknown, matches, regularCare } = selection;
  return [
    ...lookUp(memo),
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
