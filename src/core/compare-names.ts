import { compareIds } from './compare-ids.ts';

interface WithName {
  readonly name: string;
  readonly id: string;
}

let collator: Intl.Collator | undefined;

/** By name as a Dutch reader expects, then by id. The language tables are loaded at the first call: they cost a tenth of a start. */
export function compareNames(a: WithName, b: WithName): number {
  collator ??= new Intl.Collator('nl');
  return collator.compare(a.name, b.name) || compareIds(a.id, b.id);
}
