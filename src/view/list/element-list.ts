import type { ActiveElement } from '../../core/generated/schema-types.ts';
import { type Block, heading, list, paragraph } from '../document.ts';
import type { Lens } from '../../tell/lens.ts';
import { LIST_COLUMNS } from './list-columns.ts';
import { foundIn, type ListFilter } from './filter.ts';
import { type Listed, listedItem, type RecordListing, searchedIn, words } from './listing.ts';
import { sheetOf } from '../sheet.ts';

function listed(lens: Lens, { id, label, safe, description, source }: ActiveElement): Listed {
  const name = lens.text(label);
  return {
    id,
    name: safe === undefined ? name : `${name}, ${lens.messages.list.safe(safe)}`,
    texts: [...words(lens, description), lens.sourceShort(source)],
  };
}

/** Elements with one claim stand under what the report says of them. */
function claimBlocks(lens: Lens, elements: readonly ActiveElement[], claimId: string | undefined): readonly Block[] {
  const claim = lens.catalogue.reportClaims.find(({ id }) => id === claimId);
  const items = elements
    .filter(({ reportClaim }) => reportClaim === claimId)
    .map((element) => listedItem(listed(lens, element)));
  return [...(claim === undefined ? [] : [paragraph(lens.text(claim.claim))]), list(items)];
}

function groupBlocks(lens: Lens, elements: readonly ActiveElement[], group: ActiveElement['group']): readonly Block[] {
  const own = elements.filter((element) => element.group === group);
  const claims = [...new Set(own.map(({ reportClaim }) => reportClaim))];
  return [
    heading(2, lens.messages.list.elementGroups[group]),
    ...claims.flatMap((claim) => claimBlocks(lens, own, claim)),
  ];
}

/** The effective elements under the headings of the report. */
export function elementListing(lens: Lens, filter: ListFilter): RecordListing {
  const all = [...lens.catalogue.activeElements.values()];
  const found = foundIn(filter, all, (element) => searchedIn(listed(lens, element)));
  const groups = [...new Set(found.records.map(({ group }) => group))];
  return {
    ...found,
    blocks: () => groups.flatMap((group) => groupBlocks(lens, found.records, group)),
    sheet: () => sheetOf(LIST_COLUMNS.elements(lens), found.records),
  };
}
