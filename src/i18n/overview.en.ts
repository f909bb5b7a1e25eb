import type { OverviewMessages } from './overview.nl.ts';

const many = (count: number, one: string, more: string): string => `${String(count)} ${count === 1 ? one : more}`;

/** The texts of the overviews over more than one thing, in English. */
export const overviewEn: OverviewMessages = {
  asOf: (date) =>
    `As of ${date}. An as-of date changes the levels only; what an intervention works on and what was studied is what is known today.`,
  timeline: {
    caption: 'Last known level at the end of each year',
    year: 'year',
    level: 'level',
    withdrawn: 'recognition withdrawn.',
    reported: 'other source',
    legend: '! = five-year term over; whether it was renewed was not checked. - = not recognised yet.',
  },
  coverage: {
    title: 'What there is, per factor',
    intro: (factors, date) =>
      `${many(factors, 'factor', 'factors')}, levels as known on ${date}. This is a map, not a choice: every level counts, interventions without recognition as well.`,
    phases: (phases) => `Only interventions for: ${phases}.`,
    criteriaIgnored: 'The restrictions of the profile (level, theme, exclusions) do not count here.',
    states: {
      studied: 'recognised, and a favourable or mixed effect on the factor found',
      recognised: 'recognised, effect on the factor not studied or not found',
      unrated: 'only interventions without recognition',
      touched: 'only from the side',
      none: 'nothing found',
    },
    offerStates: { open: 'still open', offered: 'offered', double: 'double' },
    legendHead: 'How to read the marks',
    levelLetter: (letter, level) => `${letter} = ${level}`,
    noLevel: 'no recognition found',
    legend: {
      relation: 'Capital: works on the factor. Lower case: meant for families with it.',
      level: 'The letter is the level of the intervention. It was not always granted for this factor.',
      studied: '* = effect on this was studied: favourable or mixed.',
      noEffect: '0 = effect on this was studied: no or an unfavourable difference. Does not count as an answer.',
      unknownResult: '! = effect on this was studied, result not found.',
      indirect: '( ) = by way of a part of the factor or its other side.',
      offered: '+ = you have it already.',
      count: 'A number before it: so many interventions.',
      none: '- = nothing found.',
      totals: 'n = number of interventions that answer. n* = of which a favourable or mixed effect was found.',
      plausible: 'Links that are only our own inference are not in it.',
    },
    mark: (of) => `${of.name}: ${of.relation} ${of.link}, ${of.claim}${of.result}. ${of.level}`,
    nothing: 'nothing found',
    factor: 'factor',
    total: 'total',
    answering: 'number of interventions that answer',
    answeringHead: 'n',
    studied: 'of which effect found',
    studiedHead: 'n*',
    yourOffer: 'your offer',
    ownAccount: (name) => `${name} (by your account)`,
    phaseHeads: {
      preconception: 'before',
      pregnancy: 'pregnant',
      'first-year': '1st year',
      'second-year': '2nd year',
    },
    trackHeads: { universal: 'all families', selective: 'higher risk', indicated: 'problem' },
    trackUnknown: 'track not found',
    keyHead: 'The columns',
    inOffer: 'you have it already',
    offerOnly: 'The map holds only the interventions of your offer.',
    offered: 'Offered',
    notInData: (names) =>
      `Not in our data, so not to be seen here: ${names}. If it is a project of your own, say what it works on (NAME=factor).`,
    summaryHead: 'In short',
    matrixHead: 'The map',
    double: 'Double in your offer',
    open: 'Still open in your offer',
    noDouble: 'Nothing in your offer works on the same factor in the same phase.',
    doubleLine: (factor, names, phases) => `${factor}: ${names} (${phases}).`,
    doubleNote: 'See whether they serve the same families. Double is not always wrong.',
    withoutMark: (count, names) =>
      `${many(count, 'intervention says', 'interventions say')} nothing about these factors: ${names}.`,
    noRows: 'No factor meets this choice.',
    pictureTitle: (factors) => `What there is for ${many(factors, 'factor', 'factors')}`,
  },
};
