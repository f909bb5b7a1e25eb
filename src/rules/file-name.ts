import type { Entry } from '../core/entry.ts';
import type { InterventionFacts } from '../core/facts/record-facts.ts';
import { fileStem } from '../core/file-stem.ts';
import { fileIn, originOf, pathIn } from '../core/origin.ts';
import type { Rule, JointFinding } from '../core/rule.ts';

/** The id is that of another file: this one is most likely a copy. */
function usedBy(other: Entry<InterventionFacts>, entry: Entry<InterventionFacts>, stem: string): JointFinding {
  const { id } = other.value;
  return {
    ...entry.at(['id']),
    message: {
      nl: `het id "${id}" hoort bij ${pathIn(other.file)}; geef deze kopie het id "${stem}"`,
      en: `the id "${id}" belongs to ${pathIn(other.file)}; give this copy the id "${stem}"`,
    },
    suggestion: { text: stem, trust: 'likely' },
    related: [{ ...other.at(['id']), message: { nl: 'hier staat het eerste', en: 'the first one is here' } }],
  };
}

function differs(entry: Entry<InterventionFacts>, stem: string): JointFinding {
  const { id } = entry.value;
  return {
    ...entry.at(['id']),
    message: {
      nl: `het id is "${id}", maar het bestand heet ${stem}.yaml`,
      en: `the id is "${id}", but the file is called ${stem}.yaml`,
    },
    suggestion: { text: stem, trust: 'likely' },
  };
}

/** Overlays have files of their own. */
const ownStem = (file: string): string => fileIn(originOf(file), fileStem(file));

const isId = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

function badName(entry: Entry<InterventionFacts>, stem: string): JointFinding {
  const { id } = entry.value;
  return {
    ...entry.at(['id']),
    message: {
      nl: `een bestand heet naar zijn id; "${stem}.yaml" kan niet, noem het ${id}.yaml of verwijder het`,
      en: `a file is called after its id; "${stem}.yaml" cannot be, call it ${id}.yaml or remove it`,
    },
  };
}

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
  *across({ entries }) {
    const byFile = new Map(entries.interventions.map((entry) => [ownStem(entry.file), entry]));
    for (const entry of entries.interventions) {
      const stem = fileStem(entry.file);
      const { id } = entry.value;
      if (id === stem) continue;
      const other = byFile.get(fileIn(originOf(entry.file), id));
      if (!isId(stem)) yield badName(entry, stem);
      else yield other?.value.id === id ? usedBy(other, entry, stem) : differs(entry, stem);
    }
  },
};
