import type {
  CareFooting,
  CareReach,
  IndicatorFit,
  IndicatorLevel,
  RelaxableCriterion,
  Role,
} from '../core/generated/schema-types.ts';

const many = (count: number, one: string, more: string): string => `${String(count)} ${count === 1 ? one : more}`;

/** A part of the interventions found, for the middle of a sentence. */
function shareOf(part: number, whole: number): string {
  if (whole === 1) return 'de gevonden interventie';
  if (whole === 2 && part === 2) return 'beide interventies';
  return part === whole ? `alle ${String(whole)} interventies` : `${String(part)} van de ${String(whole)} interventies`;
}

/**
 * The texts of the memo, in Dutch at level B1. "Wij" and "ons" are the municipality that sends the memo; what the data
 * does not hold is "niet gevonden", without a person.
 */
export const memoNl = {
  title: (title?: string): string =>
    title === undefined ? 'Aanbod in de eerste 1000 dagen' : `Aanbod in de eerste 1000 dagen: ${title}`,
  subtitle: (asOf: string, digest: string): string =>
    `Concept voor bespreking. Stand op ${asOf}. Versie van de gegevens: ${digest}.`,
  notAdvice: 'Deze tekst ordent wat bekend is. De keuze maakt u.',
  purpose:
    'Deze tekst gaat over aanbod voor een gemeente, wijk of doelgroep. Hij is niet bedoeld om één gezin te beoordelen.',
  fillIn:
    'Tekst tussen [rechte haken] vult de schrijver nog in. Een nummer tussen rechte haken verwijst naar een bron in bijlage D.',
  checkLive: 'Kijk voor een besluit bij nji.nl en loketgezondleven.nl of de erkenning nog geldt.',
  blank: (what: string): string => `[${what}]`,
  money: (currency: string, amount: string): string =>
    `${{ EUR: '€', USD: 'US$', GBP: '£' }[currency] ?? currency} ${amount}`,
  amounts: (least: string, most: string): string => `${least} tot ${most}`,
  sections: {
    summary: 'Kern op één bladzijde',
    decision: 'Gevraagd besluit',
    localPicture: '1. Wat speelt er bij ons',
    regularCare: '2. Wat gewone zorg al doet',
    offer: '3. Wat wij al hebben',
    perFactor: '4. Wat past, per factor',
    factSheets: '5. De interventies kort',
    gaps: '6. Wat ontbreekt',
    leftOut: '7. Wat afvalt en waarom',
    costs: '8. Kosten',
    feasibility: '9. Kan dit bij ons',
    monitoring: '10. Hoe weten wij of het helpt',
    open: '11. Wat wij nog niet weten',
    actions: '12. Vervolg',
    caveats: 'Let op',
    annexA: 'Bijlage A. Overzicht van factoren en interventies',
    annexB: 'Bijlage B. Combinaties',
    annexC: 'Bijlage C. Hoe deze lijst is gemaakt',
    annexD: 'Bijlage D. Bronnen',
  },
  summary: {
    chosen: (musts: number, wishes: number): string => {
      const chosen = `Wij kozen ${many(musts + wishes, 'factor', 'factoren')}`;
      if (musts > 0 && wishes > 0) return `${chosen}: ${String(musts)} als moet en ${String(wishes)} als wens.`;
      return `${chosen} als ${musts > 0 ? 'moet' : 'wens'}.`;
    },
    phases: (names: string, count: number): string =>
      count === 0 ? 'Alle fasen tellen mee.' : `Het gaat om deze ${count === 1 ? 'fase' : 'fasen'}: ${names}.`,
    found: (matches: number, gaps: number): string => {
      if (matches === 0) return 'Er is geen interventie gevonden die past.';
      const missing =
        gaps === 0
          ? 'Voor elke factor is er minstens één.'
          : `Voor ${many(gaps, 'factor', 'factoren')} is niets passends gevonden.`;
      return `Er ${matches === 1 ? 'is' : 'zijn'} ${many(matches, 'interventie', 'interventies')} gevonden. ${missing}`;
    },
    columns: { factor: 'Wat speelt er', found: 'Wat is er', sure: 'Hoe zeker is dat', whom: 'Voor wie' },
    others: (count: number): string => `${String(count)} andere (deel 4)`,
    worksOn: (names: string, several: boolean): string => `Hieraan ${several ? 'werken' : 'werkt'}: ${names}.`,
    meantFor: (names: string): string => `Voor deze gezinnen: ${names}.`,
    studied: (list: string): string => `Het effect hierop is onderzocht. ${list}`,
    studiedForGroup: (list: string): string => `Het effect bij deze gezinnen is onderzocht. ${list}`,
    studiedOne: (names: string, result: string): string => `${names}: ${result}.`,
    studiedPart: (parts: string, list: string): string =>
      `Alleen het effect op een deel hiervan is onderzocht (${parts}). ${list}`,
    restStated: 'Bij de andere noemt de bron dit alleen als doel of doelgroep.',
    statedOnly: 'De bron noemt dit als doel. Een uitkomst van onderzoek hierop is niet gevonden.',
    statedForGroup: 'De bron noemt hen als doelgroep. Of het hen helpt, zegt dat nog niet.',
    statedForBoth: 'De bron noemt dit als doel, of hen als doelgroep. Of het hen helpt, zegt dat nog niet.',
    lowestOnly: 'Het niveau is nergens hoger dan Goed onderbouwd.',
    partOnly: (parts: string): string => `Alleen voor een deel van deze factor: ${parts}.`,
    seeGap: (gap: string): string => `${gap}. Zie deel 6.`,
    notApplicable: 'Niet van toepassing.',
    onlyFor: (name: string, conditions: string): string => `${name}, alleen bij: ${conditions}.`,
    forWhom: (name: string, tracks: string): string => `${name}: ${tracks}.`,
    checks: 'Voor het besluit',
    gaps: (factors: string): string => `Hiervoor is niets passends gevonden: ${factors}. Deel 6 zegt wat dan kan.`,
    care: 'Gewone zorg doet bij deze factoren vaak al iets. Kijk eerst daar (deel 2).',
    offerOpen: (factors: string): string =>
      `In het aanbod dat wij al hebben, is hiervoor nog niets gevonden: ${factors}.`,
    uncertain: (expired: number, undated: number, total: number): string =>
      [
        expired === 0
          ? ''
          : `De erkenning van ${shareOf(expired, total)} is ouder dan 5 jaar. Of zij is verlengd, is niet nagegaan.`,
        undated === 0 ? '' : `Bij ${shareOf(undated, total)} is de datum van het niveau niet gevonden.`,
      ]
        .filter((text) => text !== '')
        .join(' '),
    unknown: (factor: string, count: number): string =>
      `Zoek uit of dit bij ons speelt: ${factor}. Is dat zo, dan ${count === 1 ? 'komt' : 'komen'} er ${many(count, 'interventie', 'interventies')} bij (deel 11).`,
  },
  decision: {
    intro: 'Dit deel vult de schrijver in. Dit stuk doet zelf geen voorstel.',
    asked: 'Gevraagd',
    askedBlank: 'wat de raad of het college moet besluiten',
    why: 'Waarom nu',
    whyBlank: 'aanleiding, termijn en geld',
  },
  localPicture: {
    intro: 'Dit zijn de gekozen factoren, met openbare cijfers om op te zoeken.',
    definition: 'Wat het is',
    basis: 'Waarop de keuze rust',
    basisUnknown: 'Nog niet uitgezocht',
    bases: { figure: 'Een cijfer', practice: 'Signalen uit de praktijk', policy: 'Een beleidskeuze' },
    indicators: 'Cijfer om op te zoeken',
    indicatorNone: 'Geen openbaar cijfer gevonden.',
    indicator: (name: string, fit: string, place: string): string =>
      `${name}. Dit cijfer ${fit}${place === '' ? '' : `; te vinden ${place}`}.`,
    places: {
      neighbourhood: 'per wijk',
      municipality: 'per gemeente',
      region: 'per regio',
      province: 'per provincie',
      national: '',
    } satisfies Record<IndicatorLevel, string>,
    fits: {
      direct: 'meet de factor zelf',
      partial: 'meet een deel van de factor',
      proxy: 'meet iets wat erop lijkt, of een andere groep',
      complement: 'is andersom te lezen',
      national: 'is alleen voor heel Nederland gevonden',
    } satisfies Record<IndicatorFit, string>,
    ours: 'Onze cijfers, en met wie wij spraken',
    columns: { factor: 'Factor', figure: 'Ons cijfer', asked: 'Met wie besproken' },
    figureBlank: 'cijfer, jaar en bron',
    askedBlank: 'ouders, verloskundigen, JGZ, wijkteam',
    blankIsNoZero:
      'Een leeg vak in een openbaar cijfer betekent: geen gegevens, of minder dan tien mensen. Het is nooit nul.',
  },
  regularCare: {
    intro:
      'Gewone zorg is wat de wet, de basisverzekering, een landelijk programma of een richtlijn al regelt. Zij staat vooraan. Zo kopen wij geen programma voor iets waar gezinnen al recht op hebben.',
    traits: (reach: string, footing: string, varies: boolean): string =>
      `${reach}; ${footing}${varies ? '; verschilt per plaats' : ''}`,
    reach: { everyone: 'voor iedereen', 'on-indication': 'als er een reden voor is' } satisfies Record<
      CareReach,
      string
    >,
    footing: {
      law: 'wet',
      insured: 'basisverzekering',
      'national-programme': 'landelijk programma',
      guideline: 'richtlijn',
      practice: 'gebruik, geen plicht gevonden',
    } satisfies Record<CareFooting, string>,
    ask: 'Om na te vragen',
    seeAbove: (names: string): string => `Hierboven al genoemd, ook hier van belang: ${names}.`,
    also: (names: string): string => `Ook van belang: ${names}.`,
    none: 'Gewone zorg voor deze factor is niet gevonden in deze gegevens. Dat betekent niet dat er niets is.',
    reachUnknown:
      'Hier staat voor wie deze zorg is bedoeld. Hoeveel gezinnen haar bij ons krijgen, is niet bekend. Vraag dat na bij de uitvoerders.',
  },
  offer: {
    none: 'Welk aanbod er al is, is nog niet ingevuld.',
    noneBlank: 'wat er al is, voor wie, en hoeveel gezinnen per jaar meedoen',
    answers: (factors: string): string => `Is een antwoord op: ${factors}.`,
    serves: (factors: string): string => `Gemaakt voor gezinnen met: ${factors}. Werkt niet aan de factor zelf.`,
    touches: (factors: string): string => `Raakt zijdelings: ${factors}.`,
    nothing: 'Niet gekoppeld aan de gekozen factoren.',
    other: (factors: string): string => `Werkt ook aan wat niet is gekozen: ${factors}.`,
    reach: (families: string): string => `Per jaar doen er ${families} gezinnen mee (eigen opgave).`,
    own: (factors: string): string => `Werkt volgens eigen opgave aan: ${factors}. Dat is niet getoetst.`,
    ownNothing: 'Staat niet in deze gegevens. Waaraan dit werkt, is niet bekend.',
    overlapHead: 'Waar aanbod samenkomt',
    overlap: (factor: string, names: string, phases: string): string =>
      `${factor}: ${names} (${phases}). Kijk of zij dezelfde gezinnen bedienen. Dubbel is niet altijd verkeerd.`,
    openHead: 'Waar nog niets voor is',
    open: (factors: string): string => `Hiervoor is in het bestaande aanbod niets gevonden: ${factors}.`,
    noOpen: 'Voor elke gekozen factor staat er iets in het bestaande aanbod.',
  },
  units: {
    caption: 'De gekozen factoren: wat is er gevonden?',
    title: 'Voor elke gekozen factor één vakje, per groep van factoren.',
    columns: { group: 'Groep', factor: 'Factor', state: 'Wat is er gevonden' },
    states: {
      studied: 'gunstige of gemengde uitkomst gevonden',
      stated: 'genoemd als doel of doelgroep, of alleen op een deel onderzocht',
      aside: 'geen antwoord: zijdelings, voor deze gezinnen gemaakt, of zonder effect onderzocht',
      none: 'niets dat past',
    },
    signs: { studied: '●', stated: '○', aside: '·', none: '–' },
  },
  perFactor: {
    intro:
      'Per factor staat hier wat eraan werkt of ervoor bedoeld is, en hoe zeker dat is. Een doel is nog geen effect. Deel 5 beschrijft voor wie elke interventie precies is.',
    columns: {
      intervention: 'Interventie',
      link: 'Wat zij doet, en hoe zeker dat is',
      level: 'Laatst bekende niveau',
      whom: 'Voor wie',
    },
    inOffer: 'hebben wij al',
    served: (names: string): string => `Gemaakt voor deze gezinnen; werkt niet aan de factor zelf: ${names}.`,
    touched: (names: string): string => `Raakt dit zijdelings, en telt niet als antwoord: ${names}.`,
    onlyIf: (conditions: string): string => `Alleen bij: ${conditions}.`,
    levelElsewhere: 'Dit niveau is niet voor deze factor gegeven.',
    levelScopeUnknown: 'Voor welke uitkomst dit niveau geldt, is niet gevonden.',
    worksOn: 'Werkt hieraan',
    worksOnPart: (part: string): string => `Werkt aan een deel hiervan: ${part}`,
    worksOnMirror: (mirror: string): string => `Werkt hieraan, van de andere kant: ${mirror}`,
    meantFor: 'Bedoeld voor deze gezinnen',
    meantForPart: (part: string): string => `Bedoeld voor een deel van deze gezinnen: ${part}`,
    studied: (result: string): string => `. Het effect hierop is onderzocht: ${result}.`,
    studiedPart: (result: string): string => `. Het effect op dat deel is onderzocht: ${result}.`,
    studiedForGroup: (result: string): string => `. Het effect bij hen is onderzocht: ${result}.`,
    stated: '. Dat noemt de bron als doel. Onderzoek naar een effect hierop is niet gevonden.',
    statedForGroup: '. Dat zegt de bron. Of het hen helpt, zegt dat nog niet.',
  },
  factSheets: {
    intro: 'De volgorde staat uitgelegd in bijlage C. Zij is geen advies.',
    statistics:
      'RCT betekent: onderzoek waarbij het lot bepaalt wie de interventie krijgt. Getallen met p, d of r komen uit de bron. Hoe kleiner p, hoe minder het op toeval lijkt. Hoe groter d of r, hoe groter het verschil.',
    none: 'Er is geen interventie die aan alle keuzes voldoet. Ook dat is een antwoord.',
    aim: 'Doel',
    whom: 'Voor wie',
    phases: (names: string, count: number): string => `${count === 1 ? 'Fase' : 'Fasen'}: ${names}.`,
    conditions: 'Alleen bij',
    delivery: 'Wie en waar',
    by: (deliverers: string, settings: string): string =>
      [deliverers === '' ? '' : `Door: ${deliverers}.`, settings === '' ? '' : `Waar: ${settings}.`]
        .filter((text) => text !== '')
        .join(' '),
    dose: 'Omvang',
    doseDiffers: 'De bronnen noemen niet hetzelfde.',
    duration: 'Duur',
    level: 'Niveau',
    scope: (scope: string): string => `Het niveau geldt voor: ${scope}.`,
    scopeInferred: (scope: string): string => `Waarschijnlijk geldt het niveau voor: ${scope}. Dat is een inschatting.`,
    studied: 'Onderzocht',
    studiedNone: 'Onderzoek naar een effect op de gekozen factoren is niet gevonden.',
    studiedElse: (factors: string): string => `Ook onderzocht op: ${factors}.`,
    amongGroup: (factor: string): string => `bij gezinnen met ${factor}`,
    owner: 'Eigenaar',
    notFound: 'Niet gevonden',
    flags: 'Let op',
    flagTexts: {
      expired: 'De erkenning is ouder dan 5 jaar. Of zij is verlengd, is niet nagegaan.',
      otherOutcome: 'Het niveau is voor iets anders gegeven dan voor de gekozen factoren.',
      ages: (max: string, min?: string): string =>
        `Voor kinderen ${min === undefined ? '' : `van ${min} `}tot ${max}. Het niveau is niet apart gegeven voor 0 tot 2 jaar.`,
      agesFromPregnancy: (max: string): string =>
        `Vanaf de zwangerschap tot het kind ${max} is. Het niveau is niet apart gegeven voor deze eerste jaren.`,
      narrow: 'Niet elk gezin kan meedoen. Schat eerst hoeveel gezinnen bij ons aan de voorwaarden voldoen.',
      conflict: (conditions: string): string =>
        `Voorwaarde: ${conditions}. Volgens onze opgave geldt dat voor de meeste gezinnen niet.`,
      differs: (level: string): string =>
        `Een andere bron noemt het niveau ${level}. Hier staat wat de databank noemt.`,
    },
  },
  gaps: {
    none: 'Voor elke gekozen factor is er minstens één interventie die eraan werkt of ervoor bedoeld is.',
    next: 'Verder',
    absence: 'Niet gevonden in deze gegevens is niet hetzelfde als: bestaat niet.',
  },
  leftOut: {
    intro: 'Deze interventies hebben met de gekozen factoren te maken, maar vallen af. Hier staat waarom.',
    none: 'Er is niets afgevallen.',
    columns: { intervention: 'Interventie', why: 'Waarom zij afvalt', links: 'Waarmee zij te maken heeft' },
    touches: (factor: string, why: string): string => `${factor}, zijdelings: ${why}`,
    inferred: 'alleen een inschatting',
    throughWider: 'via een bredere factor',
    targetOnly: 'alleen als doelgroep',
    unrated: 'Geen erkenning gevonden. Dat is geen negatief oordeel.',
    phase: (phases: string): string => `Is voor een andere fase: ${phases}.`,
    level: (level: string): string => `Heeft een lager niveau dan gevraagd: ${level}.`,
    theme: (theme: string): string => `Heeft een ander thema: ${theme}.`,
    excluded: 'Door ons weggelaten.',
    touchesOnly: 'Raakt de gekozen factoren alleen zijdelings.',
    serves: (factor: string): string => `${factor}: gemaakt voor deze gezinnen`,
    others: (names: string): string =>
      `Ook erkend in deze fase, maar niet gekoppeld aan de gekozen factoren: ${names}.`,
    wider: (now: number): string =>
      `Met één beperking minder zijn er meer interventies dan de ${String(now)} die nu passen:`,
    widened: {
      phase: 'Met alle fasen',
      level: 'Met elk niveau',
      theme: 'Met elk thema',
      excluded: 'Met wat wij hebben weggelaten',
      unrated: 'Met wat geen erkenning heeft',
    } satisfies Record<RelaxableCriterion, string>,
    widenedTo: (how: string, count: number): string => `${how}: ${many(count, 'interventie', 'interventies')}.`,
  },
  costs: {
    intro:
      'Dit zijn bedragen uit openbare bronnen. Zij zijn niet bij elkaar opgeteld: de eenheid, het jaar en wat erin zit, verschillen.',
    columns: {
      intervention: 'Interventie',
      amount: 'Bedrag',
      unit: 'Waarvoor',
      year: 'Jaar',
      includes: 'Wat erin zit',
    },
    notFound: 'niet gevonden',
    noneFor: (names: string): string => `Kosten niet gevonden voor: ${names}.`,
    derived: 'Berekend uit andere bedragen.',
    foreign: (name: string): string => `Dit bedrag is van ${name}, niet van het Nederlandse programma.`,
    ask: 'Vraag de eigenaar om een offerte. Vraag ook naar opleiding, begeleiding, licentie en uren.',
  },
  feasibility: {
    intro: 'Dit deel vult de schrijver aan. Bekend zijn alleen de voorwaarden en de uitvoerders.',
    columns: {
      intervention: 'Interventie',
      conditions: 'Voorwaarden',
      who: 'Wie voert uit',
      families: 'Gezinnen bij ons per jaar',
    },
    noConditions: 'Geen gevonden',
    notFound: 'Niet gevonden',
    exactly: (families: string): string => `${families}, uit onze eigen cijfers`,
    between: (least: string, most: string): string => `Tussen ${least} en ${most}, uit onze eigen cijfers`,
    familiesBlank: 'schatting en bron',
    arithmetic: (births: string, shares: string): string =>
      `Gerekend is met ${births} geboorten per jaar en deze aandelen: ${shares}.`,
    bounds:
      'Hoe kenmerken samenvallen, is niet bekend. Daarom staan er bij meer voorwaarden een ondergrens en een bovengrens.',
    questions: 'Vragen om te beantwoorden',
    list: [
      'Doen wij dit alleen, of samen met de regio?',
      'Wie kan dit uitvoeren, en is daar ruimte voor?',
      'Welke opleiding en begeleiding zijn nodig?',
      'In welke talen is het er?',
      'Hoe komen gezinnen in beeld?',
    ],
    answerBlank: 'antwoord',
  },
  monitoring: {
    intro: 'Spreek vooraf af wat wij volgen. Per factor staat hier het openbare cijfer dat er het dichtst bij ligt.',
    columns: {
      factor: 'Factor',
      indicator: 'Cijfer om te volgen',
      baseline: 'Begin',
      reach: 'Deelname per jaar',
    },
    indicatorNone: 'Geen openbaar cijfer gevonden.',
    baselineBlank: 'jaar en stand',
    reachBlank: 'gezinnen in de doelgroep, gezinnen die meedoen',
    smallGroup:
      'Aanbod voor een kleine groep is niet terug te zien in het cijfer van de hele gemeente. Volg daarom ook hoeveel gezinnen meedoen en hoeveel er stoppen.',
    noCause: 'Wordt een cijfer anders, dan is daarmee nog niet bekend waardoor.',
  },
  open: {
    intro: 'Bovenaan staat wat deze lijst het meest zou veranderen.',
    none: 'Er zijn geen open vragen genoteerd.',
    adds: (names: string): string => `Speelt dit ook, dan komt erbij: ${names}.`,
    sameTop: 'De eerste drie blijven gelijk.',
    newTop: 'De eerste drie worden dan anders.',
    onlyOrder: 'Speelt dit ook, dan komt er niets bij. De eerste drie worden wel anders.',
    noChange: 'Speelt dit ook, dan blijft deze lijst gelijk.',
    wouldGap: 'Speelt dit ook, dan is er niets passends voor gevonden.',
    traits: (traits: string): string => `Voor hoeveel van de bedoelde gezinnen dit geldt: ${traits}.`,
    recognition: (part: number, whole: number): string =>
      `Of de erkenning nog geldt van ${shareOf(part, whole)} (deel 5).`,
    basis: (factors: string): string => `Waarop de keuze rust, voor: ${factors}.`,
    families: 'Hoeveel gezinnen bij ons aan de voorwaarden voldoen (deel 9).',
    costs: (part: number, whole: number): string => `Wat het kost, bij ${shareOf(part, whole)} (deel 8).`,
  },
  actions: {
    columns: { what: 'Wat', who: 'Wie', when: 'Wanneer' },
    who: 'naam',
    when: 'datum',
    figures: 'De cijfers uit deel 1 opzoeken en invullen.',
    parents: 'Praten met ouders om wie het gaat. Een vragenlijst kan dat niet vervangen.',
    care: 'Bij verloskundigen, kraamzorg, JGZ en huisartsen nagaan wat zij al doen, en voor hoeveel gezinnen (deel 2).',
    unknown: (factors: string): string => `Uitzoeken of dit ook speelt: ${factors}.`,
    check: 'Bij nji.nl en loketgezondleven.nl nagaan of de erkenningen nog gelden (deel 5).',
    owner:
      'De eigenaren vragen of hun interventie bij ons past, wat er mag worden aangepast en wat zij kost (deel 5 en 8).',
    gaps: (factors: string): string => `Navragen wat er elders hiervoor is: ${factors} (deel 6).`,
  },
  matrix: {
    caption: 'Gekozen factoren en gevonden interventies',
    title: (rows: number, columns: number): string =>
      `${many(rows, 'factor', 'factoren')} tegen ${many(columns, 'interventie', 'interventies')}. Elke letter is het laatst bekende niveau van de interventie.`,
    factor: 'Factor',
    nothing: 'niets gevonden',
    serves: 'Gemaakt voor deze gezinnen. Werkt niet aan de factor zelf.',
    aside: 'Raakt dit alleen zijdelings. Telt niet als antwoord.',
    source: (source: string): string => `Bron: ${source}.`,
    letters: (levels: string): string =>
      `${levels} N = geen erkenning gevonden. Een hoofdletter betekent: werkt aan de factor. Een kleine letter betekent: bedoeld voor deze gezinnen. Een streepje betekent: niets gevonden.`,
    shapes:
      'Gevuld, of met een ster: op de factor is een gunstige of gemengde uitkomst gevonden. Alleen een rand, of zonder ster: de bron noemt het als doel of doelgroep. Stippellijn, of tussen haakjes: geen antwoord op de factor; met × is er onderzoek, zonder effect.',
    levelNote: 'De letter hoort bij de interventie. Het niveau geldt niet vanzelf voor elke factor.',
    levelOf: (level: string): string => level,
    legend: {
      unrated: 'Geen erkenning gevonden',
      stated: 'Alleen een rand: genoemd als doel',
      meantFor: 'Kleine letter: bedoeld voor deze gezinnen',
      aside: 'Stippellijn: geen antwoord op de factor; × = onderzocht, geen effect',
    },
  },
  history: {
    caption: 'Erkenningen door de tijd',
    title: (count: number): string => `Tijdlijn van de erkenningen van ${many(count, 'interventie', 'interventies')}.`,
    columns: {
      intervention: 'Interventie',
      date: 'Datum',
      level: 'Niveau',
      kind: 'Soort',
      until: 'Vijf jaar later',
      source: 'Bron',
    },
    undated: 'datum niet gevonden',
    latest: (date: string): string => `uiterlijk ${date}`,
    granted: 'erkend',
    reported: 'volgens een andere bron',
    noTerm: 'niet van toepassing',
    sample: 'G',
    legend: {
      granted: 'Erkend. De streep loopt tot vijf jaar later.',
      reported: 'Niveau volgens een andere bron',
    },
    note: 'Een erkenning heeft een termijn van vijf jaar. Of zij daarna is verlengd, is niet nagegaan.',
  },
  workbook: {
    sheets: {
      matches: 'Interventies',
      reasons: 'Redenen',
      gaps: 'Wat ontbreekt',
      coverage: 'Overzicht',
      sources: 'Bronnen',
    },
    roles: {
      answers: 'antwoord',
      'no-effect': 'geen effect',
      serves: 'voor deze gezinnen gemaakt',
      touches: 'zijdelings',
    } satisfies Record<Role, string>,
    statuses: { match: 'past', near: 'valt af' },
    leftOut: 'Valt af',
    notFound: 'niet gevonden',
    heads: {
      position: 'Plaats',
      intervention: 'Interventie',
      group: 'Groep',
      level: 'Laatst bekende niveau',
      date: 'Datum',
      body: 'Erkend door',
      scope: 'Niveau geldt voor',
      answers: 'Antwoord op',
      noEffect: 'Onderzocht, geen effect op',
      serves: 'Gemaakt voor gezinnen met',
      touches: 'Raakt zijdelings',
      phases: 'Fasen',
      whom: 'Voor wie',
      conditions: 'Alleen bij',
      inOffer: 'Is er al',
      flags: 'Let op',
      why: 'Waarom zij afvalt',
      id: 'id',
      status: 'Uitkomst',
      factor: 'Factor',
      priority: 'Moet of wens',
      role: 'Wat dit betekent',
      sentence: 'In een zin',
      relation: 'Relatie',
      linked: 'Factor volgens de bron',
      claim: 'Hoe zeker',
      result: 'Uitkomst van onderzoek',
      source: 'Bron',
      url: 'Adres',
      kind: 'Soort',
      nearest: 'Dichtstbij',
      next: 'Verder',
      title: 'Titel',
      publisher: 'Uitgever',
    },
  },
  annexB: {
    intro:
      'Elke combinatie heeft iets voor elke factor die moet en waarvoor iets is gevonden. Het is een rekenhulp, geen advies.',
    noSum: 'Effecten tellen niet bij elkaar op. Kleiner is niet beter.',
    none: 'Er is geen factor die moet en waarvoor iets is gevonden. Daarom is er geen combinatie.',
    musts: (factors: string): string => `Het gaat om: ${factors}.`,
    size: (size: number, count: number, shown: number): string =>
      `Daarvoor ${size === 1 ? 'is minstens 1 interventie' : `zijn minstens ${String(size)} interventies`} nodig. Dat kan op ${many(count, 'manier', 'manieren')}.${shown < count ? ` Hier staan er ${String(shown)}.` : ''}`,
    incomplete: 'Niet alle combinaties zijn doorgerekend.',
    beside: 'Naast wat wij al hebben',
    besideNone: 'Voor elke factor die moet en waarvoor iets is gevonden, staat er al iets in het bestaande aanbod.',
  },
  annexC: {
    order: 'Volgorde, van eerst naar laatst',
    sameTop: (order: string): string => `In de andere volgorde (${order}) staan dezelfde interventies bovenaan.`,
    otherTop: (order: string, names: string): string => `In de andere volgorde (${order}) staan bovenaan: ${names}.`,
    answers: 'Wat er is gevraagd',
    reproduce: 'Zo is deze lijst opnieuw te maken',
    data: (factors: number, interventions: number, version: string): string =>
      `Gemaakt met kiem ${version}, uit ${String(factors)} factoren en ${String(interventions)} interventies.`,
    offline: 'Er is niet nagekeken of NJi en RIVM sindsdien iets hebben gewijzigd. Het kenmerk van de gegevens is:',
  },
  annexD: {
    intro:
      'De nummers staan in de tekst tussen rechte haken. Staat er geen datum bij een bron, dan is die niet gevonden.',
  },
};

export type MemoMessages = typeof memoNl;
