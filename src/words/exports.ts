export const exports = () => ({
  folder: { nl: 'map die hiervoor gemaakt wordt', en: 'folder that is made for it' },
  force: { nl: 'vervang een eerdere export', en: 'replace an earlier export' },
  exists: {
    nl: (folder: string): string =>
      `${folder} bestaat al; noem een nieuwe map, of vervang een eerdere export met --force`,
    en: (folder: string): string =>
      `${folder} exists already; name a new folder, or replace an earlier export with --force`,
  },
  isFile: {
    nl: (path: string): string => `${path} is geen map; noem een nieuwe map`,
    en: (path: string): string => `${path} is not a folder; name a new folder`,
  },
  holdsOther: {
    nl: (folder: string, other: string): string =>
      `in ${folder} staat iets dat niet van een export is (${other}); noem een nieuwe map`,
    en: (folder: string, other: string): string =>
      `${folder} holds something that is not part of an export (${other}); name a new folder`,
  },
});
