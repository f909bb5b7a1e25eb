import type { PlacedLink } from '../../core/catalogue.ts';
import type { Care, Factor, Finding, Indicator } from '../../core/generated/schema-types.ts';
import { indicatorsOf } from '../../core/indicators.ts';
import { linksInOrder } from '../../core/links-in-order.ts';
import type { Day } from '../../core/partial-date.ts';
import { ratingAt } from '../../core/rating.ts';
import { careFor } from '../../core/regular-care.ts';
import { type Block, type Document, heading, type Item, item, list, paragraph, strong, toned } from '../document.ts';
import { careTraits } from '../../tell/care-traits.ts';
import { indicatorAbout } from '../../tell/indicator-line.ts';
import type { Lens } from '../../tell/lens.ts';
import { levelAndDay } from '../../tell/level-and-day.ts';
import { originOf } from '../../tell/origin-text.ts';
import { capitalised, ended } from '../../tell/sentence.ts';
import { claimText, relationText } from '../../tell/link-text.ts';
import { type CitedPage, citedPage } from '../cited-page.ts';
import { field, fields, section } from '../fields.ts';
import { withLevels } from '../level-mark.ts';

function careItem(lens: Lens, care: Care): Item {
  const { show: words, care: labels } = lens.messages;
  const ask = care.ask === undefined ? [] : [item([strong(`${labels.ask}: `), lens.text(care.ask)])];
  const who = item([strong(`${words.who}: `), lens.messages.and(care.who.map(lens.text))]);
  return item(
    [strong(lens.text(care.name)), ` (${careTraits(lens, care)}). ${lens.text(care.what)}`],
    [list([who, ...ask])],
  );
}

function careSection(lens: Lens, factor: Factor): readonly Block[] {
  const words = lens.messages.care;
  const care = careFor(lens.catalogue, factor.id, []);
  return [
    heading(2, words.title),
    care.length === 0 ? paragraph(words.none) : list(care.map((entry) => careItem(lens, entry))),
  ];
}

/** What an intervention has to do with the factor, in a line. */
function interventionItem(lens: Lens, { intervention, link }: PlacedLink, today: Day, evidence = ''): Item {
  const rating = ratingAt(lens.catalogue, intervention, today);
  const level = levelAndDay(lens, intervention, rating);
  const said = `${relationText(lens, link)}; ${claimText(lens, link)}${evidence}`;
  const rated = rating.kind === 'rated' ? rating.level : undefined;
  return item([strong(intervention.name), ...withLevels(lens, ` (${level}): ${said}`, rated)]);
}

/** What is linked to the factor itself; what only a part or a wider factor links to is for `select` to say. */
const interventionItems = (lens: Lens, factor: Factor, today: Day): readonly Item[] =>
  linksInOrder(lens.catalogue, factor.id, today).map((linked) => {
    const { evidence } = linked.link;
    return interventionItem(lens, linked, today, evidence === undefined ? '' : ` ${lens.text(evidence)}`);
  });

function findingItem({ lens, cite }: CitedPage, { claim, figure, study, source }: Finding): Item {
  const figures = figure === undefined ? '' : ` [${lens.figure(figure)}]`;
  const by = study === undefined ? '' : ` ${study}.`;
  return item([`${ended(lens.text(claim))}${figures}${by} ${cite(source)}`]);
}

const indicatorItem = ({ lens, cite }: CitedPage, indicator: Indicator): Item =>
  item([
    strong(lens.text(indicator.name)),
    ` (${indicator.id}). ${indicatorAbout(lens, indicator)} ${cite(indicator.source)}`,
  ]);

function relations(lens: Lens, factor: Factor): readonly Block[] {
  const words = lens.messages.show;
  const parts = [...lens.catalogue.factors.values()].filter(({ refines }) => refines === factor.id).map(({ id }) => id);
  return fields(
    field(words.refines, factor.refines === undefined ? undefined : lens.factor(factor.refines)),
    field(words.parts, parts.length === 0 ? undefined : lens.factors(parts)),
    field(words.mirror, factor.mirror === undefined ? undefined : lens.factor(factor.mirror)),
    field(words.related, factor.related === undefined ? undefined : lens.factors(factor.related)),
    field(
      words.phases,
      factor.phases === undefined
        ? undefined
        : `${lens.phases(factor.phases)} (${words.basis[factor.phasesBasis ?? 'inferred']})`,
    ),
    field(
      factor.modifiable === undefined ? '' : words.modifiable[factor.modifiable.value],
      factor.modifiable === undefined
        ? undefined
        : `${words.basis[factor.modifiable.basis]}${factor.modifiable.note === undefined ? '' : `. ${lens.text(factor.modifiable.note)}`}`,
    ),
  );
}

/** By which words a search finds it too. */
const alsoFoundBy = ({ messages, language }: Lens, { synonyms }: Factor): readonly Block[] =>
  fields(field(messages.show.synonyms, synonyms[language].join(', ')));

function identity(lens: Lens, factor: Factor): readonly Block[] {
  const { show: words, terms } = lens.messages;
  const { kind, group, inTable1, answeredBy, offerable, threshold } = factor;
  const standing = [
    `${capitalised(terms[kind])}, ${lens.term('groups', group)}.`,
    ...(originOf(lens, factor) === undefined ? [inTable1 ? words.inTable1 : words.textOnly] : []),
    words.answeredBy[answeredBy],
    ...(offerable === false ? [words.notOfferable] : []),
  ];
  return [
    heading(1, lens.text(factor.label)),
    paragraph(lens.text(factor.definition)),
    ...(threshold === undefined ? [] : [paragraph(strong(`${words.threshold}: `), lens.text(threshold))]),
    paragraph(standing.join(' ')),
    ...relations(lens, factor),
  ];
}

function knowledge(page: CitedPage, factor: Factor): readonly Block[] {
  const { lens } = page;
  const words = lens.messages.show;
  const { outcomes = [], findings = [], notes = [] } = factor;
  const explanations = (factor.explanations ?? []).flatMap((id) => lens.catalogue.explanations.get(id) ?? []);
  const outcomeItems = outcomes.map(({ outcome, text }) =>
    item([strong(`${lens.term('outcomes', outcome)}: `), lens.text(text)]),
  );
  const findingItems = findings.map((finding) => findingItem(page, finding));
  const indicatorItems = indicatorsOf(factor).map((indicator) => indicatorItem(page, indicator));
  const explanationItems = explanations.map(({ title, text }) =>
    item([strong(`${lens.text(title)}. `), lens.text(text)]),
  );
  const noteItems = notes.map((note) => item([lens.text(note)]));
  return [
    ...section(words.outcomes, outcomeItems),
    ...section(words.findings, findingItems, toned('muted', words.findingsNote)),
    ...section(lens.messages.indicator.title, indicatorItems, toned('muted', lens.messages.indicator.blank)),
    ...section(words.explanations, explanationItems),
    ...section(words.notes, noteItems),
  ];
}

/** All about a factor: regular care first, then what works on it, then what is known of it. */
export function factorDocument(lens: Lens, factor: Factor, today: Day): Document {
  const words = lens.messages.show;
  const page = citedPage(lens, factor);
  const interventions = interventionItems(lens, factor, today);
  const none = paragraph(`${words.interventionsNone} ${lens.messages.absence}`);
  return {
    title: lens.text(factor.label),
    language: lens.language,
    blocks: [
      ...identity(lens, factor),
      ...careSection(lens, factor),
      heading(2, words.interventions),
      interventions.length === 0 ? none : list(interventions),
      ...knowledge(page, factor),
      ...alsoFoundBy(lens, factor),
      ...page.sources,
    ],
  };
}

/** What one asks first: what it is, what regular care does about it, and what there is for it; and what there is more. */
export function factorSummary(lens: Lens, factor: Factor, today: Day): Document {
  const words = lens.messages.show;
  const care = careFor(lens.catalogue, factor.id, []);
  const linked = linksInOrder(lens.catalogue, factor.id, today);
  const none = `${words.interventionsNone} ${lens.messages.absence}`;
  return {
    title: lens.text(factor.label),
    language: lens.language,
    blocks: [
      ...identity(lens, factor),
      heading(2, lens.messages.care.title),
      care.length === 0 ? paragraph(lens.messages.care.none) : list(care.map(({ name }) => item([lens.text(name)]))),
      heading(2, words.interventions),
      linked.length === 0 ? paragraph(none) : list(linked.map((one) => interventionItem(lens, one, today))),
      ...alsoFoundBy(lens, factor),
      toned('muted', words.moreOfFactor(factor.findings?.length ?? 0, factor.indicators?.length ?? 0)),
    ],
  };
}
