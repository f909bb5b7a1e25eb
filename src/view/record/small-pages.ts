import type {
  ActiveElement,
  Care,
  Caveat,
  Explanation,
  Level,
  ReportClaim,
  Source,
} from '../../core/generated/schema-types.ts';
import { groupBy } from '../../core/group-by.ts';
import type { Day } from '../../core/partial-date.ts';
import { ratingAt } from '../../core/rating.ts';
import { type Found, listingOf } from '../../core/record-kinds.ts';
import { citersBySource } from '../../core/tally-sources.ts';
import { type Block, type Document, item, type Item, paragraph, strong } from '../document.ts';
import { whenText } from '../../tell/history-line.ts';
import type { Lens } from '../../tell/lens.ts';
import { citedPage } from '../cited-page.ts';
import { field, fields, section } from '../fields.ts';
import { levelMark } from '../level-mark.ts';

type HeadOfPage = Extract<Block, { kind: 'heading' }>;

const pageUnder = (lens: Lens, head: HeadOfPage, record: unknown, ...blocks: readonly Block[]): Document => ({
  title: head.text,
  language: lens.language,
  blocks: [head, ...blocks, ...citedPage(lens, record).sources],
});

const page = (lens: Lens, title: string, record: unknown, ...blocks: readonly Block[]): Document =>
  pageUnder(lens, { kind: 'heading', level: 1, text: title }, record, ...blocks);

/** A level: what it says, what it does not, what the committee asks for, and who has it. */
export function levelDocument(lens: Lens, level: Level, today: Day): Document {
  const words = lens.messages.show;
  const holders = [...lens.catalogue.interventions.values()].flatMap((intervention) => {
    const rating = ratingAt(lens.catalogue, intervention, today);
    return rating.kind === 'rated' && rating.level.id === level.id ? [{ intervention, rating }] : [];
  });
  return pageUnder(
    lens,
    { kind: 'heading', level: 1, text: lens.text(level.label), mark: levelMark(level) },
    level,
    paragraph(lens.text(level.plain)),
    paragraph(strong(`${words.isNot}: `), lens.text(level.isNot)),
    paragraph(strong(`${words.criteria}: `), lens.text(level.criteria)),
    ...section(
      words.interventions,
      holders.map(({ intervention: { name, id }, rating }) =>
        item([strong(name), ` (${id}), ${whenText(lens, rating.recognition)}`]),
      ),
    ),
  );
}

/** An effective element: under which heading the report names it, what it says of it, and who uses it. */
export function elementDocument(lens: Lens, element: ActiveElement): Document {
  const { show: words, list } = lens.messages;
  const users = [...lens.catalogue.interventions.values()].filter(({ activeElements = [] }) =>
    activeElements.some((use) => use.element === element.id),
  );
  const claim = lens.catalogue.reportClaims.find(({ id }) => id === element.reportClaim);
  const { cite } = citedPage(lens, [element, claim]);
  const study = element.study === undefined ? '' : ` ${element.study}.`;
  return page(
    lens,
    lens.text(element.label),
    [element, claim],
    paragraph(`${lens.text(element.description)}${study} ${cite(element.source)}`),
    ...(claim === undefined ? [] : [paragraph(`${lens.text(claim.claim)} ${cite(claim.source)}`)]),
    ...fields(field(words.group, list.elementGroups[element.group]), field('SAFE', element.safe)),
    ...section(
      words.notes,
      (element.notes ?? []).map((note) => item([lens.text(note)])),
    ),
    ...section(
      words.usedBy,
      users.map(({ name }) => item([name])),
    ),
  );
}

export function explanationDocument(lens: Lens, explanation: Explanation): Document {
  const factors = [...lens.catalogue.factors.values()].filter(({ explanations = [] }) =>
    explanations.includes(explanation.id),
  );
  return page(
    lens,
    lens.text(explanation.title),
    explanation,
    paragraph(`${lens.text(explanation.text)} ${citedPage(lens, explanation).cite(explanation.source)}`),
    ...section(
      lens.messages.list.factors,
      factors.map(({ label, id }) => item([strong(lens.text(label)), ` (${id})`])),
    ),
  );
}

/** What the report says, where this data says otherwise and why, and the effective elements that it is about. */
export function claimDocument(lens: Lens, claim: ReportClaim): Document {
  const words = lens.messages.show;
  const figure = claim.figure === undefined ? '' : ` [${lens.figure(claim.figure)}]`;
  const elements = [...lens.catalogue.activeElements.values()].filter(({ reportClaim }) => reportClaim === claim.id);
  return page(
    lens,
    claim.id,
    claim,
    paragraph(`${lens.text(claim.claim)}${figure} ${citedPage(lens, claim).cite(claim.source)}`),
    ...(claim.check === undefined ? [] : [paragraph(words.claimChecked)]),
    ...section(
      words.claimExceptions,
      (claim.exceptions ?? []).map(({ intervention, why }) =>
        item([strong(lens.intervention(intervention)), `: ${lens.text(why)}`]),
      ),
    ),
    ...section(
      words.claimElements,
      elements.map(({ label, id }) => item([strong(lens.text(label)), ` (${id})`])),
    ),
  );
}

export function careDocument(lens: Lens, care: Care): Document {
  const { show: words, care: labels } = lens.messages;
  const factorItem = ({ factor, link }: Care['factors'][number]): Item =>
    item([`${lens.factor(factor)}${link === 'named' ? '' : ' (+)'}`]);
  return page(
    lens,
    lens.text(care.name),
    care,
    paragraph(lens.text(care.what)),
    ...fields(
      field(words.who, lens.messages.and(care.who.map(lens.text))),
      field(words.phases, lens.phases(care.phases)),
      field(words.audience, labels.reach[care.reach]),
      field(labels.footing[care.footing], `${lens.text(care.basis)}${care.variesLocally ? `; ${labels.varies}` : ''}`),
      field(labels.ask, care.ask === undefined ? undefined : lens.text(care.ask)),
    ),
    ...section(lens.messages.list.factors, care.factors.map(factorItem)),
  );
}

export function caveatDocument(lens: Lens, caveat: Caveat): Document {
  return page(
    lens,
    caveat.id,
    caveat,
    paragraph(`${lens.text(caveat.text)} ${citedPage(lens, caveat).cite(caveat.source)}`),
  );
}

/** More names than this are a list that nobody reads. */
const NAMES_SHOWN = 10;

/** What names a source, kind by kind; by name while they are few. */
function citerItems(lens: Lens, { id }: Source): readonly Item[] {
  const citers = citersBySource(lens.catalogue).get(id) ?? [];
  const nameOf = ({ title }: Found): string => (typeof title === 'string' ? title : lens.text(title));
  return [...groupBy(citers, ({ kind }) => kind)].flatMap(([kind, own]) => {
    const listing = listingOf(kind);
    if (listing === undefined) return [];
    const names = own.length > NAMES_SHOWN ? String(own.length) : own.map(nameOf).join('; ');
    return [item([strong(lens.messages.list[listing]), `: ${names}`])];
  });
}

/** A source: what it is, where to find it, and what rests on it. */
export function sourceDocument(lens: Lens, source: Source): Document {
  const { show: words, terms } = lens.messages;
  return page(
    lens,
    source.title,
    undefined,
    ...fields(
      field(words.publisher, source.publisher),
      field(words.date, source.date),
      field(words.kind, terms.sourceKinds[source.kind]),
      field(words.url, source.url),
    ),
    ...(source.note === undefined ? [] : [paragraph(lens.text(source.note))]),
    ...section(words.usedBy, citerItems(lens, source)),
  );
}
