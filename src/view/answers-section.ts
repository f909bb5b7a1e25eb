import type { NormalisedProfile, Selection } from '../core/generated/schema-types.ts';
import { type Block, heading, paragraph } from './document.ts';
import { field, fields } from './fields.ts';
import { figureText } from '../tell/figure-text.ts';
import type { Lens } from '../tell/lens.ts';
import { mergedLines } from '../tell/merged-text.ts';

function factorLines(lens: Lens, profile: NormalisedProfile): readonly string[] {
  const { terms } = lens.messages;
  return profile.factors.map(({ label, priority, basis, figure, note }) => {
    const grounds = [
      terms[priority],
      ...(basis === undefined ? [] : [terms.basis[basis]]),
      ...(figure === undefined ? [] : [figureText(lens, figure)]),
      ...(note === undefined ? [] : [note]),
    ];
    return `${lens.text(label)} (${grounds.join('; ')})`;
  });
}

function criteriaLines(lens: Lens, { criteria = {} }: NormalisedProfile): readonly string[] {
  const words = lens.messages.select;
  return [
    ...(criteria.minLevel === undefined ? [] : [words.minLevel(lens.level(criteria.minLevel))]),
    ...(criteria.themes === undefined ? [] : [words.themes(lens.themes(criteria.themes))]),
    ...(criteria.exclude === undefined ? [] : [words.exclude(lens.interventions(criteria.exclude))]),
    ...(criteria.includeUnrated === true ? [words.includeUnrated] : []),
  ];
}

/** What was asked, as it was understood. */
export function answersSection(lens: Lens, { profile, asOf }: Pick<Selection, 'profile' | 'asOf'>): readonly Block[] {
  const { select: words, terms, families, date, number } = lens.messages;
  const traits = Object.entries(profile.traits ?? {}).map(
    ([trait, share]) => `${lens.trait(trait)}: ${terms.traitShares[share]}`,
  );
  const shares = Object.entries(profile.shares ?? {}).map(
    ([trait, share]) => `${lens.trait(trait)}: ${families.share(share)}`,
  );
  const offer = (profile.offer ?? []).map(({ intervention, name = '' }) =>
    intervention === undefined ? name : lens.intervention(intervention),
  );
  const unknown = (profile.unknown ?? []).map((id) => lens.factor(id));
  return [
    heading(2, words.answers),
    ...fields(
      field(words.titleLabel, profile.title),
      field(words.phasesLabel, lens.phases(profile.phases ?? [])),
      field(words.factorsLabel, ...factorLines(lens, profile)),
      field(words.unknownLabel, ...unknown),
      field(words.traitsLabel, ...traits),
      field(words.birthsLabel, profile.births === undefined ? undefined : words.births(number(profile.births))),
      field(words.sharesLabel, ...shares),
      field(words.offerLabel, ...offer),
      field(words.criteriaLabel, ...criteriaLines(lens, profile)),
      field(words.orderLabel, terms.orders[profile.order]),
      field(words.asOfLabel, words.asOf(date(asOf))),
    ),
    ...mergedLines(lens, profile).map((line) => paragraph(line)),
  ];
}
