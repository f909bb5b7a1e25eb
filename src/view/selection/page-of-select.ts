import { mustsOf } from '../../core/musts.ts';
import { onlyInVain } from '../../core/effect-on.ts';
import { widening } from '../../core/relaxations.ts';
import type { Selection } from '../../core/generated/schema-types.ts';
import { figureText } from '../../tell/figure-text.ts';
import { foundOn } from '../../tell/found-on.ts';
import type { Footnote } from '../../tell/footnote.ts';
import { inVainOfAll } from '../../tell/in-vain.ts';
import type { Lens } from '../../tell/lens.ts';
import { lettersOf } from '../../tell/letter-at.ts';
import { pageHeading } from '../../tell/page-heading.ts';
import { relaxationText } from '../../tell/relaxation-text.ts';
import { offeredNote } from '../../tell/offered-note.ts';
import { mergedNote } from '../../tell/merged-text.ts';
import { careNote, figuresNote, legendText, moreNote, sinceNote, termNote } from '../../tell/page-notes.ts';
import { withAsides } from '../../tell/sentence.ts';
import { pageWords } from '../../words/page-of-select.ts';
import type { FactorLine, SelectionPage } from '../selection-page.ts';
import {
  cellStyleOf,
  effectsIn,
  footnotesOf,
  letteredFactors,
  localNote,
  noteMark,
  type PageRow,
  pageRows,
  tableOf,
} from '../selection-table.ts';
import { ROOMY, type Squeeze } from '../squeeze.ts';

const present = (...texts: readonly (string | undefined)[]): readonly string[] =>
  texts.filter((text): text is string => text !== undefined);

/** The footnotes that stay: those on more than a wish, then the most important ones; in the order of the rows. */
function keptFootnotes(rows: readonly PageRow[], most: number): readonly Footnote[] {
  const onlyWish = new Set(footnotesOf(rows.filter(({ match }) => match.group === 'wishes')));
  const all = footnotesOf(rows);
  const ranked = [...all].sort((a, b) => Number(onlyWish.has(a)) - Number(onlyWish.has(b)) || a.weight - b.weight);
  const first = new Set(ranked.slice(0, most));
  return all.filter((note) => first.has(note));
}

/** What is there already, what was tried in vain, and how many more are left out. */
function asides(lens: Lens, selection: Selection, vainInLine: boolean): readonly string[] {
  const { notes } = pageWords[lens.language];
  const inVain = onlyInVain(selection);
  const others = selection.near.length - inVain.length;
  const said = inVainOfAll(lens, inVain, ({ name }, ids) => withAsides(name, lettersOf(selection, ids)));
  return present(
    offeredNote(lens, selection, selection.matches),
    vainInLine && inVain.length > 0 ? said : undefined,
    others > 0 ? notes.leftOut(others) : undefined,
  );
}

function careLine(lens: Lens, selection: Selection): Pick<SelectionPage, 'care'> {
  const asked = new Set(mustsOf(selection.profile).map(({ id }) => id));
  const musts = letteredFactors(selection).flatMap(({ letter, factor: { id } }) =>
    asked.has(id) ? [{ letter, id }] : [],
  );
  const care = careNote(lens, selection, musts);
  return care === undefined ? {} : { care };
}

/** That nothing fits, and which single restriction keeps something out. */
function nothingFits(lens: Lens, selection: Selection): readonly string[] {
  if (selection.matches.length > 0) return [];
  return [lens.messages.select.noMatches, ...widening(selection).map((relaxation) => relaxationText(lens, relaxation))];
}

/** A longer id would break the last line of a page of 80 columns. */
const LONGEST_EXAMPLE = 15;

/** The first match that can be typed on one line with the rest; else the shortest. */
const exampleOf = ({ matches }: Selection): string | undefined => {
  const ids = matches.map(({ id }) => id);
  return ids.find(({ length }) => length <= LONGEST_EXAMPLE) ?? [...ids].sort((a, b) => a.length - b.length)[0];
};

function factorLines(lens: Lens, selection: Selection, most: number): readonly FactorLine[] {
  return letteredFactors(selection)
    .slice(0, most)
    .map(({ letter, factor }) => ({
      letter,
      label: lens.text(factor.label),
      priority: lens.messages.terms[factor.priority],
      found: foundOn(lens, selection, factor.id),
      ...(factor.figure === undefined ? {} : { figure: figureText(lens, factor.figure) }),
    }));
}

function tablePart(lens: Lens, selection: Selection, squeeze: Squeeze) {
  const { heads, notes } = pageWords[lens.language];
  const inVain = new Set(onlyInVain(selection).map(({ id }) => id));
  const all = pageRows(lens, selection).filter(({ match }) => !squeeze.vainInLine || !inVain.has(match.id));
  const rows = all.slice(0, squeeze.rows);
  const told = all.map(({ match }) => match);
  const footnotes = keptFootnotes(rows, squeeze.footnotes);
  const unsaid = footnotesOf(all).length - footnotes.length;
  const used = effectsIn(selection, rows);
  const since = sinceNote(lens, [{ matches: rows.map(({ match }) => match), asOf: selection.asOf }]);
  return {
    ...(all.length === 0 ? {} : { table: tableOf(lens, selection, rows, footnotes) }),
    rowNotes: rows.map(({ footnote }) => footnote?.parts.join('; ')),
    noteHead: heads.note,
    ...(rows.length < all.length ? { moreRows: notes.moreRows(all.length - rows.length) } : {}),
    ...(rows.length === 0 ? {} : { legend: legendText(lens, used, cellStyleOf(selection)) }),
    ...(since === undefined ? {} : { sinceLegend: since }),
    remarks: present(termNote(lens, told), localNote(lens, selection, rows)),
    footnotes: footnotes.map(({ parts }, index) => ({ mark: noteMark(index + 1), parts })),
    ...(unsaid > 0 ? { moreNotes: notes.moreNotes(unsaid) } : {}),
  };
}

/** The page of `select`, as much of it as the squeeze leaves; its last line names what does not stand under it already. */
export function pageOfSelect(
  lens: Lens,
  selection: Selection,
  squeeze: Squeeze = ROOMY,
  hasDetails = false,
): SelectionPage {
  const { notes } = pageWords[lens.language];
  const factors = factorLines(lens, selection, squeeze.factors);
  const hidden = selection.profile.factors.length - factors.length;
  const merged = mergedNote(lens, selection);
  const figures = figuresNote(lens, letteredFactors(selection).slice(0, squeeze.factors));
  return {
    title: selection.profile.title ?? lens.messages.select.title,
    under: pageHeading(lens, selection),
    factors,
    ...(hidden > 0 ? { moreFactors: notes.moreFactors(hidden) } : {}),
    ...(merged === undefined ? {} : { merged }),
    ...(figures === undefined ? {} : { figures }),
    ...tablePart(lens, selection, squeeze),
    nothing: nothingFits(lens, selection),
    asides: asides(lens, selection, squeeze.vainInLine),
    ...careLine(lens, selection),
    more: moreNote(lens, {
      example: exampleOf(selection),
      hasLeftOut: selection.near.length > 0,
      hasDetails,
    }),
  };
}
