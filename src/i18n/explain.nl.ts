import type { Claim, Flag, GapKind, Relation } from '../core/generated/schema-types.ts';

/** All that is to be said of a word that a selection uses. */
export interface Explained {
  readonly label: string;
  readonly what: string;
  readonly why: string;
  readonly example: string;
  readonly mend: string;
}

const flags = {
  'level-for-other-outcome': {
    label: 'niveau voor iets anders',
    what: 'De interventie heeft een hoger niveau, maar dat is verleend voor een andere uitkomst dan wat u koos.',
    why: 'Een niveau geldt alleen voor wat is onderzocht. Daarom telt het bij uw vraag niet als bewijs.',
    example:
      'VoorZorg heeft goede aanwijzingen, onder meer voor roken tijdens de zwangerschap. Kiest u alleen een lage SES, dan gaat dat niveau daar niet over.',
    mend: 'Lees bij de interventie (kiem show ID) waarvoor het niveau geldt en wat er bij uw factor is gevonden.',
  },
  'recognition-expired': {
    label: 'termijn voorbij',
    what: 'De erkenning is langer dan vijf jaar geleden verleend.',
    why: 'Een erkenning geldt vijf jaar. Of zij is verlengd, staat niet altijd in de bronnen die wij zagen.',
    example: 'Erkend op 25 juni 2015: de termijn liep tot 25 juni 2020.',
    mend: 'Kijk voor een besluit in de databank van NJi of RIVM.',
  },
  'recognition-undated': {
    label: 'datum niet gevonden',
    what: 'Van de erkenning is geen datum bekend.',
    why: 'Zonder datum weten wij niet of de termijn voorbij is. Ook bij een eerdere peildatum (--as-of) is het niveau onzeker.',
    example: 'Uk & Puk: Goed onderbouwd, datum niet gevonden.',
    mend: 'Vraag de eigenaar naar de datum van de erkenning.',
  },
  'levels-differ': {
    label: 'bronnen verschillen',
    what: 'Een andere bron noemt een ander niveau dan de databank.',
    why: 'Wij volgen de databank van de erkenningscommissie en tonen het verschil. Het andere niveau telt niet mee in de volgorde.',
    example: 'Het rapport van 2019 noemt bij VoorZorg eerste aanwijzingen, de databank goede aanwijzingen.',
    mend: 'Noem in een advies beide, met de bron.',
  },
  'not-specific-to-age': {
    label: 'ook voor oudere kinderen',
    what: 'De interventie loopt door tot na het vierde jaar.',
    why: 'Het niveau is niet apart voor de eerste 1000 dagen verleend. Het onderzoek kan over oudere kinderen gaan.',
    example: 'Een programma voor 0 tot 12 jaar, onderzocht bij kinderen van 6.',
    mend: 'Kijk bij de studies (kiem show ID) hoe oud de kinderen waren.',
  },
  'narrow-target': {
    label: 'kleine doelgroep',
    what: 'Een gezin kan alleen meedoen als het aan voorwaarden voldoet.',
    why: 'Een sterk programma voor weinig gezinnen verandert weinig aan de cijfers van een gemeente.',
    example: 'Alleen voor vrouwen die hun eerste kind verwachten en zich vóór week 28 melden.',
    mend: 'Schat hoeveel gezinnen dat bij u zijn.',
  },
  'condition-conflict': {
    label: 'past mogelijk niet',
    what: 'U gaf aan dat de meeste gezinnen niet voldoen aan een voorwaarde van de interventie.',
    why: 'Er valt niets door af: voor de gezinnen die wel voldoen, kan het passen.',
    example: 'Voorwaarde: eerste kind. U gaf aan: de meesten niet.',
    mend: 'Ga na voor hoeveel gezinnen het wel past, of kies een andere interventie.',
  },
} satisfies Record<Flag, Explained>;

const gaps = {
  'no-intervention': {
    label: 'niets gevonden',
    what: 'Geen enkele interventie in deze gegevens werkt aan de factor of is ervoor bedoeld.',
    why: 'Een gat is een antwoord. Het zegt niet dat er in Nederland niets is, of dat niets helpt.',
    example: 'Blootstelling van de vader aan weekmakers.',
    mend: 'Vraag het na bij NJi, RIVM, de JGZ en gemeenten die op u lijken.',
  },
  'touched-only': {
    label: 'alleen zijdelings',
    what: 'Er zijn interventies die de factor raken, maar geen ervan werkt eraan.',
    why: 'Gezinnen toelaten om een kenmerk is iets anders dan aan dat kenmerk werken.',
    example: 'Een programma dat gezinnen met schulden toelaat, maar niets aan de schulden doet.',
    mend: 'Ga na of dat genoeg is, of dat u iets zoekt dat zich erop richt.',
  },
  'unrated-only': {
    label: 'alleen zonder erkenning',
    what: 'Wat aan de factor werkt, heeft voor zover wij zien geen erkenning.',
    why: 'Geen erkenning is geen negatief oordeel. Alleen weten wij het niveau niet.',
    example: 'Een lokaal programma dat nooit is voorgelegd aan de commissie.',
    mend: 'Toon het met --include-unrated en vraag de eigenaar naar onderzoek.',
  },
  'other-phase': {
    label: 'alleen in een andere fase',
    what: 'Wat aan de factor werkt, is voor een andere fase dan u koos.',
    why: 'Een interventie buiten uw fase bereikt deze gezinnen nu niet.',
    example: 'U koos het tweede levensjaar; er is alleen iets tijdens de zwangerschap.',
    mend: 'Neem die fase erbij met --phase.',
  },
  'filtered-out': {
    label: 'weggevallen door uw keuzes',
    what: 'Er is iets, maar het valt af door een grens die u zelf stelde.',
    why: 'Een minimumniveau, thema of uitsluiting kan net dat ene aanbod weglaten.',
    example: 'U vroeg minstens goede aanwijzingen; wat er is, heeft eerste aanwijzingen.',
    mend: 'Maak die keuze ruimer. De uitkomst zegt welke, en wat er dan bijkomt.',
  },
} satisfies Record<GapKind, Explained>;

const relations = {
  'works-on': {
    label: 'werkt aan',
    what: 'De interventie heeft als doel het risico kleiner of de bescherming sterker te maken.',
    why: 'Een doel is nog geen effect. Of het lukt, zegt de bewering die erbij staat.',
    example: 'Een programma tegen roken werkt aan roken tijdens de zwangerschap.',
    mend: 'Alleen als een bron het doel noemt. Waar een programma slechts over praat, is geen koppeling.',
  },
  'meant-for': {
    label: 'bedoeld voor',
    what: 'De interventie is gemaakt voor gezinnen met dit kenmerk, of laat gezinnen hierom toe.',
    why: 'Het zegt voor wie het aanbod is, niet wat het verandert en niet hoeveel gezinnen meedoen.',
    example: 'VoorZorg is bedoeld voor gezinnen met een lage SES.',
    mend: 'Alleen bij een risicofactor. Een bescherming wordt versterkt: daarvoor is works-on.',
  },
  'studied-with': {
    label: 'onderzocht bij',
    what: 'Er is onderzoek naar deze interventie gedaan bij deze groep.',
    why: 'Een raad vraagt of het is geprobeerd bij gezinnen zoals die in de gemeente. Een antwoord op de factor is het daarmee niet.',
    example: 'VIPP-SD is onderzocht bij Turks-Nederlandse gezinnen.',
    mend: 'Alleen bij onderzoek naar dit programma of een aanpassing ervan, en met de bron.',
  },
} satisfies Record<Relation, Explained>;

const claims = {
  studied: {
    label: 'onderzocht',
    what: 'Een effectstudie of de erkenning gaat over precies deze uitkomst, of is met deze groep gedaan.',
    why: 'Onderzocht is niet hetzelfde als gunstig: de uitkomst staat erbij.',
    example: 'Een studie naar VIPP-SD mat sensitief opvoeden: gunstig verschil gevonden.',
    mend: 'Noem bij de koppeling de uitkomst (result) en de studies.',
  },
  stated: {
    label: 'genoemd',
    what: 'Een bron noemt dit als doel of doelgroep.',
    why: 'Wat een programma wil, is bekend. Of het lukt, is op dit punt niet onderzocht of niet gevonden.',
    example: 'De beschrijving in de databank noemt minder stress bij ouders als doel.',
    mend: 'Vind u een studie over deze uitkomst, dan wordt de bewering studied.',
  },
  plausible: {
    label: 'onze inschatting',
    what: 'Geen bron zegt dit. Wij vinden het aannemelijk.',
    why: 'Het telt niet als antwoord op uw vraag en staat er altijd bij als inschatting.',
    example: 'Ouders die elkaar ontmoeten, hebben misschien minder last van eenzaamheid.',
    mend: 'Zoek een bron die het zegt, of laat de koppeling weg.',
  },
} satisfies Record<Claim, Explained>;

/** What `kiem explain` tells, in Dutch. */
export const explainNl = { flags, gaps, relations, claims };

export type ExplainMessages = {
  readonly [Group in keyof typeof explainNl]: Readonly<Record<keyof (typeof explainNl)[Group], Explained>>;
};
