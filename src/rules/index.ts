import type { Rule } from '../core/rule.ts';
import { aimMissing } from './aim-missing.ts';
import { caveatWithoutUse } from './caveat-without-use.ts';
import { circularRefinement } from './circular-refinement.ts';
import { claimDiffers } from './claim-differs.ts';
import { closedList } from './closed-list.ts';
import { compositeInScope } from './composite-in-scope.ts';
import { dateInFuture } from './date-in-future.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateLink } from './duplicate-link.ts';
import { duplicateSource } from './duplicate-source.ts';
import { exampleContradiction } from './example-contradiction.ts';
import { factWithoutBasis } from './fact-without-basis.ts';
import { factWithoutSource } from './fact-without-source.ts';
import { factorNotOffered } from './factor-not-offered.ts';
import { factorWithoutIntervention } from './factor-without-intervention.ts';
import { fileName } from './file-name.ts';
import { idTaken } from './id-taken.ts';
import { levelOrder } from './level-order.ts';
import { levelWithoutStudy } from './level-without-study.ts';
import { meantForProtective } from './meant-for-protective.ts';
import { mirrorSameKind } from './mirror-same-kind.ts';
import { mixedWithoutNote } from './mixed-without-note.ts';
import { noSuchDate } from './no-such-date.ts';
import { oneSidedMirror } from './one-sided-mirror.ts';
import { onlyTogetherMeantFor } from './only-together-meant-for.ts';
import { phaseAgainstAge } from './phase-against-age.ts';
import { rangeInverted } from './range-inverted.ts';
import { recognitionExpired } from './recognition-expired.ts';
import { recognitionOrder } from './recognition-order.ts';
import { recognitionUndated } from './recognition-undated.ts';
import { refinesOtherKind } from './refines-other-kind.ts';
import { resultAgainstStudy } from './result-against-study.ts';
import { sameText } from './same-text.ts';
import { schemaLine } from './schema-line.ts';
import { scopeWithoutLink } from './scope-without-link.ts';
import { seenBesideDate } from './seen-beside-date.ts';
import { seenMissing } from './seen-missing.ts';
import { studiedWithoutOwnStudy } from './studied-without-own-study.ts';
import { table1Incomplete } from './table-1-incomplete.ts';
import { unknownReference } from './unknown-reference.ts';
import { unreachableQuestion } from './unreachable-question.ts';
import { unusedException } from './unused-exception.ts';
import { unusedSource } from './unused-source.ts';
import { wrongFile } from './wrong-file.ts';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  unknownReference,
  duplicateId,
  idTaken,
  duplicateLink,
  duplicateSource,
  fileName,
  schemaLine,
  wrongFile,
  closedList,
  levelOrder,
  oneSidedMirror,
  mirrorSameKind,
  circularRefinement,
  refinesOtherKind,
  meantForProtective,
  onlyTogetherMeantFor,
  factWithoutSource,
  factWithoutBasis,
  unusedSource,
  sameText,
  noSuchDate,
  dateInFuture,
  recognitionOrder,
  recognitionExpired,
  recognitionUndated,
  seenMissing,
  seenBesideDate,
  levelWithoutStudy,
  scopeWithoutLink,
  compositeInScope,
  studiedWithoutOwnStudy,
  resultAgainstStudy,
  mixedWithoutNote,
  rangeInverted,
  phaseAgainstAge,
  table1Incomplete,
  aimMissing,
  factorWithoutIntervention,
  caveatWithoutUse,
  exampleContradiction,
  unreachableQuestion,
  factorNotOffered,
  claimDiffers,
  unusedException,
];
