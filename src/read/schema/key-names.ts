import { asSlug } from '../../core/as-slug.ts';
import { isSlip } from '../../core/nearest.ts';

/** What Dutch people write for the keys of the data, which are English. */
const DUTCH: ReadonlyMap<string, string> = new Map([
  ['naam', 'name'],
  ['namen', 'aliases'],
  ['thema', 'theme'],
  ['samenvatting', 'summary'],
  ['doel', 'aim'],
  ['doelgroep', 'target'],
  ['fase', 'phase'],
  ['fasen', 'phases'],
  ['leeftijd', 'ageMonths'],
  ['voorwaarden', 'conditions'],
  ['kenmerk', 'trait'],
  ['koppelingen', 'links'],
  ['factoren', 'factors'],
  ['relatie', 'relation'],
  ['bewering', 'claim'],
  ['uitkomst', 'result'],
  ['uitkomsten', 'outcomes'],
  ['onderzoeken', 'studies'],
  ['bron', 'source'],
  ['bronnen', 'sources'],
  ['erkenningen', 'recognitions'],
  ['niveau', 'level'],
  ['niveaus', 'levels'],
  ['datum', 'date'],
  ['gezien', 'seen'],
  ['toelichting', 'note'],
  ['toelichtingen', 'notes'],
  ['kosten', 'costs'],
  ['bedrag', 'amount'],
  ['eenheid', 'unit'],
  ['eigenaar', 'owner'],
  ['soort', 'kind'],
  ['groep', 'group'],
  ['synoniemen', 'synonyms'],
  ['definitie', 'definition'],
  ['spiegel', 'mirror'],
  ['titel', 'title'],
  ['jaar', 'year'],
  ['land', 'country'],
  ['tekst', 'text'],
  ['waarde', 'value'],
  ['cijfer', 'figure'],
  ['prioriteit', 'priority'],
  ['aanbod', 'offer'],
  ['onbekend', 'unknown'],
]);

/** The key that a Dutch word stands for. */
export function dutchKey(key: string, allowed: readonly string[]): string | undefined {
  const name = isSlip(key) ? DUTCH.get(asSlug(key)) : undefined;
  return allowed.find((one) => one === name);
}
