import { surenessOn } from '../../core/evidence.ts';
import { GROUPS } from '../../core/vocabulary.ts';
import type { FactorGroup, FactorId } from '../../core/generated/schema-types.ts';
import { type Block, cell } from '../document.ts';
import type { Shape, ShapeSureness } from '../picture.ts';
import { factorLabel, factorOf, type Memo } from './memo.ts';

const STATES: readonly ShapeSureness[] = ['studied', 'stated', 'aside', 'none'];

/** The most that is known of any match for this factor. */
const stateOf = ({ selection }: Memo, factor: FactorId): ShapeSureness => surenessOn(selection, factor) ?? 'none';

function shapeOf(memo: Memo, factor: FactorId): Shape {
  const { units } = memo.words;
  const sure = stateOf(memo, factor);
  return { sure, text: units.signs[sure], title: `${factorLabel(memo, factor)}: ${units.states[sure]}` };
}

/** One square for each chosen factor, by group: studied, stated only, only from the side, nothing. */
export function unitsFigure(memo: Memo): Block {
  const { units } = memo.words;
  const chosen = memo.selection.profile.factors.map(({ id }) => id);
  const rows = GROUPS.map((group) => ({ group, ids: chosen.filter((id) => factorOf(memo, id)?.group === group) }));
  const filled = rows.filter(({ ids }) => ids.length > 0);
  const label = (group: FactorGroup): string => memo.lens.term('groups', group);
  return {
    kind: 'figure',
    caption: units.caption,
    picture: {
      kind: 'units',
      title: units.title,
      legend: STATES.map((sure) => ({ shape: { sure, text: units.signs[sure] }, text: units.states[sure] })),
      rows: filled.map(({ group, ids }) => ({
        label: label(group),
        units: ids
          .map((id) => ({ shape: shapeOf(memo, id), name: factorLabel(memo, id) }))
          .sort((a, b) => STATES.indexOf(a.shape.sure) - STATES.indexOf(b.shape.sure)),
      })),
    },
    twin: {
      kind: 'table',
      columns: [{ head: units.columns.group }, { head: units.columns.factor }, { head: units.columns.state }],
      rowHeads: 2,
      rows: filled.flatMap(({ group, ids }) =>
        ids.map((id) => [cell(label(group)), cell(factorLabel(memo, id)), cell(units.states[stateOf(memo, id)])]),
      ),
    },
  };
}
