import type { Rule } from '../core/rule.ts';
import { circularRefinement } from './circular-refinement.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateLink } from './duplicate-link.ts';
import { fileName } from './file-name.ts';
import { meantForProtective } from './meant-for-protective.ts';
import { mirrorSameKind } from './mirror-same-kind.ts';
import { oneSidedMirror } from './one-sided-mirror.ts';
import { refinesOtherKind } from './refines-other-kind.ts';
import { unknownReference } from './unknown-reference.ts';
import { wrongFile } from './wrong-file.ts';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  unknownReference,
  duplicateId,
  duplicateLink,
  fileName,
  wrongFile,
  oneSidedMirror,
  mirrorSameKind,
  circularRefinement,
  refinesOtherKind,
  meantForProtective,
];
