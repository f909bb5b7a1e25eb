import type { Factor, FactorId, Intervention } from '../../core/generated/schema-types.ts';
import { isReach } from '../../core/gaps.ts';
import { type LocalFigures, NO_FIGURES } from '../../core/local-figures.ts';
import type { FactorOption, FactorSection, Offered } from '../../core/questionnaire/step.ts';
import type { Language } from '../../words/index.ts';
import { figureInBrackets } from '../../tell/figure-text.ts';
import { gapLabel } from '../../tell/gap-text.ts';
import { midSentence, type Lens } from '../../tell/lens.ts';
import { localFigureAbout } from '../../tell/local-figure.ts';
import { originOf } from '../../tell/origin-text.ts';
import type { ListGroup, ListOption } from '../list-option.ts';

const otherLanguage: Readonly<Record<Language, Language>> = { nl: 'en', en: 'nl' };

/** Whoever types an English word in a Dutch list should find the factor all the same. */
function synonymsOf({ label, synonyms }: Factor, language: Language): Partial<ListOption> {
  const other = otherLanguage[language];
  return { synonyms: synonyms[language], foreignLabel: label[other], foreignSynonyms: synonyms[other] };
}

/** What was answered, or known, before the factors of a list. */
export interface Known {
  readonly chosen: ReadonlySet<FactorId>;
  readonly figures: LocalFigures;
}

function remarkOf(lens: Lens, { factor, hasNothing }: FactorOption, { chosen }: Known): string | undefined {
  const words = lens.messages.questionnaire;
  if (factor.mirror !== undefined && chosen.has(factor.mirror)) return words.mirrorOf(lens.factor(factor.mirror));
  if (hasNothing) return midSentence(gapLabel(lens, 'no-intervention'));
  if (isReach(lens.catalogue, factor.id)) return words.isReach;
  const origin = originOf(lens, factor);
  return origin === undefined ? undefined : lens.messages.origin.short(origin);
}

/** The figure that is closest to the factor, and what else is to be said of it. */
function noteOf(lens: Lens, option: FactorOption, known: Known): string | undefined {
  const [closest] = known.figures.get(option.factor.id) ?? [];
  const figure = closest === undefined ? undefined : figureInBrackets(lens, closest.figure);
  const parts = [figure, remarkOf(lens, option, known)].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join('; ');
}

function factorOption(lens: Lens, option: FactorOption, known: Known): ListOption {
  const { factor, depth } = option;
  const note = noteOf(lens, option, known);
  const { definition, threshold } = factor;
  const figures = known.figures.get(factor.id) ?? [];
  return {
    value: factor.id,
    label: lens.text(factor.label),
    ...synonymsOf(factor, lens.language),
    definition: [
      ...[definition, ...(threshold === undefined ? [] : [threshold])].map(lens.text),
      ...figures.map((placed) => localFigureAbout(lens, placed)),
    ].join(' '),
    depth,
    ...(note === undefined ? {} : { note }),
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function sectionHeading({ messages, term }: Lens, section: FactorSection): string {
  const words = messages.questionnaire.sections;
  if (section.kind === 'opposite') return words.opposite;
  const group = term('groups', section.group);
  if (section.kind === 'elsewhere') return capital(words.elsewhere(messages.terms[section.factorKind], group));
  return words[section.kind](capital(group));
}

/** The factors that a question offers, under their headings. */
export function factorGroups(lens: Lens, sections: readonly FactorSection[], known: Known): readonly ListGroup[] {
  return sections.map((section) => ({
    heading: sectionHeading(lens, section),
    isHidden: section.kind === 'elsewhere',
    options: section.options.map((option) => factorOption(lens, option, known)),
  }));
}

const NOTHING: Known = { chosen: new Set(), figures: NO_FIGURES };

/** Chosen factors as a plain list. */
export const chosenFactorOptions = (lens: Lens, factors: readonly Factor[]): readonly ListOption[] =>
  factors.map((factor) => factorOption(lens, { factor, depth: 0, hasNothing: false }, NOTHING));

const interventionOption = (lens: Lens, { id, name, aliases = [], summary }: Intervention): ListOption => ({
  value: id,
  label: name,
  synonyms: aliases,
  definition: lens.text(summary),
});

/** What may exist already: interventions that say something about the answers, projects of one's own, the other interventions. */
export function offerGroups(
  lens: Lens,
  { related, others }: Extract<Offered, { kind: 'offer' }>,
  own: readonly ListOption[],
): readonly ListGroup[] {
  const words = lens.messages.questionnaire;
  const groups = [
    { heading: words.related, options: related.map((intervention) => interventionOption(lens, intervention)) },
    { heading: words.ownProjects, options: own },
    { heading: words.others, options: others.map((intervention) => interventionOption(lens, intervention)) },
  ];
  return groups.filter(({ options }) => options.length > 0);
}

/** The label of an option of a question, as it stands in the middle of a sentence. */
export const optionLabel = (
  lens: Lens,
  options: readonly { readonly value: string; readonly label: { readonly nl: string; readonly en: string } }[],
  value: string,
): string => {
  const found = options.find((option) => option.value === value);
  return found === undefined ? value : midSentence(lens.text(found.label));
};
