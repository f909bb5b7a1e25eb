import { compareDiagnostics, type Diagnostic } from '../core/diagnostic.ts';
import { FAULT_LIMIT } from './limits.ts';
import { yamlFault } from './yaml/yaml-codes.ts';
import { UNUSABLE_YAML } from './yaml/unusable-yaml.ts';

/** As many faults of one file as a person can use; the last then says that there are more. */
export function withinLimit(faults: readonly Diagnostic[]): readonly Diagnostic[] {
  const ordered = faults.toSorted(compareDiagnostics);
  const next = ordered[FAULT_LIMIT];
  if (next === undefined) return faults;
  const { file, range } = next;
  return [...ordered.slice(0, FAULT_LIMIT), yamlFault('yaml/too-large', { file, range }, UNUSABLE_YAML.manyFaults)];
}
