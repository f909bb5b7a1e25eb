import { type Language, type Spoken, spoken } from './said.ts';
import { care } from './care.ts';
import { roles } from './outcome.ts';
import { many } from './phrases.ts';
import { terms } from './terms.ts';

/** A part of the interventions found, for the middle of a sentence. */
function shareOfNl(part: number, whole: number): string {
  if (whole === 1) return 'de gevonden interventie';
  if (whole === 2 && part === 2) return 'beide interventies';
  return part === whole ? `alle ${String(whole)} interventies` : `${String(part)} van de ${String(whole)} interventies`;
}

/** A part of the interventions found, for the middle of a sentence. */
function shareOfEn(part: number, whole: number): string {
  if (whole === 1) return 'the intervention found';
  if (whole === 2 && part === 2) return 'both interventions';
  return part === whole
    ? `all ${String(whole)} interventions`
    : `${String(part)} of the ${String(whole)} interventions`;
}

export const memo = {
  title: {
    nl: (title?: string): string =>
      title === undefined ? 'Aanbod in de eerste 1000 dagen' : `Aanbod in de eerste 1000 dagen: ${title}`,
    en: (title?: string): string =>
      title === undefined ? 'Services for the first 1000 days' : `Services for the first 1000 days: ${title}`,
  },
  subtitle: {
    nl: (asOf: string, digest: string): string =>
      `Concept voor bespreking. Stand op ${asOf}. Versie van de gegevens: ${digest}.`,
    en: (asOf: string, digest: string): string =>
      `Draft for discussion. As of ${asOf}. Version of the data: ${digest}.`,
  },
  purpose: {
    nl: 'Deze tekst gaat over aanbod voor een gemeente, wijk of doelgroep. Hij is niet bedoeld om één gezin te beoordelen.',
    en: 'This text is about services for a municipality, district or target group. It is not meant to judge one family.',
  },
  fillIn: {
    nl: (sources: string): string =>
      `Tekst tussen [haken] vult de schrijver in. Een nummer tussen haken is een bron ${sources}.`,
    en: (sources: string): string =>
      `Text in [brackets] is for the author to fill in. A number in brackets is a source ${sources}.`,
  },
  inAnnex: { nl: 'in bijlage D', en: 'in annex D' },
  atTheEnd: { nl: 'achteraan', en: 'at the end' },
  blank: { nl: (what: string): string => `[${what}]`, en: (what: string): string => `[${what}]` },
  sections: {
    summary: { nl: 'Kern op één bladzijde', en: 'Summary on one page' },
    decision: { nl: 'Gevraagd besluit', en: 'Decision requested' },
    localPicture: { nl: '1. Wat speelt er bij ons', en: '1. What plays a part here' },
    regularCare: { nl: `2. ${care().title.nl}`, en: `2. ${care().title.en}` },
    offer: { nl: '3. Wat wij al hebben', en: '3. What we already have' },
    perFactor: { nl: '4. Wat past, per factor', en: '4. What fits, per factor' },
    factSheets: { nl: '5. De interventies kort', en: '5. The interventions in brief' },
    gaps: { nl: '6. Wat ontbreekt', en: '6. What is missing' },
    leftOut: { nl: '7. Wat afvalt en waarom', en: '7. What was left out and why' },
    costs: { nl: '8. Kosten', en: '8. Costs' },
    feasibility: { nl: '9. Kan dit bij ons', en: '9. Can we do this' },
    monitoring: { nl: '10. Hoe weten wij of het helpt', en: '10. How we will know' },
    open: { nl: '11. Wat wij nog niet weten', en: '11. What we do not know yet' },
    actions: { nl: '12. Vervolg', en: '12. Next steps' },
    caveats: { nl: 'Let op', en: 'Bear in mind' },
    annexA: {
      nl: 'Bijlage A. Overzicht van factoren en interventies',
      en: 'Annex A. Overview of factors and interventions',
    },
    annexB: { nl: 'Bijlage B. Combinaties', en: 'Annex B. Combinations' },
    annexC: { nl: 'Bijlage C. Hoe deze lijst is gemaakt', en: 'Annex C. How this list was made' },
    annexD: { nl: 'Bijlage D. Bronnen', en: 'Annex D. Sources' },
  },
  short: {
    subtitle: {
      nl: (asOf: string): string => `Concept voor bespreking. Niveaus op ${asOf}.`,
      en: (asOf: string): string => `Draft for discussion. Levels as of ${asOf}.`,
    },
    sections: {
      answer: { nl: 'Het antwoord', en: 'The answer' },
      missing: { nl: 'Wat ontbreekt', en: 'What is missing' },
      perMust: { nl: 'Per moet-factor', en: 'Per must' },
      costs: { nl: 'Kosten', en: 'Costs' },
      actions: { nl: 'Vervolg', en: 'Next steps' },
      sources: { nl: 'Bronnen', en: 'Sources' },
    },
    reach: {
      nl: 'Schat hoeveel gezinnen bij ons kunnen meedoen, en wie het kan uitvoeren.',
      en: 'Estimate how many families here could take part, and who could deliver it.',
    },
    reachOfOthers: {
      nl: 'Schat bij de interventies zonder aantal hoeveel gezinnen kunnen meedoen, en zoek uit wie het kan uitvoeren.',
      en: 'Estimate for the interventions without a number how many families could take part, and find out who could deliver it.',
    },
    delivery: { nl: 'Zoek uit wie het kan uitvoeren.', en: 'Find out who could deliver it.' },
    careHead: { nl: 'Gewone zorg', en: 'Regular care' },
    others: {
      nl: (count: number): string => `nog ${String(count)}`,
      en: (count: number): string => `${String(count)} more`,
    },
  },
  summary: {
    chosen: {
      nl: (musts: number, wishes: number): string => {
        const chosen = `Wij kozen ${many(musts + wishes, 'factor', 'factoren')}`;
        if (musts > 0 && wishes > 0) return `${chosen}: ${String(musts)} als moet en ${String(wishes)} als wens.`;
        return `${chosen} als ${musts > 0 ? 'moet' : 'wens'}.`;
      },
      en: (musts: number, wishes: number): string => {
        const chosen = `We chose ${many(musts + wishes, 'factor', 'factors')}`;
        if (musts > 0 && wishes > 0) return `${chosen}: ${String(musts)} as a must and ${String(wishes)} as a wish.`;
        return `${chosen} as a ${musts > 0 ? 'must' : 'wish'}.`;
      },
    },
    phases: {
      nl: (names: string, count: number): string =>
        count === 0 ? 'Alle fasen tellen mee.' : `Het gaat om deze ${count === 1 ? 'fase' : 'fasen'}: ${names}.`,
      en: (names: string, count: number): string =>
        count === 0 ? 'All phases count.' : `${count === 1 ? 'The phase is' : 'The phases are'}: ${names}.`,
    },
    found: {
      nl: (matches: number, gaps: number): string => {
        if (matches === 0) return 'Er is geen interventie gevonden die past.';
        const missing =
          gaps === 0
            ? 'Voor elke factor is er minstens één.'
            : `Voor ${many(gaps, 'factor', 'factoren')} is niets passends gevonden.`;
        return `Er ${matches === 1 ? 'is' : 'zijn'} ${many(matches, 'interventie', 'interventies')} gevonden. ${missing}`;
      },
      en: (matches: number, gaps: number): string => {
        if (matches === 0) return 'No intervention was found that fits.';
        const missing =
          gaps === 0
            ? 'For every factor there is at least one.'
            : `For ${many(gaps, 'factor', 'factors')} nothing was found that fits.`;
        return `${many(matches, 'intervention was', 'interventions were')} found. ${missing}`;
      },
    },
    columns: {
      factor: { nl: 'Wat speelt er', en: 'What plays a part' },
      found: { nl: 'Wat is er', en: 'What there is' },
      sure: { nl: 'Hoe zeker is dat', en: 'How sure that is' },
      whom: { nl: 'Voor wie', en: 'For whom' },
    },
    others: {
      nl: (count: number): string => `${String(count)} andere (deel 4)`,
      en: (count: number): string => `${many(count, 'other', 'others')} (part 4)`,
    },
    seeGap: { nl: (gap: string): string => `${gap}. Zie deel 6.`, en: (gap: string): string => `${gap}. See part 6.` },
    notApplicable: { nl: 'Niet van toepassing.', en: 'Does not apply.' },
    forWhom: {
      nl: (name: string, tracks: string): string => `${name}: ${tracks}.`,
      en: (name: string, tracks: string): string => `${name}: ${tracks}.`,
    },
    checks: { nl: 'Voor het besluit', en: 'Before deciding' },
    gaps: {
      nl: (factors: string): string => `Hiervoor is niets passends gevonden: ${factors}. Deel 6 zegt wat dan kan.`,
      en: (factors: string): string =>
        `Nothing that fits was found for this: ${factors}. Part 6 says what can be done.`,
    },
    care: {
      nl: 'Gewone zorg doet bij deze factoren vaak al iets. Kijk eerst daar (deel 2).',
      en: 'Regular care often does something about these factors already. Look there first (part 2).',
    },
    offerOpen: {
      nl: (factors: string): string => `In het aanbod dat wij al hebben, is hiervoor nog niets gevonden: ${factors}.`,
      en: (factors: string): string => `In what we already provide, nothing was found yet for this: ${factors}.`,
    },
    unknown: {
      nl: (factor: string, count: number): string =>
        `Zoek uit of dit bij ons speelt: ${factor}. Is dat zo, dan ${count === 1 ? 'komt' : 'komen'} er ${many(count, 'interventie', 'interventies')} bij (deel 11).`,
      en: (factor: string, count: number): string =>
        `Find out whether this plays a part here: ${factor}. If so, ${many(count, 'intervention is', 'interventions are')} added (part 11).`,
    },
  },
  decision: {
    intro: {
      nl: 'Dit deel vult de schrijver in. Dit stuk doet zelf geen voorstel.',
      en: 'This part is for the author to fill in. This text makes no proposal of its own.',
    },
    asked: { nl: 'Gevraagd', en: 'Requested' },
    askedBlank: {
      nl: 'wat de raad of het college moet besluiten',
      en: 'what the council or the executive has to decide',
    },
    why: { nl: 'Waarom nu', en: 'Why now' },
    whyBlank: { nl: 'aanleiding, termijn en geld', en: 'reason, deadline and money' },
  },
  localPicture: {
    intro: {
      nl: 'Dit zijn de gekozen factoren, met openbare cijfers om op te zoeken.',
      en: 'These are the chosen factors, with public figures to look up.',
    },
    definition: { nl: 'Wat het is', en: 'What it is' },
    basis: { nl: 'Waarop de keuze rust', en: 'What the choice rests on' },
    basisUnknown: { nl: 'nog niet uitgezocht', en: 'not looked into yet' },
    ours: { nl: 'Onze cijfers, en met wie wij spraken', en: 'Our figures, and whom we spoke with' },
    columns: {
      factor: { nl: 'Factor', en: 'Factor' },
      figure: { nl: 'Ons cijfer', en: 'Our figure' },
      asked: { nl: 'Met wie besproken', en: 'Discussed with' },
    },
    figureBlank: { nl: 'cijfer, jaar en bron', en: 'figure, year and source' },
    askedBlank: {
      nl: 'ouders, verloskundigen, JGZ, wijkteam',
      en: 'parents, midwives, youth health care, district team',
    },
  },
  regularCare: {
    intro: {
      nl: 'Gewone zorg is wat de wet, de basisverzekering, een landelijk programma of een richtlijn al regelt. Zij staat vooraan. Zo kopen wij geen programma voor iets waar gezinnen al recht op hebben.',
      en: 'Regular care is what the law, the basic insurance, a national programme or a guideline already arranges. It comes first, so that we do not buy a programme for what families already have a right to.',
    },
    seeAbove: {
      nl: (names: string): string => `Hierboven al genoemd, ook hier van belang: ${names}.`,
      en: (names: string): string => `Named above and of use here too: ${names}.`,
    },
    also: {
      nl: (names: string): string => `Ook van belang: ${names}.`,
      en: (names: string): string => `Also of use: ${names}.`,
    },
    reachUnknown: {
      nl: 'Hier staat voor wie deze zorg is bedoeld. Hoeveel gezinnen haar bij ons krijgen, is niet bekend. Vraag dat na bij de uitvoerders.',
      en: 'This says whom the care is meant for. How many families here get it is not known. Ask those who provide it.',
    },
  },
  offer: {
    none: {
      nl: 'Welk aanbod er al is, is nog niet ingevuld.',
      en: 'What there is already has not been filled in yet.',
    },
    noneBlank: {
      nl: 'wat er al is, voor wie, en hoeveel gezinnen per jaar meedoen',
      en: 'what there is, for whom, and how many families take part each year',
    },
    overlapHead: { nl: 'Waar aanbod samenkomt', en: 'Where offers meet' },
    openHead: { nl: 'Waar nog niets voor is', en: 'What has nothing yet' },
  },
  units: {
    caption: { nl: 'De gekozen factoren: wat is er gevonden?', en: 'The chosen factors: what was found?' },
    title: {
      nl: 'Voor elke gekozen factor één vakje, per groep van factoren.',
      en: 'One square for each chosen factor, by group of factors.',
    },
    columns: {
      group: { nl: 'Groep', en: 'Group' },
      factor: { nl: 'Factor', en: 'Factor' },
      state: { nl: 'Wat is er gevonden', en: 'What was found' },
    },
    states: {
      studied: { nl: 'gunstige of gemengde uitkomst gevonden', en: 'favourable or mixed result found' },
      stated: {
        nl: 'genoemd als doel of doelgroep, of alleen op een deel onderzocht',
        en: 'named as an aim or target group, or studied on a part only',
      },
      aside: {
        nl: 'geen antwoord: zijdelings, voor deze gezinnen gemaakt, of zonder effect onderzocht',
        en: 'no answer: indirect, made for these families, or studied without effect',
      },
      none: { nl: 'niets dat past', en: 'nothing that fits' },
    },
    signs: {
      studied: { nl: '●', en: '●' },
      stated: { nl: '○', en: '○' },
      aside: { nl: '·', en: '·' },
      none: { nl: '–', en: '–' },
    },
  },
  perFactor: {
    intro: {
      nl: 'Per factor staat hier wat eraan werkt of ervoor bedoeld is, en hoe zeker dat is. Een doel is nog geen effect. Deel 5 beschrijft voor wie elke interventie precies is.',
      en: 'Per factor this says what works on it or is meant for it, and how sure that is. An aim is not yet an effect. Part 5 says whom each intervention is for.',
    },
    columns: {
      intervention: { nl: 'Interventie', en: 'Intervention' },
      link: { nl: 'Wat zij doet, en hoe zeker dat is', en: 'What it does, and how sure that is' },
      level: { nl: 'Laatst bekende niveau', en: 'Last known level' },
      whom: { nl: 'Voor wie', en: 'For whom' },
    },
    inOffer: { nl: 'hebben wij al', en: 'we have this' },
    touched: {
      nl: (names: string): string => `Raakt dit zijdelings, en telt niet als antwoord: ${names}.`,
      en: (names: string): string => `Touches this indirectly, and does not count as an answer: ${names}.`,
    },
  },
  factSheets: {
    intro: {
      nl: 'De volgorde staat uitgelegd in bijlage C. Zij is geen advies.',
      en: 'Annex C explains the order. It is not advice.',
    },
    statistics: {
      nl: 'RCT betekent: onderzoek waarbij het lot bepaalt wie de interventie krijgt. Getallen met p, d of r komen uit de bron. Hoe kleiner p, hoe minder het op toeval lijkt. Hoe groter d of r, hoe groter het verschil.',
      en: 'RCT means: a study in which chance decides who gets the intervention. Figures with p, d or r come from the source. The smaller p, the less it looks like chance. The larger d or r, the larger the difference.',
    },
    aim: { nl: 'Doel', en: 'Aim' },
    whom: { nl: 'Voor wie', en: 'For whom' },
    phases: {
      nl: (names: string, count: number): string => `${count === 1 ? 'Fase' : 'Fasen'}: ${names}.`,
      en: (names: string, count: number): string => `${count === 1 ? 'Phase' : 'Phases'}: ${names}.`,
    },
    delivery: { nl: 'Wie en waar', en: 'Who and where' },
    by: {
      nl: (deliverers: string, settings: string): string =>
        [deliverers === '' ? '' : `Door: ${deliverers}.`, settings === '' ? '' : `Waar: ${settings}.`]
          .filter((text) => text !== '')
          .join(' '),
      en: (deliverers: string, settings: string): string =>
        [deliverers === '' ? '' : `By: ${deliverers}.`, settings === '' ? '' : `Where: ${settings}.`]
          .filter((text) => text !== '')
          .join(' '),
    },
    dose: { nl: 'Omvang', en: 'Amount' },
    doseDiffers: { nl: 'De bronnen noemen niet hetzelfde.', en: 'The sources do not say the same.' },
    duration: { nl: 'Duur', en: 'Duration' },
    level: { nl: 'Niveau', en: 'Level' },
    studied: { nl: 'Onderzocht', en: 'Studied' },
    studiedNone: {
      nl: 'Onderzoek naar een effect op de gekozen factoren is niet gevonden.',
      en: 'No study of an effect on the chosen factors was found.',
    },
    studiedElse: {
      nl: (factors: string): string => `Ook onderzocht op: ${factors}.`,
      en: (factors: string): string => `Also studied on: ${factors}.`,
    },
    owner: { nl: 'Eigenaar', en: 'Owner' },
    flags: { nl: 'Let op', en: 'Bear in mind' },
  },
  leftOut: {
    intro: {
      nl: 'Deze interventies hebben met de gekozen factoren te maken, maar vallen af. Hier staat waarom.',
      en: 'These interventions have to do with the chosen factors, but are left out. Here is why.',
    },
    none: { nl: 'Er is niets afgevallen.', en: 'Nothing was left out.' },
    columns: {
      intervention: { nl: 'Interventie', en: 'Intervention' },
      why: { nl: 'Waarom zij afvalt', en: 'Why it is left out' },
      links: { nl: 'Waarmee zij te maken heeft', en: 'What it has to do with' },
    },
    wider: {
      nl: (now: number): string =>
        `Met één beperking minder zijn er meer interventies dan de ${String(now)} die nu passen:`,
      en: (now: number): string =>
        `With one restriction less there are more interventions than the ${String(now)} that fit now:`,
    },
  },
  costs: {
    intro: {
      nl: 'Dit zijn bedragen uit openbare bronnen. Zij zijn niet bij elkaar opgeteld: de eenheid, het jaar en wat erin zit, verschillen.',
      en: 'These are amounts from public sources. They are not added up: the unit, the year and what is in it differ.',
    },
    columns: {
      intervention: { nl: 'Interventie', en: 'Intervention' },
      amount: { nl: 'Bedrag', en: 'Amount' },
      unit: { nl: 'Waarvoor', en: 'For what' },
      year: { nl: 'Jaar', en: 'Year' },
      includes: { nl: 'Wat erin zit, en opmerkingen', en: 'What is in it, and notes' },
    },
    noneFor: {
      nl: (names: string): string => `Kosten niet gevonden voor: ${names}.`,
      en: (names: string): string => `Costs not found for: ${names}.`,
    },
    ask: {
      nl: 'Vraag de eigenaar om een offerte. Vraag ook naar opleiding, begeleiding, licentie en uren.',
      en: 'Ask the owner for a quotation. Ask about training, supervision, licence and hours too.',
    },
  },
  feasibility: {
    intro: {
      nl: 'Dit deel vult de schrijver aan. Bekend zijn alleen de voorwaarden en de uitvoerders.',
      en: 'This part is for the author to complete. Only the conditions and who delivers it are known.',
    },
    columns: {
      intervention: { nl: 'Interventie', en: 'Intervention' },
      conditions: { nl: 'Voorwaarden', en: 'Conditions' },
      who: { nl: 'Wie voert uit', en: 'Who delivers' },
      families: { nl: 'Gezinnen bij ons per jaar', en: 'Families here each year' },
    },
    noConditions: { nl: 'Geen gevonden', en: 'None found' },
    familiesBlank: { nl: 'schatting en bron', en: 'estimate and source' },
    questions: { nl: 'Vragen om te beantwoorden', en: 'Questions to answer' },
    list: {
      nl: [
        'Doen wij dit alleen, of samen met de regio?',
        'Wie kan dit uitvoeren, en is daar ruimte voor?',
        'Welke opleiding en begeleiding zijn nodig?',
        'In welke talen is het er?',
        'Hoe komen gezinnen in beeld?',
      ],
      en: [
        'Do we do this alone, or with the region?',
        'Who can deliver this, and do they have room for it?',
        'Which training and supervision are needed?',
        'In which languages is it available?',
        'How do families come into view?',
      ],
    },
    answerBlank: { nl: 'antwoord', en: 'answer' },
  },
  monitoring: {
    intro: {
      nl: 'Spreek vooraf af wat wij volgen. Per factor staat hier het openbare cijfer dat er het dichtst bij ligt.',
      en: 'Agree beforehand on what we follow. Per factor this gives the public figure that lies closest to it.',
    },
    columns: {
      factor: { nl: 'Factor', en: 'Factor' },
      indicator: { nl: 'Cijfer om te volgen', en: 'Figure to follow' },
      baseline: { nl: 'Begin', en: 'Start' },
      reach: { nl: 'Deelname per jaar', en: 'Taking part each year' },
    },
    baselineBlank: { nl: 'jaar en stand', en: 'year and value' },
    reachBlank: {
      nl: 'gezinnen in de doelgroep, gezinnen die meedoen',
      en: 'families in the target group, families that take part',
    },
    smallGroup: {
      nl: 'Aanbod voor een kleine groep is niet terug te zien in het cijfer van de hele gemeente. Volg daarom ook hoeveel gezinnen meedoen en hoeveel er stoppen.',
      en: 'An offer for a small group does not show in the figure of a whole municipality. So follow how many families take part and how many stop.',
    },
    noCause: {
      nl: 'Wordt een cijfer anders, dan is daarmee nog niet bekend waardoor.',
      en: 'When a figure moves, that does not yet tell why.',
    },
  },
  open: {
    none: { nl: 'Er zijn geen open vragen genoteerd.', en: 'No open questions were noted.' },
    traits: {
      nl: (traits: string): string => `Voor hoeveel van de bedoelde gezinnen dit geldt: ${traits}.`,
      en: (traits: string): string => `For how many of the intended families this holds: ${traits}.`,
    },
    recognition: {
      nl: (part: number, whole: number): string => `Of de erkenning nog geldt van ${shareOfNl(part, whole)} (deel 5).`,
      en: (part: number, whole: number): string =>
        `Whether the recognition of ${shareOfEn(part, whole)} still holds (part 5).`,
    },
    basis: {
      nl: (factors: string): string => `Waarop de keuze rust, voor: ${factors}.`,
      en: (factors: string): string => `What the choice rests on, for: ${factors}.`,
    },
    families: {
      nl: 'Hoeveel gezinnen bij ons aan de voorwaarden voldoen (deel 9).',
      en: 'How many families here meet the conditions (part 9).',
    },
    costs: {
      nl: (part: number, whole: number): string => `Wat het kost, bij ${shareOfNl(part, whole)} (deel 8).`,
      en: (part: number, whole: number): string => `What it costs, for ${shareOfEn(part, whole)} (part 8).`,
    },
  },
  actions: {
    columns: {
      what: { nl: 'Wat', en: 'What' },
      who: { nl: 'Wie', en: 'Who' },
      when: { nl: 'Wanneer', en: 'When' },
    },
    who: { nl: 'naam', en: 'name' },
    when: { nl: 'datum', en: 'date' },
    figures: {
      nl: 'De openbare cijfers bij de factoren opzoeken.',
      en: 'Look up the public figures of the factors.',
    },
    figuresOf: {
      nl: (factors: string): string => `De openbare cijfers opzoeken bij: ${factors}.`,
      en: (factors: string): string => `Look up the public figures of: ${factors}.`,
    },
    parents: {
      nl: 'Praten met ouders om wie het gaat. Een vragenlijst kan dat niet vervangen.',
      en: 'Talk with the parents concerned. A questionnaire cannot replace that.',
    },
    care: {
      nl: 'Bij verloskundigen, kraamzorg, JGZ en huisartsen nagaan wat zij al doen, en voor hoeveel gezinnen.',
      en: 'Ask midwives, maternity care, youth health care and GPs what they already do, and for how many families.',
    },
    unknown: {
      nl: (factors: string): string => `Uitzoeken of dit ook speelt: ${factors}.`,
      en: (factors: string): string => `Find out whether this plays a part too: ${factors}.`,
    },
    check: {
      nl: 'Bij nji.nl en loketgezondleven.nl nagaan of de erkenningen nog gelden.',
      en: 'Check at nji.nl and loketgezondleven.nl whether the recognitions still hold.',
    },
    owner: {
      nl: 'De eigenaren vragen of hun interventie bij ons past, wat er mag worden aangepast en wat zij kost.',
      en: 'Ask the owners whether their intervention fits here, what may be adapted and what it costs.',
    },
    gaps: {
      nl: (factors: string): string => `Navragen wat er elders hiervoor is: ${factors}.`,
      en: (factors: string): string => `Ask what there is elsewhere for this: ${factors}.`,
    },
  },
  matrix: {
    caption: { nl: 'Gekozen factoren en gevonden interventies', en: 'Chosen factors and interventions found' },
    title: {
      nl: (rows: number, columns: number): string =>
        `${many(rows, 'factor', 'factoren')} tegen ${many(columns, 'interventie', 'interventies')}. Elke letter is het laatst bekende niveau van de interventie.`,
      en: (rows: number, columns: number): string =>
        `${many(rows, 'factor', 'factors')} against ${many(columns, 'intervention', 'interventions')}. Each letter is the last known level of the intervention.`,
    },
    factor: { nl: 'Factor', en: 'Factor' },
    nothing: { nl: 'niets gevonden', en: 'nothing found' },
    source: {
      nl: (source: string): string => `Bron: ${source}.`,
      en: (source: string): string => `Source: ${source}.`,
    },
    letters: {
      nl: (levels: string): string =>
        `${levels}; N = geen erkenning gevonden. Een hoofdletter betekent: werkt aan de factor. Een kleine letter betekent: bedoeld voor deze gezinnen. Een streepje betekent: niets gevonden.`,
      en: (levels: string): string =>
        `${levels}; N = no recognition found. A capital means: works on the factor. A small letter means: meant for these families. A dash means: nothing found.`,
    },
    shapes: {
      nl: 'Gevuld, of met een ster: op de factor is een gunstige of gemengde uitkomst gevonden. Alleen een rand, of zonder ster: de bron noemt het als doel of doelgroep. Stippellijn, of tussen haakjes: geen antwoord op de factor; met × is er onderzoek, zonder effect.',
      en: 'Filled, or with a star: a favourable or mixed result on the factor was found. Outline only, or without a star: the source names it as an aim or target group. Dotted, or between brackets: not an answer to the factor; with × it was studied, without effect.',
    },
    levelNote: {
      nl: 'De letter hoort bij de interventie. Het niveau geldt niet vanzelf voor elke factor.',
      en: 'The letter belongs to the intervention. The level does not by itself hold for every factor.',
    },
    levelOf: { nl: (level: string): string => level, en: (level: string): string => level },
    legend: {
      unrated: terms.terms.unrated,
      stated: { nl: 'Alleen een rand: genoemd als doel', en: 'Outline only: named as an aim' },
      meantFor: { nl: 'Kleine letter: bedoeld voor deze gezinnen', en: 'Small letter: meant for these families' },
      aside: {
        nl: 'Stippellijn: geen antwoord op de factor; × = onderzocht, geen effect',
        en: 'Dotted: not an answer to the factor; × = studied, no effect',
      },
    },
  },
  history: {
    title: {
      nl: (count: number): string => `Tijdlijn van de erkenningen van ${many(count, 'interventie', 'interventies')}.`,
      en: (count: number): string =>
        `Time line of the recognitions of ${many(count, 'intervention', 'interventions')}.`,
    },
    columns: {
      intervention: { nl: 'Interventie', en: 'Intervention' },
      date: { nl: 'Datum', en: 'Date' },
      level: { nl: 'Niveau', en: 'Level' },
      kind: { nl: 'Soort', en: 'Kind' },
      until: { nl: 'Vijf jaar later', en: 'Five years later' },
      source: { nl: 'Bron', en: 'Source' },
    },
    noTerm: { nl: 'niet van toepassing', en: 'does not apply' },
    sample: { nl: 'G', en: 'G' },
    legend: {
      granted: {
        nl: 'Erkend. De streep loopt tot vijf jaar later.',
        en: 'Recognised. The line runs until five years later.',
      },
      reported: { nl: 'Niveau volgens een andere bron', en: 'Level according to another source' },
    },
    note: {
      nl: 'Een erkenning heeft een termijn van vijf jaar. Of zij daarna is verlengd, is niet nagegaan.',
      en: 'A recognition has a term of five years. Whether it was renewed after that was not checked.',
    },
  },
  workbook: {
    sheets: {
      answer: { nl: 'Antwoord', en: 'Answer' },
      factors: { nl: 'Factoren', en: 'Factors' },
      matches: { nl: 'Interventies', en: 'Interventions' },
      reasons: { nl: 'Redenen', en: 'Reasons' },
      gaps: { nl: 'Wat ontbreekt', en: 'What is missing' },
      coverage: { nl: 'Overzicht', en: 'Overview' },
      sources: { nl: 'Bronnen', en: 'Sources' },
    },
    roles,
    statuses: {
      match: { nl: 'past', en: 'fits' },
      near: { nl: 'valt af', en: 'left out' },
    },
    leftOut: { nl: 'Valt af', en: 'Left out' },
    heads: {
      position: { nl: 'Plaats', en: 'Place' },
      note: { nl: 'Opmerking', en: 'Note' },
      intervention: { nl: 'Interventie', en: 'Intervention' },
      group: { nl: 'Groep', en: 'Group' },
      level: { nl: 'Laatst bekende niveau', en: 'Last known level' },
      date: { nl: 'Datum', en: 'Date' },
      body: { nl: 'Erkend door', en: 'Recognised by' },
      answers: { nl: 'Antwoord op', en: 'Answers' },
      noEffect: { nl: 'Onderzocht, geen effect op', en: 'Studied, no effect on' },
      serves: { nl: 'Gemaakt voor gezinnen met', en: 'Made for families with' },
      touches: { nl: 'Raakt zijdelings', en: 'Touches indirectly' },
      phases: { nl: 'Fasen', en: 'Phases' },
      whom: { nl: 'Voor wie', en: 'For whom' },
      inOffer: { nl: 'Is er al', en: 'Exists already' },
      flags: { nl: 'Let op', en: 'Bear in mind' },
      why: { nl: 'Waarom zij afvalt', en: 'Why it is left out' },
      id: { nl: 'id', en: 'id' },
      origin: { nl: 'Eigen gegevens van', en: 'Own data of' },
      status: { nl: 'Uitkomst', en: 'Result' },
      factor: { nl: 'Factor', en: 'Factor' },
      priority: { nl: 'Moet of wens', en: 'Must or wish' },
      found: { nl: 'Gevonden', en: 'Found' },
      basis: { nl: 'Waarop gebaseerd', en: 'Based on' },
      figure: { nl: 'Ons cijfer', en: 'Our figure' },
      unit: { nl: 'Eenheid', en: 'Unit' },
      year: { nl: 'Jaar', en: 'Year' },
      figureSource: { nl: 'Bron van het cijfer', en: 'Source of the figure' },
      role: { nl: 'Wat dit betekent', en: 'What this means' },
      sentence: { nl: 'In een zin', en: 'In a sentence' },
      relation: { nl: 'Relatie', en: 'Relation' },
      linked: { nl: 'Factor volgens de bron', en: 'Factor in the source' },
      claim: { nl: 'Hoe zeker', en: 'How sure' },
      result: { nl: 'Uitkomst van onderzoek', en: 'Result of studies' },
      source: { nl: 'Bron', en: 'Source' },
      url: { nl: 'Adres', en: 'Address' },
      kind: { nl: 'Soort', en: 'Kind' },
      nearest: { nl: 'Dichtstbij', en: 'Nearest' },
      next: { nl: 'Verder', en: 'Next' },
      title: { nl: 'Titel', en: 'Title' },
      publisher: { nl: 'Uitgever', en: 'Publisher' },
    },
  },
  annexC: {
    order: { nl: 'Volgorde, van eerst naar laatst', en: 'Order, from first to last' },
    answers: { nl: 'Wat er is gevraagd', en: 'What was asked' },
    reproduce: { nl: 'Zo is deze lijst opnieuw te maken', en: 'How to make this list again' },
    data: {
      nl: (factors: number, interventions: number, version: string): string =>
        `Gemaakt met kiem ${version}, uit ${String(factors)} factoren en ${String(interventions)} interventies.`,
      en: (factors: number, interventions: number, version: string): string =>
        `Made with kiem ${version}, from ${String(factors)} factors and ${String(interventions)} interventions.`,
    },
    offline: {
      nl: 'Er is niet nagekeken of NJi en RIVM sindsdien iets hebben gewijzigd. Het kenmerk van de gegevens is:',
      en: 'It was not checked whether NJi and RIVM have altered anything since. The fingerprint of the data is:',
    },
  },
  annexD: {
    intro: {
      nl: 'De nummers staan in de tekst tussen rechte haken. Staat er geen datum bij een bron, dan is die niet gevonden.',
      en: 'The numbers are in square brackets in the text. Where a source has no date here, none was found.',
    },
  },
};

export type MemoMessages = Spoken<typeof memo>;

export const memoMessages: Readonly<Record<Language, MemoMessages>> = spoken(memo);
