import { type Language, type Spoken, spoken } from './said.ts';

/** What stands in the files that `kiem init` makes: comments in one language, texts of the data in both. */
const skeleton = {
  config: {
    nl: 'Zo heten deze gegevens op elke bladzijde en in elke notitie.',
    en: 'What this data is called on every page and in every memo.',
  },
  sources: {
    nl: 'Elk feit noemt een bron. Zet uw eigen bronnen hier; bronnen van kiem mag u ook noemen (kiem list sources).',
    en: 'Every fact names a source. Put your own here; you may name those of kiem as well (kiem list sources).',
  },
  programme: {
    nl: `Een lokaal programma, verzonnen. Het bestand heet naar het id. Pas het aan, of laat kiem het vragen:
# kiem new intervention`,
    en: `A local programme, made up. The file is called after the id. Change it, or let kiem ask:
# kiem new intervention`,
  },
  links: {
    nl: `Waaraan het werkt: een factor van kiem (kiem list factors) of een eigen factor.
# claim: stated = een bron noemt het als doel; studied = onderzocht; plausible = onze inschatting.`,
    en: `What it works on: a factor of kiem (kiem list factors) or one of your own.
# claim: stated = a source names it as an aim; studied = studied; plausible = our own inference.`,
  },
  recognitions: {
    nl: 'Zolang hier niets staat, zegt kiem: lokaal, niet erkend.',
    en: 'As long as nothing is filled in here, kiem says: local, not recognised.',
  },
  profile: {
    nl: 'Wat er speelt. Met includeUnrated komt ook in de lijst wat niet erkend is.',
    en: 'What is at stake. With includeUnrated what is not recognised is listed as well.',
  },
  workflow: {
    nl: `Het pakket van kiem waarmee wordt nagekeken. Zet het bestand zelf in deze map:
npm pack --ignore-scripts "$(npm root -g)/kiem"
Een adres in git (git+https://…) kan ook.`,
    en: `The package of kiem that checks. Put the file itself in this folder:
npm pack --ignore-scripts "$(npm root -g)/kiem"
An address in git (git+https://…) will do as well.`,
  },
  readme: {
    nl: (name: string): string => `# ${name}

Eigen gegevens voor kiem. Ze komen naast de gegevens van kiem en veranderen daar niets aan. In deze map:

    kiem check
    kiem select --profile profiles/example.yaml

In een andere map noemt u deze: --overlay en het pad hierheen.

| bestand                         | bevat                                     |
| ------------------------------- | ----------------------------------------- |
| \`kiem.config.yaml\`              | de naam van deze gegevens                 |
| \`sources.yaml\`                  | uw bronnen                                |
| \`interventions/ID.yaml\`         | een programma per bestand                 |
| \`risk-factors/GROEP.yaml\`       | eigen risicofactoren                      |
| \`protective-factors/GROEP.yaml\` | eigen beschermende factoren               |
| \`profiles/NAAM.yaml\`            | profielen, die kiem check ook nakijkt     |
| \`figures.csv\`                   | cijfers van uw gemeente, voor --figures   |
| \`.schemas/\`                     | voor editors; kiem init . vernieuwt het   |
`,
    en: (name: string): string => `# ${name}

Own data for kiem. It is added to the data of kiem and changes nothing there. In this folder:

    kiem check
    kiem select --profile profiles/example.yaml

In another folder, name this one: --overlay and the path to it.

| file                            | holds                                     |
| ------------------------------- | ----------------------------------------- |
| \`kiem.config.yaml\`              | the name of this data                     |
| \`sources.yaml\`                  | your sources                              |
| \`interventions/ID.yaml\`         | one programme a file                      |
| \`risk-factors/GROUP.yaml\`       | risk factors of your own                  |
| \`protective-factors/GROUP.yaml\` | protective factors of your own            |
| \`profiles/NAME.yaml\`            | profiles, which kiem check looks at too   |
| \`figures.csv\`                   | figures of your area, for --figures       |
| \`.schemas/\`                     | for editors; kiem init . renews it        |
`,
  },
};

export const skeletonWords: Readonly<Record<Language, Spoken<typeof skeleton>>> = spoken(skeleton);
