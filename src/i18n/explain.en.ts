import { en } from './en.ts';
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
  'under-reassessment': {
    label: 'being reassessed',
    what: 'The committee is assessing the intervention again. That is what the database said when we looked.',
    why: 'The level may stay the same, go up or down, or end.',
    example: 'NIKA was listed in the database as: under reassessment.',
    mend: 'Ask the owner when the outcome is expected.',
  },
  'not-found-again': {
    label: 'not found again',
    what: 'The recognition was no longer in the database when we looked.',
    why: 'It may have ended or moved. We do not know.',
    example: 'Recognised in 2014, and not found in the database at a later check.',
    mend: 'Ask NJi or RIVM about the state of this recognition.',
  },
  'no-effect-shown': {
    label: 'studied, no effect found',
    what: 'The intervention was studied on a factor that you chose. No difference on it was found, or an unfavourable one.',
    why: 'You should know what was tried in vain as plainly as what works. Nothing is left out for it that answers another factor.',
    example: 'CenteringZwangerschap was studied on smoking; no difference was shown.',
    mend: 'See in the studies (kiem show ID) who took part and how it was measured.',
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
    label: en.gaps['no-intervention'].label,
    what: 'No intervention in this data works on the factor or is meant for it.',
    why: 'A gap is an answer. It does not say that there is nothing in the Netherlands, or that nothing helps.',
    example: 'Exposure of the father to plasticisers.',
    mend: 'Ask NJi, RIVM, youth health care and municipalities like yours.',
  },
  'touched-only': {
    label: en.gaps['touched-only'].label,
    what: 'There are interventions that touch the factor, but none works on it.',
    why: 'To admit families because of a characteristic is something else than to work on it.',
    example: 'A programme that admits families with debts, but does nothing about the debts.',
    mend: 'Decide whether that is enough, or whether you need something aimed at it.',
  },
  'no-effect-shown': {
    label: en.gaps['no-effect-shown'].label,
    what: 'What works on the factor was studied, and no difference was found, or an unfavourable one. Nothing else answers it or is made for these families.',
    why: 'That is something else than nothing found: it was tried.',
    example: 'There is one programme for the factor; the study found no difference.',
    mend: 'See in the study who took part and how it was measured. Ask NJi or RIVM what others are trying.',
  },
  'meant-for-only': {
    label: en.gaps['meant-for-only'].label,
    what: 'An intervention is made for families with this factor, but nothing works on the factor itself.',
    why: 'You see what there is for these families, without counting it as an answer.',
    example:
      'Ouder-baby is made for mothers with a depression. It works on the bond with the child, not on the depression itself.',
    mend: 'Ask what it does for these families, and look further for something that works on the factor itself.',
  },
  'unrated-only': {
    label: en.gaps['unrated-only'].label,
    what: 'What works on the factor has no recognition that we could see.',
    why: 'No recognition is no negative verdict. We just cannot name the level.',
    example: 'A local programme that was never put before the committee.',
    mend: 'Show it with --include-unrated and ask the owner for research.',
  },
  'other-phase': {
    label: en.gaps['other-phase'].label,
    what: 'What works on the factor is for another phase than you chose.',
    why: 'An intervention outside your phase does not serve these families now.',
    example: 'You chose the second year; there is something during pregnancy only.',
    mend: 'Add that phase with --phase.',
  },
  'filtered-out': {
    label: en.gaps['filtered-out'].label,
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

const failures: ExplainMessages['failures'] = {
  phase: {
    label: 'another phase',
    what: 'The intervention is for none of the phases that you chose.',
    why: 'It may fit your question, but at another time.',
    example: 'You chose the first year; Negen Maanden Niet is for pregnancy.',
    mend: 'Include that phase with --phase.',
  },
  unrated: {
    label: 'no recognition found',
    what: 'We found no recognition as of the day: never, not yet, or withdrawn.',
    why: 'That is not a negative verdict. We just do not know the level.',
    example: 'A local programme that was never submitted to a committee.',
    mend: 'Show these interventions too with --include-unrated.',
  },
  level: {
    label: 'lower level than asked',
    what: 'The last known level is lower than you asked.',
    why: 'You set that limit yourself.',
    example: 'You asked for at least good indications; the intervention is well substantiated.',
    mend: 'Ask for a lower level with --min-level.',
  },
  theme: {
    label: 'another theme',
    what: 'The intervention belongs to a theme that you did not choose.',
    why: 'You restricted the themes yourself.',
    example: 'You chose attachment; the intervention is about a healthy lifestyle.',
    mend: 'Include that theme with --theme.',
  },
  excluded: {
    label: 'left out by you',
    what: 'You left this intervention out yourself.',
    why: 'It stays among what is left out, so that anyone can see that it was a choice.',
    example: 'kiem select --exclude voorzorg',
    mend: 'Take it off the list of exclusions (--exclude).',
  },
  'no-effect-shown': {
    label: 'studied, no effect found',
    what: 'The intervention answers no factor that you chose and is made for none of these families, and it was studied without effect on at least one of them.',
    why: 'It was tried on what you ask. That is more than indirect, and it is not an answer.',
    example: 'CenteringZwangerschap with smoking alone.',
    mend: 'See in the studies (kiem show ID) who took part and how it was measured.',
  },
  'touches-only': {
    label: 'only indirectly',
    what: 'The intervention has to do with your factors, but answers none of them and is made for none of these families.',
    why: 'Such as a link by way of a wider factor, or our own inference.',
    example: 'A programme that admits families only when there are other reasons as well.',
    mend: 'See in the reasons whether an indirect link is enough.',
  },
};

const roles: ExplainMessages['roles'] = {
  answers: {
    label: 'answer',
    what: 'The reason answers the factor: the intervention works on it or, with a characteristic of families, is made for them. A study or a source says so.',
    why: 'Only answers count for what fits and in which order.',
    example: 'VoorZorg works on smoking in pregnancy; that was studied.',
    mend: 'See how sure it is: studied, or only named.',
  },
  'no-effect': {
    label: 'no effect',
    what: 'The intervention was studied on exactly this factor, or its other side. No difference was found, or an unfavourable one.',
    why: 'What was tried in vain is not an answer.',
    example: 'CenteringZwangerschap with smoking.',
    mend: 'See in the studies (kiem show ID) who took part and how it was measured.',
  },
  serves: {
    label: 'made for these families',
    what: 'The intervention is made for families with this factor, without working on the factor itself.',
    why: 'It is not an answer to the factor, but it is something for these families.',
    example: 'Ouder-baby with depression after birth.',
    mend: 'Ask what it does for these families.',
  },
  touches: {
    label: 'indirect',
    what: 'The reason says something about the factor, but is not an answer and does not say that the intervention is made for these families.',
    why: 'Such as a wider factor, an inference, or a ground that counts only together with others.',
    example: 'A programme against parental stress, when you chose stress in pregnancy.',
    mend: 'See in the reason why it does not count.',
  },
};

const groups: ExplainMessages['groups'] = {
  studied: {
    label: en.select.groups.studied,
    what: 'The intervention is recognised, and research found a favourable or mixed result on a must.',
    why: 'A level leads only where it was studied.',
    example: 'VoorZorg with smoking in pregnancy.',
    mend: 'See whether the result is favourable or mixed, and what the level was granted for.',
  },
  recognised: {
    label: en.select.groups.recognised,
    what: 'The intervention is recognised and answers a must, but we saw no result of research on it.',
    why: 'The level then says nothing about your factor.',
    example: 'A programme that names the factor as an aim.',
    mend: 'Ask the owner whether the effect on this was studied.',
  },
  'made-for': {
    label: en.select.groups['made-for'],
    what: 'The intervention is recognised and made for families with a must. It does not work on that factor itself.',
    why: 'It is something for these families; the factor stays a gap.',
    example: 'Ouder-baby with depression after birth.',
    mend: 'Ask what it does for these families.',
  },
  wishes: {
    label: en.select.groups.wishes,
    what: 'The intervention is recognised and does something for a wish only.',
    why: 'A wish comes after a must.',
    example: 'A programme for reading aloud, when reading aloud is a wish.',
    mend: 'If the wish is a must after all, say so in the profile.',
  },
  unrated: {
    label: en.select.groups.unrated,
    what: 'We found no recognition as of the day. You asked to show these interventions.',
    why: 'That is not a negative verdict.',
    example: 'A local programme.',
    mend: 'Ask the owner for research.',
  },
};

const evidence: ExplainMessages['evidence'] = {
  studied: {
    label: 'result on the factor found',
    what: 'For at least one match a favourable or mixed result on the factor was found.',
    why: 'That is the most that this data can say of a factor.',
    example: 'Smoking in pregnancy, by VoorZorg.',
    mend: 'See how many studies there are, and who took part.',
  },
  'studied-in-part': {
    label: 'result on a part found',
    what: 'A favourable or mixed result was found on a part of the factor only.',
    why: 'A part is not the whole.',
    example: 'You chose a broad factor; one part of it was studied.',
    mend: 'See whether that part is what matters to you.',
  },
  named: {
    label: 'only named',
    what: 'Sources name the factor as an aim, or the families as a target group. No result on the factor was seen.',
    why: 'An aim is not an effect yet.',
    example: 'The database names less stress as an aim.',
    mend: 'Ask the owner for research.',
  },
};

/** The same in English. */
export const explainEn: ExplainMessages = { groups, roles, evidence, flags, gaps, failures, relations, claims };
