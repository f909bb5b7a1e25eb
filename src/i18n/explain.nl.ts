import type {
  Claim,
  Evidence,
  Failure,
  Flag,
  GapKind,
  MatchGroup,
  Relation,
  Role,
} from '../core/generated/schema-types.ts';
import { nl } from './nl.ts';

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
  'under-reassessment': {
    label: 'wordt opnieuw beoordeeld',
    what: 'De commissie beoordeelt de interventie opnieuw. Zo stond het in de databank toen wij keken.',
    why: 'Het niveau kan gelijk blijven, hoger of lager worden, of vervallen.',
    example: 'NIKA stond in de databank als: in herbeoordeling.',
    mend: 'Vraag de eigenaar wanneer de uitkomst wordt verwacht.',
  },
  'not-found-again': {
    label: 'niet meer gevonden',
    what: 'De erkenning stond niet meer in de databank toen wij keken.',
    why: 'Zij kan zijn vervallen of verplaatst. Dat weten wij niet.',
    example: 'Erkend in 2014, en bij een latere controle niet in de databank gevonden.',
    mend: 'Vraag het NJi of RIVM hoe het met deze erkenning staat.',
  },
  'no-effect-shown': {
    label: 'onderzocht, geen effect gevonden',
    what: 'De interventie is onderzocht op een factor die u koos. Er is daarop geen of een ongunstig verschil gevonden.',
    why: 'Wat zonder effect is geprobeerd, moet u net zo goed weten als wat werkt. Er valt niets door af dat op een andere factor wel een antwoord is.',
    example: 'CenteringZwangerschap is onderzocht op roken; een verschil is niet aangetoond.',
    mend: 'Lees bij de studies (kiem show ID) bij wie en hoe is gemeten.',
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
    label: nl.gaps['no-intervention'].label,
    what: 'Geen enkele interventie in deze gegevens werkt aan de factor of is ervoor bedoeld.',
    why: 'Een gat is een antwoord. Het zegt niet dat er in Nederland niets is, of dat niets helpt.',
    example: 'Blootstelling van de vader aan weekmakers.',
    mend: 'Vraag het na bij NJi, RIVM, de JGZ en gemeenten die op u lijken.',
  },
  'touched-only': {
    label: nl.gaps['touched-only'].label,
    what: 'Er zijn interventies die de factor raken, maar geen ervan werkt eraan.',
    why: 'Gezinnen toelaten om een kenmerk is iets anders dan aan dat kenmerk werken.',
    example: 'Een programma dat gezinnen met schulden toelaat, maar niets aan de schulden doet.',
    mend: 'Ga na of dat genoeg is, of dat u iets zoekt dat zich erop richt.',
  },
  'no-effect-shown': {
    label: nl.gaps['no-effect-shown'].label,
    what: 'Wat aan de factor werkt, is onderzocht, en er is geen of een ongunstig verschil gevonden. Niets anders is een antwoord of is voor deze gezinnen gemaakt.',
    why: 'Dat is iets anders dan niets gevonden: het is geprobeerd.',
    example: 'Er is één programma voor de factor; de studie vond geen verschil.',
    mend: 'Lees in het onderzoek bij wie en hoe is gemeten. Vraag NJi of RIVM wat anderen proberen.',
  },
  'meant-for-only': {
    label: nl.gaps['meant-for-only'].label,
    what: 'Er is een interventie gemaakt voor gezinnen met deze factor, maar niets werkt aan de factor zelf.',
    why: 'Zo ziet u wat er voor deze gezinnen is, zonder dat het als antwoord telt.',
    example:
      'Ouder-baby is gemaakt voor moeders met een depressie. Het werkt aan de band met het kind, niet aan de depressie zelf.',
    mend: 'Vraag na wat het voor deze gezinnen doet, en zoek verder naar iets dat aan de factor zelf werkt.',
  },
  'unrated-only': {
    label: nl.gaps['unrated-only'].label,
    what: 'Wat aan de factor werkt, heeft voor zover wij zien geen erkenning.',
    why: 'Geen erkenning is geen negatief oordeel. Alleen weten wij het niveau niet.',
    example: 'Een lokaal programma dat nooit is voorgelegd aan de commissie.',
    mend: 'Toon het met --include-unrated en vraag de eigenaar naar onderzoek.',
  },
  'other-phase': {
    label: nl.gaps['other-phase'].label,
    what: 'Wat aan de factor werkt, is voor een andere fase dan u koos.',
    why: 'Een interventie buiten uw fase bereikt deze gezinnen nu niet.',
    example: 'U koos het tweede levensjaar; er is alleen iets tijdens de zwangerschap.',
    mend: 'Neem die fase erbij met --phase.',
  },
  'filtered-out': {
    label: nl.gaps['filtered-out'].label,
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

const failures = {
  phase: {
    label: 'andere fase',
    what: 'De interventie is voor geen van de fasen die u koos.',
    why: 'Zij kan bij uw vraag passen, maar in een andere tijd.',
    example: 'U koos het eerste levensjaar; Negen Maanden Niet is voor de zwangerschap.',
    mend: 'Neem die fase mee met --phase.',
  },
  unrated: {
    label: 'geen erkenning gevonden',
    what: 'Op de peildatum vonden wij geen erkenning: nooit, nog niet, of ingetrokken.',
    why: 'Dat is geen negatief oordeel. Wij weten dan alleen het niveau niet.',
    example: 'Een lokaal programma dat nooit is voorgelegd aan een commissie.',
    mend: 'Toon ook deze interventies met --include-unrated.',
  },
  level: {
    label: 'lager niveau dan gevraagd',
    what: 'Het laatst bekende niveau is lager dan u vroeg.',
    why: 'U stelde zelf een ondergrens.',
    example: 'U vroeg minstens goede aanwijzingen; de interventie is goed onderbouwd.',
    mend: 'Vraag een lager niveau met --min-level.',
  },
  theme: {
    label: 'ander thema',
    what: 'De interventie hoort bij een thema dat u niet koos.',
    why: 'U beperkte zelf de thema’s.',
    example: 'U koos gehechtheid; de interventie gaat over een gezonde leefstijl.',
    mend: 'Neem dat thema mee met --theme.',
  },
  excluded: {
    label: 'door u weggelaten',
    what: 'U liet deze interventie zelf weg.',
    why: 'Zij blijft bij wat afvalt staan, zodat te zien is dat het een keuze was.',
    example: 'kiem select --exclude voorzorg',
    mend: 'Haal haar van de lijst met weggelaten interventies (--exclude).',
  },
  'no-effect-shown': {
    label: 'onderzocht, geen effect gevonden',
    what: 'De interventie is op geen enkele factor die u koos een antwoord of voor de gezinnen gemaakt, en is op minstens één ervan zonder effect onderzocht.',
    why: 'Zij is geprobeerd op wat u vraagt. Dat is meer dan zijdelings, en het is geen antwoord.',
    example: 'CenteringZwangerschap bij roken alleen.',
    mend: 'Lees bij de studies (kiem show ID) bij wie en hoe is gemeten.',
  },
  'touches-only': {
    label: 'alleen zijdelings',
    what: 'De interventie heeft met uw factoren te maken, maar is op geen ervan een antwoord en is voor geen ervan gemaakt.',
    why: 'Zoals een koppeling via een bredere factor, of onze eigen inschatting.',
    example: 'Een programma dat gezinnen alleen toelaat als er ook andere redenen zijn.',
    mend: 'Kijk bij de redenen of zijdelings genoeg is.',
  },
} satisfies Record<Failure, Explained>;

const roles = {
  answers: {
    label: 'antwoord',
    what: 'De reden is een antwoord op de factor: de interventie werkt eraan, of is bij een kenmerk van gezinnen voor hen gemaakt. Een studie of een bron zegt het.',
    why: 'Alleen antwoorden tellen mee voor wat past en in welke volgorde.',
    example: 'VoorZorg werkt aan roken in de zwangerschap; dat is onderzocht.',
    mend: 'Kijk hoe zeker het is: onderzocht, of alleen genoemd.',
  },
  'no-effect': {
    label: 'geen effect',
    what: 'De interventie is onderzocht op precies deze factor, of de andere kant ervan. Er is geen of een ongunstig verschil gevonden.',
    why: 'Wat zonder effect is geprobeerd, is geen antwoord.',
    example: 'CenteringZwangerschap bij roken.',
    mend: 'Lees bij de studies (kiem show ID) bij wie en hoe is gemeten.',
  },
  serves: {
    label: 'voor deze gezinnen gemaakt',
    what: 'De interventie is gemaakt voor gezinnen met deze factor, zonder aan de factor zelf te werken.',
    why: 'Het is geen antwoord op de factor, wel iets voor deze gezinnen.',
    example: 'Ouder-baby bij depressie na de bevalling.',
    mend: 'Vraag na wat het voor deze gezinnen doet.',
  },
  touches: {
    label: 'zijdelings',
    what: 'De reden zegt iets over de factor, maar is geen antwoord en zegt niet dat de interventie voor deze gezinnen is gemaakt.',
    why: 'Zoals een bredere factor, een inschatting, of een voorwaarde die alleen samen met andere geldt.',
    example: 'Een programma tegen stress bij ouders, als u stress in de zwangerschap koos.',
    mend: 'Kijk bij de reden waarom zij niet telt.',
  },
} satisfies Record<Role, Explained>;

const groups = {
  studied: {
    label: nl.select.groups.studied,
    what: 'De interventie is erkend, en onderzoek vond een gunstige of gemengde uitkomst op een factor die moet.',
    why: 'Het niveau gaat alleen voor waar het is onderzocht.',
    example: 'VoorZorg bij roken in de zwangerschap.',
    mend: 'Kijk of de uitkomst gunstig of gemengd is, en waarvoor het niveau geldt.',
  },
  recognised: {
    label: nl.select.groups.recognised,
    what: 'De interventie is erkend en is een antwoord op een factor die moet, maar een uitkomst van onderzoek daarop zagen wij niet.',
    why: 'Het niveau zegt dan niets over uw factor.',
    example: 'Een programma dat de factor als doel noemt.',
    mend: 'Vraag de eigenaar of het effect hierop is onderzocht.',
  },
  'made-for': {
    label: nl.select.groups['made-for'],
    what: 'De interventie is erkend en gemaakt voor gezinnen met een factor die moet. Zij werkt niet aan die factor zelf.',
    why: 'Het is iets voor deze gezinnen; de factor blijft een gat.',
    example: 'Ouder-baby bij depressie na de bevalling.',
    mend: 'Vraag na wat het voor deze gezinnen doet.',
  },
  wishes: {
    label: nl.select.groups.wishes,
    what: 'De interventie is erkend en doet alleen iets voor een wens.',
    why: 'Een wens komt na wat moet.',
    example: 'Een programma voor voorlezen, als voorlezen een wens is.',
    mend: 'Is de wens toch een moet, zet haar dan zo in het profiel.',
  },
  unrated: {
    label: nl.select.groups.unrated,
    what: 'Op de peildatum vonden wij geen erkenning. U vroeg deze interventies te tonen.',
    why: 'Dat is geen negatief oordeel.',
    example: 'Een lokaal programma.',
    mend: 'Vraag de eigenaar naar onderzoek.',
  },
} satisfies Record<MatchGroup, Explained>;

const evidence = {
  studied: {
    label: 'uitkomst op de factor gevonden',
    what: 'Van minstens één interventie die past, is een gunstige of gemengde uitkomst op de factor gevonden.',
    why: 'Dat is het meeste wat deze gegevens over een factor kunnen zeggen.',
    example: 'Roken in de zwangerschap, door VoorZorg.',
    mend: 'Kijk hoeveel studies het zijn, en bij wie.',
  },
  'studied-in-part': {
    label: 'uitkomst op een deel gevonden',
    what: 'Alleen op een deel van de factor is een gunstige of gemengde uitkomst gevonden.',
    why: 'Een deel is niet het geheel.',
    example: 'U koos een brede factor; onderzocht is één onderdeel ervan.',
    mend: 'Kijk of dat deel is waar het u om gaat.',
  },
  named: {
    label: 'alleen genoemd',
    what: 'Bronnen noemen de factor als doel, of de gezinnen als doelgroep. Een uitkomst op de factor is niet gezien.',
    why: 'Een doel is nog geen effect.',
    example: 'De databank noemt minder stress als doel.',
    mend: 'Vraag de eigenaar naar onderzoek.',
  },
} satisfies Record<Evidence, Explained>;

/** What `kiem explain` tells, in Dutch. A word with several uses has one page that tells them all. */
export const explainNl = { groups, roles, evidence, flags, gaps, failures, relations, claims };

export type ExplainMessages = {
  readonly [Group in keyof typeof explainNl]: Readonly<Record<keyof (typeof explainNl)[Group], Explained>>;
};
