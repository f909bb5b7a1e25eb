import { once } from '../core/once.ts';
import type { MatchGroup } from '../core/generated/schema-types.ts';
import type { Saying } from './said.ts';
import { terms } from './terms.ts';

export const select = once(() => ({
  title: { nl: 'Aanbod bij uw vraag', en: 'Services for your question' },
  answers: { nl: 'Uw antwoorden', en: 'Your answers' },
  factorsLabel: { nl: 'Factoren', en: 'Factors' },
  phasesLabel: { nl: 'Fasen', en: 'Phases' },
  titleLabel: { nl: 'Titel', en: 'Title' },
  traitsLabel: { nl: 'Doelgroep', en: 'Target group' },
  birthsLabel: { nl: 'Geboorten', en: 'Births' },
  births: { nl: (births: string): string => `${births} per jaar`, en: (births: string): string => `${births} a year` },
  sharesLabel: { nl: 'Aandelen', en: 'Shares' },
  unknownLabel: { nl: 'Weet niet', en: "Don't know" },
  offerLabel: { nl: 'Wat er al is', en: 'What exists already' },
  criteriaLabel: { nl: 'Beperkingen', en: 'Restrictions' },
  orderLabel: { nl: 'Volgorde', en: 'Order' },
  asOfLabel: { nl: 'Stand op', en: 'As of' },
  asOf: {
    nl: (date: string): string => `${date} (de niveaus; waar een interventie aan werkt, is de kennis van nu)`,
    en: (date: string): string => `${date} (the levels; what an intervention works on is what is known today)`,
  },
  merged: {
    nl: (factor: string, into: string): string =>
      `${factor} is hetzelfde als ${into} van de andere kant; het telt één keer.`,
    en: (factor: string, into: string): string =>
      `${factor} is the same as ${into} seen from the other side; it counts once.`,
  },
  minLevel: { nl: (level: string): string => `minstens ${level}`, en: (level: string): string => `at least ${level}` },
  themes: {
    nl: (themes: string): string => `alleen thema ${themes}`,
    en: (themes: string): string => `only theme ${themes}`,
  },
  exclude: { nl: (names: string): string => `zonder ${names}`, en: (names: string): string => `without ${names}` },
  includeUnrated: { nl: 'ook zonder erkenning', en: 'also without recognition' },
  byFactor: { nl: 'Per factor', en: 'Per factor' },
  careHead: {
    nl: (count: number): string => (count === 1 ? 'Gewone zorg (1 vorm)' : `Gewone zorg (${String(count)} vormen)`),
    en: (count: number): string => (count === 1 ? 'Regular care (1 kind)' : `Regular care (${String(count)} kinds)`),
  },
  workingOn: {
    nl: (count: number): string => (count === 1 ? 'Hieraan werkt' : 'Hieraan werken'),
    en: (): string => 'Working on this',
  },
  groups: {
    studied: { nl: 'Onderzocht op een moet-factor: gunstig of gemengd', en: 'Studied on a must: positive or mixed' },
    recognised: {
      nl: 'Erkend; op een moet-factor zagen wij geen uitkomst',
      en: 'Recognised; we saw no result on a must',
    },
    'made-for': {
      nl: 'Gemaakt voor deze gezinnen; werkt niet aan de factor zelf',
      en: 'Made for these families; does not work on the factor itself',
    },
    wishes: { nl: 'Antwoord op alleen een wens', en: 'Answers only a wish' },
    unrated: terms.terms.unrated,
  } satisfies Saying<Record<MatchGroup, string>>,
  /** The same where the profile has wishes only. */
  groupsOfWishes: {
    studied: {
      nl: 'Onderzocht op een gekozen factor: gunstig of gemengd',
      en: 'Studied on a chosen factor: positive or mixed',
    },
    recognised: {
      nl: 'Erkend; op een gekozen factor zagen wij geen uitkomst',
      en: 'Recognised; we saw no result on a chosen factor',
    },
  },
  matchesHead: { nl: 'Wat past', en: 'What fits' },
  noMatches: {
    nl: 'Er is geen interventie die past. Ook dat is een antwoord.',
    en: 'No intervention fits. That is an answer too.',
  },
  noMatchesBelow: {
    nl: 'Hieronder staat wat ontbreekt en waarom.',
    en: 'Below is what is missing and why.',
  },
  forWhom: { nl: 'Voor wie', en: 'For whom' },
  phase: { nl: 'Fase', en: 'Phase' },
  alsoTouches: { nl: 'Raakt zijdelings', en: 'Touches indirectly' },
  inOffer: { nl: 'heeft u al', en: 'you have this' },
  flagsHead: { nl: 'Let op', en: 'Bear in mind' },
  gaps: { nl: 'Wat ontbreekt', en: 'What is missing' },
  noGaps: {
    you: {
      nl: 'Voor elke factor die u koos, is er minstens één interventie die eraan werkt of ervoor bedoeld is.',
      en: 'For every factor that you chose there is at least one intervention that works on it or is meant for it.',
    },
    we: {
      nl: 'Voor elke factor die wij kozen, is er minstens één interventie die eraan werkt of ervoor bedoeld is.',
      en: 'For every factor that we chose there is at least one intervention that works on it or is meant for it.',
    },
  },
  next: { nl: 'Verder', en: 'Next' },
  near: { nl: 'Valt af, met reden', en: 'Left out, and why' },
  nearRemedy: { nl: 'Alsnog tonen', en: 'To show it' },
  otherInPhase: {
    nl: 'Ook erkend in deze fase, niet gekoppeld aan de gekozen factoren',
    en: 'Also recognised in this phase, not linked to the chosen factors',
  },
  otherAnyPhase: {
    nl: 'Ook erkend, niet gekoppeld aan de gekozen factoren',
    en: 'Also recognised, not linked to the chosen factors',
  },
  relaxHead: { nl: 'Dit kunt u ruimer maken', en: 'What you can relax' },
  relaxMore: {
    nl: 'Eén beperking laten vallen is niet genoeg: wat erbij zou komen, valt door meer dan één af.',
    en: 'Dropping one restriction is not enough: what would be added is left out by more than one.',
  },
  caveats: { nl: 'Let op', en: 'Bear in mind' },
  moreCaveats: {
    nl: (count: number): string => `Nog ${String(count)} kanttekeningen: kiem list caveats`,
    en: (count: number): string => `${String(count)} more remarks: kiem list caveats`,
  },
  order: { nl: 'Zo is de lijst geordend', en: 'How the list is ordered' },
  orderIntro: { nl: 'Van eerst naar laatst:', en: 'From first to last:' },
  criteria: {
    studiedLevel: {
      nl: 'hoogste niveau, alleen waar op een moet-factor een gunstige of gemengde uitkomst is gevonden',
      en: 'highest level, only where a favourable or mixed result on a must was found',
    },
    recognised: { nl: 'erkend gaat voor niet erkend', en: 'recognised before not recognised' },
    mustsAnswered: { nl: 'aantal moet-factoren met een antwoord', en: 'number of musts answered' },
    mustsWorkedOn: { nl: 'aantal moet-factoren waaraan gewerkt wordt', en: 'number of musts worked on' },
    mustsMeantFor: {
      nl: 'aantal moet-factoren waarvoor de interventie is gemaakt',
      en: 'number of musts the intervention is made for',
    },
    claim: {
      nl: 'hoe zeker de koppeling is (onderzocht met bekende uitkomst, genoemd, geen antwoord)',
      en: 'how sure the link is (studied with a known result, named, no answer)',
    },
    wishesAnswered: { nl: 'aantal wens-factoren met een antwoord', en: 'number of wishes answered' },
    phasesCovered: { nl: 'aantal gekozen fasen', en: 'number of chosen phases' },
    conditionsOpen: {
      nl: 'zo weinig mogelijk voorwaarden waarvan het profiel niet zegt dat de meeste gezinnen eraan voldoen',
      en: 'as few conditions as possible that the profile does not say most families meet',
    },
    name: { nl: 'naam (heeft geen betekenis)', en: 'name (has no meaning)' },
    id: { nl: 'id (heeft geen betekenis)', en: 'id (has no meaning)' },
  },
  notAdvice: {
    nl: 'Dit ordent wat bekend is. De keuze maakt u.',
    en: 'This sorts what is known. The choice is yours.',
  },
  checkLive: {
    nl: 'Kijk vóór een besluit bij nji.nl en loketgezondleven.nl of de erkenning nog geldt.',
    en: 'Before you decide, check at nji.nl and loketgezondleven.nl whether the recognition still holds.',
  },
  reproduce: { nl: 'Zo maakt u deze uitkomst opnieuw', en: 'How to reproduce this result' },
}));
