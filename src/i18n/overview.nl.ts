import type { Evidence, OfferState, Phase, RecordKind, Track } from '../core/generated/schema-types.ts';

const many = (count: number, one: string, more: string): string => `${String(count)} ${count === 1 ? one : more}`;

/** What stands behind a mark in the matrix. */
export interface MarkTexts {
  readonly name: string;
  /** What it does and about which factor. */
  readonly does: string;
  readonly claim: string;
  readonly result: string;
  readonly level: string;
}

/** The texts of the overviews over more than one thing, in Dutch: coverage, compare, diff and several profiles. */
export const overviewNl = {
  asOf: (date: string): string =>
    `Stand op ${date}. Een peildatum verandert alleen de niveaus; waar een interventie aan werkt en wat is onderzocht, is de kennis van nu.`,
  timeline: {
    caption: 'Laatst bekende niveau aan het eind van elk jaar',
    year: 'jaar',
    level: 'niveau',
    withdrawn: 'erkenning ingetrokken.',
    reported: 'andere bron',
    legend: '! = termijn van 5 jaar voorbij; of die is verlengd, is niet nagegaan. - = nog niet erkend.',
  },
  compare: {
    title: (names: string): string => `Naast elkaar: ${names}`,
    noWinner:
      'Er is geen winnaar. Een niveau zegt hoe goed iets is onderzocht, niet hoe groot het effect is. De studies deden mee met andere gezinnen en maten andere uitkomsten. Kosten staan in verschillende eenheden. Wat het beste past, hangt af van uw gezinnen en uw uitvoering.',
    factors: 'Waar zij aan werken en voor wie zij bedoeld zijn',
    factor: 'factor',
    shared: (count: number): string =>
      `${many(count, 'factor komt', 'factoren komen')} bij twee of meer voor; de tabel begint daarmee.`,
    noneShared: 'Geen enkele factor komt bij twee of meer voor.',
    known: 'Wat bekend is',
    field: '',
    scope: 'Niveau geldt voor',
  },
  diff: {
    title: 'Wat er veranderde',
    before: 'Was',
    after: 'Is',
    side: (date: string, digest: string): string => `stand op ${date}, gegevens ${digest}`,
    onlyRatings:
      'Beide kanten zijn dezelfde gegevens. Alleen niveaus kunnen dan verschillen; van koppelingen en teksten weten wij niet sinds wanneer zij gelden.',
    nothing: 'Er is niets veranderd.',
    ratings: {
      granted: 'Nu erkend',
      otherLevel: 'Een ander niveau',
      again: 'Opnieuw erkend, zelfde niveau',
      lost: 'Geen erkenning meer',
      termOver: 'Termijn van 5 jaar voorbij; of die is verlengd, is niet nagegaan',
    },
    unrated: { never: 'geen erkenning gevonden', 'not-yet': 'nog niet erkend', withdrawn: 'erkenning ingetrokken' },
    selections: 'Wat dit doet met uitkomsten',
    sameSelections: (count: number): string =>
      `Bij ${many(count, 'profiel', 'profielen')} blijft gelijk wat past en wat ontbreekt.`,
    appeared: 'Komt erbij',
    vanished: 'Valt weg',
    moved: 'Verschuift',
    gapOpened: 'Nieuw gat',
    gapClosed: 'Geen gat meer',
    gapChanged: 'Ander gat',
    added: 'Erbij in de gegevens',
    removed: 'Weg uit de gegevens',
    changed: 'Veranderd in de gegevens',
    absent: '(niets)',
    kinds: {
      source: 'bron',
      term: 'term',
      level: 'niveau',
      factor: 'factor',
      intervention: 'interventie',
      element: 'werkzaam element',
      explanation: 'uitleg',
      caveat: 'kanttekening',
      care: 'gewone zorg',
      'report-claim': 'uitspraak van het rapport',
      question: 'vraag',
    } satisfies Record<RecordKind, string>,
  },
  batch: {
    title: (count: number): string => `Uitkomsten voor ${many(count, 'profiel', 'profielen')}`,
    gapsHead: 'Wat ontbreekt, over alle profielen',
    gapCaption: 'In hoeveel profielen een factor is gekozen, antwoord heeft, of een gat is',
    factor: 'factor',
    chosen: 'gekozen',
    chosenTitle: 'profielen die de factor kozen',
    answered: 'antwoord',
    answeredTitle: 'profielen waarvoor er iets is',
    gaps: 'gaten',
    gapsTitle: 'profielen waarvoor er niets is',
    profilesHead: 'Per profiel',
    profile: 'profiel',
    matches: 'passend',
    gapNames: 'wat ontbreekt',
    noGaps: 'niets',
    more: 'Alle uitkomsten: --format ndjson (een regel per profiel) of --format csv.',
  },
  coverage: {
    title: 'Wat er is, per factor',
    intro: (factors: number, date: string): string =>
      `${many(factors, 'factor', 'factoren')}, niveaus zoals bekend op ${date}. Dit is een kaart, geen keuze: elk niveau telt mee, ook interventies zonder erkenning.`,
    phases: (phases: string): string => `Alleen interventies voor: ${phases}.`,
    criteriaIgnored: 'De beperkingen in het profiel (niveau, thema, weglaten) tellen hier niet mee.',
    states: {
      studied: 'erkend; een gunstige of gemengde uitkomst op de factor gevonden',
      'studied-in-part': 'erkend; een gunstige of gemengde uitkomst op alleen een deel van de factor gevonden',
      named: 'erkend; genoemd als doel of doelgroep, geen uitkomst op de factor gezien',
    } satisfies Record<Evidence, string>,
    offerStates: { open: 'nog open', offered: 'aangeboden', double: 'dubbel' } satisfies Record<OfferState, string>,
    only: (states: string): string => `Alleen de factoren van één regel: --only met ${states} (in deze volgorde).`,
    offerCounts: {
      double: 'factoren waaraan twee of meer in dezelfde fase werken of waarvoor zij bedoeld zijn',
      offered: 'factoren waarvoor u verder iets heeft',
      open: 'factoren waarvoor u niets heeft dat wij kennen',
    } satisfies Record<OfferState, string>,
    legendHead: 'Zo leest u de tekens',
    levelLetter: (letter: string, level: string): string => `${letter} = ${level}`,
    noLevel: 'geen erkenning gevonden',
    legend: {
      relation: 'Hoofdletter: werkt aan de factor. Kleine letter: bedoeld voor gezinnen ermee.',
      level: 'De letter is het niveau van de interventie. Het is niet altijd voor deze factor gegeven.',
      studied: '* = effect hierop onderzocht: gunstig of gemengd.',
      noEffect: '× = effect hierop onderzocht: geen of een ongunstig verschil. Telt niet als antwoord.',
      unknownResult: '? = effect hierop onderzocht, uitkomst niet gevonden.',
      indirect: '( ) = via een deel van de factor of de andere kant ervan.',
      offered: '+ = heeft u al.',
      count: 'Een getal ervoor: zoveel interventies.',
      none: '- = niets gevonden.',
      totals: 'n = aantal interventies dat antwoord geeft. n* = waarvan een gunstige of gemengde uitkomst is gevonden.',
      plausible: 'Koppelingen die alleen onze inschatting zijn, staan er niet in.',
    },
    mark: (of: MarkTexts): string => `${of.name}: ${of.does}; ${of.claim}${of.result}. ${of.level}`,
    nothing: 'niets gevonden',
    factor: 'factor',
    total: 'totaal',
    answering: 'aantal interventies dat antwoord geeft',
    answeringHead: 'n',
    studied: 'waarvan effect gevonden',
    studiedHead: 'n*',
    yourOffer: 'uw aanbod',
    ownAccount: (name: string): string => `${name} (volgens u)`,
    phaseHeads: {
      preconception: 'vooraf',
      pregnancy: 'zwanger',
      'first-year': '1e jaar',
      'second-year': '2e jaar',
    } satisfies Record<Phase, string>,
    trackHeads: {
      universal: 'alle gezinnen',
      selective: 'meer risico',
      indicated: 'probleem',
      'not-recorded': 'onbekend',
    } satisfies Record<Track | 'not-recorded', string>,
    keyHead: 'De kolommen',
    inOffer: 'heeft u al',
    offerOnly: 'In de kaart staan alleen de interventies van uw aanbod.',
    offered: 'Aangeboden',
    notInData: (names: string): string =>
      `Niet in onze gegevens, dus hier niet te zien: ${names}. Is het een eigen project, zeg dan waaraan het werkt (NAAM=factor).`,
    summaryHead: 'In het kort',
    matrixHead: 'De kaart',
    double: 'Dubbel in uw aanbod',
    open: 'Nog open in uw aanbod',
    noDouble: 'Niets in uw aanbod werkt in dezelfde fase aan dezelfde factor.',
    doubleNote: 'Kijk of zij dezelfde gezinnen bedienen. Dubbel is niet altijd verkeerd.',
    withoutMark: (count: number, names: string | undefined): string =>
      `${many(count, 'interventie zegt', 'interventies zeggen')} niets over deze factoren${names === undefined ? '' : `: ${names}`}.`,
    noRows: 'Geen enkele factor voldoet aan deze keuze.',
    pictureCount: 'Een getal: zoveel interventies. De kleur is het hoogste niveau ervan.',
    pictureTitle: (factors: number): string => `Wat er is voor ${many(factors, 'factor', 'factoren')}`,
  },
};

export type OverviewMessages = typeof overviewNl;
