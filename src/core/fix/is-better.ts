import type { Diagnostic } from '../diagnostic.ts';
import type { Text } from '../generated/schema-types.ts';
import { sure } from '../sure.ts';
import { WHY_NOT } from './fix.ts';
import { type FixCandidate, type FixWorld, fixIn, type Trial } from './trial.ts';

/** What some fixes, beside those that were kept before, make of what was found. */
interface FixStep {
  readonly before: readonly Diagnostic[];
  readonly after: Trial;
  readonly kept: readonly FixCandidate[];
  /** At least one. */
  readonly added: readonly FixCandidate[];
}

const isFault = ({ severity }: Diagnostic): boolean => severity !== 'note';

/** What is wrong with a text hides what is wrong with the form of its records, and that hides what is wrong among them. */
const LAYERS = [/^yaml\//, /^(yaml|schema)\//, /^/];

/** How deep a fault lies: it hides what lies deeper. */
export const layerOf = ({ code }: Diagnostic): number => LAYERS.findIndex((layer) => layer.test(code));

const faultsIn = (all: readonly Diagnostic[]): number => all.filter(isFault).length;
const faultsDownTo = (layer: number, all: readonly Diagnostic[]): number =>
  faultsIn(all.filter((one) => layerOf(one) <= layer));

/** Whether what comes to light by a fix may be laid to other causes: of a text it is another thing, and of a form, when the fix is certain. */
const isUncovering = (one: Diagnostic): boolean => layerOf(one) === 0 || one.fix?.certainty === 'certain';

/** Whether each fix took its fault away, and nothing came in its place that was not hidden before. */
function isClean({ before, after: { found }, added }: FixStep): boolean {
  const fixed = added.map(({ diagnostic }) => diagnostic);
  if (faultsIn(found) <= faultsIn(before) - faultsIn(fixed)) return true;
  const layer = Math.max(...fixed.map(layerOf));
  return fixed.every(isUncovering) && faultsDownTo(layer, found) <= faultsDownTo(layer, before) - faultsIn(fixed);
}

/** How many lines the fixes in a file put before a line of it. */
const linesPut = (fixes: readonly FixCandidate[], file: string, line: number): number =>
  fixes
    .filter(({ diagnostic }) => diagnostic.file === file)
    .flatMap(({ edits }) => edits)
    .filter(({ range }) => range.end.line <= line)
    .reduce((sum, { range, text }) => sum + text.split('\n').length - 1 - (range.end.line - range.start.line), 0);

const nameOf = ({ file, code, message }: Diagnostic): string => JSON.stringify([file, code, message.en]);

/** Whether what came in the place of a fault can be fixed in its turn, as of a value that first had to become a list. */
function leadsOn(
  { before, after: { found }, kept, added: [first, ...others] }: FixStep,
  { wanted }: FixWorld,
): boolean {
  const { diagnostic, edits } = sure(first);
  const [edit] = edits;
  if (edit === undefined || others.length > 0 || faultsIn(found) > faultsIn(before)) return false;
  const { file } = diagnostic;
  const { line } = edit.range.start;
  const now = line + linesPut(kept, file, line);
  const came = found.filter((one) => one.file === file && one.range.start.line === now);
  return came.some((one) => nameOf(one) !== nameOf(diagnostic) && fixIn(one, wanted) !== undefined);
}

/** Whether some fixes do what they are for. A single one may lead to a fault that is fixed next. */
export const isBetter = (step: FixStep, world: FixWorld): boolean => isClean(step) || leadsOn(step, world);

/** Why a fix is not kept: the fault that it would cause. */
export function whyWorse({ before, after: { found }, added: [first] }: FixStep): Text {
  const known = new Set(before.map(nameOf));
  const caused = found.find((one) => isFault(one) && !known.has(nameOf(one)));
  if (caused === undefined) return WHY_NOT.inVain;
  const { file, code, range } = caused;
  return WHY_NOT.worse(code, range.start.line, file === sure(first).diagnostic.file ? undefined : file);
}
