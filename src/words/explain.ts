import { type Language, type Spoken, spoken } from './said.ts';
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
import type { Saying } from './said.ts';
import { select } from './select.ts';
import { gaps } from './gaps.ts';
import { history } from './history.ts';
import { roles } from './outcome.ts';
import { noVerdict } from './phrases.ts';

/** All that is to be said of a word that a selection uses. */
export interface Explained {
  readonly label: string;
  readonly what: string;
  readonly why: string;
  readonly example: string;
  readonly mend: string;
}

const { groups } = select();
const MADE_FOR_EXAMPLE = {
  nl: 'Ouder-baby bij depressie na de bevalling.',
  en: 'Ouder-baby with depression after birth.',
};
const MADE_FOR_NEXT = { nl: 'Vraag na wat het voor deze gezinnen doet.', en: 'Ask what it does for these families.' };
const ASK_OWNER = { nl: 'Vraag de eigenaar naar onderzoek.', en: 'Ask the owner for research.' };
const READ_STUDIES = {
  nl: 'Lees bij de studies (kiem show ID) bij wie en hoe is gemeten.',
  en: 'See in the studies (kiem show ID) who took part and how it was measured.',
};
const NEVER_SUBMITTED = {
  nl: 'Een lokaal programma dat nooit is voorgelegd aan een commissie.',
  en: 'A local programme that was never submitted to a committee.',
};
/** Of an intervention; a gap of this kind has the same name. */
const TRIED = { nl: 'onderzocht, geen effect gevonden', en: 'studied, no effect found' };
const INCLUDE_PHASE = { nl: 'Neem die fase mee met --phase.', en: 'Include that phase with --phase.' };

export const explain = {
  groups: {
    studied: {
      label: groups.studied,
      what: {
        nl: 'De interventie is erkend, en onderzoek vond een gunstige of gemengde uitkomst op een factor die moet.',
        en: 'The intervention is recognised, and research found a favourable or mixed result on a must.',
      },
      why: {
        nl: 'Het niveau gaat alleen voor waar het is onderzocht.',
        en: 'A level leads only where it was studied.',
      },
      example: { nl: 'VoorZorg bij roken in de zwangerschap.', en: 'VoorZorg with smoking in pregnancy.' },
      mend: {
        nl: 'Kijk of de uitkomst gunstig of gemengd is, en waarvoor het niveau geldt.',
        en: 'See whether the result is favourable or mixed, and what the level was granted for.',
      },
    },
    recognised: {
      label: groups.recognised,
      what: {
        nl: 'De interventie is erkend en is een antwoord op een factor die moet, maar een uitkomst van onderzoek daarop zagen wij niet.',
        en: 'The intervention is recognised and answers a must, but we saw no result of research on it.',
      },
      why: { nl: 'Het niveau zegt dan niets over uw factor.', en: 'The level then says nothing about your factor.' },
      example: {
        nl: 'Een programma dat de factor als doel noemt.',
        en: 'A programme that names the factor as an aim.',
      },
      mend: {
        nl: 'Vraag de eigenaar of het effect hierop is onderzocht.',
        en: 'Ask the owner whether the effect on this was studied.',
      },
    },
    'made-for': {
      label: groups['made-for'],
      what: {
        nl: 'De interventie is erkend en gemaakt voor gezinnen met een factor die moet. Zij werkt niet aan die factor zelf.',
        en: 'The intervention is recognised and made for families with a must. It does not work on that factor itself.',
      },
      why: {
        nl: 'Het is iets voor deze gezinnen; de factor blijft een gat.',
        en: 'It is something for these families; the factor stays a gap.',
      },
      example: MADE_FOR_EXAMPLE,
      mend: MADE_FOR_NEXT,
    },
    wishes: {
      label: groups.wishes,
      what: {
        nl: 'De interventie is erkend en doet alleen iets voor een wens.',
        en: 'The intervention is recognised and does something for a wish only.',
      },
      why: { nl: 'Een wens komt na wat moet.', en: 'A wish comes after a must.' },
      example: {
        nl: 'Een programma voor voorlezen, als voorlezen een wens is.',
        en: 'A programme for reading aloud, when reading aloud is a wish.',
      },
      mend: {
        nl: 'Is de wens toch een moet, zet haar dan zo in het profiel.',
        en: 'If the wish is a must after all, say so in the profile.',
      },
    },
    unrated: {
      label: groups.unrated,
      what: {
        nl: 'Op de peildatum vonden wij geen erkenning. U vroeg deze interventies te tonen.',
        en: 'We found no recognition as of the day. You asked to show these interventions.',
      },
      why: noVerdict,
      example: { nl: 'Een lokaal programma.', en: 'A local programme.' },
      mend: ASK_OWNER,
    },
  } satisfies Saying<Record<MatchGroup, Explained>>,
  roles: {
    answers: {
      label: roles.answers,
      what: {
        nl: 'De reden is een antwoord op de factor: de interventie werkt eraan, of is bij een kenmerk van gezinnen voor hen gemaakt. Een studie of een bron zegt het.',
        en: 'The reason answers the factor: the intervention works on it or, with a characteristic of families, is made for them. A study or a source says so.',
      },
      why: {
        nl: 'Alleen antwoorden tellen mee voor wat past en in welke volgorde.',
        en: 'Only answers count for what fits and in which order.',
      },
      example: {
        nl: 'VoorZorg werkt aan roken in de zwangerschap; dat is onderzocht.',
        en: 'VoorZorg works on smoking in pregnancy; that was studied.',
      },
      mend: {
        nl: 'Kijk hoe zeker het is: onderzocht, of alleen genoemd.',
        en: 'See how sure it is: studied, or only named.',
      },
    },
    'no-effect': {
      label: roles['no-effect'],
      what: {
        nl: 'De interventie is onderzocht op precies deze factor, of de andere kant ervan. Er is geen of een ongunstig verschil gevonden.',
        en: 'The intervention was studied on exactly this factor, or its other side. No difference was found, or an unfavourable one.',
      },
      why: { nl: 'Wat zonder effect is geprobeerd, is geen antwoord.', en: 'What was tried in vain is not an answer.' },
      example: { nl: 'CenteringZwangerschap bij roken.', en: 'CenteringZwangerschap with smoking.' },
      mend: READ_STUDIES,
    },
    serves: {
      label: roles.serves,
      what: {
        nl: 'De interventie is gemaakt voor gezinnen met deze factor, zonder aan de factor zelf te werken.',
        en: 'The intervention is made for families with this factor, without working on the factor itself.',
      },
      why: {
        nl: 'Het is geen antwoord op de factor, wel iets voor deze gezinnen.',
        en: 'It is not an answer to the factor, but it is something for these families.',
      },
      example: MADE_FOR_EXAMPLE,
      mend: MADE_FOR_NEXT,
    },
    touches: {
      label: roles.touches,
      what: {
        nl: 'De reden zegt iets over de factor, maar is geen antwoord en zegt niet dat de interventie voor deze gezinnen is gemaakt.',
        en: 'The reason says something about the factor, but is not an answer and does not say that the intervention is made for these families.',
      },
      why: {
        nl: 'Zoals een bredere factor, een inschatting, of een voorwaarde die alleen samen met andere geldt.',
        en: 'Such as a wider factor, an inference, or a ground that counts only together with others.',
      },
      example: {
        nl: 'Een programma tegen stress bij ouders, als u stress in de zwangerschap koos.',
        en: 'A programme against parental stress, when you chose stress in pregnancy.',
      },
      mend: { nl: 'Kijk bij de reden waarom zij niet telt.', en: 'See in the reason why it does not count.' },
    },
  } satisfies Saying<Record<Role, Explained>>,
  evidence: {
    studied: {
      label: { nl: 'uitkomst op de factor gevonden', en: 'result on the factor found' },
      what: {
        nl: 'Van minstens één interventie die past, is een gunstige of gemengde uitkomst op de factor gevonden.',
        en: 'For at least one match a favourable or mixed result on the factor was found.',
      },
      why: {
        nl: 'Dat is het meeste wat deze gegevens over een factor kunnen zeggen.',
        en: 'That is the most that this data can say of a factor.',
      },
      example: { nl: 'Roken in de zwangerschap, door VoorZorg.', en: 'Smoking in pregnancy, by VoorZorg.' },
      mend: {
        nl: 'Kijk hoeveel studies het zijn, en bij wie.',
        en: 'See how many studies there are, and who took part.',
      },
    },
    'studied-in-part': {
      label: { nl: 'uitkomst op een deel gevonden', en: 'result on a part found' },
      what: {
        nl: 'Alleen op een deel van de factor is een gunstige of gemengde uitkomst gevonden.',
        en: 'A favourable or mixed result was found on a part of the factor only.',
      },
      why: { nl: 'Een deel is niet het geheel.', en: 'A part is not the whole.' },
      example: {
        nl: 'U koos een brede factor; onderzocht is één onderdeel ervan.',
        en: 'You chose a broad factor; one part of it was studied.',
      },
      mend: { nl: 'Kijk of dat deel is waar het u om gaat.', en: 'See whether that part is what matters to you.' },
    },
    named: {
      label: { nl: 'alleen genoemd', en: 'only named' },
      what: {
        nl: 'Bronnen noemen de factor als doel, of de gezinnen als doelgroep. Een uitkomst op de factor is niet gezien.',
        en: 'Sources name the factor as an aim, or the families as a target group. No result on the factor was seen.',
      },
      why: { nl: 'Een doel is nog geen effect.', en: 'An aim is not an effect yet.' },
      example: { nl: 'De databank noemt minder stress als doel.', en: 'The database names less stress as an aim.' },
      mend: ASK_OWNER,
    },
  } satisfies Saying<Record<Evidence, Explained>>,
  flags: {
    'level-for-other-outcome': {
      label: { nl: 'niveau voor iets anders', en: 'level for something else' },
      what: {
        nl: 'De interventie heeft een hoger niveau, maar dat is verleend voor een andere uitkomst dan wat u koos.',
        en: 'The intervention has a higher level, but it was granted for another outcome than what you chose.',
      },
      why: {
        nl: 'Een niveau geldt alleen voor wat is onderzocht. Daarom telt het bij uw vraag niet als bewijs.',
        en: 'A level holds only for what was studied. So for your question it does not count as evidence.',
      },
      example: {
        nl: 'VoorZorg heeft goede aanwijzingen, onder meer voor roken tijdens de zwangerschap. Kiest u alleen een lage SES, dan gaat dat niveau daar niet over.',
        en: 'VoorZorg has good indications, for smoking during pregnancy among others. When you choose a low SES only, that level is not about it.',
      },
      mend: {
        nl: 'Lees bij de interventie (kiem show ID) waarvoor het niveau geldt en wat er bij uw factor is gevonden.',
        en: 'See at the intervention (kiem show ID) what the level holds for and what was found on your factor.',
      },
    },
    'recognition-expired': {
      label: { nl: 'termijn voorbij', en: 'term over' },
      what: {
        nl: 'De erkenning is langer dan vijf jaar geleden verleend.',
        en: 'The recognition was granted more than five years ago.',
      },
      why: {
        nl: 'Een erkenning geldt vijf jaar. Of zij is verlengd, staat niet altijd in de bronnen die wij zagen.',
        en: 'A recognition holds for five years. Whether it was renewed is not always in the sources that we saw.',
      },
      example: {
        nl: 'Erkend op 25 juni 2015: de termijn liep tot 25 juni 2020.',
        en: 'Recognised on 25 June 2015: the term ran until 25 June 2020.',
      },
      mend: {
        nl: 'Kijk vóór een besluit in de databank van NJi of RIVM.',
        en: 'Check the NJi or RIVM database before you decide.',
      },
    },
    'recognition-undated': {
      label: history().undated,
      what: { nl: 'Van de erkenning is geen datum bekend.', en: 'No date is known of the recognition.' },
      why: {
        nl: 'Zonder datum weten wij niet of de termijn voorbij is. Ook bij een eerdere peildatum (--as-of) is het niveau onzeker.',
        en: 'Without a date we do not know whether the term is over. For an earlier as-of date (--as-of) the level is uncertain too.',
      },
      example: {
        nl: 'Uk & Puk: Goed onderbouwd, datum niet gevonden.',
        en: 'Uk & Puk: well substantiated, date not found.',
      },
      mend: {
        nl: 'Vraag de eigenaar naar de datum van de erkenning.',
        en: 'Ask the owner for the date of the recognition.',
      },
    },
    'under-reassessment': {
      label: { nl: 'wordt opnieuw beoordeeld', en: 'being reassessed' },
      what: {
        nl: 'De commissie beoordeelt de interventie opnieuw. Zo stond het in de databank toen wij keken.',
        en: 'The committee is assessing the intervention again. That is what the database said when we looked.',
      },
      why: {
        nl: 'Het niveau kan gelijk blijven, hoger of lager worden, of vervallen.',
        en: 'The level may stay the same, go up or down, or end.',
      },
      example: {
        nl: 'NIKA stond in de databank als: in herbeoordeling.',
        en: 'NIKA was listed in the database as: under reassessment.',
      },
      mend: {
        nl: 'Vraag de eigenaar wanneer de uitkomst wordt verwacht.',
        en: 'Ask the owner when the outcome is expected.',
      },
    },
    'not-found-again': {
      label: { nl: 'niet meer gevonden', en: 'not found again' },
      what: {
        nl: 'Bij de laatste controle was de erkenning niet terug te vinden.',
        en: 'At the last check the recognition could not be found again.',
      },
      why: {
        nl: 'Zij kan zijn vervallen of verplaatst. Dat weten wij niet.',
        en: 'It may have ended or moved. We do not know.',
      },
      example: {
        nl: 'Erkend in 2014, en bij een latere controle niet in de databank gevonden.',
        en: 'Recognised in 2014, and not found in the database at a later check.',
      },
      mend: {
        nl: 'Vraag het NJi of RIVM hoe het met deze erkenning staat.',
        en: 'Ask NJi or RIVM about the state of this recognition.',
      },
    },
    'no-effect-shown': {
      label: TRIED,
      what: {
        nl: 'De interventie is onderzocht op een factor die u koos. Er is daarop geen of een ongunstig verschil gevonden.',
        en: 'The intervention was studied on a factor that you chose. No difference on it was found, or an unfavourable one.',
      },
      why: {
        nl: 'Wat zonder effect is geprobeerd, moet u net zo goed weten als wat werkt. Er valt niets door af dat op een andere factor wel een antwoord is.',
        en: 'You should know what was tried in vain as plainly as what works. Nothing is left out for it that answers another factor.',
      },
      example: {
        nl: 'CenteringZwangerschap is onderzocht op roken; een verschil is niet aangetoond.',
        en: 'CenteringZwangerschap was studied on smoking; no difference was shown.',
      },
      mend: READ_STUDIES,
    },
    'levels-differ': {
      label: { nl: 'bronnen verschillen', en: 'sources differ' },
      what: {
        nl: 'Een andere bron noemt een ander niveau dan de databank.',
        en: 'Another source names another level than the database.',
      },
      why: {
        nl: 'Wij volgen de databank van de erkenningscommissie en tonen het verschil. Het andere niveau telt niet mee in de volgorde.',
        en: 'We follow the database of the recognition committee and show the difference. The other level does not count in the order.',
      },
      example: {
        nl: 'Het rapport van 2019 noemt bij VoorZorg eerste aanwijzingen, de databank goede aanwijzingen.',
        en: 'The report of 2019 says first indications of VoorZorg, the database good indications.',
      },
      mend: { nl: 'Noem in een advies beide, met de bron.', en: 'Name both in a memo, with the source.' },
    },
    'not-specific-to-age': {
      label: { nl: 'ook voor oudere kinderen', en: 'also for older children' },
      what: {
        nl: 'De interventie loopt door tot na het vierde jaar.',
        en: 'The intervention goes on beyond the age of four.',
      },
      why: {
        nl: 'Het niveau is niet apart voor de eerste 1000 dagen verleend. Het onderzoek kan over oudere kinderen gaan.',
        en: 'The level was not granted separately for the first 1000 days. The research may be about older children.',
      },
      example: {
        nl: 'Een programma voor 0 tot 12 jaar, onderzocht bij kinderen van 6.',
        en: 'A programme for ages 0 to 12, studied with children of 6.',
      },
      mend: {
        nl: 'Kijk bij de studies (kiem show ID) hoe oud de kinderen waren.',
        en: 'See at the studies (kiem show ID) how old the children were.',
      },
    },
    'narrow-target': {
      label: { nl: 'kleine doelgroep', en: 'small target group' },
      what: {
        nl: 'Een gezin kan alleen meedoen als het aan voorwaarden voldoet.',
        en: 'A family can take part only when it meets conditions.',
      },
      why: {
        nl: 'Een sterk programma voor weinig gezinnen verandert weinig aan de cijfers van een gemeente.',
        en: 'A strong programme for few families changes little in the figures of a municipality.',
      },
      example: {
        nl: 'Alleen voor vrouwen die hun eerste kind verwachten en zich vóór week 28 melden.',
        en: 'Only for women who expect their first child and come before week 28.',
      },
      mend: { nl: 'Schat hoeveel gezinnen dat bij u zijn.', en: 'Estimate how many such families you have.' },
    },
    'condition-conflict': {
      label: { nl: 'past mogelijk niet', en: 'may not fit' },
      what: {
        nl: 'U gaf aan dat de meeste gezinnen niet voldoen aan een voorwaarde van de interventie.',
        en: 'You said that most families do not meet a condition of the intervention.',
      },
      why: {
        nl: 'Er valt niets door af: voor de gezinnen die wel voldoen, kan het passen.',
        en: 'Nothing is left out because of it: for the families that do meet it, it may fit.',
      },
      example: {
        nl: 'Voorwaarde: eerste kind. U gaf aan: de meesten niet.',
        en: 'Condition: first child. You said: most do not.',
      },
      mend: {
        nl: 'Ga na voor hoeveel gezinnen het wel past, of kies een andere interventie.',
        en: 'Find out for how many families it does fit, or choose another intervention.',
      },
    },
  } satisfies Saying<Record<Flag, Explained>>,
  gaps: {
    'no-intervention': {
      label: gaps.gaps['no-intervention'].label,
      what: {
        nl: 'Geen enkele interventie in deze gegevens werkt aan de factor of is ervoor bedoeld.',
        en: 'No intervention in this data works on the factor or is meant for it.',
      },
      why: {
        nl: 'Een gat is een antwoord. Het zegt niet dat er in Nederland niets is, of dat niets helpt.',
        en: 'A gap is an answer. It does not say that there is nothing in the Netherlands, or that nothing helps.',
      },
      example: { nl: 'Blootstelling van de vader aan weekmakers.', en: 'Exposure of the father to plasticisers.' },
      mend: gaps.gaps['no-intervention'].next.change,
    },
    'touched-only': {
      label: gaps.gaps['touched-only'].label,
      what: {
        nl: 'Er zijn interventies die de factor raken, maar geen ervan werkt eraan.',
        en: 'There are interventions that touch the factor, but none works on it.',
      },
      why: {
        nl: 'Gezinnen toelaten om een kenmerk is iets anders dan aan dat kenmerk werken.',
        en: 'To admit families because of a characteristic is something else than to work on it.',
      },
      example: {
        nl: 'Een programma dat gezinnen met schulden toelaat, maar niets aan de schulden doet.',
        en: 'A programme that admits families with debts, but does nothing about the debts.',
      },
      mend: gaps.gaps['touched-only'].next.change,
    },
    'no-effect-shown': {
      label: gaps.gaps['no-effect-shown'].label,
      what: {
        nl: 'Wat aan de factor werkt, is onderzocht, en er is geen of een ongunstig verschil gevonden. Niets anders is een antwoord of is voor deze gezinnen gemaakt.',
        en: 'What works on the factor was studied, and no difference was found, or an unfavourable one. Nothing else answers it or is made for these families.',
      },
      why: {
        nl: 'Dat is iets anders dan niets gevonden: het is geprobeerd.',
        en: 'That is something else than nothing found: it was tried.',
      },
      example: {
        nl: 'Er is één programma voor de factor; de studie vond geen verschil.',
        en: 'There is one programme for the factor; the study found no difference.',
      },
      mend: gaps.gaps['no-effect-shown'].next.change,
    },
    'meant-for-only': {
      label: gaps.gaps['meant-for-only'].label,
      what: {
        nl: 'Er is een interventie gemaakt voor gezinnen met deze factor, maar niets werkt aan de factor zelf.',
        en: 'An intervention is made for families with this factor, but nothing works on the factor itself.',
      },
      why: {
        nl: 'Zo ziet u wat er voor deze gezinnen is, zonder dat het als antwoord telt.',
        en: 'You see what there is for these families, without counting it as an answer.',
      },
      example: {
        nl: 'Ouder-baby is gemaakt voor moeders met een depressie. Het werkt aan de band met het kind, niet aan de depressie zelf.',
        en: 'Ouder-baby is made for mothers with a depression. It works on the bond with the child, not on the depression itself.',
      },
      mend: gaps.gaps['meant-for-only'].next.change,
    },
    'unrated-only': {
      label: gaps.gaps['unrated-only'].label,
      what: {
        nl: 'Wat aan de factor werkt, heeft voor zover wij zien geen erkenning.',
        en: 'What works on the factor has no recognition that we could see.',
      },
      why: {
        nl: 'Geen erkenning is geen negatief oordeel. Alleen weten wij het niveau niet.',
        en: 'No recognition is not a negative verdict. We just cannot name the level.',
      },
      example: NEVER_SUBMITTED,
      mend: {
        nl: 'Toon het met --include-unrated en vraag de eigenaar naar onderzoek.',
        en: 'Show it with --include-unrated and ask the owner for research.',
      },
    },
    'other-phase': {
      label: gaps.gaps['other-phase'].label,
      what: {
        nl: 'Wat aan de factor werkt, is voor een andere fase dan u koos.',
        en: 'What works on the factor is for another phase than you chose.',
      },
      why: {
        nl: 'Een interventie buiten uw fase bereikt deze gezinnen nu niet.',
        en: 'An intervention outside your phase does not serve these families now.',
      },
      example: {
        nl: 'U koos het tweede levensjaar; er is alleen iets tijdens de zwangerschap.',
        en: 'You chose the second year; there is something during pregnancy only.',
      },
      mend: INCLUDE_PHASE,
    },
    'filtered-out': {
      label: gaps.gaps['filtered-out'].label,
      what: {
        nl: 'Er is iets, maar het valt af door een grens die u zelf stelde.',
        en: 'There is something, but it is left out by a limit that you set yourself.',
      },
      why: {
        nl: 'Een minimumniveau, thema of uitsluiting kan net dat ene aanbod weglaten.',
        en: 'A minimum level, a theme or an exclusion can leave out just that one offer.',
      },
      example: {
        nl: 'U vroeg minstens goede aanwijzingen; wat er is, heeft eerste aanwijzingen.',
        en: 'You asked at least good indications; what there is has first indications.',
      },
      mend: {
        nl: 'Maak die keuze ruimer. De uitkomst zegt welke, en wat er dan bijkomt.',
        en: 'Relax that choice. The result says which, and what that adds.',
      },
    },
  } satisfies Saying<Record<GapKind, Explained>>,
  failures: {
    phase: {
      label: { nl: 'andere fase', en: 'another phase' },
      what: {
        nl: 'De interventie is voor geen van de fasen die u koos.',
        en: 'The intervention is for none of the phases that you chose.',
      },
      why: {
        nl: 'Zij kan bij uw vraag passen, maar in een andere tijd.',
        en: 'It may fit your question, but at another time.',
      },
      example: {
        nl: 'U koos het eerste levensjaar; Negen Maanden Niet is voor de zwangerschap.',
        en: 'You chose the first year; Negen Maanden Niet is for pregnancy.',
      },
      mend: INCLUDE_PHASE,
    },
    unrated: {
      label: { nl: 'geen erkenning gevonden', en: 'no recognition found' },
      what: {
        nl: 'Op de peildatum vonden wij geen erkenning: nooit, nog niet, misschien al, of ingetrokken.',
        en: 'We found no recognition as of the day: never, not yet, perhaps already, or withdrawn.',
      },
      why: {
        nl: `${noVerdict.nl} Wij weten dan alleen het niveau niet.`,
        en: `${noVerdict.en} We just do not know the level.`,
      },
      example: NEVER_SUBMITTED,
      mend: {
        nl: 'Toon ook deze interventies met --include-unrated.',
        en: 'Show these interventions too with --include-unrated.',
      },
    },
    level: {
      label: { nl: 'lager niveau dan gevraagd', en: 'lower level than asked' },
      what: {
        nl: 'Het laatst bekende niveau is lager dan u vroeg.',
        en: 'The last known level is lower than you asked.',
      },
      why: { nl: 'U stelde zelf een ondergrens.', en: 'You set that limit yourself.' },
      example: {
        nl: 'U vroeg minstens goede aanwijzingen; de interventie is goed onderbouwd.',
        en: 'You asked for at least good indications; the intervention is well substantiated.',
      },
      mend: { nl: 'Vraag een lager niveau met --min-level.', en: 'Ask for a lower level with --min-level.' },
    },
    theme: {
      label: { nl: 'ander thema', en: 'another theme' },
      what: {
        nl: 'De interventie hoort bij een thema dat u niet koos.',
        en: 'The intervention belongs to a theme that you did not choose.',
      },
      why: { nl: 'U beperkte zelf de thema’s.', en: 'You restricted the themes yourself.' },
      example: {
        nl: 'U koos gehechtheid; de interventie gaat over een gezonde leefstijl.',
        en: 'You chose attachment; the intervention is about a healthy lifestyle.',
      },
      mend: { nl: 'Neem dat thema mee met --theme.', en: 'Include that theme with --theme.' },
    },
    excluded: {
      label: { nl: 'door u weggelaten', en: 'left out by you' },
      what: { nl: 'U liet deze interventie zelf weg.', en: 'You left this intervention out yourself.' },
      why: {
        nl: 'Zij blijft bij wat afvalt staan, zodat te zien is dat het een keuze was.',
        en: 'It stays among what is left out, so that anyone can see that it was a choice.',
      },
      example: { nl: 'kiem select --exclude voorzorg', en: 'kiem select --exclude voorzorg' },
      mend: {
        nl: 'Haal haar van de lijst met weggelaten interventies (--exclude).',
        en: 'Take it off the list of exclusions (--exclude).',
      },
    },
    'no-effect-shown': {
      label: TRIED,
      what: {
        nl: 'De interventie is op geen enkele factor die u koos een antwoord of voor de gezinnen gemaakt, en is op minstens één ervan zonder effect onderzocht.',
        en: 'The intervention answers no factor that you chose and is made for none of these families, and it was studied without effect on at least one of them.',
      },
      why: {
        nl: 'Zij is geprobeerd op wat u vraagt. Dat is meer dan zijdelings, en het is geen antwoord.',
        en: 'It was tried on what you ask. That is more than indirect, and it is not an answer.',
      },
      example: { nl: 'CenteringZwangerschap bij roken alleen.', en: 'CenteringZwangerschap with smoking alone.' },
      mend: READ_STUDIES,
    },
    'touches-only': {
      label: { nl: 'alleen zijdelings', en: 'only indirectly' },
      what: {
        nl: 'De interventie heeft met uw factoren te maken, maar is op geen ervan een antwoord en is voor geen ervan gemaakt.',
        en: 'The intervention has to do with your factors, but answers none of them and is made for none of these families.',
      },
      why: {
        nl: 'Zoals een koppeling via een bredere factor, of onze eigen inschatting.',
        en: 'Such as a link by way of a wider factor, or our own inference.',
      },
      example: {
        nl: 'Een programma dat gezinnen alleen toelaat als er ook andere redenen zijn.',
        en: 'A programme that admits families only when there are other reasons as well.',
      },
      mend: {
        nl: 'Kijk bij de redenen of zijdelings genoeg is.',
        en: 'See in the reasons whether an indirect link is enough.',
      },
    },
  } satisfies Saying<Record<Failure, Explained>>,
  relations: {
    'works-on': {
      label: { nl: 'werkt aan', en: 'works on' },
      what: {
        nl: 'De interventie heeft als doel het risico kleiner of de bescherming sterker te maken.',
        en: 'The intervention aims to make the risk smaller or the protection stronger.',
      },
      why: {
        nl: 'Een doel is nog geen effect. Of het lukt, zegt de bewering die erbij staat.',
        en: 'An aim is not an effect yet. Whether it succeeds, the claim beside it says.',
      },
      example: {
        nl: 'Een programma tegen roken werkt aan roken tijdens de zwangerschap.',
        en: 'A programme against smoking works on smoking during pregnancy.',
      },
      mend: {
        nl: 'Alleen als een bron het doel noemt. Waar een programma slechts over praat, is geen koppeling.',
        en: 'Only when a source names the aim. What a programme merely talks about is not a link.',
      },
    },
    'meant-for': {
      label: { nl: 'bedoeld voor', en: 'meant for' },
      what: {
        nl: 'De interventie is gemaakt voor gezinnen met dit kenmerk, of laat gezinnen hierom toe.',
        en: 'The intervention is made for families with this characteristic, or admits them because of it.',
      },
      why: {
        nl: 'Het zegt voor wie het aanbod is, niet wat het verandert en niet hoeveel gezinnen meedoen.',
        en: 'It says whom it is for, not what it changes and not how many families take part.',
      },
      example: {
        nl: 'VoorZorg is bedoeld voor gezinnen met een lage SES.',
        en: 'VoorZorg is meant for families with a low SES.',
      },
      mend: {
        nl: 'Alleen bij een risicofactor. Een bescherming wordt versterkt: daarvoor is works-on.',
        en: 'With a risk factor only. A protection is strengthened: that is works-on.',
      },
    },
    'studied-with': {
      label: { nl: 'onderzocht bij', en: 'studied with' },
      what: {
        nl: 'Er is onderzoek naar deze interventie gedaan bij deze groep.',
        en: 'A study of this intervention was done with this group.',
      },
      why: {
        nl: 'Een raad vraagt of het is geprobeerd bij gezinnen zoals die in de gemeente. Een antwoord op de factor is het daarmee niet.',
        en: 'A council asks whether it was tried with families like theirs. It does not make it an answer to the factor.',
      },
      example: {
        nl: 'VIPP-SD is onderzocht bij Turks-Nederlandse gezinnen.',
        en: 'VIPP-SD was studied with Turkish-Dutch families.',
      },
      mend: {
        nl: 'Alleen bij onderzoek naar dit programma of een aanpassing ervan, en met de bron.',
        en: 'Only for a study of this programme or an adaptation of it, and with the source.',
      },
    },
  } satisfies Saying<Record<Relation, Explained>>,
  claims: {
    studied: {
      label: { nl: 'onderzocht', en: 'studied' },
      what: {
        nl: 'Een effectstudie of de erkenning gaat over precies deze uitkomst, of is met deze groep gedaan.',
        en: 'An effect study or the recognition is about exactly this outcome, or was done with this group.',
      },
      why: {
        nl: 'Onderzocht is niet hetzelfde als gunstig: de uitkomst staat erbij.',
        en: 'Studied is not the same as favourable: the result is shown beside it.',
      },
      example: {
        nl: 'Een studie naar VIPP-SD mat sensitief opvoeden: gunstig verschil gevonden.',
        en: 'A study of VIPP-SD measured sensitive parenting: favourable difference found.',
      },
      mend: {
        nl: 'Noem bij de koppeling de uitkomst (result) en de studies.',
        en: 'Name the result and the studies at the link.',
      },
    },
    stated: {
      label: { nl: 'genoemd', en: 'stated' },
      what: { nl: 'Een bron noemt dit als doel of doelgroep.', en: 'A source names this as aim or target group.' },
      why: {
        nl: 'Wat een programma wil, is bekend. Of het lukt, is op dit punt niet onderzocht of niet gevonden.',
        en: 'What a programme wants is known. Whether it succeeds on this point was not studied or not found.',
      },
      example: {
        nl: 'De beschrijving in de databank noemt minder stress bij ouders als doel.',
        en: 'The description in the database names less stress of parents as an aim.',
      },
      mend: {
        nl: 'Vind u een studie over deze uitkomst, dan wordt de bewering studied.',
        en: 'When you find a study of this outcome, the claim becomes studied.',
      },
    },
    plausible: {
      label: { nl: 'onze inschatting', en: 'our own inference' },
      what: { nl: 'Geen bron zegt dit. Wij vinden het aannemelijk.', en: 'No source says this. We find it likely.' },
      why: {
        nl: 'Het telt niet als antwoord op uw vraag en staat er altijd bij als inschatting.',
        en: 'It does not count as an answer to your question, and is always shown as an inference.',
      },
      example: {
        nl: 'Ouders die elkaar ontmoeten, hebben misschien minder last van eenzaamheid.',
        en: 'Parents who meet each other may be less lonely.',
      },
      mend: {
        nl: 'Zoek een bron die het zegt, of laat de koppeling weg.',
        en: 'Look for a source that says so, or leave the link out.',
      },
    },
  } satisfies Saying<Record<Claim, Explained>>,
};

export type ExplainMessages = Spoken<typeof explain>;

export const explainMessages: Readonly<Record<Language, ExplainMessages>> = spoken(explain);
