import type { LeftOut, Match } from '../../core/generated/schema-types.ts';
import { scopeShort } from '../../tell/level-line.ts';
import { sinceDay } from '../../tell/level-short.ts';
import { levelMark } from '../level-mark.ts';
import { type WorkbookColumn, workbookSheet, type WorkbookSheet } from '../workbook.ts';
import { groupName } from '../../tell/group-name.ts';
import { failureLines } from '../../tell/failure-line.ts';
import { flagLine } from '../../tell/flag-line.ts';
import { interventionOf, type Memo } from '../memo/memo.ts';

interface FoundRow {
  readonly found: Match | LeftOut;
  readonly position?: number;
}

const isLeftOut = (found: Match | LeftOut): found is LeftOut => 'failed' in found;

/** The chosen factors by what the intervention does for them. */
function deedColumns({ lens, words }: Memo): readonly WorkbookColumn<FoundRow>[] {
  const { heads } = words.workbook;
  return [
    { head: heads.answers, value: ({ found }) => lens.factors(found.answers) },
    { head: heads.noEffect, value: ({ found }) => lens.factors(found.noEffect) },
    { head: heads.serves, value: ({ found }) => lens.factors(found.serves) },
    { head: heads.touches, value: ({ found }) => lens.factors(found.touches) },
  ];
}

function levelColumns({ lens, words }: Memo): readonly WorkbookColumn<FoundRow>[] {
  const { heads } = words.workbook;
  const { notFound } = lens.messages.terms;
  return [
    {
      head: heads.level,
      value: ({ found: { level } }) => (level === undefined ? lens.messages.terms.unrated : lens.text(level.label)),
      mark: ({ found: { level } }) => levelMark(level),
    },
    {
      head: heads.date,
      value: ({ found: { recognition } }) => recognition && sinceDay(lens, recognition),
    },
    {
      head: heads.body,
      value: ({ found: { level, recognition } }) => (level === undefined ? undefined : (recognition?.body ?? notFound)),
    },
    {
      head: lens.messages.level.scopeHead,
      value: ({ found: { level, recognition } }) => (level === undefined ? undefined : scopeShort(lens, recognition)),
    },
  ];
}

/** Whether it is there already; no column when the profile does not say what there is. */
function offerColumn({ lens, words, selection }: Memo): readonly WorkbookColumn<FoundRow>[] {
  const { yes, no } = lens.messages.questionnaire.display;
  return selection.offer === undefined
    ? []
    : [{ head: words.workbook.heads.inOffer, value: ({ found }) => (found.inOffer ? yes : no) }];
}

/** The name first, so that it stands on each printed page. What it is only for has a column of its own. */
function columns(memo: Memo): readonly WorkbookColumn<FoundRow>[] {
  const { lens, words, selection } = memo;
  const { heads, leftOut } = words.workbook;
  const targetOf = ({ found }: FoundRow) => interventionOf(memo, found.id)?.target;
  return [
    { head: heads.intervention, value: ({ found }) => found.name },
    { head: heads.group, value: ({ found }) => (isLeftOut(found) ? leftOut : groupName(lens, selection, found.group)) },
    ...levelColumns(memo),
    ...deedColumns(memo),
    { head: heads.phases, value: (row) => lens.phases(targetOf(row)?.phases ?? []) },
    {
      head: heads.whom,
      value: (row) => {
        const audience = targetOf(row)?.audience;
        return audience === undefined ? undefined : lens.text(audience);
      },
    },
    { head: lens.messages.terms.onlyFor, value: ({ found }) => lens.messages.and(found.conditions.map(lens.trait)) },
    ...offerColumn(memo),
    {
      head: heads.flags,
      value: ({ found }) =>
        found.flags
          .filter((flag) => flag !== 'narrow-target')
          .map((flag) => flagLine(lens, selection, found, flag))
          .join(' '),
    },
    {
      head: heads.why,
      value: ({ found }) => (isLeftOut(found) ? failureLines(lens, selection, found).join(' ') : undefined),
    },
    { head: heads.position, value: ({ position }) => position },
    { head: heads.id, value: ({ found }) => found.id },
    ...(lens.catalogue.origins.size === 0
      ? []
      : [{ head: heads.origin, value: ({ found }: FoundRow) => found.origin }]),
  ];
}

/** The matches in their order, then what was left out, with the reason. */
export function matchesSheet(memo: Memo): WorkbookSheet {
  const { matches, near } = memo.selection;
  return workbookSheet(memo.words.workbook.sheets.matches, columns(memo), [
    ...matches.map((found, index) => ({ found, position: index + 1 })),
    ...near.map((found) => ({ found })),
  ]);
}
