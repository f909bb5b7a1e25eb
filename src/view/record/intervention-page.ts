import type { Cost, Intervention, Kin, Link, Study, StudyOutcome } from '../../core/generated/schema-types.ts';
import type { Day } from '../../core/partial-date.ts';
import { ratingAt } from '../../core/rating.ts';
import { type Block, type Document, heading, type Item, item, list, paragraph, strong, toned } from '../document.ts';
import { ageText } from '../../tell/age-text.ts';
import type { Lens } from '../../tell/lens.ts';
import { levelLine, scopeLine } from '../../tell/level-line.ts';
import { capitalised } from '../../tell/sentence.ts';
import { costText } from './cost-text.ts';
import { historySection } from './history-section.ts';
import { claimText, relationText } from './link-words.ts';
import { field, fields, type Page, pageOf, section } from './page.ts';
import { phaseNotes } from './phase-notes.ts';
import { standingText } from './standing-text.ts';
import { studyHead } from './study-head.ts';

function levelBlocks(lens: Lens, intervention: Intervention, today: Day): readonly Block[] {
  const words = lens.messages.show;
  const rating = ratingAt(lens.catalogue, intervention, today);
  if (rating.kind === 'unrated') return [paragraph(strong(levelLine(lens, { unratedBecause: rating.because }, today)))];
  const rated = { level: rating.level, recognition: rating.recognition };
  const { plain, isNot } = rating.level;
  const standing = standingText(lens, rating.recognition, today);
  const told = [scopeLine(lens, rated), standing].flatMap((sentence) => sentence ?? []);
  return [
    paragraph(strong(levelLine(lens, rated, today)), `. ${told.join(' ')}`),
    paragraph(strong(`${words.says}: `), `${lens.text(plain)} ${lens.text(isNot)}`),
  ];
}

/** What it aims at; of a risk factor the factor too, which the aim names from its other side. */
function aimedAt(lens: Lens, factor: Link['factor']): string {
  const named = lens.catalogue.factors.get(factor);
  const hasOtherName = named?.kind === 'risk' && named.aim !== undefined;
  return hasOtherName ? `${lens.worksOn(factor)} (${lens.factor(factor)})` : lens.worksOn(factor);
}

const saidOf = (lens: Lens, link: Link): string =>
  link.relation === 'works-on' ? aimedAt(lens, link.factor) : `${relationText(lens, link)} ${lens.factor(link.factor)}`;

/** What it does about one factor, in a line. */
const linkLine = ({ lens, cite }: Page, link: Link): Item =>
  item([strong(capitalised(saidOf(lens, link))), `. ${capitalised(claimText(lens, link))} ${cite(link.source)}`]);

function linkItem({ lens, cite }: Page, link: Link): Item {
  const { evidence, because, source } = link;
  const shown = evidence === undefined ? '' : ` ${lens.text(evidence)}`;
  const reason =
    because === undefined ? [] : [list([item([strong(`${lens.messages.show.because}: `), lens.text(because)])])];
  return item(
    [strong(capitalised(saidOf(lens, link))), `. ${capitalised(claimText(lens, link))}${shown} ${cite(source)}`],
    reason,
  );
}

function outcomeItem(lens: Lens, { outcome, result, composite, figures, note }: StudyOutcome): Item {
  const { show: words, terms } = lens.messages;
  const numbers = figures === undefined ? '' : ` (${lens.figure(figures)})`;
  const part = composite === true ? `, ${words.composite}` : '';
  const remark = note === undefined ? '' : ` ${lens.text(note)}`;
  return item([`${lens.text(outcome)}: ${terms.results[result]}${numbers}${part}.${remark}`]);
}

function studyItem(lens: Lens, study: Study): Item {
  const words = lens.messages.show;
  const outcomes = study.outcomes.map((outcome) => outcomeItem(lens, outcome));
  const detail = (label: string, text: Study['sample']): readonly Item[] =>
    text === undefined ? [] : [item([strong(`${label}: `), lens.text(text)])];
  return item(
    [strong(study.citation), ` (${studyHead(lens, study)})`],
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

const costItem = (page: Page, cost: Cost): Item => {
  const { amount, about } = costText(page, cost);
  return item([strong(amount), about]);
};

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

/** When, with what must be said beside a phase. */
const phaseFields = ({ lens, cite }: Page, target: Intervention['target']) => [
  field(
    lens.messages.show.phases,
    lens.phases(target.phases),
    ...phaseNotes(lens, target).map(({ said, source }) => `${said} ${cite(source)}`),
  ),
  field(lens.messages.show.ages, ageText(lens, target)),
];

function targetFields(
  page: Page,
  { aliases = [], target, theme, owner, delivery = {} }: Intervention,
): readonly Block[] {
  const { lens, cite } = page;
  const words = lens.messages.show;
  const conditions = (target.conditions ?? []).map(
    ({ trait, note }) => `${lens.trait(trait)}${note === undefined ? '' : `. ${lens.text(note)}`}`,
  );
  return fields(
    field(words.aliases, aliases.join('; ')),
    field(words.theme, lens.theme(theme)),
    field(words.audience, lens.text(target.audience)),
    ...phaseFields(page, target),
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

/** What one asks first: how sure, for whom, and what it works on; and what there is more. */
export function interventionSummary(lens: Lens, intervention: Intervention, today: Day): Document {
  const words = lens.messages.show;
  const { name, summary, target, links, studies = [], costs = [] } = intervention;
  const page = pageOf(lens, [links, target]);
  const { conditions = [] } = target;
  return {
    title: name,
    language: lens.language,
    blocks: [
      heading(1, name),
      paragraph(lens.text(summary)),
      ...levelBlocks(lens, intervention, today),
      ...fields(
        field(words.audience, lens.text(target.audience)),
        ...phaseFields(page, target),
        field(words.conditions, ...conditions.map(({ trait, source }) => `${lens.trait(trait)} ${page.cite(source)}`)),
      ),
      ...section(
        words.links,
        links.map((link) => linkLine(page, link)),
      ),
      toned('muted', words.moreOfIntervention(studies.length, costs.length)),
      ...page.sources,
    ],
  };
}
