import type { DiagnosticKind } from '../../core/rule.ts';

/** Faults of the folder as a whole. */
export const FILE_KINDS_OF_FAULT: readonly DiagnosticKind[] = [
  {
    code: 'catalogue/unknown-file',
    severity: 'error',
    page: {
      what: {
        nl: 'Een YAML-bestand staat op een plaats waar kiem het niet leest.',
        en: 'A YAML file stands in a place where kiem does not read it.',
      },
      why: {
        nl: 'Map en naam zeggen wat een bestand bevat. Een tikfout daarin en alles erin telt niet mee.',
        en: 'Folder and name say what a file holds. A slip in them, and nothing in it counts.',
      },
      wrong: '# data/intervention/voorzorg.yaml\n',
      right: '# data/interventions/voorzorg.yaml\n',
    },
  },
  {
    code: 'catalogue/odd-extension',
    severity: 'warning',
    page: {
      what: {
        nl: 'Een bestand lijkt YAML, maar kiem leest het niet: de naam eindigt niet op .yaml.',
        en: 'A file looks like YAML, but kiem does not read it: its name does not end in .yaml.',
      },
      why: {
        nl: 'Wat erin staat, telt niet mee, en niemand ziet dat. Hernoem het bestand, of haal het weg uit de gegevens.',
        en: 'What is in it does not count, and nobody sees that. Rename the file, or take it out of the data.',
      },
      wrong: '# data/interventions/voorzorg.YAML\n',
      right: '# data/interventions/voorzorg.yaml\n',
    },
  },
  {
    code: 'overlay/not-laid-over',
    severity: 'error',
    page: {
      what: {
        nl: 'Eigen gegevens bevatten een bestand dat er maar één keer is: niveaus, termen, vragenlijst of voorbeelden.',
        en: 'Own data holds a file of which there is one only: levels, terms, questionnaire or examples.',
      },
      why: {
        nl: 'Niveaus en termen zijn afspraken die overal hetzelfde zijn, en de vragenlijst biedt uw eigen factoren vanzelf aan. Eigen profielen horen in de map profiles.',
        en: 'Levels and terms are agreements that are the same everywhere, and the questionnaire offers your own factors by itself. Profiles of your own belong in the folder profiles.',
      },
      wrong: '# levels.yaml in your own folder\n',
      right: '# risk-factors/environment.yaml in your own folder\n',
    },
  },
  {
    code: 'catalogue/missing-file',
    severity: 'error',
    page: {
      what: {
        nl: 'Een bestand ontbreekt waar de gegevens niet zonder kunnen.',
        en: 'A file is missing that the data cannot do without.',
      },
      why: {
        nl: 'Zonder bronnen, termen, niveaus en factoren is er niets om een interventie aan te koppelen.',
        en: 'Without sources, terms, levels and factors there is nothing to link an intervention to.',
      },
      wrong: '# data/interventions/voorzorg.yaml, and nothing else\n',
      right: '# data/sources.yaml, vocabulary.yaml, levels.yaml, risk-factors/child.yaml\n',
    },
  },
];
