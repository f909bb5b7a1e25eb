import type { LeftOut, Match, Reason } from '../../core/generated/schema-types.ts';
import { reasonLine } from '../../tell/reason-line.ts';
import { type WorkbookColumn, workbookSheet, type WorkbookSheet } from '../workbook.ts';
import { factorLabel, type Memo } from '../memo/memo.ts';

interface ReasonRow {
  readonly found: Match | LeftOut;
  readonly reason: Reason;
}

function columns(memo: Memo): readonly WorkbookColumn<ReasonRow>[] {
  const { lens, words, selection } = memo;
  const { heads, roles, statuses } = words.workbook;
  const { terms } = lens.messages;
  const priorities = new Map<string, string>(
    selection.profile.factors.map(({ id, priority }) => [id, terms[priority]]),
  );
  return [
    { head: heads.intervention, value: ({ found }) => found.name },
    { head: heads.status, value: ({ found }) => ('failed' in found ? statuses.near : statuses.match) },
    { head: heads.factor, value: ({ reason }) => factorLabel(memo, reason.factor) },
    { head: heads.priority, value: ({ reason }) => priorities.get(reason.factor) },
    { head: heads.role, value: ({ reason }) => roles[reason.role] },
    { head: heads.sentence, value: ({ found, reason }) => reasonLine(lens, found, reason) },
    { head: heads.relation, value: ({ reason }) => terms.relations[reason.relation] },
    { head: heads.linked, value: ({ reason }) => factorLabel(memo, reason.link) },
    { head: heads.claim, value: ({ reason }) => terms.claims[reason.claim] },
    {
      head: heads.result,
      value: ({ reason }) => (reason.result === undefined ? undefined : terms.results[reason.result]),
    },
    { head: heads.source, value: ({ reason }) => lens.source(reason.source) },
  ];
}

/** Every reason of every intervention that has to do with the chosen factors. The address of a source stands with the sources. */
export function reasonsSheet(memo: Memo): WorkbookSheet {
  const { matches, near } = memo.selection;
  const rows = [...matches, ...near].flatMap((found) => found.reasons.map((reason) => ({ found, reason })));
  return workbookSheet(memo.words.workbook.sheets.reasons, columns(memo), rows);
}
