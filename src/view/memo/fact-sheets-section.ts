import { studiedLinks } from '../../core/evidence.ts';
import type { Delivery, Flag, Intervention, Match } from '../../core/generated/schema-types.ts';
import { type Block, heading, paragraph, toned } from '../document.ts';
import { flagLine } from '../../tell/flag-line.ts';
import { foundText } from '../../tell/link-text.ts';
import { levelLine, scopeLine } from '../../tell/level-line.ts';
import { type Field, field, fields } from '../fields.ts';
import { capitalised, ended, joined } from '../../tell/sentence.ts';
import { interventionOf, type Memo, type MemoSection, phasesText } from './memo.ts';

/** The record names all of them; `kiem show` lists the rest. */
const SOURCES_SHOWN = 2;

/** The level line and the conditions say these already. */
const SAID_ELSEWHERE: readonly Flag[] = ['recognition-undated', 'narrow-target'];

/** All that was stated, each with its source: sources may differ. */
function doseFields(memo: Memo, { sessions = [], duration }: Delivery): readonly Field[] {
  const { lens, words } = memo;
  const { dose, doseDiffers, duration: label } = words.factSheets;
  const stated = sessions.map(({ text, source }) => joined(ended(capitalised(lens.text(text))), memo.cite(source)));
  return [
    ...field(dose, ...stated, stated.length > 1 ? doseDiffers : undefined),
    ...field(label, duration === undefined ? undefined : ended(capitalised(lens.text(duration)))),
  ];
}

function deliveryText({ lens, words }: Memo, { deliverers = [], settings = [] }: Delivery): string {
  const by = lens.messages.and(deliverers.map((id) => lens.term('deliverers', id)));
  const where = lens.messages.and(settings.map((id) => lens.term('settings', id)));
  return words.factSheets.by(by, where);
}

/** What was found on the chosen factors, in the words of the data; then what else was studied. */
function studiedTexts(memo: Memo, match: Match, intervention: Intervention): readonly string[] {
  const { lens, words } = memo;
  const { here, elsewhere } = studiedLinks(intervention, match);
  const found = here.map((link) => joined(foundText(lens, link), memo.cite(link.source)));
  return [
    ...(found.length === 0 ? [words.factSheets.studiedNone] : found),
    ...(elsewhere.length === 0
      ? []
      : [words.factSheets.studiedElse(lens.factors([...new Set(elsewhere.map(({ factor }) => factor))]))]),
  ];
}

function levelTexts(memo: Memo, match: Match): readonly string[] {
  const { lens, selection } = memo;
  const source = match.recognition === undefined ? undefined : memo.cite(match.recognition.source);
  const line = joined(ended(levelLine(lens, match, selection.asOf)), source);
  const level = match.level === undefined ? undefined : lens.catalogue.levels.get(match.level.id);
  return level === undefined
    ? [line]
    : [
        line,
        lens.text(level.plain),
        ...(match.flags.includes('level-for-other-outcome') ? [] : [scopeLine(lens, match)]),
      ];
}

function flagTexts({ lens, selection }: Memo, match: Match): readonly string[] {
  const flags = match.flags.filter((flag) => !SAID_ELSEWHERE.includes(flag));
  return flags.map((flag) => flagLine(lens, selection, match, flag));
}

function factSheet(memo: Memo, match: Match): readonly Block[] {
  const { lens, words } = memo;
  const intervention = interventionOf(memo, match.id);
  if (intervention === undefined) return [];
  const { target, aim, delivery = {}, owner, sources } = intervention;
  const labels = words.factSheets;
  const cites = sources.slice(0, SOURCES_SHOWN).map(memo.cite).join(' ');
  return [
    heading(3, match.name),
    ...fields(
      field(labels.aim, joined(ended(lens.text(aim)), cites)),
      field(labels.whom, ended(lens.text(target.audience)), phasesText(memo, target.phases)),
      field(
        lens.messages.terms.onlyFor,
        match.conditions.length === 0
          ? undefined
          : ended(capitalised(lens.messages.and(match.conditions.map(lens.trait)))),
      ),
      field(labels.delivery, deliveryText(memo, delivery)),
      doseFields(memo, delivery),
      field(labels.level, ...levelTexts(memo, match)),
      field(labels.studied, ...studiedTexts(memo, match, intervention)),
      field(labels.owner, owner ?? capitalised(lens.messages.terms.notFound)),
      field(labels.flags, ...flagTexts(memo, match)),
    ),
  ];
}

/** Signs of statistics, as sources write them: RCT, p=.03, d=.46. */
const STATISTICS = /\bRCT\b|\b[pdr]\s?[=<]/;

/** Whether a finding is quoted that takes an explanation to read. */
const quotesStatistics = (memo: Memo): boolean =>
  memo.selection.matches.some(({ id }) =>
    interventionOf(memo, id)?.links.some(({ evidence }) => STATISTICS.test(evidence?.[memo.lens.language] ?? '')),
  );

/** Each match on one card: aim, target group, delivery, level, what was studied and what to bear in mind. */
export const factSheetsSection: MemoSection = (memo) => {
  const { lens, words, selection } = memo;
  return [
    heading(2, words.sections.factSheets, 'fact-sheets'),
    paragraph(selection.matches.length === 0 ? lens.messages.select.noMatches : words.factSheets.intro),
    ...(quotesStatistics(memo) ? [toned('muted', words.factSheets.statistics)] : []),
    ...selection.matches.flatMap((match) => factSheet(memo, match)),
  ];
};
