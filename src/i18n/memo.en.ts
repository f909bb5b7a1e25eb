import type { MemoMessages } from './memo.nl.ts';

const many = (count: number, one: string, more: string): string => `${String(count)} ${count === 1 ? one : more}`;

/** A part of the interventions found, for the middle of a sentence. */
function shareOf(part: number, whole: number): string {
  if (whole === 1) return 'the intervention found';
  if (whole === 2 && part === 2) return 'both interventions';
  return part === whole
    ? `all ${String(whole)} interventions`
    : `${String(part)} of the ${String(whole)} interventions`;
}

/** The texts of the memo, in plain English. */
export const memoEn: MemoMessages = {
  title: (title) => (title === undefined ? 'Offer in the first 1000 days' : `Offer in the first 1000 days: ${title}`),
  subtitle: (asOf, digest) => `Draft for discussion. As of ${asOf}. Version of the data: ${digest}.`,
  notAdvice: 'This text sorts what is known. The choice is yours.',
  purpose:
    'This text is about an offer for a municipality, district or target group. It is not meant to judge one family.',
  fillIn:
    'Text between [square brackets] is still to be filled in by the author. A number between square brackets refers to a source in annex D.',
  checkLive: 'Before you decide, check at nji.nl and loketgezondleven.nl whether the recognition still holds.',
  blank: (what) => `[${what}]`,
  money: (currency, amount) => `${{ EUR: '€', USD: 'US$', GBP: '£' }[currency] ?? currency} ${amount}`,
  amounts: (least, most) => `${least} to ${most}`,
  sections: {
    summary: 'Summary on one page',
    decision: 'Decision asked',
    localPicture: '1. What plays a part here',
    regularCare: '2. What regular care already does',
    offer: '3. What we already have',
    perFactor: '4. What fits, per factor',
    factSheets: '5. The interventions in brief',
    gaps: '6. What is missing',
    leftOut: '7. What was left out and why',
    costs: '8. Costs',
    feasibility: '9. Can we do this',
    monitoring: '10. How we will know',
    open: '11. What we do not know yet',
    actions: '12. Next steps',
    caveats: 'Bear in mind',
    annexA: 'Annex A. Overview of factors and interventions',
    annexB: 'Annex B. Combinations',
    annexC: 'Annex C. How this list was made',
    annexD: 'Annex D. Sources',
  },
  summary: {
    chosen: (musts, wishes) => {
      const chosen = `We chose ${many(musts + wishes, 'factor', 'factors')}`;
      if (musts > 0 && wishes > 0) return `${chosen}: ${String(musts)} as a must and ${String(wishes)} as a wish.`;
      return `${chosen} as a ${musts > 0 ? 'must' : 'wish'}.`;
    },
    phases: (names, count) =>
      count === 0 ? 'All phases count.' : `${count === 1 ? 'The phase is' : 'The phases are'}: ${names}.`,
    found: (matches, gaps) => {
      if (matches === 0) return 'No intervention was found that fits.';
      const missing =
        gaps === 0
          ? 'For every factor there is at least one.'
          : `For ${many(gaps, 'factor', 'factors')} nothing was found that fits.`;
      return `${many(matches, 'intervention was', 'interventions were')} found. ${missing}`;
    },
    columns: { factor: 'What plays a part', found: 'What there is', sure: 'How sure that is', whom: 'For whom' },
    others: (count) => `${many(count, 'other', 'others')} (part 4)`,
    worksOn: (names) => `Working on this: ${names}.`,
    meantFor: (names) => `For these families: ${names}.`,
    studied: (list) => `The effect on this was studied. ${list}`,
    studiedForGroup: (list) => `The effect in these families was studied. ${list}`,
    studiedOne: (names, result) => `${names}: ${result}.`,
    restStated: 'For the others the source only names this as an aim or target group.',
    statedOnly: 'The source names this as an aim. No study of an effect on this was found.',
    statedForGroup: 'The source names them as a target group. That does not yet say whether it helps them.',
    statedForBoth:
      'The source names this as an aim, or them as a target group. That does not yet say whether it helps them.',
    lowestOnly: 'The level is nowhere higher than Well substantiated.',
    partOnly: (parts) => `Only for a part of this factor: ${parts}.`,
    seeGap: (gap) => `${gap}. See part 6.`,
    notApplicable: 'Does not apply.',
    onlyFor: (name, conditions) => `${name}, only with: ${conditions}.`,
    forWhom: (name, tracks) => `${name}: ${tracks}.`,
    checks: 'Before deciding',
    gaps: (factors) => `Nothing that fits was found for this: ${factors}. Part 6 says what can be done.`,
    care: 'Regular care often does something about these factors already. Look there first (part 2).',
    offerOpen: (factors) => `In the offer that we already have, nothing was found yet for this: ${factors}.`,
    uncertain: (expired, undated, total) =>
      [
        expired === 0
          ? ''
          : `The recognition of ${shareOf(expired, total)} is more than five years old. Whether it was renewed was not checked.`,
        undated === 0 ? '' : `For ${shareOf(undated, total)} the date of the level was not found.`,
      ]
        .filter((text) => text !== '')
        .join(' '),
    unknown: (factor, count) =>
      `Find out whether this plays a part here: ${factor}. If so, ${many(count, 'intervention is', 'interventions are')} added (part 11).`,
  },
  decision: {
    intro: 'This part is for the author to fill in. This text makes no proposal of its own.',
    asked: 'Asked',
    askedBlank: 'what the council or the executive has to decide',
    why: 'Why now',
    whyBlank: 'occasion, term and money',
  },
  localPicture: {
    intro: 'These are the chosen factors, with public figures to look up.',
    definition: 'What it is',
    basis: 'What the choice rests on',
    basisUnknown: 'Not looked into yet',
    bases: { figure: 'A figure', practice: 'Signals from practice', policy: 'A policy choice' },
    indicators: 'Figure to look up',
    indicatorNone: 'No public figure found.',
    indicator: (name, fit, place) => `${name}. This figure ${fit}${place === '' ? '' : `; to be found ${place}`}.`,
    places: {
      neighbourhood: 'per district',
      municipality: 'per municipality',
      region: 'per region',
      province: 'per province',
      national: '',
    },
    fits: {
      direct: 'measures the factor itself',
      partial: 'measures a part of the factor',
      proxy: 'measures something like it, or another group',
      complement: 'is to be read the other way round',
      national: 'was found for the whole country only',
    },
    ours: 'Our figures, and whom we spoke with',
    columns: { factor: 'Factor', figure: 'Our figure', asked: 'Discussed with' },
    figureBlank: 'figure, year and source',
    askedBlank: 'parents, midwives, youth health care, district team',
    blankIsNoZero: 'A blank in a public figure means: no data, or fewer than ten people. It is never zero.',
  },
  regularCare: {
    intro:
      'Regular care is what the law, the basic insurance, a national programme or a guideline already arranges. It comes first, so that we do not buy a programme for what families already have a right to.',
    traits: (reach, footing, varies) => `${reach}; ${footing}${varies ? '; differs by place' : ''}`,
    reach: { everyone: 'for everyone', 'on-indication': 'when there is a reason' },
    footing: {
      law: 'law',
      insured: 'basic insurance',
      'national-programme': 'national programme',
      guideline: 'guideline',
      practice: 'practice, no duty found',
    },
    ask: 'To ask here',
    seeAbove: (names) => `Named above and of use here too: ${names}.`,
    also: (names) => `Also of use: ${names}.`,
    none: 'No regular care for this factor was found in this data. That does not mean that there is none.',
    reachUnknown:
      'This says whom the care is meant for. How many families here get it is not known. Ask those who provide it.',
  },
  offer: {
    none: 'What there is already has not been filled in yet.',
    noneBlank: 'what there is, for whom, and how many families take part each year',
    answers: (factors) => `Works on or is meant for: ${factors}.`,
    touches: (factors) => `Touches from the side: ${factors}.`,
    nothing: 'Not linked to the chosen factors.',
    other: (factors) => `Also works on what was not chosen: ${factors}.`,
    reach: (families) => `${families} families a year take part (own account).`,
    own: (factors) => `By our own account it works on: ${factors}. This was not checked.`,
    ownNothing: 'Not in this data. What it works on is not known.',
    overlapHead: 'Where offers meet',
    overlap: (factor, names, phases) =>
      `${factor}: ${names} (${phases}). See whether they serve the same families. Double is not always wrong.`,
    openHead: 'What has nothing yet',
    open: (factors) => `In the existing offer nothing was found for this: ${factors}.`,
    noOpen: 'For every chosen factor there is something in the existing offer.',
  },
  units: {
    caption: 'The chosen factors: what was found?',
    title: 'One square for each chosen factor, by group of factors.',
    columns: { group: 'Group', factor: 'Factor', state: 'What was found' },
    states: {
      studied: 'there is research on effect',
      stated: 'only named as an aim or target group',
      aside: 'only from the side',
      none: 'nothing that fits',
    },
    signs: { studied: '●', stated: '○', aside: '·', none: '–' },
  },
  perFactor: {
    intro:
      'Per factor this says what works on it or is meant for it, and how sure that is. An aim is not yet an effect. Part 5 says whom each intervention is for.',
    columns: {
      intervention: 'Intervention',
      link: 'What it does, and how sure that is',
      level: 'Last known level',
      whom: 'For whom',
    },
    inOffer: 'we have this',
    touched: (names) => `Touches this from the side, and does not count as an answer: ${names}.`,
    onlyIf: (conditions) => `Only with: ${conditions}.`,
    levelElsewhere: 'This level was not given for this factor.',
    levelScopeUnknown: 'For which outcome this level holds was not found.',
    worksOn: 'Works on this',
    worksOnPart: (part) => `Works on a part of this: ${part}`,
    worksOnMirror: (mirror) => `Works on this, from the other side: ${mirror}`,
    meantFor: 'Meant for these families',
    meantForPart: (part) => `Meant for a part of these families: ${part}`,
    studied: (result) => `. The effect on this was studied: ${result}.`,
    studiedForGroup: (result) => `. The effect in them was studied: ${result}.`,
    stated: '. The source names this as an aim. No study of an effect on this was found.',
    statedForGroup: '. The source says so. That does not yet say whether it helps them.',
  },
  factSheets: {
    intro: 'Annex C explains the order. It is not advice.',
    statistics:
      'RCT means: a study in which chance decides who gets the intervention. Figures with p, d or r come from the source. The smaller p, the less it looks like chance. The larger d or r, the larger the difference.',
    none: 'No intervention meets all choices. That is an answer too.',
    aim: 'Aim',
    whom: 'For whom',
    phases: (names, count) => `${count === 1 ? 'Phase' : 'Phases'}: ${names}.`,
    conditions: 'Only with',
    delivery: 'Who and where',
    by: (deliverers, settings) =>
      [deliverers === '' ? '' : `By: ${deliverers}.`, settings === '' ? '' : `Where: ${settings}.`]
        .filter((text) => text !== '')
        .join(' '),
    dose: 'Amount',
    doseDiffers: 'The sources do not say the same.',
    duration: 'Duration',
    level: 'Level',
    scope: (scope) => `The level holds for: ${scope}.`,
    scopeInferred: (scope) => `The level probably holds for: ${scope}. That is an inference.`,
    studied: 'Studied',
    studiedNone: 'No study of an effect on the chosen factors was found.',
    studiedElse: (factors) => `Also studied on: ${factors}.`,
    amongGroup: (factor) => `among families with ${factor}`,
    owner: 'Owner',
    notFound: 'Not found',
    flags: 'Bear in mind',
    flagTexts: {
      expired: 'The recognition is more than five years old. Whether it was renewed was not checked.',
      otherOutcome: 'The level was given for something else than the chosen factors.',
      ages: (max, min) =>
        `For children ${min === undefined ? '' : `from ${min} `}up to ${max}. The level was not given for age 0 to 2 apart.`,
      agesFromPregnancy: (max) =>
        `From pregnancy until the child is ${max}. The level was not given for these first years apart.`,
      narrow: 'Not every family can take part. First estimate how many families here meet the conditions.',
      conflict: (conditions) => `Condition: ${conditions}. By our own account most families do not meet it.`,
      differs: (level) => `Another source gives the level ${level}. What stands here is what the database says.`,
    },
  },
  gaps: {
    none: 'For every chosen factor there is at least one intervention that works on it or is meant for it.',
    next: 'Next',
    absence: 'Not found in this data is not the same as: does not exist.',
    kinds: {
      'no-intervention': {
        head: 'Nothing found in this data',
        text: () =>
          'This data holds no intervention that works on this or is meant for it. That does not mean that there is nothing in the Netherlands, or that nothing helps.',
        next: 'Ask NJi, RIVM, youth health care and municipalities like ours.',
      },
      reach: {
        head: 'No intervention made for these families',
        text: ({ names }) =>
          `This is a characteristic of families. Nothing was found that is made for these families.${names === '' ? '' : ` From the side: ${names}.`} A wider offer may suit them too.`,
        next: 'Ask the providers how many of these families take part now, and what they need to take part.',
      },
      'child-reach': {
        head: 'No intervention made for these children',
        text: ({ names }) =>
          `This is a characteristic of the child. Nothing was found that is made for these children.${names === '' ? '' : ` From the side: ${names}.`} A wider offer may suit them too.`,
        next: 'Ask the providers how many of these children take part now, and what their parents need to take part.',
      },
      'touched-only': {
        head: 'Only from the side',
        text: ({ names }) => `This comes up from the side in ${names}. That does not count as an answer.`,
        next: 'Decide whether that is enough, or whether something aimed at it is needed.',
      },
      'unrated-only': {
        head: 'Known, but no recognition found',
        text: ({ names }) => `Known: ${names}. No recognition was found. That is not a negative verdict.`,
        next: 'Ask the owner for research. See whether a guideline names it.',
      },
      'other-phase': {
        head: 'Only in another phase',
        text: ({ names, phases }) => `Something was found for another phase only: ${names} (${phases}).`,
        next: 'Include that phase, or look further for the chosen phases.',
      },
      'filtered-out': {
        head: 'Removed by our own choices',
        text: ({ names }) => `There is something, but it is left out by the restrictions that we chose: ${names}.`,
        next: 'See why this is left out, and whether that restriction is needed.',
      },
    },
  },
  leftOut: {
    intro: 'These interventions have to do with the chosen factors, but are left out. Here is why.',
    none: 'Nothing was left out.',
    columns: { intervention: 'Intervention', why: 'Why it is left out', links: 'What it has to do with' },
    touches: (factor, why) => `${factor}, from the side: ${why}`,
    inferred: 'only inferred',
    throughWider: 'through a wider factor',
    targetOnly: 'only as a target group',
    unrated: 'No recognition found. That is not a negative verdict.',
    phase: (phases) => `Is for another phase: ${phases}.`,
    level: (level) => `Has a lower level than asked: ${level}.`,
    theme: (theme) => `Has another theme: ${theme}.`,
    excluded: 'Left out by us.',
    touchesOnly: 'Touches the chosen factors from the side only.',
    others: (names) => `Also recognised in this phase, but not linked to the chosen factors: ${names}.`,
    wider: (now) => `With one restriction less there are more interventions than the ${String(now)} that fit now:`,
    widened: {
      phase: 'With all phases',
      level: 'With any level',
      theme: 'With any theme',
      excluded: 'With what we left out',
      unrated: 'With what has no recognition',
    },
    widenedTo: (how, count) => `${how}: ${many(count, 'intervention', 'interventions')}.`,
  },
  costs: {
    intro: 'These are amounts from public sources. They are not added up: the unit, the year and what is in it differ.',
    columns: {
      intervention: 'Intervention',
      amount: 'Amount',
      unit: 'For what',
      year: 'Year',
      includes: 'What is in it',
    },
    notFound: 'not found',
    noneFor: (names) => `Costs not found for: ${names}.`,
    derived: 'Worked out from other amounts.',
    foreign: (name) => `This amount is of ${name}, not of the Dutch programme.`,
    ask: 'Ask the owner for a quotation. Ask about training, supervision, licence and hours too.',
  },
  feasibility: {
    intro: 'This part is for the author to complete. Only the conditions and who delivers it are known.',
    columns: {
      intervention: 'Intervention',
      conditions: 'Conditions',
      who: 'Who delivers',
      families: 'Families here each year',
    },
    noConditions: 'None found',
    notFound: 'Not found',
    exactly: (families) => `${families}, from our own figures`,
    between: (least, most) => `Between ${least} and ${most}, from our own figures`,
    familiesBlank: 'estimate and source',
    arithmetic: (births, shares) => `Worked out from ${births} births a year and these shares: ${shares}.`,
    bounds:
      'How characteristics coincide is not known. So with more than one condition there is a lower and an upper limit.',
    questions: 'Questions to answer',
    list: [
      'Do we do this alone, or with the region?',
      'Who can deliver this, and do they have room for it?',
      'Which training and supervision are needed?',
      'In which languages is it available?',
      'How do families come into view?',
    ],
    answerBlank: 'answer',
  },
  monitoring: {
    intro: 'Agree beforehand on what we follow. Per factor this gives the public figure that lies closest to it.',
    columns: { factor: 'Factor', indicator: 'Figure to follow', baseline: 'Start', reach: 'Taking part each year' },
    indicatorNone: 'No public figure found.',
    baselineBlank: 'year and value',
    reachBlank: 'families in the target group, families that take part',
    smallGroup:
      'An offer for a small group does not show in the figure of a whole municipality. So follow how many families take part and how many stop.',
    noCause: 'When a figure moves, that does not yet tell why.',
  },
  open: {
    intro: 'What would alter this list most stands first.',
    none: 'No open questions were noted.',
    adds: (names) => `If this plays a part too, this is added: ${names}.`,
    sameTop: 'The first three stay the same.',
    newTop: 'The first three will then be others.',
    onlyOrder: 'If this plays a part too, nothing is added. The first three will be others.',
    noChange: 'If this plays a part too, this list stays the same.',
    wouldGap: 'If this plays a part too, nothing was found that fits it.',
    traits: (traits) => `For how many of the intended families this holds: ${traits}.`,
    recognition: (part, whole) => `Whether the recognition of ${shareOf(part, whole)} still holds (part 5).`,
    basis: (factors) => `What the choice rests on, for: ${factors}.`,
    families: 'How many families here meet the conditions (part 9).',
    costs: (part, whole) => `What it costs, for ${shareOf(part, whole)} (part 8).`,
  },
  actions: {
    columns: { what: 'What', who: 'Who', when: 'When' },
    who: 'name',
    when: 'date',
    figures: 'Look up the figures of part 1 and fill them in.',
    parents: 'Talk with the parents concerned. A questionnaire cannot replace that.',
    care: 'Ask midwives, maternity care, youth health care and GPs what they already do, and for how many families (part 2).',
    unknown: (factors) => `Find out whether this plays a part too: ${factors}.`,
    check: 'Check at nji.nl and loketgezondleven.nl whether the recognitions still hold (part 5).',
    owner:
      'Ask the owners whether their intervention fits here, what may be adapted and what it costs (parts 5 and 8).',
    gaps: (factors) => `Ask what there is elsewhere for this: ${factors} (part 6).`,
  },
  matrix: {
    caption: 'Chosen factors and interventions found',
    title: (rows, columns) =>
      `${many(rows, 'factor', 'factors')} against ${many(columns, 'intervention', 'interventions')}. Each letter is the last known level of the intervention.`,
    factor: 'Factor',
    nothing: 'nothing found',
    aside: 'Touches this from the side only. Does not count as an answer.',
    source: (source) => `Source: ${source}.`,
    letters: (levels) =>
      `${levels} N = no recognition found. A capital means: works on the factor. A small letter means: meant for these families. A dash means: nothing found.`,
    shapes:
      'Filled, or with a star: the effect on this, or in these families, was studied. Outline only, or without a star: the source names it as an aim or target group. Dotted, or between brackets: from the side only; that does not count as an answer.',
    levelNote: 'The letter belongs to the intervention. The level does not by itself hold for every factor.',
    levelOf: (level) => level,
    legend: {
      unrated: 'No recognition found',
      stated: 'Outline only: named as an aim',
      meantFor: 'Small letter: meant for these families',
      aside: 'Dotted: from the side only',
    },
  },
  history: {
    caption: 'Recognitions over time',
    title: (count) => `Time line of the recognitions of ${many(count, 'intervention', 'interventions')}.`,
    columns: {
      intervention: 'Intervention',
      date: 'Date',
      level: 'Level',
      kind: 'Kind',
      until: 'Five years later',
      source: 'Source',
    },
    undated: 'date not found',
    latest: (date) => `by ${date} at the latest`,
    granted: 'recognised',
    reported: 'according to another source',
    noTerm: 'does not apply',
    sample: 'G',
    legend: {
      granted: 'Recognised. The line runs until five years later.',
      reported: 'Level according to another source',
    },
    note: 'A recognition has a term of five years. Whether it was renewed after that was not checked.',
  },
  workbook: {
    sheets: {
      matches: 'Interventions',
      reasons: 'Reasons',
      gaps: 'What is missing',
      coverage: 'Overview',
      sources: 'Sources',
    },
    groups: {
      studied: 'Effect studied on a must',
      recognised: 'Recognised; effect on that not studied',
      unrated: 'No recognition found',
    },
    statuses: { match: 'fits', near: 'left out' },
    leftOut: 'Left out',
    notFound: 'not found',
    heads: {
      position: 'Place',
      intervention: 'Intervention',
      group: 'Group',
      level: 'Last known level',
      date: 'Date',
      body: 'Recognised by',
      scope: 'Level holds for',
      answers: 'Answers',
      touches: 'Touches from the side',
      phases: 'Phases',
      whom: 'For whom',
      conditions: 'Only with',
      inOffer: 'Exists already',
      flags: 'Bear in mind',
      why: 'Why it is left out',
      id: 'id',
      status: 'Result',
      factor: 'Factor',
      priority: 'Must or wish',
      isAnswer: 'Counts as an answer',
      sentence: 'In a sentence',
      relation: 'Relation',
      linked: 'Factor in the source',
      claim: 'How sure',
      result: 'Result of studies',
      source: 'Source',
      url: 'Address',
      kind: 'Kind',
      nearest: 'Nearest',
      next: 'Next',
      title: 'Title',
      publisher: 'Publisher',
    },
  },
  annexB: {
    intro:
      'Each combination has something for every must for which something was found. This is a calculation aid, not advice.',
    noSum: 'Effects do not add up. Smaller is not better.',
    none: 'There is no must for which something was found. So there is no combination.',
    musts: (factors) => `It concerns: ${factors}.`,
    size: (size, count, shown) =>
      `That takes at least ${many(size, 'intervention', 'interventions')}. There ${count === 1 ? 'is 1 way' : `are ${String(count)} ways`} to do so.${shown < count ? ` Here are ${String(shown)} of them.` : ''}`,
    incomplete: 'Not all combinations were worked out.',
    beside: 'Beside what we already have',
    besideNone: 'For every must for which something was found, the existing offer already holds something.',
  },
  annexC: {
    order: 'Order, from first to last',
    sameTop: (order) => `In the other order (${order}) the same interventions come first.`,
    otherTop: (order, names) => `In the other order (${order}) these come first: ${names}.`,
    answers: 'What was asked',
    reproduce: 'How to make this list again',
    data: (factors, interventions, version) =>
      `Made with kiem ${version}, from ${String(factors)} factors and ${String(interventions)} interventions.`,
    offline: 'It was not checked whether NJi and RIVM have altered anything since. The fingerprint of the data is:',
  },
  annexD: {
    intro: 'The numbers stand between square brackets in the text. Where a source has no date here, none was found.',
  },
};
