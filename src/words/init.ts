export const init = () => ({
  folder: { nl: 'map die hiervoor gemaakt of aangevuld wordt', en: 'folder that is made or completed for it' },
  force: {
    nl: 'ook tussen andere bestanden; wat er staat, blijft',
    en: 'also between other files; what is there stays',
  },
  holdsOther: {
    nl: (folder: string, other: string): string =>
      `in ${folder} staan andere bestanden, zoals ${other}; noem een nieuwe map, of zet eigen gegevens ertussen met --force`,
    en: (folder: string, other: string): string =>
      `${folder} holds other files, such as ${other}; name a new folder, or put own data between them with --force`,
  },
  kept: {
    nl: (paths: readonly string[]): string => `Stond er al, en is zoals het was: ${paths.join(', ')}`,
    en: (paths: readonly string[]): string => `There already, and left as they are: ${paths.join(', ')}`,
  },
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
