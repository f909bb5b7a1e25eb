import type { CoverageOffer, CoverageRow, CoverageState, OfferState } from '../../core/generated/schema-types.ts';
import { asOfNote } from '../as-of-note.ts';
import { type Block, type Document, heading, item, type Item, list, paragraph, toned } from '../document.ts';
import { type CoveragePage, coverageTable, headOf, type Heads } from './coverage-table.ts';
import { legendLines } from './marks.ts';

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
}

const STATES: readonly CoverageState[] = ['studied', 'recognised', 'unrated', 'touched', 'none'];

function summary({ words, coverage }: CoveragePage): Block {
  return {
    kind: 'fields',
    fields: STATES.map((state) => ({
      label: String(coverage.states[state]).padStart(3),
      values: [[words.coverage.states[state]]],
    })),
  };
}

type Offered = CoverageRow & { readonly offer: CoverageOffer };

const isOffered = (row: CoverageRow): row is Offered => row.offer !== undefined;

/** Who works on it, interventions of the data first, then projects by the user's own account. */
function offeredItem({ lens, words }: CoveragePage, { factor, offer }: Offered): Item {
  const names = [...offer.by.map(lens.intervention), ...offer.byOwnAccount.map(words.coverage.ownAccount)];
  return item([`${lens.factor(factor)}: ${lens.messages.and(names)}.`]);
}

function doubleItem({ lens, words }: CoveragePage, { factor, offer }: Offered): Item {
  const by = [...new Set(offer.overlap.flatMap((overlap) => overlap.by))];
  const phases = offer.overlap.map(({ phase }) => phase);
  return item([words.coverage.doubleLine(lens.factor(factor), lens.interventions(by), lens.phases(phases))]);
}

/** What is double, with the phases, and what is offered once; and what is open, when the user chose the factors. */
function offerBlocks(page: CoveragePage, hasChosen: boolean): readonly Block[] {
  const { lens, words, coverage } = page;
  const { coverage: texts } = words;
  const rows = coverage.rows.filter(isOffered);
  if (rows.length === 0) return [];
  const inState = (state: OfferState): readonly Offered[] => rows.filter(({ offer }) => offer.state === state);
  const headed = (title: string, items: readonly Item[]): readonly Block[] =>
    items.length === 0 ? [] : [heading(2, title), list(items)];
  const double = inState('double').map((row) => doubleItem(page, row));
  return [
    heading(2, texts.double),
    ...(double.length === 0 ? [paragraph(texts.noDouble)] : [list(double), toned('muted', texts.doubleNote)]),
    ...headed(
      texts.offered,
      inState('offered').map((row) => offeredItem(page, row)),
    ),
    ...headed(texts.open, hasChosen ? inState('open').map(({ factor }) => item([lens.factor(factor)])) : []),
  ];
}

/** What the short heads stand for. */
function key(page: CoveragePage): readonly Block[] {
  const { lens, words, coverage } = page;
  const head = heading(3, words.coverage.keyHead);
  if (coverage.by !== 'intervention') {
    const heads = coverage.columns.map((column, index) => headOf(page, column, index, 'numbers'));
    return [head, paragraph(`${heads.map(({ head: short, title = '' }) => `${short} = ${title}`).join('; ')}.`)];
  }
  const names = coverage.columns.map(({ label, inOffer }) =>
    inOffer ? `${lens.text(label)} (${words.coverage.inOffer})` : lens.text(label),
  );
  return [head, { kind: 'list', ordered: true, items: names.map((name) => item([name])) }];
}

function matrix(page: CoveragePage, heads: Heads): readonly Block[] {
  const { lens, words, coverage } = page;
  const { coverage: texts } = words;
  if (coverage.rows.length === 0) return [paragraph(texts.noRows)];
  const isByIntervention = coverage.by === 'intervention';
  const { withoutMark } = coverage;
  return [
    heading(2, texts.matrixHead),
    coverageTable(page, heads),
    ...(heads === 'numbers' ? key(page) : []),
    heading(3, texts.legendHead),
    list(legendLines(lens, words, coverage.rows, isByIntervention).map((line) => item([line]))),
    ...(withoutMark.length === 0
      ? []
      : [paragraph(texts.withoutMark(withoutMark.length, lens.interventions(withoutMark)))]),
    toned('muted', lens.messages.absence),
  ];
}

/** What there is per factor: in short, what the offer does about it, then the map with its legend in words. */
export function coverageDocument(page: CoveragePage, options: CoverageDocumentOptions): Document {
  const { lens, words, coverage } = page;
  const { coverage: texts } = words;
  const title = options.title ?? texts.title;
  const factors = STATES.reduce((sum, state) => sum + coverage.states[state], 0);
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
      summary(page),
      ...offerBlocks(page, options.hasChosen),
      ...matrix(page, options.heads),
    ],
  };
}
