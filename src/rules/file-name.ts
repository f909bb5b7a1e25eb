import type { Rule } from '../core/rule.ts';

/** `interventions/stevig-ouderschap.yaml` -> `stevig-ouderschap`. */
const stemOf = (file: string): string => file.replace(/^.*\//, '').replace(/\.yaml$/, '');

export const fileName: Rule = {
  code: 'catalogue/file-name',
  severity: 'error',
  page: {
    what: {
      nl: 'Het id van een interventie is anders dan de naam van het bestand.',
      en: 'The id of an intervention differs from the name of its file.',
    },
    why: {
      nl: 'Wie een interventie zoekt, vindt haar zo zonder te zoeken, en twee bestanden kunnen niet hetzelfde id krijgen.',
      en: 'Whoever looks for an intervention finds its file at once, and two files cannot get the same id.',
    },
    wrong: '# interventions/stevig-ouderschap.yaml\nid: stevig-ouderschp\n',
    right: '# interventions/stevig-ouderschap.yaml\nid: stevig-ouderschap\n',
  },
  *check({ entries }) {
    for (const entry of entries.interventions) {
      const stem = stemOf(entry.file);
      const { id } = entry.value;
      if (id === stem) continue;
      yield {
        ...entry.at(['id']),
        message: {
          nl: `het id "${id}" is anders dan de naam van het bestand`,
          en: `the id "${id}" differs from the name of the file`,
        },
        suggestion: stem,
      };
    }
  },
};
