export const init = () => ({
  folder: { nl: 'map die hiervoor gemaakt of aangevuld wordt', en: 'folder that is made or completed for it' },
  next: {
    nl: (folder: string | undefined, profile: string): string =>
      `Zo gaat u verder:
${folder === undefined ? '' : `  cd ${folder}\n`}  kiem check
  kiem select --profile ${profile}
  kiem new intervention
`,
    en: (folder: string | undefined, profile: string): string =>
      `What comes next:
${folder === undefined ? '' : `  cd ${folder}\n`}  kiem check
  kiem select --profile ${profile}
  kiem new intervention
`,
  },
  refreshed: {
    nl: (folder: string): string =>
      `In ${folder} staan al gegevens. Alleen de schema’s voor editors zijn vernieuwd; de rest is zoals het was.\n`,
    en: (folder: string): string =>
      `There is data in ${folder} already. Only the schemas for editors were renewed; the rest is as it was.\n`,
  },
});
