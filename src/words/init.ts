export const init = () => ({
  folder: { nl: 'map die hiervoor gemaakt of aangevuld wordt', en: 'folder that is made or completed for it' },
  next: {
    nl: (folder: string, profile: string): string =>
      `Zo gaat u verder:
  kiem check --overlay ${folder}
  kiem select --profile ${profile} --overlay ${folder}
  kiem new intervention --overlay ${folder}
`,
    en: (folder: string, profile: string): string =>
      `What comes next:
  kiem check --overlay ${folder}
  kiem select --profile ${profile} --overlay ${folder}
  kiem new intervention --overlay ${folder}
`,
  },
  refreshed: {
    nl: (folder: string): string =>
      `In ${folder} staan al gegevens. Alleen de schema’s voor editors zijn vernieuwd; de rest is zoals het was.\n`,
    en: (folder: string): string =>
      `There is data in ${folder} already. Only the schemas for editors were renewed; the rest is as it was.\n`,
  },
});
