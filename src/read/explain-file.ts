import { type Diagnostic, START_OF_FILE } from '../core/diagnostic.ts';
import { WHY_NOT } from '../core/fix/fix.ts';
import { nearest } from '../core/nearest.ts';
import { originOf, pathIn } from '../core/origin.ts';
import { withoutUnsafe } from '../core/unsafe-characters.ts';
import { decode } from './decode.ts';
import { withoutEchoes } from './schema/echoes.ts';
import type { FileReading, PlacedValue } from '../core/facts/file-reading.ts';
import { idsGivenIn } from '../core/facts/references.ts';
import type { Text } from '../core/generated/schema-types.ts';
import { itemsOf } from './items-of.ts';
import { fileStem } from '../core/file-stem.ts';
import { type FileKind, isNotLaidOver, kindOf, namesBeside } from '../core/file-kinds.ts';
import { locateAgain } from './locate-again.ts';
import type { FlawlessSource } from './read-flawless.ts';
import { explainSource } from './read-source.ts';
import { breaksWhole, brokenItems, schemaDiagnostics } from './schema/schema-errors.ts';
import { validatorOf } from './schema/validator-of.ts';
import type { SourceFile } from './source-file.ts';

/** Every word on a line with `id:`: of a text with faults of its own that is all there is to go by. */
function idsWrittenIn(text: string): readonly string[] {
  const lines = Array.from(withoutUnsafe(text).matchAll(/\bid:(.*)/g), ([, rest = '']) => rest.toLowerCase());
  return lines.flatMap((line) => line.match(/[a-z0-9][a-z0-9-]*/g) ?? []);
}

/** The path that was meant: with the other ending, or else the nearest. */
function meantPath(file: string): string | undefined {
  const renamed = file.replace(/\.yml$/, '.yaml');
  return kindOf(renamed) === undefined ? nearest(pathIn(file), namesBeside(file)) : pathIn(renamed);
}

const aboutFile = (file: string, code: string, message: Text, suggestion?: string): Diagnostic => ({
  code,
  severity: 'error',
  file,
  range: START_OF_FILE,
  message,
  ...(suggestion !== undefined && { suggestion, fix: { certainty: 'none', why: WHY_NOT.rename } as const }),
});

function unknownFile(file: string): Diagnostic {
  const meant = meantPath(file);
  const known = namesBeside(file).join(', ');
  const message = {
    nl: `dit bestand hoort bij geen soort gegevens${meant === undefined ? `; bekend zijn ${known}` : ''}`,
    en: `this file is of no known kind${meant === undefined ? `; known are ${known}` : ''}`,
  };
  return aboutFile(file, 'catalogue/unknown-file', message, meant);
}

function notLaidOver(file: string): Diagnostic {
  const [path, origin = ''] = [pathIn(file), originOf(file)];
  return aboutFile(file, 'overlay/not-laid-over', {
    nl: `${path} kan niet over de gegevens heen; haal het weg uit "${origin}"`,
    en: `${path} cannot be laid over the data; take it out of "${origin}"`,
  });
}

/** A file of which nothing is read. */
const unread = (file: string, diagnostic: Diagnostic): FileReading => ({
  file,
  locate: () => ({ file, range: START_OF_FILE }),
  text: () => '',
  records: [],
  faulty: [],
  isIncomplete: false,
  unread: [],
  diagnostics: [diagnostic],
});

async function explainRecords(
  source: SourceFile,
  kind: FileKind,
  flawless: FlawlessSource | undefined,
): Promise<FileReading> {
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
  const unread = [...(inText.length > 0 ? idsWrittenIn(text) : idsGivenIn(value)), fileStem(file)];
  if (value === undefined) return { ...nothing, unread, diagnostics: inText };
  const validate = await validatorOf(kind);
  const errors = validate(value) ? [] : (validate.errors ?? []);
  const diagnostics = [...inText, ...withoutEchoes(inText, schemaDiagnostics(value, errors, locate))];
  const all = itemsOf(value, kind);
  if (diagnostics.length === 0) return { ...nothing, records: all, isIncomplete: false, unread: [], diagnostics };
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
export async function explainFile(source: SourceFile, flawless: FlawlessSource | undefined): Promise<FileReading> {
  const kind = kindOf(source.path);
  if (kind !== undefined) return explainRecords(source, kind, flawless);
  return unread(source.path, isNotLaidOver(source.path) ? notLaidOver(source.path) : unknownFile(source.path));
}
