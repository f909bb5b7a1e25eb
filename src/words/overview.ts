import { type Language, type Spoken, spoken } from './said.ts';
import type {
  Evidence,
  OfferState,
  Phase,
  QuestionPart,
  RecordKind,
  Track,
  UnratedBecause,
} from '../core/generated/schema-types.ts';
import { doubleNote, many } from './phrases.ts';
import { reason } from './reason.ts';
import type { Saying } from './said.ts';

/** What stands behind a mark in the matrix. */
interface MarkTexts {
  readonly name: string;
  /** What it does and about which factor. */
  readonly does: string;
  readonly claim: string;
  readonly result: string;
  readonly level: string;
}

export const overview = {
  asOf: {
    nl: (date: string): string =>
      `Stand op ${date}. Een peildatum verandert alleen de niveaus; waar een interventie aan werkt en wat is onderzocht, is de kennis van nu.`,
    en: (date: string): string =>
      `As of ${date}. An as-of date changes the levels only; what an intervention works on and what was studied is what is known today.`,
  },
  timeline: {
    caption: { nl: 'Niveaus door de jaren', en: 'Levels over the years' },
    year: { nl: 'jaar', en: 'year' },
    level: { nl: 'niveau', en: 'level' },
    reported: { nl: 'andere bron', en: 'other source' },
    legend: {
      nl: 'Per jaar het laatst bekende niveau aan het eind ervan. ! = termijn van 5 jaar voorbij; of die is verlengd, is niet nagegaan. - = nog niet erkend. ? = niet bekend of het toen al erkend was; achter een letter: datum van de laatste erkenning niet gevonden.',
      en: 'For each year the last known level at its end. ! = five-year term over; whether it was renewed was not checked. - = not recognised yet. ? = not known whether it was recognised then; behind a letter: date of the latest recognition not found.',
    },
  },
  compare: {
    title: {
      nl: (names: string): string => `Naast elkaar: ${names}`,
      en: (names: string): string => `Side by side: ${names}`,
    },
    noWinner: {
      nl: 'Er is geen winnaar. Een niveau zegt hoe goed iets is onderzocht, niet hoe groot het effect is. In de studies deden andere gezinnen mee, en zij maten andere uitkomsten. Kosten staan in verschillende eenheden. Wat het beste past, hangt af van uw gezinnen en uw uitvoering.',
      en: 'There is no winner. A level says how well something was studied, not how large the effect is. The studies involved different families and measured different outcomes. Costs come in different units. What fits best depends on your families and your delivery.',
    },
    factors: {
      nl: 'Waar zij aan werken en voor wie zij bedoeld zijn',
      en: 'What they work on and for whom they are meant',
    },
    factor: { nl: 'factor', en: 'factor' },
    shared: {
      nl: (count: number): string =>
        `${many(count, 'factor komt', 'factoren komen')} bij twee of meer voor; de tabel begint daarmee.`,
      en: (count: number): string =>
        `${many(count, 'factor occurs', 'factors occur')} with two or more of them; the table begins with those.`,
    },
    noneShared: { nl: 'Geen enkele factor komt bij twee of meer voor.', en: 'No factor occurs with two or more.' },
    known: { nl: 'Wat bekend is', en: 'What is known' },
    more: {
      nl: 'Met --details ook: uitvoering, onderzoek, werkzame elementen, kosten en verwante programma’s.',
      en: 'With --details also: delivery, studies, active elements, costs and related programmes.',
    },
    field: { nl: '', en: '' },
  },
  diff: {
    title: { nl: 'Wat er veranderde', en: 'What changed' },
    before: { nl: 'Was', en: 'Was' },
    after: { nl: 'Is', en: 'Is' },
    side: {
      nl: (date: string, digest: string): string => `stand op ${date}, gegevens ${digest}`,
      en: (date: string, digest: string): string => `as of ${date}, data ${digest}`,
    },
    profilesTitle: { nl: 'Wat er anders is tussen twee profielen', en: 'What differs between two profiles' },
    profileSide: {
      nl: (profile: string, side: string): string => `${profile}; ${side}`,
      en: (profile: string, side: string): string => `${profile}; ${side}`,
    },
    question: { nl: 'Wat er verschilt in de vraag', en: 'What differs in the question' },
    sameQuestion: { nl: 'Beide vragen hetzelfde.', en: 'Both ask the same.' },
    sameAnswer: {
      nl: 'Wat past en wat ontbreekt, is bij beide gelijk.',
      en: 'What matches and what is missing is the same for both.',
    },
    between: { nl: 'Wat dat verandert in het antwoord', en: 'What that changes in the answer' },
    unsaid: { nl: 'niet genoemd', en: 'not named' },
    parts: {
      targetGroup: { nl: 'Doelgroep', en: 'Target group' },
      phases: { nl: 'Fasen', en: 'Phases' },
      priority: { nl: 'moet of wens', en: 'must or wish' },
      basis: { nl: 'waarop de keuze rust', en: 'what the choice rests on' },
      figure: { nl: 'cijfer', en: 'figure' },
      note: { nl: 'opmerking', en: 'note' },
      mirror: { nl: 'ook gekozen, van de andere kant', en: 'also chosen, from the other side' },
      unknown: { nl: 'Weet niet', en: "Don't know" },
      trait: { nl: 'van de gezinnen', en: 'of the families' },
      births: { nl: 'Geboorten per jaar', en: 'Births a year' },
      share: { nl: 'aandeel van de gezinnen', en: 'share of the families' },
      offer: { nl: 'Wat er al is', en: 'What exists already' },
      worksOn: { nl: 'werkt aan', en: 'works on' },
      reach: { nl: 'gezinnen per jaar', en: 'families a year' },
      minLevel: { nl: 'Minstens dit niveau', en: 'At least this level' },
      themes: { nl: 'Alleen thema', en: 'Only theme' },
      exclude: { nl: 'Weggelaten', en: 'Excluded' },
      includeUnrated: { nl: 'Ook zonder erkenning', en: 'Also without recognition' },
      order: { nl: 'Volgorde', en: 'Order' },
    } satisfies Saying<Record<QuestionPart, string>>,
    chosen: { nl: 'Kiest ook', en: 'Also chooses' },
    dropped: { nl: 'Kiest niet meer', en: 'No longer chooses' },
    onlyRatings: {
      nl: 'Beide kanten zijn dezelfde gegevens. Alleen niveaus kunnen dan verschillen; van koppelingen en teksten weten wij niet sinds wanneer zij gelden.',
      en: 'Both sides are the same data. Then only levels can differ; of links and texts we do not know since when they hold.',
    },
    nothing: { nl: 'Er is niets veranderd.', en: 'Nothing changed.' },
    ratings: {
      granted: { nl: 'Nu erkend', en: 'Recognised now' },
      notKnown: { nl: 'Niet bekend of het toen al erkend was', en: 'Not known whether it was recognised then' },
      otherLevel: { nl: 'Een ander niveau', en: 'Another level' },
      again: { nl: 'Opnieuw erkend, zelfde niveau', en: 'Recognised again, same level' },
      lost: { nl: 'Geen erkenning meer', en: 'No recognition any more' },
      termOver: {
        nl: 'Termijn van 5 jaar voorbij; of die is verlengd, is niet nagegaan',
        en: 'Five-year term over; whether it was renewed was not checked',
      },
    },
    unrated: {
      never: { nl: 'geen erkenning gevonden', en: 'no recognition found' },
      'not-yet': { nl: 'nog niet erkend', en: 'not recognised yet' },
      'not-known': { nl: 'niet bekend', en: 'not known' },
      withdrawn: { nl: 'erkenning ingetrokken', en: 'recognition withdrawn' },
    } satisfies Saying<Record<UnratedBecause, string>>,
    selections: { nl: 'Wat dit doet met uitkomsten', en: 'What this does to results' },
    sameSelections: {
      nl: (count: number): string =>
        `Bij ${many(count, 'profiel', 'profielen')} blijft gelijk wat past en wat ontbreekt.`,
      en: (count: number): string =>
        `For ${many(count, 'profile', 'profiles')}, what matches and what is missing stays the same.`,
    },
    appeared: { nl: 'Komt erbij', en: 'Appears' },
    vanished: { nl: 'Valt weg', en: 'Vanishes' },
    moved: { nl: 'Verschuift', en: 'Moves' },
    gapOpened: { nl: 'Nieuw gat', en: 'New gap' },
    gapClosed: { nl: 'Geen gat meer', en: 'No gap any more' },
    gapChanged: { nl: 'Ander gat', en: 'Other gap' },
    added: { nl: 'Erbij in de gegevens', en: 'Added to the data' },
    removed: { nl: 'Weg uit de gegevens', en: 'Removed from the data' },
    changed: { nl: 'Veranderd in de gegevens', en: 'Changed in the data' },
    absent: { nl: '(niets)', en: '(nothing)' },
    kinds: {
      source: { nl: 'bron', en: 'source' },
      term: { nl: 'term', en: 'term' },
      level: { nl: 'niveau', en: 'level' },
      factor: { nl: 'factor', en: 'factor' },
      intervention: { nl: 'interventie', en: 'intervention' },
      element: { nl: 'werkzaam element', en: 'active element' },
      explanation: { nl: 'uitleg', en: 'explanation' },
      caveat: { nl: 'kanttekening', en: 'caveat' },
      care: { nl: 'gewone zorg', en: 'regular care' },
      'report-claim': { nl: 'uitspraak van het rapport', en: 'claim of the report' },
      question: { nl: 'vraag', en: 'question' },
    } satisfies Saying<Record<RecordKind, string>>,
  },
  batch: {
    title: {
      nl: (count: number): string => `Uitkomsten voor ${many(count, 'profiel', 'profielen')}`,
      en: (count: number): string => `Results for ${many(count, 'profile', 'profiles')}`,
    },
    gapsHead: { nl: 'Wat ontbreekt, over alle profielen', en: 'What is missing, over all profiles' },
    gapCaption: {
      nl: 'In hoeveel profielen een factor is gekozen, antwoord heeft, of een gat is',
      en: 'In how many profiles a factor was chosen, has an answer, or is a gap',
    },
    factor: { nl: 'factor', en: 'factor' },
    chosen: { nl: 'gekozen', en: 'chosen' },
    chosenTitle: { nl: 'profielen die de factor kozen', en: 'profiles that chose the factor' },
    answered: { nl: 'antwoord', en: 'answered' },
    answeredTitle: { nl: 'profielen waarvoor er iets is', en: 'profiles for which there is something' },
    gaps: { nl: 'gaten', en: 'gaps' },
    gapsTitle: { nl: 'profielen waarvoor er niets is', en: 'profiles for which there is nothing' },
    interventionsHead: {
      nl: 'Welke interventies bij welk profiel passen',
      en: 'Which interventions fit which profile',
    },
    inProfiles: { nl: 'past bij', en: 'fits' },
    inProfilesTitle: { nl: 'profielen waarbij zij past', en: 'profiles that it is a match for' },
    interventionsNote: {
      nl: 'De nummers zijn de profielen hierboven. In een vak staat het meeste dat de interventie doet voor een van de gekozen factoren.',
      en: 'The numbers are the profiles above. A cell holds the most that the intervention does for one of the chosen factors.',
    },
    refusedHead: { nl: 'Profielen die niet kloppen', en: 'Profiles that are not valid' },
    profilesHead: { nl: 'Per profiel', en: 'Per profile' },
    profile: { nl: 'profiel', en: 'profile' },
    matches: { nl: 'passend', en: 'matches' },
    gapNames: { nl: 'wat ontbreekt', en: 'what is missing' },
    noGaps: { nl: 'niets', en: 'nothing' },
    more: {
      nl: 'Alle uitkomsten: --format ndjson (een regel per profiel) of --format csv.',
      en: 'All results: --format ndjson (a line per profile) or --format csv.',
    },
  },
  coverage: {
    title: { nl: 'Wat er is, per factor', en: 'What there is, per factor' },
    intro: {
      nl: (factors: number, date: string): string =>
        `${many(factors, 'factor', 'factoren')}, niveaus zoals bekend op ${date}. Dit is een kaart, geen keuze: elk niveau telt mee, ook interventies zonder erkenning.`,
      en: (factors: number, date: string): string =>
        `${many(factors, 'factor', 'factors')}, levels as known on ${date}. This is a map, not a choice: every level counts, interventions without recognition as well.`,
    },
    phases: {
      nl: (phases: string): string => `Alleen interventies voor: ${phases}.`,
      en: (phases: string): string => `Only interventions for: ${phases}.`,
    },
    criteriaIgnored: {
      nl: 'De beperkingen in het profiel (niveau, thema, weglaten) tellen hier niet mee.',
      en: 'The restrictions of the profile (level, theme, exclusions) do not count here.',
    },
    states: {
      studied: {
        nl: 'erkend; een gunstige of gemengde uitkomst op de factor gevonden',
        en: 'recognised; a favourable or mixed result on the factor was found',
      },
      'studied-in-part': {
        nl: 'erkend; een gunstige of gemengde uitkomst op alleen een deel van de factor gevonden',
        en: 'recognised; a favourable or mixed result was found on a part of the factor only',
      },
      named: {
        nl: 'erkend; genoemd als doel of doelgroep, geen uitkomst op de factor gezien',
        en: 'recognised; named as an aim or target group, no result on the factor seen',
      },
    } satisfies Saying<Record<Evidence, string>>,
    offerStates: {
      open: { nl: 'nog open', en: 'still open' },
      offered: { nl: 'aangeboden', en: 'offered' },
      double: { nl: 'dubbel', en: 'double' },
    } satisfies Saying<Record<OfferState, string>>,
    only: {
      nl: (states: string): string => `Alleen de factoren van één regel: --only met ${states} (in deze volgorde).`,
      en: (states: string): string => `Only the factors of one line: --only with ${states} (in this order).`,
    },
    offerCounts: {
      double: {
        nl: 'factoren waaraan twee of meer in dezelfde fase werken of waarvoor zij bedoeld zijn',
        en: 'factors that two or more work on or are meant for in the same phase',
      },
      offered: { nl: 'factoren waarvoor u verder iets heeft', en: 'factors for which you otherwise have something' },
      open: {
        nl: 'factoren waarvoor u niets heeft dat wij kennen',
        en: 'factors for which you have nothing that we know of',
      },
    } satisfies Saying<Record<OfferState, string>>,
    legendHead: { nl: 'Zo leest u de tekens', en: 'How to read the marks' },
    levelLetter: {
      nl: (letter: string, level: string): string => `${letter} = ${level}`,
      en: (letter: string, level: string): string => `${letter} = ${level}`,
    },
    noLevel: { nl: 'geen erkenning gevonden', en: 'no recognition found' },
    legend: {
      relation: {
        nl: 'Hoofdletter: werkt aan de factor. Kleine letter: bedoeld voor gezinnen ermee.',
        en: 'Capital: works on the factor. Lower case: meant for families with it.',
      },
      level: {
        nl: 'De letter is het niveau van de interventie. Het is niet altijd voor deze factor gegeven.',
        en: 'The letter is the level of the intervention. It was not always granted for this factor.',
      },
      studied: {
        nl: '* = effect hierop onderzocht: gunstig of gemengd.',
        en: '* = effect on this was studied: favourable or mixed.',
      },
      noEffect: {
        nl: `× = effect hierop onderzocht: geen of een ongunstig verschil. ${reason().notCounted.nl}`,
        en: `× = effect on this was studied: no or an unfavourable difference. ${reason().notCounted.en}`,
      },
      unknownResult: {
        nl: '? = effect hierop onderzocht, uitkomst niet gevonden.',
        en: '? = effect on this was studied, result not found.',
      },
      indirect: {
        nl: '( ) = via een deel van de factor of de andere kant ervan.',
        en: '( ) = by way of a part of the factor or its other side.',
      },
      offered: { nl: '+ = heeft u al.', en: '+ = you have it already.' },
      count: { nl: 'Een getal ervoor: zoveel interventies.', en: 'A number before it: so many interventions.' },
      none: { nl: '- = niets gevonden.', en: '- = nothing found.' },
      totals: {
        nl: 'n = aantal interventies dat antwoord geeft. n* = waarvan een gunstige of gemengde uitkomst is gevonden.',
        en: 'n = number of interventions that answer. n* = of which a favourable or mixed result was found.',
      },
      plausible: {
        nl: 'Koppelingen die alleen onze inschatting zijn, staan er niet in.',
        en: 'Links that are only our own inference are not in it.',
      },
    },
    mark: {
      nl: (of: MarkTexts): string => `${of.name}: ${of.does}; ${of.claim}${of.result}. ${of.level}`,
      en: (of: MarkTexts): string => `${of.name}: ${of.does}; ${of.claim}${of.result}. ${of.level}`,
    },
    nothing: { nl: 'niets gevonden', en: 'nothing found' },
    factor: { nl: 'factor', en: 'factor' },
    total: { nl: 'totaal', en: 'total' },
    answering: { nl: 'aantal interventies dat antwoord geeft', en: 'number of interventions that answer' },
    answeringHead: { nl: 'n', en: 'n' },
    studied: { nl: 'waarvan effect gevonden', en: 'of which effect found' },
    studiedHead: { nl: 'n*', en: 'n*' },
    yourOffer: { nl: 'uw aanbod', en: 'your offer' },
    ownAccount: {
      nl: (name: string): string => `${name} (volgens u)`,
      en: (name: string): string => `${name} (by your account)`,
    },
    phaseHeads: {
      preconception: { nl: 'vooraf', en: 'before' },
      pregnancy: { nl: 'zwanger', en: 'pregnant' },
      'first-year': { nl: '1e jaar', en: '1st year' },
      'second-year': { nl: '2e jaar', en: '2nd year' },
    } satisfies Saying<Record<Phase, string>>,
    trackHeads: {
      universal: { nl: 'alle gezinnen', en: 'all families' },
      selective: { nl: 'meer risico', en: 'higher risk' },
      indicated: { nl: 'probleem', en: 'problem' },
      'not-recorded': { nl: 'onbekend', en: 'unknown' },
    } satisfies Saying<Record<Track | 'not-recorded', string>>,
    unratedHead: { nl: 'geen erkenning', en: 'no recognition' },
    keyHead: { nl: 'De kolommen', en: 'The columns' },
    inOffer: { nl: 'heeft u al', en: 'you have it already' },
    offerOnly: {
      nl: 'In de kaart staan alleen de interventies van uw aanbod.',
      en: 'The map holds only the interventions of your offer.',
    },
    offered: { nl: 'Aangeboden', en: 'Offered' },
    notInData: {
      nl: (names: string): string =>
        `Niet in onze gegevens, dus hier niet te zien: ${names}. Is het een eigen project, zeg dan waaraan het werkt (NAAM=factor).`,
      en: (names: string): string =>
        `Not in our data, so not to be seen here: ${names}. If it is a project of your own, say what it works on (NAME=factor).`,
    },
    summaryHead: { nl: 'In het kort', en: 'In short' },
    matrixHead: { nl: 'De kaart', en: 'The map' },
    double: { nl: 'Dubbel in uw aanbod', en: 'Double in your offer' },
    open: { nl: 'Nog open in uw aanbod', en: 'Still open in your offer' },
    noDouble: {
      nl: 'Niets in uw aanbod werkt in dezelfde fase aan dezelfde factor.',
      en: 'Nothing in your offer works on the same factor in the same phase.',
    },
    doubleNote,
    withoutMark: {
      nl: (count: number, names: string | undefined): string =>
        `${many(count, 'interventie zegt', 'interventies zeggen')} niets over deze factoren${names === undefined ? '' : `: ${names}`}.`,
      en: (count: number, names: string | undefined): string =>
        `${many(count, 'intervention says', 'interventions say')} nothing about these factors${names === undefined ? '' : `: ${names}`}.`,
    },
    large: {
      nl: (factors: number, interventions: number): string =>
        `De kaart zelf, ${many(factors, 'factor', 'factoren')} bij ${many(interventions, 'interventie', 'interventies')}: --details. Een kleinere kaart: --only, --profile of --risk. Een bestand: --output kaart.html.`,
      en: (factors: number, interventions: number): string =>
        `The map itself, ${many(factors, 'factor', 'factors')} by ${many(interventions, 'intervention', 'interventions')}: --details. A smaller map: --only, --profile or --risk. A file: --output map.html.`,
    },
    noRows: { nl: 'Geen enkele factor voldoet aan deze keuze.', en: 'No factor meets this choice.' },
    pictureCount: {
      nl: 'Een getal: zoveel interventies. De kleur is het hoogste niveau ervan.',
      en: 'A number: so many interventions. The colour is the highest level of them.',
    },
    pictureTitle: {
      nl: (factors: number): string => `Wat er is voor ${many(factors, 'factor', 'factoren')}`,
      en: (factors: number): string => `What there is for ${many(factors, 'factor', 'factors')}`,
    },
  },
};

export type OverviewMessages = Spoken<typeof overview>;

export const overviewMessages: Readonly<Record<Language, OverviewMessages>> = spoken(overview);
