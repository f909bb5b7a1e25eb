import { type Diagnostic, START_OF_FILE } from '../core/diagnostic.ts';
import { WHY_NOT } from '../core/fix/fix.ts';
import { nearest } from '../core/nearest.ts';
import { decode, withoutUnsafe } from './decode.ts';
import { withoutEchoes } from './schema/echoes.ts';
import type { FileReading, PlacedValue } from '../core/facts/file-reading.ts';
import { itemsOf } from './items-of.ts';
import { FILE_KINDS, type FileKind, kindOf } from './kinds.ts';
import { locateAgain } from './locate-again.ts';
import type { FlawlessSource } from './read-flawless.ts';
import { explainSource } from './read-source.ts';
import { breaksWhole, brokenItems, schemaDiagnostics } from './schema/schema-errors.ts';
import type { SourceFile } from './source-file.ts';

const EXAMPLES = FILE_KINDS.map(({ example }) => example);

/** Every word on a line with `id:`, and the name of the file: with faults of its own that is all there is to go by. */
function declaredIds(file: string, text: string): readonly string[] {
  const lines = Array.from(withoutUnsafe(text).matchAll(/\bid:(.*)/g), ([, rest = '']) => rest.toLowerCase());
  const written = lines.flatMap((line) => line.match(/[a-z0-9][a-z0-9-]*/g) ?? []);
  return [...written, file.replace(/^.*\//, '').replace(/\.yaml$/, '')];
}

/** The path that was meant: with the other ending, or else the nearest. */
function meantPath(file: string): string | undefined {
  const renamed = file.replace(/\.yml$/, '.yaml');
  return kindOf(renamed) === undefined ? nearest(renamed, EXAMPLES) : renamed;
}

function unknownFile(file: string): FileReading {
  const meant = meantPath(file);
  const known = EXAMPLES.join(', ');
  const diagnostic: Diagnostic = {
    code: 'catalogue/unknown-file',
    severity: 'error',
    file,
    range: START_OF_FILE,
    message: {
      nl: `dit bestand hoort bij geen soort gegevens${meant === undefined ? `; bekend zijn ${known}` : ''}`,
      en: `this file is of no known kind${meant === undefined ? `; known are ${known}` : ''}`,
    },
    ...(meant !== undefined && { suggestion: meant, fix: { certainty: 'none', why: WHY_NOT.rename } }),
  };
  return {
    file,
    locate: () => ({ file, range: START_OF_FILE }),
    text: () => '',
    records: [],
    faulty: [],
    isIncomplete: false,
    unread: [],
    diagnostics: [diagnostic],
  };
}

function explainRecords(source: SourceFile, kind: FileKind, flawless: FlawlessSource | undefined): FileReading {
  const { path: file } = source;
  const read = flawless === undefined ? explainSource(source) : { ...flawless, diagnostics: [] };
  const { value, text, locate, diagnostics: inText } = read;
  const nothing = {
    file,
    kind: kind.name,
    locate: flawless?.locate ?? locateAgain(source),
    text: () => flawless?.text ?? decode(source).text ?? '',
    records: [],
    faulty: [],
    isIncomplete: true,
  };
  if (value === undefined) return { ...nothing, unread: declaredIds(file, text), diagnostics: inText };
  const errors = kind.validate(value) ? [] : (kind.validate.errors ?? []);
  const diagnostics = [...inText, ...withoutEchoes(inText, schemaDiagnostics(value, errors, locate))];
  const all = itemsOf(value, kind);
  if (diagnostics.length === 0) return { ...nothing, records: all, isIncomplete: false, unread: [], diagnostics };
  const unread = declaredIds(file, text);
  if (kind.holds === 'one' || breaksWhole(errors) || inText.length > 0)
    return { ...nothing, unread, faulty: all, diagnostics };
  const broken = brokenItems(errors);
  const isBroken = ({ path: [index = -1] }: PlacedValue): boolean => broken.has(index);
  return {
    ...nothing,
    unread,
    records: all.filter((item) => !isBroken(item)),
    faulty: all.filter(isBroken),
    diagnostics,
  };
}

/** Says what is wrong with a file that has, or may have, a fault. `flawless` is what it holds when its YAML has none. */
export function explainFile(source: SourceFile, flawless: FlawlessSource | undefined): FileReading {
  const kind = kindOf(source.path);
  return kind === undefined ? unknownFile(source.path) : explainRecords(source, kind, flawless);
}
