import type { QuestionPlace } from '../core/questionnaire/walk.ts';

export const questionnaire = () => ({
  opening: {
    nl: 'U krijgt een paar vragen; hoeveel, hangt af van uw antwoorden. Het duurt een minuut of twee. Terug kan altijd, en onderweg wordt niets bewaard.',
    en: 'You get a few questions; your answers decide how many. It takes a minute or two. You can always go back, and nothing is kept on the way.',
  },
  profileComment: {
    nl: 'Beschrijft een gemeente, wijk of doelgroep, nooit één gezin. Zet er geen namen van mensen in.',
    en: 'Describes a municipality, district or target group, never one family. Put no names of people in it.',
  },
  progress: {
    nl: ({ position, total, isMost }: QuestionPlace): string =>
      `Vraag ${String(position)} van ${isMost ? 'hoogstens ' : ''}${String(total)}.`,
    en: ({ position, total, isMost }: QuestionPlace): string =>
      `Question ${String(position)} of ${isMost ? 'at most ' : ''}${String(total)}.`,
  },
  part: {
    nl: (position: number, total: number): string => `Deel ${String(position)} van ${String(total)}.`,
    en: (position: number, total: number): string => `Part ${String(position)} of ${String(total)}.`,
  },
  matchSoFar: {
    nl: (count: number): string =>
      count === 0
        ? 'Nog geen interventie past bij wat u tot nu toe koos.'
        : `${String(count)} ${count === 1 ? 'interventie past' : 'interventies passen'} bij wat u tot nu toe koos.`,
    en: (count: number): string =>
      count === 0
        ? 'No intervention fits what you have chosen so far.'
        : `${String(count)} ${count === 1 ? 'intervention fits' : 'interventions fit'} what you have chosen so far.`,
  },
  sections: {
    elsewhere: {
      nl: (kind: string, group: string): string => `${kind}, ${group}`,
      en: (kind: string, group: string): string => `${kind}, ${group}`,
    },
    opposite: { nl: 'Tegenover wat u koos', en: 'Across from what you chose' },
    table: {
      nl: (group: string): string => `${group} (tabel van TNO)`,
      en: (group: string): string => `${group} (TNO's table)`,
    },
    text: {
      nl: (group: string): string => `${group} (verder in het rapport)`,
      en: (group: string): string => `${group} (elsewhere in the report)`,
    },
    own: {
      nl: (group: string): string => `${group} (eigen gegevens)`,
      en: (group: string): string => `${group} (own data)`,
    },
  },
  isReach: {
    nl: 'gaat niet weg; wij zoeken aanbod voor deze gezinnen',
    en: 'does not go away; we look for services for these families',
  },
  mirrorOf: {
    nl: (factor: string): string => `de andere kant van: ${factor}`,
    en: (factor: string): string => `the other side of: ${factor}`,
  },
  tickedIs: {
    nl: (ticked: string, open: string): string => `Gekozen: ${ticked}. De rest: ${open}.`,
    en: (ticked: string, open: string): string => `Chosen: ${ticked}. The rest: ${open}.`,
  },
  forAll: {
    nl: (label: string): string => `Voor alle factoren: ${label}`,
    en: (label: string): string => `For all factors: ${label}`,
  },
  differs: { nl: 'Het verschilt per factor', en: 'It differs by factor' },
  differsWhy: { nl: 'Wij vragen het dan voor elke factor apart.', en: 'We then ask for each factor separately.' },
  unknownWhy: {
    nl: 'Dit blijft als vraag in de notitie staan.',
    en: 'This stays in the memo as a question.',
  },
  related: { nl: 'Bij uw antwoorden', en: 'With your answers' },
  others: { nl: 'Andere interventies in de gegevens', en: 'Other interventions in the data' },
  ownProjects: { nl: 'Eigen projecten', en: 'Projects of your own' },
  addProject: { nl: 'een project dat hier niet bij staat', en: 'a project that is not listed here' },
  addProjectNote: { nl: 'wij vragen dan hoe het heet', en: 'we then ask what it is called' },
  addTyped: {
    nl: (name: string): string => `"${name}" als eigen project`,
    en: (name: string): string => `"${name}" as a project of your own`,
  },
  addProjectWhy: {
    nl: 'Wij vragen hoe het heet, en aan welke van uw factoren het werkt.',
    en: 'We ask what it is called, and which of your factors it works on.',
  },
  projectName: { nl: 'Hoe heet het project?', en: 'What is the project called?' },
  projectNameWhy: {
    nl: 'De naam van een project of aanbod, niet van een mens.',
    en: 'The name of a project or service, not of a person.',
  },
  projectFactors: {
    nl: (name: string): string => `Waaraan werkt ${name}, volgens u?`,
    en: (name: string): string => `What does ${name} work on, by your account?`,
  },
  projectFactorsWhy: {
    nl: 'Wij kunnen dit niet toetsen. Het komt in de uitkomst te staan als: volgens u.',
    en: 'We cannot check this. The result will say: by your account.',
  },
  noProjectName: { nl: 'Vul een naam in.', en: 'Enter a name.' },
  tooLong: {
    nl: (most: number): string => `Houd het bij ${String(most)} tekens.`,
    en: (most: number): string => `Keep it to ${String(most)} characters.`,
  },
  badFigure: {
    nl: 'Typ waarde, jaar en bron, met een komma en een spatie ertussen: 12,4 %, 2023, Regiobeeld.',
    en: 'Type value, year and source, with a comma and a space between them: 12.4 %, 2023, Regiobeeld.',
  },
  families: {
    births: {
      nl: 'Geboorten per jaar, voor wie aantallen gezinnen wil',
      en: 'Births a year, if you want numbers of families',
    },
    birthsAre: {
      nl: (births: string): string => `${births} geboorten per jaar`,
      en: (births: string): string => `${births} births a year`,
    },
    none: { nl: 'niet ingevuld', en: 'not filled in' },
    why: {
      nl: 'Met geboorten, en per groep het deel van de gezinnen, rekenen wij uit voor hoeveel gezinnen iets is. Dat deel vragen wij bij elke groep waarvan u iets weet. Zonder deze getallen noemen wij geen aantallen.',
      en: 'With births, and per group the share of the families, we work out for how many families something is meant. We ask for that share for each group you know something about. Without these numbers we name none.',
    },
    share: {
      nl: (trait: string): string =>
        `"${trait}": voor welk deel van de gezinnen geldt dat, in procenten? Leeg laten mag.`,
      en: (trait: string): string =>
        `"${trait}": for what share of the families does that hold, in per cent? It may stay empty.`,
    },
    noShare: { nl: 'deel niet ingevuld', en: 'share not filled in' },
    badBirths: { nl: 'Typ een heel getal, zoals 850, of niets.', en: 'Type a whole number, such as 850, or nothing.' },
    badShare: { nl: 'Typ een percentage van 0 tot 100, of niets.', en: 'Type a percentage from 0 to 100, or nothing.' },
  },
  nothingMore: { nl: 'verder niets', en: 'nothing more' },
  noneChosen: { nl: 'niets gekozen', en: 'nothing chosen' },
  display: {
    goOn: { nl: 'Zo is het goed', en: 'This is fine' },
    goOnWhy: { nl: 'Dan gaat u verder met wat er nu staat.', en: 'You then go on with what is here now.' },
    yes: { nl: 'ja', en: 'yes' },
    no: { nl: 'nee', en: 'no' },
    anyLevel: { nl: 'geen grens', en: 'no limit' },
    anyLevelWhy: { nl: 'Dan valt niets af door zijn niveau.', en: 'Nothing is then left out because of its level.' },
    orderWhy: {
      evidence: {
        nl: 'Bovenaan staat het hoogste niveau waarop de werking is onderzocht. Daarna telt hoeveel van wat moet iets beantwoordt.',
        en: 'At the top is the highest level at which effects were studied. After that, it counts how many of your musts are answered.',
      },
      breadth: {
        nl: 'Bovenaan staat wat het meeste beantwoordt van wat moet. Daarna telt het niveau.',
        en: 'At the top is what answers most of your musts. After that, the level counts.',
      },
    },
    allThemes: { nl: 'alle', en: 'all' },
  },
  review: {
    onRequest: {
      nl: 'niet gevraagd (nodig voor aantallen gezinnen)',
      en: 'not asked (needed for numbers of families)',
    },
    noFactor: {
      nl: 'U koos nog geen factor. Kies er eerst minstens één.',
      en: 'You have not chosen a factor yet. Choose at least one first.',
    },
    inactive: {
      nl: (question: string, answer: string): string => `Telt niet meer mee, wel bewaard: ${question} (${answer}).`,
      en: (question: string, answer: string): string => `No longer counts, but is kept: ${question} (${answer}).`,
    },
  },
  after: {
    question: { nl: 'Wat wilt u nu?', en: 'What now?' },
    recap: {
      level: {
        nl: (level: string, names: string): string => `${level}: ${names}.`,
        en: (level: string, names: string): string => `${level}: ${names}.`,
      },
      gaps: {
        nl: (factors: string): string => `Blijft open: ${factors}.`,
        en: (factors: string): string => `Stays open: ${factors}.`,
      },
      above: { nl: 'In het kort; de hele uitkomst staat hierboven.', en: 'In short; the whole result is above.' },
    },
    open: { nl: 'Bekijk een interventie', en: 'Look at an intervention' },
    openWhich: { nl: 'Welke interventie?', en: 'Which intervention?' },
    matches: { nl: 'Past bij uw vraag', en: 'Fits your question' },
    near: { nl: 'Valt af', en: 'Left out' },
    why: { nl: 'Waarom valt iets af?', en: 'Why is something left out?' },
    whyWhich: { nl: 'Van welke interventie wilt u dat weten?', en: 'Of which intervention do you want to know?' },
    bringsIn: {
      nl: (name: string, answer: string): string => `Eén ander antwoord haalt ${name} erbij: ${answer}.`,
      en: (name: string, answer: string): string => `One other answer brings in ${name}: ${answer}.`,
    },
    otherAnswer: {
      phase: { nl: 'neem ook haar fase mee', en: 'include its phase as well' },
      unrated: { nl: 'toon ook interventies zonder erkenning', en: 'also show interventions without recognition' },
      level: { nl: 'vraag een lager niveau', en: 'ask for a lower level' },
      theme: { nl: 'neem ook haar thema mee', en: 'include its theme as well' },
    },
    severalFailures: {
      nl: (name: string): string => `Eén ander antwoord is niet genoeg om ${name} erbij te halen.`,
      en: (name: string): string => `One other answer is not enough to bring in ${name}.`,
    },
    changeThat: { nl: 'Verander dat antwoord', en: 'Change that answer' },
    back: { nl: 'Terug naar de uitkomst', en: 'Back to the result' },
    change: { nl: 'Verander een antwoord', en: 'Change an answer' },
    save: { nl: 'Bewaar het profiel', en: 'Save the profile' },
    write: { nl: 'Schrijf een notitie of tabel', en: 'Write a memo or a table' },
    quit: { nl: 'Stoppen', en: 'Quit' },
    fileName: { nl: 'In welk bestand?', en: 'In which file?' },
    fileWhy: {
      nl: 'Alleen u kunt het lezen. Vul geen namen van mensen in.',
      en: 'Only you can read it. Do not enter names of people.',
    },
    profileFile: { nl: 'kiem-profiel.yaml', en: 'kiem-profile.yaml' },
    resultFile: { nl: 'kiem-notitie.docx', en: 'kiem-memo.docx' },
    formats: {
      nl: (extensions: string): string => `Het einde van de naam bepaalt wat u krijgt: ${extensions}.`,
      en: (extensions: string): string => `The end of the name decides what you get: ${extensions}.`,
    },
    formatNames: {
      csv: { nl: 'tabel', en: 'table' },
      html: { nl: 'webpagina', en: 'web page' },
      docx: { nl: 'Word', en: 'Word' },
      xlsx: { nl: 'Excel', en: 'Excel' },
    },
    badFile: {
      nl: (extensions: string): string => `Kies een naam die eindigt op ${extensions}.`,
      en: (extensions: string): string => `Choose a name that ends in ${extensions}.`,
    },
    overwrite: {
      nl: (path: string): string => `${path} bestaat al. Overschrijven?`,
      en: (path: string): string => `${path} exists. Overwrite it?`,
    },
  },
});
