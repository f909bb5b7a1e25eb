import type { Cost, Intervention, Kin, Link, Study } from '../../core/generated/schema-types.ts';
import type { Day } from '../../core/partial-date.ts';
import { ratingAt } from '../../core/rating.ts';
import { type Block, type Document, heading, type Item, item, list, paragraph, strong, toned } from '../document.ts';
import { ageText } from '../../tell/age-text.ts';
import type { Lens } from '../../tell/lens.ts';
import { levelLine, scopeLine } from '../../tell/level-line.ts';
import { historySection } from './history-section.ts';
import { field, fields, type Page, pageOf, section } from './page.ts';
import { capitalised } from '../../tell/sentence.ts';

function levelBlocks(lens: Lens, intervention: Intervention, today: Day): readonly Block[] {
  const words = lens.messages.show;
  const rating = ratingAt(lens.catalogue, intervention, today);
  if (rating.kind === 'unrated') return [paragraph(strong(levelLine(lens, { unratedBecause: rating.because }, today)))];
  const rated = { level: rating.level, recognition: rating.recognition };
  const { plain, isNot } = rating.level;
  return [
    paragraph(strong(levelLine(lens, rated, today)), '. ', scopeLine(lens, rated)),
    paragraph(strong(`${words.says}: `), `${lens.text(plain)} ${lens.text(isNot)}`),
  ];
}

function linkItem({ lens, cite }: Page, link: Link): Item {
  const { terms } = lens.messages;
  const result = link.result === undefined ? '' : `: ${terms.results[link.result]}`;
  const evidence = link.evidence === undefined ? '' : ` ${lens.text(link.evidence)}`;
  return item([
    strong(
      capitalised(
        link.relation === 'works-on'
          ? lens.worksOn(link.factor)
          : `${terms.relations[link.relation]} ${lens.factor(link.factor)}`,
      ),
    ),
    `. ${capitalised(terms.claims[link.claim])}${result}.${evidence} ${cite(link.source)}`,
  ]);
}

function studyItem(lens: Lens, study: Study): Item {
  const { show: words, terms } = lens.messages;
  const outcomes = study.outcomes.map(({ outcome, result, figures, note }) => {
    const numbers = figures === undefined ? '' : ` (${lens.figure(figures)})`;
    return item([
      `${lens.text(outcome)}: ${terms.results[result]}${numbers}.${note === undefined ? '' : ` ${lens.text(note)}`}`,
    ]);
  });
  const detail = (label: string, text: Study['sample']): readonly Item[] =>
    text === undefined ? [] : [item([strong(`${label}: `), lens.text(text)])];
  const place = [study.country, study.year === undefined ? undefined : String(study.year)]
    .flatMap((part) => part ?? [])
    .join(', ');
  return item(
    [
      strong(study.citation),
      ` (${[place, words.studyFit[study.fit], words.studySeen[study.seen]].filter((part) => part !== '').join('; ')})`,
    ],
    [
      list([
        ...detail(words.design, study.design),
        ...detail(words.sample, study.sample),
        ...detail(words.comparison, study.comparison),
        ...detail(words.followUp, study.followUp),
        ...(outcomes.length === 0 ? [] : [item([strong(`${words.results}:`)], [list(outcomes)])]),
        ...detail(words.independence, study.independence),
      ]),
    ],
  );
}

function costItem(
  { lens, cite }: Page,
  { amount, amountMax, currency, unit, year, includes, subject, basis, note, source }: Cost,
): Item {
  const { show: words, number } = lens.messages;
  const amounts = amountMax === undefined ? number(amount) : `${number(amount)}-${number(amountMax)}`;
  const when = year === undefined ? words.yearUnknown : String(year);
  const about = subject === undefined ? '' : ` ${subject}.`;
  const extra = [includes, note].flatMap((text) => (text === undefined ? [] : [lens.text(text)])).join(' ');
  const derived = basis === 'derived' ? ` (${words.derived})` : '';
  return item([
    strong(`${currency} ${amounts}`),
    ` ${lens.text(unit)}, ${when}${derived}.${about} ${extra} ${cite(source)}`,
  ]);
}

function kinItem({ lens, cite }: Page, { name, country, relation, ratings = [], note, source }: Kin): Item {
  const words = lens.messages.show;
  const where = country === undefined ? '' : ` (${country})`;
  return item(
    [
      `${capitalised(words.kinRelation[relation])} `,
      strong(name),
      where,
      source === undefined ? '' : ` ${cite(source)}`,
      note === undefined ? '' : `. ${lens.text(note)}`,
    ],
    ratings.length === 0
      ? []
      : [
          list(
            ratings.map(({ registry, rating, date, note: remark, source }) =>
              item([
                strong(`${registry}: `),
                `${lens.text(rating)}${date === undefined ? '' : ` (${lens.messages.date(date)})`}.${remark === undefined ? '' : ` ${lens.text(remark)}`} ${cite(source)}`,
              ]),
            ),
          ),
        ],
  );
}

function targetFields(
  { lens, cite }: Page,
  { aliases = [], target, theme, owner, delivery = {} }: Intervention,
): readonly Block[] {
  const words = lens.messages.show;
  const conditions = (target.conditions ?? []).map(
    ({ trait, note }) => `${lens.trait(trait)}${note === undefined ? '' : `. ${lens.text(note)}`}`,
  );
  return fields(
    field(words.aliases, aliases.join('; ')),
    field(words.theme, lens.theme(theme)),
    field(words.audience, lens.text(target.audience)),
    field(words.phases, lens.phases(target.phases)),
    field(words.ages, ageText(lens, target)),
    field(words.track, target.track === undefined ? undefined : lens.tracks(target.track)),
    field(words.conditions, ...conditions),
    field(words.settings, lens.messages.and((delivery.settings ?? []).map((id) => lens.term('settings', id)))),
    field(words.deliverers, lens.messages.and((delivery.deliverers ?? []).map((id) => lens.term('deliverers', id)))),
    field(words.sessions, ...(delivery.sessions ?? []).map(({ text, source }) => `${lens.text(text)} ${cite(source)}`)),
    field(words.duration, delivery.duration === undefined ? undefined : lens.text(delivery.duration)),
    field(words.owner, owner),
  );
}

function costBlocks(page: Page, { costs = [] }: Intervention): readonly Block[] {
  const words = page.lens.messages.show;
  if (costs.length === 0) return [heading(2, words.costs), paragraph(words.costsNone)];
  return section(
    words.costs,
    costs.map((cost) => costItem(page, cost)),
    toned('muted', words.costsNote),
  );
}

function elementItems(lens: Lens, { activeElements = [] }: Intervention): readonly Item[] {
  return activeElements.map(({ element, text }) => {
    const label = element === undefined ? undefined : lens.catalogue.activeElements.get(element)?.label;
    return item([[label, text].flatMap((part) => (part === undefined ? [] : [lens.text(part)])).join(': ')]);
  });
}

function studyBlocks(lens: Lens, { studies = [] }: Intervention): readonly Block[] {
  const words = lens.messages.show;
  if (studies.length === 0) return [heading(2, words.studies), paragraph(words.studiesNone)];
  const items = studies.map((study) => studyItem(lens, study));
  return section(words.studies, items);
}

function remarks(page: Page, { kin = [], notes = [], delivery }: Intervention): readonly Block[] {
  const { lens, cite } = page;
  const words = lens.messages.show;
  const kinItems = kin.map((relative) => kinItem(page, relative));
  const deliveryNotes = (delivery?.notes ?? []).map(({ text, source }) => item([`${lens.text(text)} ${cite(source)}`]));
  const otherNotes = notes.map((note) => item([lens.text(note)]));
  return [
    ...section(words.kin, kinItems, toned('muted', words.kinNote)),
    ...section(words.notes, [...deliveryNotes, ...otherNotes]),
  ];
}

/** All about an intervention: for whom, what it works on, how it was rated over time, what was studied. */
export function interventionDocument(lens: Lens, intervention: Intervention, today: Day): Document {
  const words = lens.messages.show;
  const page = pageOf(lens, intervention);
  const links = intervention.links.map((link) => linkItem(page, link));
  return {
    title: intervention.name,
    language: lens.language,
    blocks: [
      heading(1, intervention.name),
      paragraph(lens.text(intervention.summary)),
      ...levelBlocks(lens, intervention, today),
      paragraph(strong(`${words.aim}: `), lens.text(intervention.aim)),
      ...targetFields(page, intervention),
      ...section(words.links, links),
      ...historySection(page, intervention, today),
      ...studyBlocks(lens, intervention),
      ...section(words.elements, elementItems(lens, intervention)),
      ...costBlocks(page, intervention),
      ...remarks(page, intervention),
      ...page.sources,
    ],
  };
}
