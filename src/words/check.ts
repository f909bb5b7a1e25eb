import type { FixCounts } from '../core/generated/schema-types.ts';
import { irregular } from './phrases.ts';

/** What the summary of a check counts. */
interface CheckCounts {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly ignored: number;
  readonly known: number;
  readonly seconds: number;
}

const findings = {
  nl: (count: number): string => (count === 1 ? '1 melding' : `${String(count)} meldingen`),
  en: (count: number): string => (count === 1 ? '1 finding' : `${String(count)} findings`),
};

/** `3 findings in 2 files` */
const inFiles = {
  nl: (fixed: FixCounts): string =>
    `${findings.nl(fixed.findings)} in ${fixed.files === 1 ? '1 bestand' : `${String(fixed.files)} bestanden`}`,
  en: (fixed: FixCounts): string =>
    `${findings.en(fixed.findings)} in ${fixed.files === 1 ? '1 file' : `${String(fixed.files)} files`}`,
};

function amount(count: number, none: string, one: string, many: string): string {
  if (count === 0) return none;
  return count === 1 ? one : `${String(count)} ${many}`;
}

export const check = () => ({
  title: { nl: 'Controle van de gegevens', en: 'Check of the data' },
  severity: {
    error: { nl: 'fout', en: 'error' },
    warning: { nl: 'waarschuwing', en: 'warning' },
    note: { nl: 'opmerking', en: 'note' },
  },
  columns: {
    place: { nl: 'Plaats', en: 'Place' },
    severity: { nl: 'Ernst', en: 'Severity' },
    code: { nl: 'Code', en: 'Code' },
    message: { nl: 'Melding', en: 'Message' },
  },
  see: { nl: 'zie', en: 'see' },
  wrong: { nl: 'Fout', en: 'Wrong' },
  right: { nl: 'Goed', en: 'Right' },
  what: { nl: 'Wat', en: 'What' },
  why: { nl: 'Waarom', en: 'Why' },
  didYouMean: {
    nl: (meant: string): string => `bedoelt u ${meant}?`,
    en: (meant: string): string => `did you mean ${meant}?`,
  },
  add: { nl: (key: string): string => `voeg toe: ${key}`, en: (key: string): string => `add: ${key}` },
  moreLines: {
    nl: (count: number): string => `nog ${String(count)} regels`,
    en: (count: number): string => `${String(count)} more lines`,
  },
  moreFindings: {
    nl: (count: number): string => `nog ${String(count)} meldingen; --format json geeft ze alle`,
    en: (count: number): string => `${String(count)} more findings; --format json gives them all`,
  },
  summary: {
    nl: ({ files, errors, warnings, notes, ignored, known, seconds }: CheckCounts): string =>
      [
        `${String(files)} ${files === 1 ? 'bestand' : 'bestanden'} nagekeken:`,
        `${amount(errors, 'geen fouten', '1 fout', 'fouten')},`,
        amount(warnings, 'geen waarschuwingen', '1 waarschuwing', 'waarschuwingen'),
        ...(notes === 0 ? [] : [`en ${notes === 1 ? '1 opmerking' : `${String(notes)} opmerkingen`}`]),
        ...(ignored === 0 ? [] : [`(${String(ignored)} genegeerd)`]),
        ...(known === 0 ? [] : [`(${String(known)} al bekend)`]),
        `in ${seconds.toFixed(2).replace('.', ',')} s`,
      ].join(' '),
    en: ({ files, errors, warnings, notes, ignored, known, seconds }: CheckCounts): string =>
      [
        `${String(files)} ${files === 1 ? 'file' : 'files'} checked:`,
        `${amount(errors, 'no errors', '1 error', 'errors')},`,
        amount(warnings, 'no warnings', '1 warning', 'warnings'),
        ...(notes === 0 ? [] : [`and ${notes === 1 ? '1 note' : `${String(notes)} notes`}`]),
        ...(ignored === 0 ? [] : [`(${String(ignored)} ignored)`]),
        ...(known === 0 ? [] : [`(${String(known)} known)`]),
        `in ${seconds.toFixed(2)} s`,
      ].join(' '),
  },
  fixed: {
    nl: (counts: FixCounts): string => (counts.findings === 0 ? 'niets hersteld' : `hersteld: ${inFiles.nl(counts)}`),
    en: (counts: FixCounts): string => (counts.findings === 0 ? 'nothing fixed' : `fixed ${inFiles.en(counts)}`),
  },
  wouldFix: {
    nl: (counts: FixCounts): string =>
      counts.findings === 0 ? 'niets te herstellen' : `te herstellen: ${inFiles.nl(counts)}`,
    en: (counts: FixCounts): string => (counts.findings === 0 ? 'nothing to fix' : `would fix ${inFiles.en(counts)}`),
  },
  patchFolder: {
    nl: (folder: string): string => `de paden gelden vanaf een andere map: git -C ${folder} apply`,
    en: (folder: string): string => `the paths start at another folder: git -C ${folder} apply`,
  },
  patchCoded: {
    nl: 'sommige tekens zijn als code getoond, en zo is dit niet toe te passen; schrijf het naar een bestand: --diff > herstel.patch',
    en: 'some characters are shown as codes, and so this cannot be applied; write it to a file: --diff > fixes.patch',
  },
  fixable: {
    nl: (certain: number, likely: number): string =>
      certain === 0
        ? `kiem check --fix --unsafe herstelt waarschijnlijk ${findings.nl(likely)}`
        : `kiem check --fix herstelt ${findings.nl(certain)}${likely === 0 ? '' : `; met --unsafe waarschijnlijk nog ${String(likely)}`}`,
    en: (certain: number, likely: number): string =>
      certain === 0
        ? `kiem check --fix --unsafe probably fixes ${findings.en(likely)}`
        : `kiem check --fix fixes ${findings.en(certain)}${likely === 0 ? '' : `; --unsafe probably ${String(likely)} more`}`,
  },
  notFixed: {
    nl: (why: string): string => `niet hersteld: ${why}`,
    en: (why: string): string => `not fixed: ${why}`,
  },
  notesHidden: { nl: 'kiem check --notes toont de opmerkingen', en: 'kiem check --notes shows the notes' },
  explain: {
    nl: (code: string): string => `kiem explain ${code} legt uit wat dit is`,
    en: (code: string): string => `kiem explain ${code} says what this is`,
  },
  watching: { nl: 'kiem kijkt mee; Ctrl-C stopt', en: 'kiem is watching; Ctrl-C stops' },
  baselineWritten: {
    nl: (path: string, count: number): string =>
      `${path}: ${String(count)} ${count === 1 ? 'bekende bevinding' : 'bekende bevindingen'}`,
    en: (path: string, count: number): string =>
      `${path}: ${String(count)} known ${count === 1 ? 'finding' : 'findings'}`,
  },
  gone: {
    nl: (count: number): string => (count === 1 ? 'komt niet meer voor' : `komt ${String(count)} keer minder voor`),
    en: (count: number): string => (count === 1 ? 'no longer occurs' : `occurs ${String(count)} times less`),
  },
  unread: {
    outside: {
      nl: 'het komt via een koppeling buiten de gegevens uit, en die volgt kiem niet',
      en: 'a link leads out of the data there, and kiem does not follow it',
    },
    irregular,
    hidden: {
      nl: 'het is verborgen (een naam die met een punt begint), en dat slaat kiem over',
      en: 'it is hidden (a name that starts with a dot), and kiem skips that',
    },
    extension: { nl: 'de naam eindigt niet op .yaml of .json', en: 'its name does not end in .yaml or .json' },
    ignored: {
      nl: 'kiem.config.yaml laat het buiten beschouwing (ignore)',
      en: 'kiem.config.yaml leaves it out (ignore)',
    },
    empty: { nl: 'er staat geen .yaml-bestand in', en: 'there is no .yaml file in it' },
  },
  errors: {
    nothingMatches: {
      nl: (pattern: string): string => `${pattern} past op geen enkel bestand`,
      en: (pattern: string): string => `${pattern} matches no file`,
    },
    notRead: {
      nl: (path: string, why: string): string => `${path} wordt niet nagekeken: ${why}`,
      en: (path: string, why: string): string => `${path} is not checked: ${why}`,
    },
    unsupportedPattern: {
      nl: (pattern: string): string =>
        `${pattern}: een patroon kent alleen *, ?, ** en [a-z], en is hoogstens 400 tekens lang`,
      en: (pattern: string): string =>
        `${pattern}: a pattern knows only *, ?, ** and [a-z], and has at most 400 characters`,
    },
    absent: {
      nl: (path: string): string => `${path} is er niet`,
      en: (path: string): string => `${path} does not exist`,
    },
    unreadableBaseline: {
      nl: (path: string): string => `${path} is geen lijst van kiem check; maak hem met --update-baseline`,
      en: (path: string): string => `${path} is not a baseline of kiem check; make it with --update-baseline`,
    },
    baselineOutside: {
      nl: (settings: string, path: string): string =>
        `${settings}: ${path} ligt buiten de map daarvan; noem het met --baseline`,
      en: (settings: string, path: string): string =>
        `${settings}: ${path} lies outside its folder; name it with --baseline`,
    },
    baselineMissing: {
      nl: '--update-baseline hoort bij --baseline BESTAND',
      en: '--update-baseline goes with --baseline FILE',
    },
    reportOverInput: {
      nl: (path: string): string =>
        `${path} hoort bij de gegevens die worden nagekeken; geef het verslag een eigen bestand`,
      en: (path: string): string => `${path} is part of the data that is checked; give the report a file of its own`,
    },
    noReportFile: {
      nl: (format: string): string => `--format ${format}: noem na de dubbele punt een bestand`,
      en: (format: string): string => `--format ${format}: name a file after the colon`,
    },
    twoOnScreen: {
      nl: 'twee vormen op het scherm kan niet; geef er een een bestand: --format sarif:uit.sarif',
      en: 'two formats on the screen do not go together; give one a file: --format sarif:out.sarif',
    },
    stdinAlone: {
      nl: 'bij --stdin-filename hoort één bestand; laat andere paden weg',
      en: '--stdin-filename goes with one file; leave other paths out',
    },
    stdinNeedsName: {
      nl: 'zeg met --stdin-filename welk bestand op de standaardinvoer staat',
      en: 'say with --stdin-filename which file is on standard input',
    },
    watchFiles: {
      nl: '--watch schrijft naar het scherm; laat --fix, --format BESTAND en --update-baseline weg',
      en: '--watch writes to the screen; leave out --fix, --format FILE and --update-baseline',
    },
    unsafeAlone: { nl: '--unsafe hoort bij --fix of --diff', en: '--unsafe goes with --fix or --diff' },
    diffWrites: {
      nl: '--diff schrijft niets; laat --format en --update-baseline weg',
      en: '--diff writes nothing; leave out --format and --update-baseline',
    },
    stdinBaseline: {
      nl: '--fix met --stdin-filename schrijft geen bestanden; laat --update-baseline weg',
      en: '--fix with --stdin-filename writes no files; leave out --update-baseline',
    },
    changedMeanwhile: {
      nl: (path: string): string => `${path} is intussen veranderd; er is niets geschreven, probeer het opnieuw`,
      en: (path: string): string => `${path} has changed in the meantime; nothing was written, try again`,
    },
    unknownExplain: {
      nl: (name: string, meant: string | undefined): string =>
        `niets uit te leggen over "${name}"${meant === undefined ? '; kiem explain toont waarover wel' : `; bedoelt u "${meant}"?`}`,
      en: (name: string, meant: string | undefined): string =>
        `nothing to explain about "${name}"${meant === undefined ? '; kiem explain shows what there is' : `; did you mean "${meant}"?`}`,
    },
  },
  flags: {
    path: {
      nl: 'map, bestand of patroon; standaard alle gegevens',
      en: 'folder, file or pattern; all data by default',
    },
    format: {
      nl: 'vorm, ook meer: pretty, compact, json, sarif, junit, github, gitlab, markdown; VORM:BESTAND schrijft naar een bestand',
      en: 'format, or several: pretty, compact, json, sarif, junit, github, gitlab, markdown; FORMAT:FILE writes to a file',
    },
    notes: { nl: 'toon ook opmerkingen', en: 'show notes as well' },
    quiet: { nl: 'toon alleen fouten', en: 'show errors only' },
    failOn: { nl: 'wat de controle laat mislukken', en: 'what makes the check fail' },
    maxWarnings: { nl: 'hoeveel waarschuwingen er mogen zijn', en: 'how many warnings are allowed' },
    config: {
      nl: 'instellingen (anders kiem.config.yaml in deze map)',
      en: 'settings (else kiem.config.yaml in this folder)',
    },
    baseline: { nl: 'bestand met bevindingen die al bekend zijn', en: 'file with findings that are known already' },
    updateBaseline: { nl: 'zet alle bevindingen van nu in dat bestand', en: 'write all current findings to that file' },
    stdinFilename: { nl: 'lees dit bestand van de standaardinvoer', en: 'read this file from standard input' },
    fix: { nl: 'herstel wat zeker is, en kijk opnieuw', en: 'fix what is certain, and check again' },
    unsafe: { nl: 'herstel ook wat waarschijnlijk is', en: 'fix what is likely as well' },
    diff: {
      nl: 'toon wat --fix zou veranderen, en schrijf niets',
      en: 'show what --fix would change, and write nothing',
    },
    watch: { nl: 'kijk opnieuw na elke wijziging', en: 'check again after every change' },
    noCache: { nl: 'gebruik geen eerdere uitkomst', en: 'use no earlier result' },
    force: {
      nl: 'overschrijf een bestaand bestand, ook als het geen verslag van kiem is',
      en: 'overwrite an existing file, even one that is not a report of kiem',
    },
  },
  kinds: {
    levels: { nl: 'Niveaus', en: 'Levels' },
    groups: { nl: 'Groepen in de uitkomst', en: 'Groups in the result' },
    roles: { nl: 'Wat een reden betekent', en: 'What a reason means' },
    evidence: { nl: 'Hoe zeker een antwoord is', en: 'How sure an answer is' },
    flags: { nl: 'Let op', en: 'Flags' },
    gaps: { nl: 'Gaten', en: 'Gaps' },
    failures: { nl: 'Waarom iets afvalt', en: 'Why something is left out' },
    relations: { nl: 'Relaties', en: 'Relations' },
    claims: { nl: 'Beweringen', en: 'Claims' },
    codes: { nl: 'Codes van kiem check', en: 'Codes of kiem check' },
  },
  example: { nl: 'Voorbeeld', en: 'Example' },
  mend: { nl: 'Wat u kunt doen', en: 'What you can do' },
  explainTitle: { nl: 'Waarover kiem iets kan uitleggen', en: 'What kiem can explain' },
  explainId: { nl: 'code, niveau, vlag, gat, relatie of bewering', en: 'code, level, flag, gap, relation or claim' },
  schemaName: { nl: 'naam van een schema', en: 'name of a schema' },
});
