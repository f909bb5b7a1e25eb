import type { Cost, Intervention, Kin, Link, Study } from '../../core/generated/schema-types.ts';
import type { Day } from '../../core/partial-date.ts';
import { present } from '../../core/present.ts';
import { ratingAt } from '../../core/rating.ts';
import { type Block, type Document, heading, type Item, item, list, paragraph, strong, toned } from '../document.ts';
import { ageText } from '../../tell/age-text.ts';
import { costParts } from '../../tell/cost-text.ts';
import { kinRating } from '../../tell/kin-text.ts';
import type { Lens } from '../../tell/lens.ts';
import { levelLine, scopeLine } from '../../tell/level-line.ts';
import { claimText, doingText } from '../../tell/link-text.ts';
import { originOf } from '../../tell/origin-text.ts';
import { notesByPhase } from '../../tell/phase-text.ts';
import { capitalised, joined } from '../../tell/sentence.ts';
import { standingText } from '../../tell/standing-text.ts';
import { termLine } from '../../tell/term-text.ts';
import { outcomeText, studyHead } from '../../tell/study-text.ts';
import { historySection } from './history-section.ts';
import { type CitedPage, citedPage } from '../cited-page.ts';
import { field, fields, section } from '../fields.ts';
import { withLevels } from '../level-mark.ts';

function levelBlocks(lens: Lens, intervention: Intervention, today: Day): readonly Block[] {
  const words = lens.messages.show;
  const rating = ratingAt(lens.catalogue, intervention, today);
  const local = { id: intervention.id, ...present({ origin: originOf(lens, intervention) }) };
  if (rating.kind === 'unrated')
    return [
      paragraph(...withLevels(lens, levelLine(lens, { unratedBecause: rating.because, ...local }, today), undefined)),
    ];
  const rated = { level: rating.level, recognition: rating.recognition, ...local };
  const { plain, isNot } = rating.level;
  const standing = standingText(lens, rating.recognition, today);
  const told = [termLine(lens, rating.recognition, today), scopeLine(lens, rated), standing].flatMap(
    (sentence) => sentence ?? [],
  );
  return [
    paragraph(...withLevels(lens, `${levelLine(lens, rated, today)}. ${told.join(' ')}`, rating.level)),
    paragraph(strong(`${words.says}: `), `${lens.text(plain)} ${lens.text(isNot)}`),
  ];
}

/** What it does about one factor, in a line. */
const linkLine = ({ lens, cite }: CitedPage, link: Link): Item =>
  item([strong(capitalised(doingText(lens, link))), `. ${capitalised(claimText(lens, link))} ${cite(link.source)}`]);

function linkItem({ lens, cite }: CitedPage, link: Link): Item {
  const { evidence, because, source } = link;
  const shown = evidence === undefined ? '' : ` ${lens.text(evidence)}`;
  const reason =
    because === undefined ? [] : [list([item([strong(`${lens.messages.show.because}: `), lens.text(because)])])];
  return item(
    [strong(capitalised(doingText(lens, link))), `. ${capitalised(claimText(lens, link))}${shown} ${cite(source)}`],
    reason,
  );
}

function studyItem(lens: Lens, study: Study): Item {
  const words = lens.messages.show;
  const outcomes = study.outcomes.map((outcome) => item([outcomeText(lens, outcome)]));
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

function costItem({ lens, cite }: CitedPage, cost: Cost): Item {
  const [amount, about] = costParts(lens, cost);
  return item([strong(amount), ` ${joined(about, cite(cost.source))}`]);
}

function kinItem({ lens, cite }: CitedPage, { name, country, relation, ratings = [], note, source }: Kin): Item {
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
            ratings.map((rating) => {
              const remark = rating.note === undefined ? '' : ` ${lens.text(rating.note)}`;
              return item([`${kinRating(lens, rating)}.${remark} ${cite(rating.source)}`]);
            }),
          ),
        ],
  );
}

/** When, with what must be said beside a phase. */
const phaseFields = ({ lens, cite }: CitedPage, target: Intervention['target']) => [
  field(
    lens.messages.show.phases,
    lens.phases(target.phases),
    ...notesByPhase(lens, target).map(({ said, source }) => `${said} ${cite(source)}`),
  ),
  field(lens.messages.show.ages, ageText(lens, target)),
];

function targetFields(
  page: CitedPage,
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

function costBlocks(page: CitedPage, { costs = [] }: Intervention): readonly Block[] {
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

function remarks(page: CitedPage, { kin = [], notes = [], delivery }: Intervention): readonly Block[] {
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
  const page = citedPage(lens, intervention);
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
  const page = citedPage(lens, [links, target]);
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
