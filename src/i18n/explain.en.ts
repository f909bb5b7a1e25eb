import type { ExplainMessages } from './explain.nl.ts';

const flags: ExplainMessages['flags'] = {
  'level-for-other-outcome': {
    label: 'level for something else',
    what: 'The intervention has a higher level, but it was granted for another outcome than what you chose.',
    why: 'A level holds only for what was studied. So for your question it does not count as evidence.',
    example:
      'VoorZorg has good indications, for smoking during pregnancy among others. When you choose a low SES only, that level is not about it.',
    mend: 'See at the intervention (kiem show ID) what the level holds for and what was found on your factor.',
  },
  'recognition-expired': {
    label: 'term over',
    what: 'The recognition was granted more than five years ago.',
    why: 'A recognition holds for five years. Whether it was renewed is not always in the sources that we saw.',
    example: 'Recognised on 25 June 2015: the term ran until 25 June 2020.',
    mend: 'Check the NJi or RIVM database before you decide.',
  },
  'recognition-undated': {
    label: 'date not found',
    what: 'No date is known of the recognition.',
    why: 'Without a date we do not know whether the term is over. For an earlier as-of date (--as-of) the level is uncertain too.',
    example: 'Uk & Puk: well substantiated, date not found.',
    mend: 'Ask the owner for the date of the recognition.',
  },
  'levels-differ': {
    label: 'sources differ',
    what: 'Another source names another level than the database.',
    why: 'We follow the database of the recognition committee and show the difference. The other level does not count in the order.',
    example: 'The report of 2019 says first indications of VoorZorg, the database good indications.',
    mend: 'Name both in a memo, with the source.',
  },
  'not-specific-to-age': {
    label: 'also for older children',
    what: 'The intervention goes on beyond the age of four.',
    why: 'The level was not granted for the first 1000 days apart. The research may be about older children.',
    example: 'A programme for ages 0 to 12, studied with children of 6.',
    mend: 'See at the studies (kiem show ID) how old the children were.',
  },
  'narrow-target': {
    label: 'small target group',
    what: 'A family can take part only when it meets conditions.',
    why: 'A strong programme for few families changes little in the figures of a municipality.',
    example: 'Only for women who expect their first child and come before week 28.',
    mend: 'Estimate how many such families you have.',
  },
  'condition-conflict': {
    label: 'may not fit',
    what: 'You said that most families do not meet a condition of the intervention.',
    why: 'Nothing is left out because of it: for the families that do meet it, it may fit.',
    example: 'Condition: first child. You said: most do not.',
    mend: 'Find out for how many families it does fit, or choose another intervention.',
  },
};

const gaps: ExplainMessages['gaps'] = {
  'no-intervention': {
    label: 'nothing found',
    what: 'No intervention in this data works on the factor or is meant for it.',
    why: 'A gap is an answer. It does not say that there is nothing in the Netherlands, or that nothing helps.',
    example: 'Exposure of the father to plasticisers.',
    mend: 'Ask NJi, RIVM, youth health care and municipalities like yours.',
  },
  'touched-only': {
    label: 'only from the side',
    what: 'There are interventions that touch the factor, but none works on it.',
    why: 'To admit families because of a characteristic is something else than to work on it.',
    example: 'A programme that admits families with debts, but does nothing about the debts.',
    mend: 'Decide whether that is enough, or whether you need something aimed at it.',
  },
  'unrated-only': {
    label: 'only without recognition',
    what: 'What works on the factor has no recognition that we could see.',
    why: 'No recognition is no negative verdict. We just cannot name the level.',
    example: 'A local programme that was never put before the committee.',
    mend: 'Show it with --include-unrated and ask the owner for research.',
  },
  'other-phase': {
    label: 'only in another phase',
    what: 'What works on the factor is for another phase than you chose.',
    why: 'An intervention outside your phase does not serve these families now.',
    example: 'You chose the second year; there is something during pregnancy only.',
    mend: 'Add that phase with --phase.',
  },
  'filtered-out': {
    label: 'removed by your choices',
    what: 'There is something, but it is left out by a limit that you set yourself.',
    why: 'A minimum level, a theme or an exclusion can leave out just that one offer.',
    example: 'You asked at least good indications; what there is has first indications.',
    mend: 'Relax that choice. The result says which, and what that adds.',
  },
};

const relations: ExplainMessages['relations'] = {
  'works-on': {
    label: 'works on',
    what: 'The intervention aims to make the risk smaller or the protection stronger.',
    why: 'An aim is not an effect yet. Whether it succeeds, the claim beside it says.',
    example: 'A programme against smoking works on smoking during pregnancy.',
    mend: 'Only when a source names the aim. What a programme merely talks about is no link.',
  },
  'meant-for': {
    label: 'meant for',
    what: 'The intervention is made for families with this characteristic, or admits them because of it.',
    why: 'It says whom the offer is for, not what it changes and not how many families take part.',
    example: 'VoorZorg is meant for families with a low SES.',
    mend: 'With a risk factor only. A protection is strengthened: that is works-on.',
  },
  'studied-with': {
    label: 'studied with',
    what: 'A study of this intervention was done with this group.',
    why: 'A council asks whether it was tried with families like theirs. It does not make it an answer to the factor.',
    example: 'VIPP-SD was studied with Turkish-Dutch families.',
    mend: 'Only for a study of this programme or an adaptation of it, and with the source.',
  },
};

const claims: ExplainMessages['claims'] = {
  studied: {
    label: 'studied',
    what: 'An effect study or the recognition is about exactly this outcome, or was done with this group.',
    why: 'Studied is not the same as favourable: the result stands beside it.',
    example: 'A study of VIPP-SD measured sensitive parenting: favourable difference found.',
    mend: 'Name the result and the studies at the link.',
  },
  stated: {
    label: 'stated',
    what: 'A source names this as aim or target group.',
    why: 'What a programme wants is known. Whether it succeeds on this point was not studied or not found.',
    example: 'The description in the database names less stress of parents as an aim.',
    mend: 'When you find a study of this outcome, the claim becomes studied.',
  },
  plausible: {
    label: 'our own inference',
    what: 'No source says this. We find it likely.',
    why: 'It does not count as an answer to your question, and is always shown as an inference.',
    example: 'Parents who meet each other may be less lonely.',
    mend: 'Look for a source that says so, or leave the link out.',
  },
};

/** The same in English. */
export const explainEn: ExplainMessages = { flags, gaps, relations, claims };
