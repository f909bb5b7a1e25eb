import { compareDiagnostics, type Diagnostic, START_OF_FILE } from '../core/diagnostic.ts';
import type { FileFacts } from '../core/facts/file-facts.ts';
import { placeFindings, type ReadAgain } from '../core/facts/place-findings.ts';
import { reduce } from '../core/facts/reduce.ts';
import type { Rule } from '../core/rule.ts';
import { FILE_KINDS, type FileKind } from '../core/file-kinds.ts';
import { withoutEchoes } from './schema/echoes.ts';
import { retold } from './schema/retold.ts';

function missingKinds(facts: readonly FileFacts[]): readonly FileKind[] {
  const present = new Set(facts.map(({ kind }) => kind));
  return FILE_KINDS.filter(({ name, isRequired }) => isRequired && !present.has(name));
}

const missingFile = ({ data: [place = ''] }: FileKind): Diagnostic => ({
  code: 'catalogue/missing-file',
  severity: 'error',
  file: place,
  range: START_OF_FILE,
  message: { nl: `het bestand ${place} ontbreekt`, en: `the file ${place} is missing` },
});

/**
 * All that is wrong with some files together, in order of place. What the rules say of a value of which the reader said
 * enough is left out. The facts are in the order of the paths.
 */
export async function reduceFacts(
  facts: readonly FileFacts[],
  rules: readonly Rule[],
  today: string,
  readAgain: ReadAgain,
): Promise<readonly Diagnostic[]> {
  const missing = missingKinds(facts);
  const { own, joint } = reduce(
    facts,
    rules,
    today,
    missing.map(({ name }) => name),
  );
  const read = facts.flatMap(({ diagnostics }) => diagnostics);
  const told = [...own.map(({ diagnostic }) => diagnostic), ...(await placeFindings(joint, facts, readAgain))];
  return [...retold(read, told), ...missing.map(missingFile), ...withoutEchoes(read, told)].sort(compareDiagnostics);
}
