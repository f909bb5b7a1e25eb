/** The data by path, as a maintainer has it on disk. */
export type Files = Map<string, string | Uint8Array>;

/** One slip of a maintainer in the shipped data, and what must be said of it. */
export interface Mistake {
  readonly slip: string;
  readonly make: (files: Files) => void;
  readonly code: string;
  readonly file: string;
  /** What is marked holds this, or starts with these lines, after the slip; it is the first line when absent. */
  readonly line?: string;
}

function textOf(files: Files, file: string): string {
  const text = files.get(file);
  if (typeof text !== 'string') throw new Error(`${file} is not there`);
  return text;
}

function replaced(files: Files, file: string, from: string, to: string): void {
  const text = textOf(files, file);
  // Data changes; a slip that no longer slips would test nothing.
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  files.set(
    file,
    text.replace(from, () => to),
  );
}

interface Where {
  readonly code: string;
  readonly file?: string;
  readonly line?: string;
}

const VZ = 'interventions/voorzorg.yaml';
const PARENT = 'risk-factors/parent.yaml';

/** Other text in place of some of the file; the line to mend is that of the new text, unless it is said otherwise. */
const edit = (slip: string, file: string, from: string, to: string, where: Where): Mistake => ({
  slip,
  make: (files) => {
    replaced(files, file, from, to);
  },
  file,
  line: to.trim().split('\n')[0] ?? '',
  ...where,
});

/** A whole file anew, from its text. */
const whole = (slip: string, file: string, change: (text: string) => string | Uint8Array, where: Where): Mistake => ({
  slip,
  make: (files) => {
    files.set(file, change(textOf(files, file)));
  },
  file,
  ...where,
});

/** A file that was not there. */
const added = (slip: string, file: string, content: string | Uint8Array, code: string): Mistake => ({
  slip,
  make: (files) => {
    files.set(file, content);
  },
  code,
  file,
});

const moved =
  (from: string, to: string) =>
  (files: Files): void => {
    files.set(to, textOf(files, from));
    files.delete(from);
  };

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);

/** What people who edit YAML by hand do wrong, by what they touch. */
export const MISTAKES: readonly Mistake[] = [
  // References and ids
  edit('a factor is misspelt', VZ, 'factor: prenatal-smoking\n', 'factor: prenatal-smokng\n', {
    code: 'catalogue/unknown-reference',
  }),
  edit('a factor is named in Dutch', VZ, '- factor: prenatal-stress', '- factor: stress-in-de-zwangerschap', {
    code: 'catalogue/unknown-reference',
  }),
  edit('a source is misspelt', VZ, 'id: pmc-pmc4382107 }', 'id: pmc-pmc438210 }', {
    code: 'catalogue/unknown-reference',
    line: 'id: pmc-pmc438210 }',
  }),
  edit('a trait does not exist', VZ, 'trait: first-child', 'trait: first-born-child', {
    code: 'catalogue/unknown-reference',
  }),
  edit('a setting does not exist', VZ, 'settings: [home]', 'settings: [thuis]', {
    code: 'catalogue/unknown-reference',
  }),
  edit('a study of another name is cited', VZ, 'studies: [vz-2014]', 'studies: [vz-2041]', {
    code: 'catalogue/unknown-reference',
  }),
  edit('an id is written with spaces', VZ, 'factor: prenatal-smoking\n', 'factor: prenatal smoking\n', {
    code: 'catalogue/unknown-reference',
  }),
  edit('an id is written with capitals', VZ, 'factor: prenatal-smoking\n', 'factor: Prenatal-Smoking\n', {
    code: 'catalogue/unknown-reference',
  }),
  edit('a label stands where an id belongs', VZ, 'factor: second-hand-smoke\n', 'factor: Meeroken\n', {
    code: 'catalogue/unknown-reference',
  }),
  edit('a label that no record has stands there', VZ, 'factor: second-hand-smoke\n', 'factor: Walm in de kamer\n', {
    code: 'catalogue/unknown-reference',
  }),
  edit('a synonym is misspelt', VZ, 'factor: second-hand-smoke\n', 'factor: rokke in huis\n', {
    code: 'catalogue/unknown-reference',
  }),
  edit('an id is used twice', PARENT, '- id: paternal-adhd', '- id: paternal-depression\n  # adhd', {
    code: 'catalogue/duplicate-id',
  }),
  {
    slip: 'a file is renamed and the id inside is not',
    make: moved(VZ, 'interventions/voor-zorg.yaml'),
    code: 'catalogue/file-name',
    file: 'interventions/voor-zorg.yaml',
    line: 'id: voorzorg',
  },
  edit('an id is renamed and the file is not', VZ, 'id: voorzorg\n', 'id: voor-zorg\n', {
    code: 'catalogue/file-name',
  }),
  {
    slip: 'a file is copied and the id is kept',
    make: (files) => files.set('interventions/voorzorg-2.yaml', textOf(files, VZ)),
    code: 'catalogue/file-name',
    file: 'interventions/voorzorg-2.yaml',
    line: 'id: voorzorg',
  },

  // The form of YAML
  edit('a colon is missing', VZ, 'theme: parenting-support', 'theme parenting-support', { code: 'yaml/syntax' }),
  edit('the space after a colon is missing', VZ, 'theme: parenting-support', 'theme:parenting-support', {
    code: 'yaml/syntax',
  }),
  edit('a tab indents a line', VZ, '  phases: [pregnancy', '\tphases: [pregnancy', { code: 'yaml/tab' }),
  edit('a line is indented too far', VZ, '    claim: studied', '     claim: studied', { code: 'yaml/indentation' }),
  edit('a line is indented too little', VZ, '    claim: studied', '   claim: studied', { code: 'yaml/indentation' }),
  edit(
    'a list item is indented too little',
    VZ,
    '  - level: good-indications\n    date: "2021',
    ' - level: good-indications\n    date: "2021',
    {
      code: 'yaml/indentation',
    },
  ),
  edit(
    'a text with a colon has no quotes',
    VZ,
    'owner: Nederlands Centrum Jeugdgezondheid (NCJ)',
    'owner: NCJ: Nederlands Centrum Jeugdgezondheid',
    {
      code: 'yaml/syntax',
    },
  ),
  edit('a text with a hash has no quotes', VZ, 'name: VoorZorg', 'name: # VoorZorg', { code: 'yaml/null' }),
  edit('a closing quote is missing', VZ, 'tot de tweede verjaardag."', 'tot de tweede verjaardag.', {
    code: 'yaml/syntax',
    line: 'nl: "Ongeveer 2,5 jaar',
  }),
  edit('a closing bracket is missing', VZ, 'studies: [vz-2014]', 'studies: [vz-2014', { code: 'yaml/syntax' }),
  edit('a closing brace is missing', VZ, 'source: { id: pubmed-24041564 }', 'source: { id: pubmed-24041564', {
    code: 'yaml/syntax',
  }),
  edit('a comma is missing', VZ, '[pregnancy, first-year,', '[pregnancy first-year,', { code: 'schema/value' }),
  edit('quotes are curly', VZ, 'date: "2015-10-01"', 'date: “2015-10-01”', { code: 'schema/pattern' }),
  edit('a key is written twice', VZ, 'theme: parenting-support', 'theme: attachment\ntheme: parenting-support', {
    code: 'yaml/duplicate-key',
    line: 'theme: parenting-support',
  }),
  edit('an anchor is set', VZ, 'source: { id: pubmed-24041564 }', 'source: &rct { id: pubmed-24041564 }', {
    code: 'yaml/alias',
  }),
  edit('an alias is used', VZ, 'source: { id: pubmed-24041564 }', 'source: *rct', { code: 'yaml/alias' }),
  edit('keys are merged', VZ, 'source: { id: pubmed-24041564 }', 'source: { <<: { id: pubmed-24041564 } }', {
    code: 'yaml/merge-key',
  }),
  edit('a value is null', VZ, 'name: VoorZorg', 'name: null', { code: 'yaml/null' }),
  edit('a value is left open', VZ, 'name: VoorZorg', 'name:', { code: 'yaml/null', line: 'name:' }),
  whole('the file ends in ---', VZ, (text) => `${text}---\n`, { code: 'yaml/multiple-documents', line: '---' }),
  whole('the file is empty', VZ, () => '', { code: 'yaml/empty' }),
  whole('the file has only comments', VZ, () => '# later\n', { code: 'yaml/empty' }),
  whole('the file is Latin-1', VZ, latin1, { code: 'yaml/encoding', line: 'vóór week 28' }),
  whole('the file is UTF-16', VZ, (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')), {
    code: 'yaml/encoding',
  }),
  whole('the file is a picture', VZ, () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), {
    code: 'yaml/encoding',
  }),
  edit('a text turns the line around', VZ, 'name: VoorZorg', 'name: Voor\u202eZorg', { code: 'yaml/bidi-character' }),
  edit('a text holds an invisible space', VZ, 'name: VoorZorg', 'name: Voor\u200bZorg', {
    code: 'yaml/invisible-character',
  }),
  edit(
    'a merge conflict is left',
    VZ,
    'theme: parenting-support',
    '<<<<<<< HEAD\ntheme: parenting-support\n=======\ntheme: attachment\n>>>>>>> other',
    {
      code: 'yaml/merge-conflict',
      line: '<<<<<<< HEAD',
    },
  ),

  // The shape of a record
  whole(
    'a text is copied and not translated',
    VZ,
    (text) => text.replace(/^aim:\n {2}nl: (.*)\n {2}en: .*/m, 'aim:\n  nl: $1\n  en: $1'),
    {
      code: 'catalogue/same-text',
      line: 'en: "Kinderen die in zeer moeilijke',
    },
  ),
  whole(
    'English comes first and is copied',
    VZ,
    (text) => text.replace(/^aim:\n {2}nl: .*\n {2}en: (.*)/m, 'aim:\n  en: $1\n  nl: $1'),
    {
      code: 'catalogue/same-text',
      line: 'en: Children in very difficult',
    },
  ),
  edit('a translation is missing', 'caveats.yaml', '    nl: Factoren komen meestal samen voor.\n', '', {
    code: 'schema/missing-translation',
    line: 'en: Factors usually occur together.',
  }),
  edit('a language is misnamed', VZ, '  nl: "Kinderen die in zeer', '  ne: "Kinderen die in zeer', {
    code: 'schema/unknown-key',
  }),
  edit(
    'a text is in one language',
    VZ,
    'design: { nl: Onderzoek met loting (RCT)., en: Randomised controlled trial. }',
    'design: { nl: Onderzoek met loting (RCT). }',
    {
      code: 'schema/missing-translation',
    },
  ),
  edit(
    'a text is not in languages',
    VZ,
    'design: { nl: Onderzoek met loting (RCT)., en: Randomised controlled trial. }',
    'design: RCT',
    { code: 'schema/type' },
  ),
  edit('a level does not exist', VZ, 'level: first-indications', 'level: weak-indications', { code: 'schema/value' }),
  edit('a level is in Dutch', VZ, 'level: first-indications', 'level: Eerste aanwijzingen', { code: 'schema/value' }),
  edit('a level is in capitals', VZ, 'level: first-indications', 'level: First-Indications', { code: 'schema/value' }),
  edit('a theme does not exist', VZ, 'theme: parenting-support', 'theme: opvoeding', { code: 'schema/value' }),
  edit('a list stands where a map must be', VZ, 'source: { id: pubmed-24041564 }', 'source: [pubmed-24041564]', {
    code: 'schema/type',
  }),
  edit('a map stands where a list must be', VZ, 'aliases:\n  - Dutch Nurse', 'aliases:\n  name: Dutch Nurse', {
    code: 'schema/type',
    line: 'name: Dutch Nurse',
  }),
  edit('a text stands where a list must be', VZ, 'track: [selective]', 'track: selective', { code: 'schema/type' }),
  edit('a source is a bare id', VZ, 'source: { id: pubmed-24041564 }', 'source: pubmed-24041564', {
    code: 'schema/type',
  }),
  edit('a source is missing', VZ, '    source: { id: pubmed-24041564 }\n', '', {
    code: 'schema/missing-source',
    line: '- factor: prenatal-smoking',
  }),
  edit('a required key is missing', VZ, '    relation: works-on\n', '', {
    code: 'schema/required',
    line: '- factor: prenatal-smoking',
  }),
  edit('a result is missing where an effect was studied', VZ, '    result: favourable\n', '', {
    code: 'schema/required',
    line: '- factor: prenatal-smoking',
  }),
  edit('a result stands where nothing was studied', VZ, 'claim: stated\n', 'claim: stated\n    result: favourable\n', {
    code: 'schema/not-here',
    line: 'result: favourable\n    evidence:\n      nl: NCJ noemt',
  }),
  edit(
    'a note on a result stands where nothing was studied',
    VZ,
    'claim: stated\n',
    'claim: stated\n    resultNote: { nl: Klein., en: Small. }\n',
    { code: 'schema/not-here', line: 'resultNote: { nl: Klein., en: Small. }' },
  ),
  edit(
    'a figure is a sentence',
    VZ,
    'figures: { nl: "40% tegen 48%, p=0,03", en: "40% vs 48%, p=0.03" }',
    'figures: 40% of the mothers',
    { code: 'schema/pattern' },
  ),
  edit('a key is misspelt', VZ, 'theme: parenting-support', 'theem: parenting-support', { code: 'schema/unknown-key' }),
  edit('a key is in the wrong case', VZ, 'reportedLevels:', 'reportedlevels:', { code: 'schema/unknown-key' }),
  edit('a key does not exist', VZ, 'theme: parenting-support', 'theme: parenting-support\npriority: high', {
    code: 'schema/unknown-key',
    line: 'priority: high',
  }),
  edit('a key stands one level too high', VZ, '\n  conditions:', '\nconditions:', { code: 'schema/unknown-key' }),
  edit('a dash has no space', VZ, '  - Dutch Nurse', '  -Dutch Nurse', { code: 'schema/type' }),
  edit('a year is a number', 'sources.yaml', 'date: "2019"', 'date: 2019', { code: 'schema/type' }),
  edit('yes stands where true must be', PARENT, 'inTable1: true', 'inTable1: yes', { code: 'schema/type' }),
  edit('a month does not exist', VZ, 'date: "2015-10-01"', 'date: "2015-13"', { code: 'schema/pattern' }),
  edit('a date is as the Dutch write it', VZ, 'date: "2015-10-01"', 'date: 1-10-2015', { code: 'schema/pattern' }),
  edit(
    'an address is http',
    'sources.yaml',
    'url: https://repository.tudelft.nl',
    'url: http://repository.tudelft.nl',
    {
      code: 'schema/pattern',
    },
  ),
  edit(
    'an address has a space',
    'sources.yaml',
    'url: https://repository.tudelft.nl/view',
    'url: https://repository.tudelft.nl/ view',
    {
      code: 'schema/pattern',
    },
  ),
  edit('a number is far too large', VZ, 'max: 24', 'max: 24000', { code: 'schema/out-of-range' }),
  edit('a number is beyond counting', VZ, 'max: 24', 'max: 1e999', { code: 'yaml/number' }),
  edit('a number has a comma', VZ, 'max: 24', 'max: 24,5', { code: 'schema/type' }),
  edit('a number has a unit', VZ, 'max: 24', 'max: 24 maanden', { code: 'schema/type' }),
  edit('an amount is negative', 'interventions/home-start.yaml', 'amount: 56500', 'amount: -56500', {
    code: 'schema/out-of-range',
  }),
  edit('a value is in a list twice', VZ, '[pregnancy, first-year,', '[pregnancy, pregnancy,', {
    code: 'schema/duplicate-item',
  }),
  edit('a list is empty', VZ, 'track: [selective]', 'track: []', { code: 'schema/too-few' }),

  // What one record says of another
  edit('a day does not exist', VZ, 'date: "2015-10-01"', 'date: "2015-02-30"', { code: 'catalogue/no-such-date' }),
  edit('a date is in the future', VZ, 'date: "2021-09-30"', 'date: "2071-09-30"', { code: 'catalogue/date-in-future' }),
  edit('recognitions are out of order', VZ, 'date: "2015-10-01"', 'date: "2022-10-01"', {
    code: 'catalogue/recognition-order',
    line: 'date: "2021-09-30"',
  }),
  edit('least and most are swapped', VZ, 'min: -9\n    max: 24', 'min: 24\n    max: -9', {
    code: 'catalogue/range-inverted',
    line: 'max: -9',
  }),
  edit('a phase of the age is missing', VZ, '[pregnancy, first-year, second-year]', '[pregnancy, first-year]', {
    code: 'catalogue/phase-against-age',
  }),
  edit(
    'a phase lies outside the age',
    VZ,
    '[pregnancy, first-year, second-year]',
    '[preconception, pregnancy, first-year, second-year]',
    {
      code: 'catalogue/phase-against-age',
    },
  ),
  edit(
    'an offer is meant for a protection',
    VZ,
    '- factor: secure-attachment\n    relation: works-on',
    '- factor: secure-attachment\n    relation: meant-for',
    {
      code: 'catalogue/meant-for-protective',
      line: 'relation: meant-for\n    claim: stated\n    evidence:\n      nl: De databank noemt hechting',
    },
  ),
  whole('a link is there twice', VZ, (text) => text.replace(/( {2}- factor: prenatal-stress\n(?: {4}.*\n)+)/, '$1$1'), {
    code: 'catalogue/duplicate-link',
    line: '- factor: prenatal-stress',
  }),
  edit(
    'a mirror is one-sided',
    'risk-factors/environment.yaml',
    '  mirror: secure-attachment\n  mirrorBasis: inferred\n',
    '',
    {
      code: 'catalogue/one-sided-mirror',
      file: 'protective-factors/environment.yaml',
      line: 'mirror: insecure-attachment',
    },
  ),
  edit(
    'factors are parts of each other',
    PARENT,
    '  refines: parental-psychiatric-or-addiction-problems',
    '  refines: postpartum-depression',
    {
      code: 'catalogue/circular-refinement',
    },
  ),
  edit('a factor is in the wrong file', PARENT, '  group: parent\n', '  group: child\n', {
    code: 'catalogue/wrong-file',
  }),
  edit('a factor loses its place in Table 1', PARENT, '  inTable1: true', '  inTable1: false', {
    code: 'catalogue/table-1-incomplete',
  }),
  edit('a caveat has no condition', 'caveats.yaml', '  when: { kind: always }\n', '', {
    code: 'schema/required',
    line: '- id: no-direct-links',
  }),
  edit('a caveat names no levels', 'caveats.yaml', 'when: { kind: always }', 'when: { kind: levels }', {
    code: 'schema/required',
  }),
  // Which question should have offered them cannot be told, so the first one stands for all.
  edit(
    'the questionnaire leaves a factor out',
    'questionnaire.yaml',
    '  factorKind: risk',
    [
      '  factorKind: risk',
      '  domain: environment',
      '- id: risks-parent',
      '  kind: factors',
      '  fills: factors',
      '  text: { nl: "Welke bij de ouders?", en: "Which of the parents?" }',
      '  why: { nl: Hierop zoeken wij., en: This is what we search on. }',
      '  factorKind: risk',
      '  domain: parent',
    ].join('\n'),
    {
      code: 'questionnaire/factor-not-offered',
      line: '- id: purpose',
    },
  ),
  edit(
    'a question waits for an answer that nobody can give',
    'questionnaire.yaml',
    'when: { purposeNot: browse }',
    'when: { domain: children }',
    {
      code: 'schema/value',
    },
  ),
  edit(
    'a source is nowhere used',
    'sources.yaml',
    '- id: 2minutemedicine',
    '- id: unused-report\n  title: A report that nothing uses\n  publisher: TNO\n  kind: report\n- id: 2minutemedicine',
    {
      code: 'catalogue/unused-source',
      line: '- id: unused-report',
    },
  ),
  edit(
    'an example names a factor that does not exist',
    'examples/smoking-low-ses.yaml',
    'prenatal-smoking',
    'smoking',
    {
      code: 'catalogue/unknown-reference',
    },
  ),

  // Files
  added('a file has the wrong ending', 'interventions/voor-zorg.yml', 'id: voor-zorg\n', 'catalogue/unknown-file'),
  {
    slip: 'a copy is left behind',
    make: (files) => files.set('interventions/voorzorg copy.yaml', textOf(files, VZ)),
    code: 'catalogue/file-name',
    file: 'interventions/voorzorg copy.yaml',
    line: 'id: voorzorg',
  },
  added('a file is in the wrong folder', 'voorzorg.yaml', 'id: voorzorg\n', 'catalogue/unknown-file'),
  {
    slip: 'a file is gone',
    make: (files) => files.delete('levels.yaml'),
    code: 'catalogue/missing-file',
    file: 'levels.yaml',
  },
];

/** What maintainers do that looks like a slip and is none. */
export const FINE: readonly Pick<Mistake, 'slip' | 'make'>[] = [
  whole('the file starts with a byte order mark', VZ, (text) => `\ufeff${text}`, { code: '' }),
  whole('the file has line ends of Windows', VZ, (text) => text.replaceAll('\n', '\r\n'), { code: '' }),
  edit('a name holds an emoji', VZ, 'name: VoorZorg', 'name: VoorZorg 👩‍👧', { code: '' }),
  whole('the file has no line end at the end', VZ, (text) => text.trimEnd(), { code: '' }),
  whole('the file starts with a comment', VZ, (text) => `# by hand\n${text}`, { code: '' }),
];
