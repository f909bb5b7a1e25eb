import { checkNl } from './check.nl.ts';
import { createNl } from './create.nl.ts';
import type {
  Asks,
  ElementGroup,
  Failure,
  Flag,
  GapKind,
  MatchGroup,
  Phase,
  RelaxableCriterion,
  Result,
  UnratedBecause,
} from '../core/generated/schema-types.ts';
import type { Place } from '../core/questionnaire/walk.ts';
import { dated, listed } from './phrases.ts';

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

const and = listed('en');

/** The same next step, whatever the gap asks for. */
export const sameNext = (text: string): Readonly<Record<Asks, string>> => ({
  change: text,
  families: text,
  children: text,
});

const NONE_MADE = {
  families:
    'Dit is een kenmerk van gezinnen. Er is niets gevonden dat voor deze gezinnen is gemaakt. Breder aanbod kan ook voor hen geschikt zijn.',
  children:
    'Dit is een kenmerk van het kind. Er is niets gevonden dat voor deze kinderen is gemaakt. Breder aanbod kan ook voor hen geschikt zijn.',
};

const ASK_PROVIDERS = {
  families: 'Vraag de uitvoerders hoeveel van deze gezinnen nu meedoen, en wat zij nodig hebben om mee te doen.',
  children: 'Vraag de uitvoerders hoeveel van deze kinderen nu meedoen, en wat hun ouders nodig hebben om mee te doen.',
};

/** Every text of the interface, in Dutch. The other languages have the same keys and parameters. */
export const nl = {
  and,
  or: listed('of'),
  number: (value: number): string => new Intl.NumberFormat('nl-NL').format(value),
  date: dated(MONTHS),
  banner: {
    purpose:
      'kiem helpt bij het kiezen van aanbod voor een gemeente, wijk of doelgroep. Niet voor het beoordelen van één gezin. Er gaat niets van uw computer af.',
    data: (factors: number, interventions: number, rated: number): string =>
      `Gegevens: ${String(factors)} factoren, ${String(interventions)} interventies, waarvan ${String(rated)} met een erkenning. Niet live nagekeken bij NJi en RIVM.`,
  },
  terms: {
    risk: 'risicofactor',
    protective: 'beschermende factor',
    must: 'moet',
    wish: 'wens',
    unknown: 'weet niet',
    level: 'Niveau',
    source: 'bron',
    unrated: 'Geen erkenning gevonden',
    notFound: 'niet gevonden',
    allPhases: 'alle fasen',
    basis: { figure: 'een cijfer', practice: 'signalen uit de praktijk', policy: 'een beleidskeuze' },
    traitShares: { most: 'de meesten wel', few: 'de meesten niet', mixed: 'wisselend', unknown: 'weet niet' },
    orders: { evidence: 'eerst het sterkste bewijs', breadth: 'eerst de meeste factoren' },
    /** What an intervention works on, in the middle of a sentence; a factor without an aim is no object of 'works on'. */
    worksOn: (aim: string): string => `werkt aan ${aim}`,
    aimedAt: (factor: string): string => `richt zich op de factor "${factor}"`,
    relations: { 'works-on': 'werkt aan', 'meant-for': 'bedoeld voor', 'studied-with': 'onderzocht bij' },
    claims: {
      studied: 'effect hierop onderzocht',
      stated: 'staat in de bron als doel of doelgroep',
      plausible: 'onze inschatting',
    },
    results: {
      favourable: 'gunstig verschil gevonden',
      mixed: 'wisselende of samengestelde uitkomst',
      none: 'geen verschil aangetoond',
      negative: 'ongunstig verschil gevonden',
      unknown: 'uitkomst niet gevonden',
    } satisfies Record<Result, string>,
  },
  level: {
    /** Where a level would have its letter. */
    unratedLetter: 'n',
    dated: (level: string, date: string, body?: string): string =>
      `${level}, erkend ${/^\d{4}$/.test(date) || !/^\d/.test(date) ? 'in' : 'op'} ${date}${body === undefined ? '' : ` (${body})`}`,
    latest: (level: string, date: string, body?: string): string =>
      `${level}, erkend uiterlijk ${date}${body === undefined ? '' : ` (${body})`}`,
    undated: (level: string, seen?: string): string =>
      `${level}, datum niet gevonden${seen === undefined ? '' : ` (stond er op ${seen})`}`,
    scope: (scope: string): string => `Het niveau geldt voor: ${scope}.`,
    /** Before a verb, when no source states it. */
    probably: 'waarschijnlijk ',
    scopeInferred: (scope: string): string => `Het niveau geldt naar onze inschatting voor: ${scope}.`,
    scopeUnknown: 'Voor welke uitkomst het niveau geldt, is niet gevonden.',
    scopeNone: 'een andere uitkomst dan de factoren in deze gegevens',
    unrated: {
      never: (date: string): string => `Geen erkenning gevonden (stand op ${date}). Dat is geen negatief oordeel.`,
      'not-yet': (date: string): string => `Op ${date} nog niet erkend.`,
      withdrawn: (date: string): string => `Op ${date} was de erkenning ingetrokken.`,
    } satisfies Record<UnratedBecause, (date: string) => string>,
  },
  reason: {
    // `doing` is 'Werkt aan minder roken in de zwangerschap', or what stands in its place.
    worksOnStudied: (doing: string, result: string): string => `${doing}. Het effect hierop is onderzocht: ${result}.`,
    worksOnStated: (doing: string): string =>
      `${doing}: dat noemt de bron als doel. Onderzoek naar een effect hierop is niet gevonden.`,
    worksOnPlausible: (doing: string): string => `${doing}, denken wij. Geen bron zegt het.`,
    meantForStudied: (factor: string, result: string): string =>
      `Bedoeld voor gezinnen met: ${factor}. Bij hen is het effect onderzocht: ${result}.`,
    meantFor: (factor: string): string => `Bedoeld voor gezinnen met: ${factor}.`,
    meantForTogether: (factor: string): string =>
      `Laat gezinnen met ${factor} alleen toe als er ook andere redenen zijn.`,
    meantForPlausible: (factor: string): string =>
      `Mogelijk bedoeld voor gezinnen met: ${factor}. Dat is onze inschatting.`,
    studiedWith: (factor: string): string =>
      `Onderzocht bij gezinnen met: ${factor}. Dat zegt bij wie het is geprobeerd, niet dat het aan de factor werkt.`,
    notOnItself: 'Werkt niet aan de factor zelf.',
    resultNote: (result: string, note: string): string => `${result} (${note})`,
    narrower: (link: string, factor: string): string => `Dat is een deel van uw factor ${factor}: ${link}.`,
    mirror: (link: string): string => `De bron zegt het zo: ${link} versterken.`,
    mirrorInferred: (link: string): string => `Het gaat om de andere kant van de factor: ${link}.`,
    mirrorOfProtective: (link: string): string => `De bron zegt het zo: ${link} kleiner maken.`,
    broader: (link: string, factor: string): string =>
      `Dat is een bredere factor: ${link}. Of het ook voor ${factor} geldt, is niet bekend.`,
    notCounted: 'Telt niet als antwoord.',
  },
  /** What was studied in vain: of one intervention, and of a factor. */
  inVain: {
    on: (factors: string, result: 'none' | 'negative'): string =>
      `Onderzocht op ${factors}: ${{ none: 'geen effect gevonden', negative: 'ongunstig verschil gevonden' }[result]}.`,
    by: (names: string, result: 'none' | 'negative'): string =>
      `${{ none: 'Onderzocht, geen effect gevonden', negative: 'Onderzocht, ongunstig verschil gevonden' }[result]}: ${names}.`,
  },
  select: {
    title: 'Aanbod bij uw vraag',
    answers: 'Uw antwoorden',
    factorsLabel: 'Factoren',
    phasesLabel: 'Fasen',
    titleLabel: 'Titel',
    traitsLabel: 'Doelgroep',
    unknownLabel: 'Weet niet',
    offerLabel: 'Wat er al is',
    criteriaLabel: 'Beperkingen',
    orderLabel: 'Volgorde',
    asOfLabel: 'Stand op',
    asOf: (date: string): string => `${date} (de niveaus; waar een interventie aan werkt, is de kennis van nu)`,
    merged: (factor: string, into: string): string =>
      `${factor} is hetzelfde als ${into} van de andere kant; het telt één keer.`,
    minLevel: (level: string): string => `minstens ${level}`,
    themes: (themes: string): string => `alleen thema ${themes}`,
    exclude: (names: string): string => `zonder ${names}`,
    includeUnrated: 'ook zonder erkenning',
    byFactor: 'Per factor',
    careHead: (count: number): string =>
      count === 1 ? 'Gewone zorg (1 vorm)' : `Gewone zorg (${String(count)} vormen)`,
    careNone: 'Gewone zorg: niets gevonden in deze gegevens.',
    careMore: (count: number, id: string): string => `en nog ${String(count)}; zie kiem show ${id}`,
    careReach: { everyone: 'voor iedereen', 'on-indication': 'als er een reden voor is' },
    workingOn: 'Hieraan werken',
    meantForThem: 'Voor deze gezinnen',
    answered: {
      studied: 'Bij minstens één is het effect hierop onderzocht, met een gunstig verschil.',
      mixed: 'Het effect hierop is onderzocht; de uitkomst was wisselend of samengesteld.',
      studiedInPart: 'Alleen het effect op een deel van deze factor is onderzocht, met een gunstig verschil.',
      mixedInPart:
        'Alleen het effect op een deel van deze factor is onderzocht; de uitkomst was wisselend of samengesteld.',
      studiedAmong: 'Bij minstens één is het effect bij deze gezinnen onderzocht; zie de redenen.',
      stated: 'Genoemd als doel; een uitkomst van onderzoek hierop is niet gevonden.',
      statedGroup: 'Alleen als doelgroep genoemd; of het deze gezinnen helpt, zegt dat niet.',
      lowestOnly: 'Alle op het niveau Goed onderbouwd of zonder erkenning; daarvoor is geen effectonderzoek nodig.',
      partOnly: 'Alleen voor een deel van uw factor.',
    },
    groups: {
      studied: 'Onderzocht op een moet-factor: gunstig of gemengd',
      recognised: 'Erkend; op een moet-factor zagen wij geen uitkomst',
      'made-for': 'Gemaakt voor deze gezinnen; werkt niet aan de factor zelf',
      wishes: 'Antwoord op alleen een wens',
      unrated: 'Geen erkenning gevonden',
    } satisfies Record<MatchGroup, string>,
    /** The same where the profile has wishes only. */
    groupsOfWishes: {
      studied: 'Onderzocht op een gekozen factor: gunstig of gemengd',
      recognised: 'Erkend; op een gekozen factor zagen wij geen uitkomst',
    },
    matchesHead: 'Wat past',
    noMatches: 'Niets voldoet aan al uw keuzes. Ook dat is een antwoord. Hieronder staat wat ontbreekt en waarom.',
    forWhom: 'Voor wie',
    onlyFor: 'Alleen voor',
    phase: 'Fase',
    why: 'Waarom',
    alsoServes: 'Ook gemaakt voor gezinnen met',
    alsoTouches: 'Raakt zijdelings',
    reported: (source: string, level: string): string => `Een andere bron noemt: ${level} (${source}).`,
    inOffer: 'heeft u al',
    flagsHead: 'Let op',
    gaps: 'Wat ontbreekt',
    noGaps: 'Voor elke factor die u koos, is er minstens één interventie die eraan werkt of ervoor bedoeld is.',
    next: 'Verder',
    near: 'Valt af, met reden',
    nearRemedy: 'Alsnog tonen',
    otherInPhase: 'Ook erkend in deze fase, niet gekoppeld aan uw factoren',
    otherAnyPhase: 'Ook erkend, niet gekoppeld aan uw factoren',
    relaxHead: 'Dit kunt u ruimer maken',
    relaxMore: 'Eén beperking laten vallen is niet genoeg: wat erbij zou komen, valt door meer dan één af.',
    relaxLine: (flag: string, count: number): string =>
      `${flag}: dan ${String(count)} ${count === 1 ? 'interventie' : 'interventies'}`,
    caveats: 'Let op',
    moreCaveats: (count: number): string => `Nog ${String(count)} kanttekeningen: kiem list caveats`,
    order: 'Zo is de lijst geordend',
    orderIntro: 'Van eerst naar laatst:',
    criteria: {
      studiedLevel: 'hoogste niveau, alleen waar op een moet-factor een gunstige of gemengde uitkomst is gevonden',
      recognised: 'erkend gaat voor niet erkend',
      mustsAnswered: 'aantal moet-factoren met een antwoord',
      mustsWorkedOn: 'aantal moet-factoren waaraan gewerkt wordt',
      mustsMeantFor: 'aantal moet-factoren waarvoor de interventie is gemaakt',
      claim: 'hoe zeker de koppeling is (onderzocht met bekende uitkomst, genoemd, geen antwoord)',
      wishesAnswered: 'aantal wens-factoren met een antwoord',
      phasesCovered: 'aantal gekozen fasen',
      conditionsOpen:
        'zo weinig mogelijk voorwaarden waarvan het profiel niet zegt dat de meeste gezinnen eraan voldoen',
      name: 'naam (heeft geen betekenis)',
      id: 'id (heeft geen betekenis)',
    },
    notAdvice: 'Deze lijst ordent wat bekend is. De keuze maakt u.',
    checkLive: 'Kijk voor een besluit bij nji.nl en loketgezondleven.nl of de erkenning nog geldt.',
    reproduce: 'Zo maakt u deze uitkomst opnieuw',
  },
  flags: {
    'level-for-other-outcome': (of) => `Het niveau is ${of.sureness}gegeven voor ${of.scope}, niet voor wat u koos.`,
    'recognition-expired': (of) =>
      `De erkenning is van ${of.date}. De termijn van 5 jaar is voorbij. Of zij is verlengd, is niet nagegaan.`,
    'recognition-undated': (of) =>
      `Wij weten niet wanneer dit niveau is gegeven${of.seen === '' ? '' : `; het stond er op ${of.seen}`}. Ook bij een eerdere peildatum is dit onzeker.`,
    'under-reassessment': (of) => `De erkenning wordt opnieuw beoordeeld${of.standingSeen}.`,
    'not-found-again': (of) => `De erkenning stond niet meer in de databank toen wij keken${of.standingSeen}.`,
    'no-effect-shown': (of) => of.inVain,
    'levels-differ': (of) => of.differing,
    'not-specific-to-age': (of) => `Voor kinderen ${of.ages}. Het niveau is niet apart voor 0 tot 2 jaar gegeven.`,
    'narrow-target': (of) => `Alleen voor: ${of.conditions}. Schat eerst hoeveel gezinnen dat bij u zijn.`,
    'condition-conflict': (of) => `Voorwaarde: ${of.conflicts}. U gaf aan: de meesten niet.`,
  } as Record<Flag, (of: FlagTexts) => string>,
  flagSummary: {
    'recognition-expired': (count: number, total: number): string =>
      `Bij ${String(count)} van de ${String(total)} interventies is de termijn van 5 jaar voorbij. Of zij is verlengd, is niet nagegaan. Kijk voor een besluit in de databank van NJi of RIVM.`,
    mark: 'termijn van 5 jaar voorbij',
  },
  /** In brackets behind what was seen; empty when the day is not known. */
  seenOn: (date: string): string => ` (gezien op ${date})`,
  differs: (source: string, reported: string, level: string): string =>
    `${source} noemt: ${reported}. Wij volgen de databank: ${level}.`,
  scopeOther: 'iets anders',
  ages: (max: string): string => `tot ${max}`,
  ageRange: (min: string, max: string): string => `van ${min} tot ${max}`,
  months: (months: number): string =>
    months === 0
      ? '0'
      : months % 12 === 0 && Math.abs(months) >= 24
        ? `${String(months / 12)} jaar`
        : months < 0
          ? `${String(-months)} maanden voor de geboorte`
          : `${String(months)} maanden`,
  gaps: {
    'no-intervention': {
      label: 'Niets gevonden in deze gegevens',
      text: (of) =>
        of.asks === 'change'
          ? 'Er is geen interventie gevonden die hieraan werkt of hiervoor is gemaakt. Dat betekent niet dat er in Nederland niets is, of dat niets helpt.'
          : NONE_MADE[of.asks],
      next: { ...ASK_PROVIDERS, change: 'Vraag het na bij NJi, RIVM, de JGZ en vergelijkbare gemeenten.' },
    },
    'no-effect-shown': {
      label: 'Onderzocht, geen effect gevonden',
      text: (of) => `${of.inVain} Iets anders dat hieraan werkt, is niet gevonden.`,
      next: sameNext('Lees in het onderzoek bij wie en hoe is gemeten. Vraag NJi of RIVM wat anderen proberen.'),
    },
    'touched-only': {
      label: 'Alleen zijdelings',
      text: (of) =>
        of.asks === 'change'
          ? `Dit komt alleen zijdelings aan bod: ${of.nearest}. Niets werkt aan de factor zelf.`
          : `${NONE_MADE[of.asks]} Zijdelings: ${of.nearest}.`,
      next: { ...ASK_PROVIDERS, change: 'Ga na of dat genoeg is, of dat er iets gerichts nodig is.' },
    },
    'meant-for-only': {
      label: 'Alleen gemaakt voor deze gezinnen',
      text: (of) =>
        of.asks === 'change'
          ? `Gemaakt voor deze gezinnen: ${of.nearest}. Niets werkt aan de factor zelf.`
          : `Gemaakt voor hen: ${of.nearest}. Onderzoek bij hen liet geen gunstig verschil zien.`,
      next: sameNext('Vraag na wat dit aanbod voor hen doet, en zoek verder naar iets dat aan de factor zelf werkt.'),
    },
    'other-phase': {
      label: 'Alleen in een andere fase',
      text: (of) =>
        `Er is alleen iets gevonden voor een andere fase: ${of.nearest} (${of.phases}).${of.isServed ? ' Dat is gemaakt voor deze gezinnen; aan de factor zelf werkt niets.' : ''}`,
      next: sameNext('Neem die fase erbij, of zoek verder voor de gekozen fasen.'),
    },
    'unrated-only': {
      label: 'Wel bekend, geen erkenning gevonden',
      text: (of) =>
        `Bekend: ${of.nearest}. Een erkenning is niet gevonden. Dat is geen negatief oordeel.${of.isServed ? ' Het is gemaakt voor deze gezinnen; aan de factor zelf werkt niets.' : ''}`,
      next: sameNext('Vraag de eigenaar naar onderzoek. Kijk of een richtlijn het noemt.'),
      flag: 'Toon ze met --include-unrated.',
    },
    'filtered-out': {
      label: 'Weggevallen door eigen keuzes',
      text: (of) =>
        `Er is wel iets, maar het valt af door eigen keuzes: ${of.nearest}.${of.isServed ? ' Het is gemaakt voor deze gezinnen; aan de factor zelf werkt niets.' : ''}`,
      next: sameNext('Kijk waarom dit afvalt, en of die keuze nodig is.'),
    },
  } satisfies Record<GapKind, GapTexts> as Record<GapKind, GapTexts>,
  absence: 'Niet in deze gegevens is niet hetzelfde als: bestaat niet.',
  failures: {
    phase: { text: (of) => `Is voor: ${of.phases}. U koos: ${of.chosenPhases}.`, remedy: 'neem die fase mee' },
    unrated: {
      text: (of) => `Geen erkenning gevonden op ${of.date}.`,
      remedy: 'toon ook interventies zonder erkenning (--include-unrated)',
    },
    level: {
      text: (of) => `Niveau: ${of.level}. U vroeg minstens: ${of.minLevel}.`,
      remedy: 'vraag een lager niveau (--min-level)',
    },
    theme: { text: (of) => `Thema: ${of.theme}. U koos: ${of.chosenThemes}.`, remedy: 'neem dat thema mee (--theme)' },
    excluded: {
      text: () => 'U liet deze interventie weg.',
      remedy: 'haal haar van de lijst met weggelaten interventies (--exclude)',
    },
    'touches-only': {
      text: (of) => `Werkt niet zelf aan wat u koos. Raakt zijdelings: ${of.touches}.`,
      remedy: 'kijk of zijdelings genoeg is',
    },
    'no-effect-shown': {
      text: (of) => of.inVain,
      remedy: 'lees in het onderzoek bij wie en hoe is gemeten',
    },
  } as Record<Failure, FailureTexts>,
  relaxable: {
    phase: 'alle fasen (zonder --phase)',
    level: 'elk niveau (zonder --min-level)',
    theme: 'elk thema (zonder --theme)',
    excluded: 'niets weglaten (zonder --exclude)',
    unrated: 'ook zonder erkenning (--include-unrated)',
  } satisfies Record<RelaxableCriterion, string>,
  phasesShort: {
    preconception: 'ervoor',
    pregnancy: 'zwanger',
    'first-year': 'jaar 1',
    'second-year': 'jaar 2',
  } satisfies Record<Phase, string>,
  list: {
    factors: 'Factoren',
    interventions: 'Interventies',
    levels: 'Niveaus van erkenning',
    elements: 'Werkzame elementen',
    explanations: 'Uitleg bij de eerste 1000 dagen',
    claims: 'Wat het TNO-rapport van 2019 zegt',
    sources: 'Bronnen',
    caveats: 'Kanttekeningen',
    care: 'Gewone zorg',
    phases: 'Fasen',
    themes: 'Thema’s',
    traits: 'Kenmerken van de doelgroep',
    settings: 'Plekken',
    deliverers: 'Uitvoerders',
    elementGroups: {
      'intervention-characteristics': 'Kenmerken van de interventie zelf',
      multimodality: 'Multimodaliteit van de interventie',
      content: 'Inhoud van de interventie',
      implementation: 'Implementatie van de interventie',
      'parenting-support': 'Speciaal voor opvoedingsondersteuning',
      context: 'Beleid van de gemeente',
    } satisfies Record<ElementGroup, string>,
    safe: (letter: string): string => `${letter} van SAFE`,
    columns: {
      id: 'id',
      name: 'naam',
      label: 'factor',
      kind: 'soort',
      group: 'groep',
      level: 'niveau',
      date: 'datum',
      phases: 'fasen',
      theme: 'thema',
      title: 'titel',
      publisher: 'uitgever',
      interventions: 'interventies',
      care: 'gewone zorg',
      plain: 'betekenis',
      text: 'tekst',
      when: 'wanneer',
    },
    none: 'Niets gevonden.',
    noneFor: 'niets gevonden',
    count: (count: number): string => `${String(count)} gevonden.`,
    table1Note: 'De tabel van TNO is niet volledig. Wij vulden aan uit de tekst; die factoren hebben geen *.',
  },
  show: {
    definition: 'Wat het is',
    threshold: 'Grens',
    kind: 'Soort',
    group: 'Groep',
    synonyms: 'Ook gezocht als',
    answeredBy: {
      change: 'Hier kan een interventie aan werken.',
      reach:
        'Dit is een kenmerk van gezinnen. Een interventie haalt het niet weg. De vraag is: wie wordt ermee bereikt en wat krijgen zij?',
    },
    notOfferable: 'Dit is geen doel van beleid; de vragenlijst biedt het niet aan.',
    inTable1: 'Staat in Tabel 1 van het TNO-rapport.',
    textOnly: 'Staat niet in Tabel 1 van het TNO-rapport, wel in de tekst.',
    refines: 'Is een deel van',
    parts: 'Delen hiervan',
    mirror: 'Andere kant van hetzelfde',
    related: 'Verwant',
    modifiable: { yes: 'Veranderbaar', no: 'Niet of nauwelijks veranderbaar' },
    basis: { stated: 'staat in de bron', inferred: 'onze gevolgtrekking' },
    phases: 'Fasen',
    findings: 'Wat onderzoek vond',
    findingsNote: 'Samenhang is niet altijd oorzaak en gevolg.',
    outcomes: 'Hangt samen met',
    indicators: 'Cijfers om op te zoeken',
    indicatorBlank: 'Een leeg vak betekent: geen gegevens of minder dan tien mensen. Nooit nul.',
    indicatorFit: {
      direct: 'meet de factor zelf',
      partial: 'meet een deel van de factor',
      proxy: 'meet iets wat erop lijkt of een andere groep',
      complement: 'andersom te lezen',
      national: 'alleen landelijk gezien',
    },
    indicatorLevel: {
      neighbourhood: 'per wijk',
      municipality: 'per gemeente',
      region: 'per regio',
      province: 'per provincie',
      national: 'voor het hele land',
    },
    explanations: 'Hoe dit werkt',
    regularCare: 'Wat gewone zorg al doet',
    regularCareNone: 'Niets gevonden in deze gegevens. Dat betekent niet dat er niets is.',
    footing: {
      law: 'wet',
      insured: 'verzekerd',
      'national-programme': 'landelijk programma',
      guideline: 'richtlijn',
      practice: 'gebruik, geen plicht gevonden',
    },
    varies: 'verschilt per plaats',
    who: 'Door',
    ask: 'Vraag bij u na',
    interventions: 'Interventies',
    interventionsNone: 'Geen enkele interventie in deze gegevens is aan deze factor gekoppeld.',
    aim: 'Doel',
    summary: 'Kort',
    theme: 'Thema',
    audience: 'Voor wie',
    ages: 'Leeftijd',
    track: 'Spoor',
    conditions: 'Voorwaarden',
    level: 'Niveau',
    history: 'Erkenningen door de tijd',
    historyOf: { granted: 'erkend', reported: 'volgens een andere bron' },
    standing: {
      current: 'stond in de databank',
      'under-reassessment': 'in herbeoordeling',
      'not-found-again': 'daarna niet meer gevonden',
    },
    seen: (date: string): string => `gezien ${date}`,
    links: 'Factoren',
    studies: 'Onderzoek',
    studiesNone: 'Geen effectonderzoek gevonden.',
    design: 'Opzet',
    sample: 'Deelnemers',
    comparison: 'Vergeleken met',
    followUp: 'Gemeten',
    results: 'Uitkomsten',
    independence: 'Onafhankelijk',
    studyFit: {
      'this-programme': 'over dit programma',
      adaptation: 'over een aangepaste vorm',
      'sister-programme': 'over een zusterprogramma in het buitenland',
      'same-method': 'alleen dezelfde methode',
    },
    studySeen: { abstract: 'samenvatting gelezen', secondary: 'uit de tweede hand', full: 'geheel gelezen' },
    delivery: 'Uitvoering',
    settings: 'Waar',
    deliverers: 'Door wie',
    sessions: 'Bijeenkomsten',
    duration: 'Duur',
    elements: 'Werkzame elementen volgens de bron',
    costs: 'Kosten',
    costsNone: 'niet gevonden',
    costsNote: 'Bedragen met een verschillende eenheid mag u niet optellen of vergelijken.',
    yearUnknown: 'jaar onbekend',
    derived: 'door ons berekend',
    kin: 'Verwante programma’s in het buitenland',
    kinNote: 'Een oordeel over een buitenlands programma is geen oordeel over het Nederlandse.',
    kinRelation: {
      adaptation: 'Nederlandse bewerking van',
      same: 'hetzelfde programma als',
      exported: 'uit Nederland, ook elders gebruikt als',
      'inspired-by': 'geïnspireerd op',
      relative: 'verwant aan',
    },
    owner: 'Eigenaar',
    notes: 'Opmerkingen',
    sources: 'Bronnen',
    date: 'Datum',
    publisher: 'Uitgever',
    url: 'Adres',
    says: 'Wat het niveau zegt',
    isNot: 'Wat het niet zegt',
    aliases: 'Ook bekend als',
    criteria: 'Wat de commissie vraagt',
    usedBy: 'Gebruikt door',
    claimChecked: 'kiem check vergelijkt deze uitspraak met de gegevens.',
    claimExceptions: 'Waar deze gegevens iets anders zeggen',
    claimElements: 'Werkzame elementen waarover dit gaat',
  },
  flagOptions: {
    profile: 'profiel als YAML of JSON; - leest van standaardinvoer',
    profileOrFolder: 'profiel als YAML of JSON; - leest van standaardinvoer; mag vaker, of een map met profielen',
    phase: 'fase: preconception, pregnancy, first-year, second-year',
    risk: 'risicofactor die speelt (moet)',
    strengthen: 'beschermende factor om te versterken (moet)',
    wish: 'factor als wens',
    basis: 'waarop een factor is gebaseerd, zoals poverty=figure (figure, practice, policy)',
    unknown: 'factor waarvan u niet weet of zij speelt',
    trait: 'kenmerk van de doelgroep, zoals first-child=most (most, few, mixed, unknown)',
    offer: 'wat er al is: id van een interventie, of een eigen naam',
    minLevel: 'minstens dit niveau',
    theme: 'alleen dit thema',
    exclude: 'laat deze interventie weg',
    order: 'volgorde: evidence of breadth',
    asOf: 'niveaus zoals bekend op deze datum (JJJJ, JJJJ-MM of JJJJ-MM-DD)',
    includeUnrated: 'ook interventies zonder erkenning',
    since: 'vergelijk met de stand op deze datum (JJJJ, JJJJ-MM of JJJJ-MM-DD)',
    profiles: 'profiel, of een map met profielen; mag vaker',
    failOnChange: 'eindig met code 1 als er iets verschilt',
    by: 'kolommen: intervention, phase of track',
    only: 'alleen factoren in deze toestand (studied, studied-in-part, named, no-intervention, no-effect-shown, touched-only, meant-for-only, other-phase, unrated-only; met een aanbod ook open, offered, double)',
    combinations: 'toon ook de combinaties',
    format: 'vorm van de uitvoer',
    output: 'schrijf naar dit bestand; de uitgang bepaalt de vorm',
    force: 'overschrijf een bestaand bestand',
    saveProfile: 'bewaar het profiel in dit bestand (alleen leesbaar voor u)',
    noInput: 'stel geen vragen',
    csvDialect: 'nl: puntkomma en BOM, voor Nederlandse Excel',
    data: 'andere map met gegevens (of KIEM_DATA)',
    lang: 'taal: nl of en (of KIEM_LANG)',
    color: 'met kleur',
    noColor: 'zonder kleur',
    accessible: 'genummerde lijsten zonder kaders, voor schermlezers (of ACCESSIBLE=1)',
    search: 'alleen wat bij deze woorden past',
    kind: 'soort: risk of protective',
    group: 'groep: child, parent-prenatal, parent, environment',
    level: 'alleen met dit niveau',
  },
  cli: {
    description: 'Kies erkende interventies voor de eerste 1000 dagen, vanuit wat er bij u speelt.',
    select: 'zoek interventies bij risico- en beschermende factoren',
    coverage: 'kaart van wat er is per factor, en waar niets is',
    compare: 'zet naast elkaar wat over interventies bekend is; zonder winnaar',
    compareIds: 'ids van twee of meer interventies',
    diff: 'wat er veranderde tussen twee versies van de gegevens, of sinds een datum',
    diffFolderBefore: 'map met gegevens van vroeger',
    diffFolderAfter: 'map met gegevens van nu; zonder: de gegevens die u gebruikt',
    list: 'lijst van factoren, interventies, niveaus, werkzame elementen, uitleg, uitspraken van het rapport, bronnen, kanttekeningen, gewone zorg of woorden uit de vaste lijsten',
    listKind: 'wat u wilt zien',
    show: 'alles over één ding, met bronnen',
    showId:
      'id van een factor, interventie, niveau, element, uitleg, uitspraak van het rapport, vorm van zorg, kanttekening of bron',
    help: 'toon deze hulp',
    version: 'toon de versie',
    helpCommand: 'hulp bij een opdracht',
    examples: 'Voorbeelden',
    usage: 'Gebruik:',
    options: 'Opties:',
    globalOptions: 'Overal:',
    commands: 'Opdrachten:',
    arguments: 'Argumenten:',
    optionsWord: 'opties',
    commandWord: 'opdracht',
    choices: 'keuze',
    default: 'standaard',
  },
  errors: {
    unknownOption: (option: string, suggestion?: string): string =>
      `onbekende optie ${option}${suggestion === undefined ? '' : `; bedoelt u ${suggestion}?`}`,
    unknownCommand: (command: string, suggestion?: string): string =>
      `onbekende opdracht ${command}${suggestion === undefined ? '' : `; bedoelt u ${suggestion}?`}`,
    missingArgument: (name: string): string => `er ontbreekt een argument: ${name}`,
    optionMissingArgument: (option: string): string => `bij ${option} hoort een waarde`,
    excessArguments: 'te veel argumenten',
    invalidChoice: (option: string, value: string, choices: string): string =>
      `${option}: ${value} kan niet; kies uit ${choices}`,
    seeHelp: (command: string): string => `Hulp: ${command} --help`,
    noTerminal:
      'zonder terminal kunnen wij geen vragen stellen. Geef een profiel (--profile BESTAND) of factoren: --risk, --strengthen, --wish, met eventueel --phase, --unknown, --trait, --offer, --min-level, --theme, --exclude, --order, --as-of',
    noFactor:
      'het profiel noemt geen enkele factor. Voeg er minstens één toe: onder factors in het bestand, of met --risk of --strengthen. Zie kiem list factors',
    unknownId: (what: 'factor' | 'intervention' | 'trait' | 'record', id: string, nearest: readonly string[]): string =>
      `onbekende ${{ factor: 'factor', intervention: 'interventie', trait: 'eigenschap', record: 'id' }[what]} ${id}${nearest.length === 0 ? '' : `; bedoelt u ${nearest.join(' of ')}?`}`,
    otherThan: (id: string, is: 'factor' | 'intervention', expected: 'factor' | 'intervention' | 'trait'): string =>
      `${id} is een ${{ factor: 'factor', intervention: 'interventie' }[is]}, geen ${{ factor: 'factor', intervention: 'interventie', trait: 'eigenschap' }[expected]}`,
    factorTwice: (id: string): string => `${id} staat twee keer bij de factoren; laat er één staan`,
    factorAlsoUnknown: (id: string): string =>
      `${id} staat zowel bij de factoren als bij weet niet; kies een van de twee`,
    wrongKind: (flag: string, id: string, other: string): string =>
      `${flag} ${id}: dat is de andere soort factor; gebruik ${other}`,
    badBasis: (text: string): string =>
      `--basis ${text}: schrijf het als factor=figure, practice of policy, van een factor in het profiel`,
    badTrait: (text: string): string => `--trait ${text}: schrijf het als kenmerk=most, few, mixed of unknown`,
    badProfile: (file: string): string => `het profiel ${file} klopt niet`,
    compareTwo: 'noem twee of meer verschillende interventies om naast elkaar te zetten',
    diffNeedsTwo: 'noem twee mappen met gegevens (kiem diff A B), of een datum (kiem diff --since 2019-07)',
    diffBefore: 'vroeger',
    diffAfter: 'nu',
    noProfiles: (folder: string): string => `in de map ${folder} staat geen profiel (.yaml, .yml of .json)`,
    profilesRefused: (refused: number, all: number): string =>
      `${String(refused)} van de ${String(all)} profielen ${refused === 1 ? 'klopt' : 'kloppen'} niet; er is niets gemaakt`,
    unanswerable: (file: string, problems: readonly string[]): string =>
      [`het profiel ${file} kan geen antwoord krijgen`, ...problems.map((problem) => `  ${problem}`)].join('\n'),
    onlyNeedsOffer: (state: string): string =>
      `--only ${state} kan alleen met een aanbod: noem het met --offer of in het profiel`,
    profileIsFolder: (path: string): string =>
      `${path} is een map; kiem coverage neemt één profiel, kiem select neemt er meer`,
    oneProfileOnly: (flag: string): string => `${flag} kan alleen bij één profiel`,
    sinceTooLate: (since: string, day: string): string =>
      `--since ${since} ligt niet vóór ${day}; kies een eerdere datum`,
    badDate: (flag: string, value: string): string => `${flag} ${value}: schrijf JJJJ, JJJJ-MM of JJJJ-MM-DD`,
    dataHasErrors: (folder: string, count: number): string =>
      `de gegevens in ${folder} hebben ${String(count)} ${count === 1 ? 'fout' : 'fouten'}; kiem check --data ${folder} toont ze`,
    isFolder: (path: string): string => `${path} is een map; geef een bestand`,
    isDisk: (path: string): string => `${path} is een schijf; geef een bestand`,
    emptyOutput: '--output: geef de naam van een bestand, of - voor standaarduitvoer',
    exists: (path: string): string => `${path} bestaat al; gebruik --force om het te overschrijven`,
    sameFile: (flag: string, other: string): string => `${flag} en ${other} noemen hetzelfde bestand; geef er twee`,
    unknownExtension: (path: string, formats: string): string =>
      `aan ${path} is niet te zien welke vorm u wilt; geef --format ${formats}`,
    formatMismatch: (format: string): string => `de vorm ${format} past niet bij deze opdracht`,
    dataAbsent: (folder: string): string => `de map met gegevens ${folder} is er niet`,
    bug: 'Dit is een fout in kiem. Meld hem met de opdracht die u gaf. KIEM_DEBUG=1 toont de details.',
    stopped: (command: string): string => `Gestopt. Zo gaat u verder: ${command}`,
    written: (path: string): string => `Geschreven: ${path}`,
    file: {
      absent: 'dit bestand of deze map is er niet',
      noFolder: 'de map is er niet',
      forbidden: 'u heeft hier geen rechten voor',
      circular: 'deze koppelingen verwijzen in een kring naar elkaar',
      isFolder: 'dit is een map',
      isDisk: 'dit is een schijf',
      underFile: 'een deel van het pad is geen map',
      full: 'de schijf is vol',
      readOnly: 'hier kan alleen gelezen worden',
      irregular: 'dit is geen gewoon bestand',
      tooLarge: 'groter dan 16 MiB',
      longName: 'deze naam is te lang',
      manyOpen: 'er staan te veel bestanden open',
      manyWatched: 'het systeem kan niet nog meer mappen volgen',
      broken: 'de schijf of de verbinding gaf een fout bij lezen of schrijven',
      busy: 'een ander programma gebruikt dit bestand',
      notOpen: 'dit is niet geopend',
      other: 'het systeem weigert',
    },
    stream: { stdin: 'standaardinvoer', stdout: 'standaarduitvoer', stderr: 'standaardfout' },
    waiting: (what: 'profile' | 'record' | 'file', keys: string): string =>
      `kiem wacht op ${{ profile: 'het profiel', record: 'het record', file: 'het bestand' }[what]}. Typ of plak het, en sluit af met ${keys} op een nieuwe regel.`,
    longInput: (bytes: number): string => `standaardinvoer: meer dan ${String(bytes / 1024 / 1024)} MiB`,
  },
  check: checkNl,
  questionnaire: {
    opening:
      'U krijgt een paar vragen; het duurt een minuut of twee. Terug kan altijd, en onderweg wordt niets bewaard.',
    profileComment: 'Beschrijft een gemeente, wijk of doelgroep, nooit één gezin. Zet er geen namen van mensen in.',
    progress: ({ position, total, isMost }: Place): string =>
      `Vraag ${String(position)} van ${isMost ? 'hoogstens ' : ''}${String(total)}.`,
    part: (position: number, total: number): string => `Deel ${String(position)} van ${String(total)}.`,
    inPlay: (count: number): string => `${String(count)} ${count === 1 ? 'interventie' : 'interventies'} nog in beeld.`,
    wentBack: 'Terug naar de vorige vraag.',
    sections: {
      opposite: 'Tegenover wat u koos',
      table: (group: string): string => `${group} (tabel van TNO)`,
      text: (group: string): string => `${group} (verder in het rapport)`,
    },
    hasNothing: 'niets gevonden in deze gegevens',
    isReach: 'kenmerk van gezinnen',
    mirrorOf: (factor: string): string => `de andere kant van: ${factor}`,
    tickedIs: (ticked: string, open: string): string => `Gekozen: ${ticked}. De rest: ${open}.`,
    forAll: (label: string): string => `Voor alle factoren: ${label}`,
    differs: 'Het verschilt per factor',
    related: 'Bij uw antwoorden',
    others: 'Andere interventies in de gegevens',
    ownProjects: 'Eigen projecten',
    addProject: 'een project dat hier niet bij staat',
    projectName: 'Hoe heet het project?',
    projectNameWhy: 'De naam van een project of aanbod, niet van een mens.',
    projectFactors: (name: string): string => `Waaraan werkt ${name}, volgens u?`,
    projectFactorsWhy: 'Wij kunnen dit niet toetsen. Het komt in de uitkomst te staan als: volgens u.',
    badProjectName: 'Vul een naam in zonder komma en zonder =.',
    noneChosen: 'niets gekozen',
    display: {
      goOn: 'Zo is het goed',
      yes: 'ja',
      no: 'nee',
      anyLevel: 'geen grens',
      allThemes: 'alle',
    },
    review: {
      noFactor: 'U koos nog geen factor. Kies er eerst minstens één.',
      inactive: (question: string, answer: string): string =>
        `Telt niet meer mee, wel bewaard: ${question} (${answer}).`,
    },
    after: {
      question: 'Wat wilt u nu?',
      recap: {
        matches: (names: string): string => `Past bij uw vraag: ${names}.`,
        noMatches: 'Niets voldoet aan al uw keuzes.',
        gaps: (factors: string): string => `Blijft open: ${factors}.`,
        leftOut: (count: number): string => `Valt af, met reden: ${String(count)}.`,
        above: 'De hele uitkomst, met de redenen, staat hierboven.',
      },
      open: 'Bekijk een interventie',
      openWhich: 'Welke interventie?',
      matches: 'Past bij uw vraag',
      near: 'Valt af',
      why: 'Waarom valt iets af?',
      whyWhich: 'Van welke interventie wilt u dat weten?',
      bringsIn: (name: string, answer: string): string => `Eén ander antwoord haalt ${name} erbij: ${answer}.`,
      otherAnswer: {
        phase: 'neem ook haar fase mee',
        unrated: 'toon ook interventies zonder erkenning',
        level: 'vraag een lager niveau',
        theme: 'neem ook haar thema mee',
      },
      severalFailures: (name: string): string => `Eén ander antwoord is niet genoeg om ${name} erbij te halen.`,
      changeThat: 'Verander dat antwoord',
      back: 'Terug naar de uitkomst',
      change: 'Verander een antwoord',
      save: 'Bewaar het profiel',
      write: 'Schrijf een notitie of tabel',
      quit: 'Stoppen',
      fileName: 'In welk bestand?',
      fileWhy: 'Alleen u kunt het lezen. Vul geen namen van mensen in.',
      profileFile: 'kiem-profiel.yaml',
      resultFile: 'kiem-notitie.docx',
      formats: (extensions: string): string => `Het einde van de naam bepaalt wat u krijgt: ${extensions}.`,
      badFile: (extensions: string): string => `Kies een naam die eindigt op ${extensions}.`,
      overwrite: (path: string): string => `${path} bestaat al. Overschrijven?`,
      reproduce: 'Zo maakt u deze uitkomst opnieuw:',
    },
  },
  prompts: {
    arrows: 'pijltjes',
    move: 'kies',
    space: 'spatie',
    toggle: 'aan of uit',
    unknown: 'weet niet',
    define: 'uitleg',
    enter: 'enter',
    accept: 'verder',
    escape: 'esc',
    back: 'terug',
    anyKey: 'een toets',
    close: 'terug naar de lijst',
    tab: 'tab',
    count: (chosen: number, unknown: number, total: number): string =>
      `${String(chosen)} van ${String(total)} gekozen${unknown === 0 ? '' : `, ${String(unknown)} weet niet`}.`,
    search: 'Typ om te zoeken:',
    clear: 'wis zoekwoord',
    nothingFound: (query: string): string => `Niets gevonden voor "${query}". Backspace haalt een letter weg.`,
    noDefinition: 'Hierbij hoort geen uitleg.',
    yes: 'Ja',
    no: 'Nee',
    yesOrNo: (yes: string, no: string): string => `Typ ${yes} of ${no}.`,
    plain: {
      keys: { back: 't', unknown: 'w', find: 'z' },
      chooseOne: 'Typ een nummer.',
      chooseMany: 'Typ nummers, met een komma ertussen. Nog eens hetzelfde nummer haalt het weg. Klaar: alleen enter.',
      chooseUnknown: 'Weet u het van 1 niet: w 1.',
      find: 'Zoeken: z woord.',
      define: 'Uitleg bij 1: ? 1.',
      back: 'Terug: t.',
      noneIs: (label: string): string => `Niets gekozen betekent: ${label}.`,
      enterText: 'Typ de tekst.',
      confirm: (yes: string, no: string): string => `Typ ${yes} of ${no}.`,
      standing: (label: string): string => `Alleen enter: ${label}.`,
      chosen: 'gekozen',
      chosenNow: (names: string): string => `Gekozen: ${names}.`,
      unknownNow: (names: string): string => `Weet niet: ${names}.`,
      notUnderstood: (text: string): string => `"${text}" begrijpen wij niet.`,
      nothing: 'niets',
    },
  },
  offerSection: {
    title: 'Wat u al heeft',
    worksOn: (factors: string): string => `Werkt aan: ${factors}.`,
    meantFor: (factors: string): string => `Bedoeld voor gezinnen met: ${factors}.`,
    serves: (factors: string): string => `Gemaakt voor gezinnen met: ${factors}. Werkt niet aan de factor zelf.`,
    touches: (factors: string): string => `Raakt zijdelings: ${factors}.`,
    nothing: 'Is geen antwoord op wat u koos, voor zover wij weten.',
    also: (factors: string): string => `Niet gekozen, wel een doel: ${factors}.`,
    reach: (families: string): string => `Volgens u: ${families} gezinnen per jaar.`,
    ownAccount: (factors: string): string => `Werkt volgens u aan: ${factors}. Dat is niet getoetst.`,
    ownUnknown: 'Staat niet in onze gegevens. Wij kunnen er niets over zeggen.',
    overlap: (factor: string, names: string, phases: string): string =>
      `Werken al aan hetzelfde (${factor}): ${names} (${phases}). Kijk of zij dezelfde gezinnen bedienen. Dubbel is niet altijd verkeerd.`,
    overlapReach: (factor: string, names: string, phases: string): string =>
      `Voor gezinnen met ${factor} heeft u al: ${names} (${phases}). Kijk of zij dezelfde gezinnen bedienen. Dubbel is niet altijd verkeerd.`,
    noOverlap: 'Niets in uw aanbod werkt in dezelfde fase aan dezelfde gekozen factor.',
    open: (factors: string): string => `Voor deze factoren staat in uw aanbod nog niets dat wij kennen: ${factors}.`,
    noneOpen: 'Voor elke factor die u koos, staat er iets in uw aanbod.',
  },
  unknownSection: {
    title: 'Wat u nog kunt uitzoeken',
    intro: 'Wat de lijst het meest verandert, staat bovenaan.',
    adds: (names: string): string => `Speelt dit ook, dan komen erbij: ${names}.`,
    reorders: 'Speelt dit ook, dan komt er niets bij, maar de eerste drie veranderen.',
    noChange: 'Speelt dit ook, dan verandert deze lijst niet.',
    gap: (kind: string): string => `Daarvoor geldt dan: ${kind}.`,
    lookUp: 'Op te zoeken',
    noIndicator: 'Wij kennen geen openbaar cijfer; vraag het na in de praktijk.',
  },
  combinationsSection: {
    title: 'Bijlage: combinaties die samen op alle moet-factoren een antwoord zijn',
    intro:
      'Deze combinaties zijn samen een antwoord op elke moet-factor waarop iets een antwoord is. Het is een rekenhulp, geen advies.',
    noSum: 'Effecten tellen niet bij elkaar op. Kleiner is niet beter.',
    none: 'Voor geen enkele moet-factor is iets gevonden, dus er valt niets te combineren.',
    musts: (factors: string): string => `Moet-factoren waarvoor iets is gevonden: ${factors}.`,
    size: (size: number, count: string): string => {
      const ways = count === '1' ? 'er is één manier' : `er zijn ${count} manieren`;
      return size === 1 ? `Eén interventie volstaat; ${ways}.` : `Minstens ${String(size)} interventies; ${ways}.`;
    },
    shown: (count: number): string => `De eerste ${String(count)} staan hier.`,
    incomplete: 'Niet alle combinaties zijn doorgerekend: het zijn er te veel.',
    besideOffer: 'Naast wat u al heeft',
    nothingOpen: 'Voor de moet-factoren die in uw aanbod nog open zijn, is niets gevonden, of er is er geen open.',
  },
  robustness: {
    same: (order: string, names: string): string =>
      `In de andere volgorde (${order}) staan dezelfde interventies bovenaan: ${names}.`,
    differs: (order: string, names: string): string =>
      `De eerste drie hangen af van de volgorde die u kiest. In de andere volgorde (${order}) zijn het: ${names}.`,
  },
  families: {
    head: 'Hoeveel gezinnen',
    share: (share: number): string =>
      new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 2 }).format(share),
    one: (births: string, share: string, trait: string, families: string): string =>
      `${births} geboorten per jaar × ${share} (${trait}) = ${families} gezinnen per jaar. Uw eigen cijfers.`,
    several: (of: FamilyTexts): string =>
      `tussen ${of.least} en ${of.most} gezinnen per jaar. Hoogstens ${of.births} geboorten × ${of.smallest}; minstens ${of.births} × (${of.sum} − ${of.subtracted}), en nooit minder dan 0. Hoe de voorwaarden samenvallen, is niet bekend. Uw eigen cijfers.`,
    unknown: (traits: string): string => `niet te zeggen: in uw profiel ontbreekt het aandeel met ${traits} (shares).`,
  },
  bringIn: {
    phase: (of: BringInTexts): string => `neem ook ${of.phases} mee (--phase ${of.phaseIds})`,
    unrated: (): string => 'toon ook interventies zonder erkenning (--include-unrated)',
    level: (of: BringInTexts): string => `vraag minstens ${of.level} (--min-level ${of.levelId})`,
    theme: (of: BringInTexts): string => `neem het thema ${of.theme} mee (--theme ${of.themeIds})`,
    excluded: (): string => 'haal haar van de lijst met weggelaten interventies (exclude)',
  },
  page: {
    contents: 'Inhoud',
    skip: 'Naar de tekst',
    filter: 'Zoek in deze tabel',
    sort: 'Sorteer op',
    asTable: 'Als tabel',
    picture: 'Beeld',
    binary: (format: string): string => `${format} is geen tekst voor een scherm; geef een bestand met --output`,
  },
  create: createNl,
  completion: {
    help: 'script waarmee uw shell opdrachten, opties en ids aanvult',
    shell: 'uw shell',
    words: 'wat er al staat; toont waarmee het is aan te vullen',
    install: 'Zo zet u het aan, één keer',
    whichShell: (shells: readonly string[]): string => `noem uw shell: ${shells.join(', ')}`,
  },
};

/** What the text of a flag may name. */
export interface FlagTexts {
  readonly scope: string;
  /** Said of the scope when it is inferred, else empty. */
  readonly sureness: string;
  readonly date: string;
  /** The day on which it stood, when no source dates it; else empty. */
  readonly seen: string;
  /** In brackets, when the standing was seen. */
  readonly standingSeen: string;
  readonly inVain: string;
  readonly differing: string;
  readonly ages: string;
  readonly conditions: string;
  readonly conflicts: string;
}

/** What the text of a gap may name. */
export interface GapDetails {
  readonly asks: Asks;
  readonly nearest: string;
  /** The phases that the nearest are for. */
  readonly phases: string;
  /** Whether the nearest are made for these families, without working on the factor. */
  readonly isServed: boolean;
  readonly inVain: string;
}

export interface GapTexts {
  readonly label: string;
  readonly text: (of: GapDetails) => string;
  readonly next: Readonly<Record<Asks, string>>;
  /** The flag that shows more, for whoever can type one. */
  readonly flag?: string;
}

/** What the text of a failure may name. */
export interface FailureDetails {
  readonly phases: string;
  readonly chosenPhases: string;
  readonly date: string;
  readonly level: string;
  readonly minLevel: string;
  readonly theme: string;
  readonly chosenThemes: string;
  readonly touches: string;
  readonly inVain: string;
}

export interface FailureTexts {
  readonly text: (of: FailureDetails) => string;
  readonly remedy: string;
}

/** What the line about numbers of families may name. */
export interface FamilyTexts {
  readonly births: string;
  readonly least: string;
  readonly most: string;
  readonly smallest: string;
  readonly sum: string;
  readonly subtracted: string;
}

/** What the answer may name that would bring an intervention in. */
export interface BringInTexts {
  readonly phases: string;
  readonly phaseIds: string;
  readonly level: string;
  readonly levelId: string;
  readonly theme: string;
  readonly themeIds: string;
}

export type Messages = typeof nl;
