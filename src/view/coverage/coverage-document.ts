import type { Coverage, CoverageOffer, CoverageRow, OfferState } from '../../core/generated/schema-types.ts';
import { COVERAGE_STATES, hasOthers, OFFER_STATES } from '../../core/coverage.ts';
import { meetings } from '../../core/offer.ts';
import { kept } from '../../words/kept.ts';
import { asOfNote } from '../as-of-note.ts';
import { type Block, type Document, heading, item, type Item, list, paragraph, toned } from '../document.ts';
import { legendLines } from '../../tell/coverage-mark.ts';
import { offerStateText, stateText } from '../../tell/coverage-state.ts';
import { originNoteOf } from '../../tell/origin-text.ts';
import type { CoveragePage } from './coverage-page.ts';
import { coveragePicture } from './coverage-picture.ts';
import { coverageTable, headOf, type Heads } from './coverage-table.ts';

export interface CoverageDocumentOptions {
  readonly title?: string | undefined;
  /** Whether the user chose the factors; else the rows are all that the data holds. */
  readonly hasChosen: boolean;
  /** Whether the profile has criteria, which do not count here. */
  readonly hasCriteria: boolean;
  /** Whether the user named a day. */
  readonly hasDay: boolean;
  readonly offerOnly: boolean;
  /** Names in the offer of which neither the data nor the user says what they work on. */
  readonly notInData: readonly string[];
  readonly heads: Heads;
  /** Whether the map is drawn however large it is; on paper always. */
  readonly isWhole: boolean;
}

/** More names than this are a list that nobody reads. */
const NAMES_SHOWN = 10;

function counts<State extends string>(
  states: readonly State[],
  numbers: Readonly<Record<State, number>>,
  textOf: (state: State) => string,
): Block {
  const fields = states.map((state) => ({ label: String(numbers[state]).padStart(3), values: [[textOf(state)]] }));
  return { kind: 'fields', fields };
}

/** How many factors are in which state; of an offer alone, what it does about them. And how to see only some. */
function summary(page: CoveragePage, { offerOnly, heads }: CoverageDocumentOptions): readonly Block[] {
  const { lens, words, coverage } = page;
  const { states, offerStates } = coverage;
  const isOffer = offerOnly && offerStates !== undefined;
  const named = isOffer ? OFFER_STATES : COVERAGE_STATES;
  return [
    isOffer
      ? counts(OFFER_STATES, offerStates, (state) => offerStateText(lens, state))
      : counts(COVERAGE_STATES, states, (state) => stateText(lens, state)),
    ...(heads === 'numbers' ? [toned('muted', words.coverage.only(named.join(', ')))] : []),
  ];
}

type OfferedRow = CoverageRow & { readonly offer: CoverageOffer };

const isOffered = (row: CoverageRow): row is OfferedRow => row.offer !== undefined;

/** Who works on it, interventions of the data first, then projects by the user's own account. */
function offeredItem({ lens, words }: CoveragePage, { label, offer }: OfferedRow): Item {
  const names = [...offer.by.map(lens.intervention), ...offer.byOwnAccount.map(words.coverage.ownAccount)];
  return item([`${lens.text(label)}: ${lens.messages.and(names)}.`]);
}

/** One line for all phases in which the same interventions meet. */
function doubleItems({ lens }: CoveragePage, { factor, label, offer }: OfferedRow): readonly Item[] {
  const overlap = offer.overlap.map((meeting) => ({ factor, ...meeting }));
  return meetings(overlap).map(({ by, phases }) =>
    item([`${lens.text(label)} (${lens.phases(phases)}): ${lens.interventions(by)}.`]),
  );
}

/** What is double, with the phases, and what is offered once; and what is open, when the user chose the factors. */
function offerBlocks(page: CoveragePage, hasChosen: boolean): readonly Block[] {
  const { lens, words, coverage } = page;
  const { coverage: texts } = words;
  const rows = coverage.rows.filter(isOffered);
  if (rows.length === 0) return [];
  const inState = (state: OfferState): readonly OfferedRow[] => rows.filter(({ offer }) => offer.state === state);
  const headed = (title: string, items: readonly Item[]): readonly Block[] =>
    items.length === 0 ? [] : [heading(2, title), list(items)];
  const double = inState('double').flatMap((row) => doubleItems(page, row));
  return [
    heading(2, texts.double),
    ...(double.length === 0 ? [paragraph(texts.noDouble)] : [list(double), toned('muted', texts.doubleNote)]),
    ...headed(
      texts.offered,
      inState('offered').map((row) => offeredItem(page, row)),
    ),
    ...headed(texts.open, hasChosen ? inState('open').map(({ label }) => item([lens.text(label)])) : []),
  ];
}

/** What the short heads stand for. */
function key(page: CoveragePage): readonly Block[] {
  const { lens, words, coverage } = page;
  const head = heading(3, words.coverage.keyHead);
  if (coverage.by !== 'intervention') {
    const heads = coverage.columns.map((column, index) => headOf(page, column, index, 'numbers'));
    return [head, paragraph(`${heads.map(({ head: short, title = '' }) => kept(short, '=', title)).join('; ')}.`)];
  }
  const offerShows = hasOthers(coverage);
  const names = coverage.columns.map(({ label, inOffer }) =>
    inOffer && offerShows ? `${lens.text(label)} (${words.coverage.inOffer})` : lens.text(label),
  );
  return [head, { kind: 'list', ordered: true, items: names.map((name) => item([name])) }];
}

function figure(page: CoveragePage): Block {
  const picture = coveragePicture(page);
  return { kind: 'figure', caption: picture.title, picture, twin: coverageTable(page, 'names') };
}

/** Interventions that say nothing about the rows; by name while they are few. */
function silent({ lens, words, coverage: { withoutMark } }: CoveragePage): readonly Block[] {
  if (withoutMark.length === 0) return [];
  const names = withoutMark.length > NAMES_SHOWN ? undefined : lens.interventions(withoutMark);
  return [paragraph(words.coverage.withoutMark(withoutMark.length, names))];
}

/** What on the map is of own data. */
function local({ lens, coverage }: CoveragePage): readonly Block[] {
  const marks = coverage.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.marks));
  const note = originNoteOf(
    lens,
    coverage.rows.map(({ factor }) => factor),
    marks.map(({ intervention }) => intervention),
  );
  return note === undefined ? [] : [paragraph(note)];
}

/** A map with a column per intervention and more fields than this runs over many screens. */
const MOST_FIELDS = 300;

const isLarge = ({ by, rows, columns }: Coverage): boolean =>
  by === 'intervention' && rows.length * columns.length > MOST_FIELDS;

function matrix(page: CoveragePage, { heads, isWhole }: CoverageDocumentOptions): readonly Block[] {
  const { lens, words, coverage } = page;
  const { coverage: texts } = words;
  const { rows, columns } = coverage;
  if (rows.length === 0) return [paragraph(texts.noRows)];
  if (!isWhole && isLarge(coverage))
    return [...silent(page), ...local(page), toned('muted', texts.large(rows.length, columns.length))];
  const legend = [heading(3, texts.legendHead), list(legendLines(lens, coverage).map((line) => item([line])))];
  return [
    heading(2, texts.matrixHead),
    // A map for the screen runs over many: what its signs say is read first.
    ...(heads === 'numbers' ? [...key(page), ...legend, coverageTable(page, heads)] : [figure(page), ...legend]),
    ...silent(page),
    ...local(page),
    toned('muted', lens.messages.absence),
  ];
}

/** What there is per factor: in short, what the offer does about it, then the map with its legend in words. */
export function coverageDocument(page: CoveragePage, options: CoverageDocumentOptions): Document {
  const { lens, words, coverage } = page;
  const { coverage: texts } = words;
  const title = options.title ?? texts.title;
  const factors = COVERAGE_STATES.reduce((sum, state) => sum + coverage.states[state], 0);
  return {
    title,
    language: lens.language,
    blocks: [
      heading(1, title),
      toned('muted', texts.intro(factors, lens.messages.date(coverage.asOf))),
      ...(coverage.phases.length === 0 ? [] : [paragraph(texts.phases(lens.phases(coverage.phases)))]),
      ...(options.hasCriteria ? [paragraph(texts.criteriaIgnored)] : []),
      ...(options.offerOnly ? [paragraph(texts.offerOnly)] : []),
      ...(options.hasDay ? [asOfNote(lens, coverage.asOf)] : []),
      ...(options.notInData.length === 0
        ? []
        : [toned('warning', texts.notInData(lens.messages.and(options.notInData)))]),
      heading(2, texts.summaryHead),
      ...summary(page, options),
      ...offerBlocks(page, options.hasChosen),
      ...matrix(page, options),
    ],
  };
}
