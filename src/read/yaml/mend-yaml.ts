import { constructFromEvents, CORE_SCHEMA, parseEvents, YAMLException } from 'js-yaml';
import { DEPTH_LIMIT } from '../limits.ts';
import { indentOf, isText } from './lines-above.ts';
import { GUESSES, indentMessage, type Slip } from './yaml-slips.ts';

/** A change of one line after which the reader gets further, and the slip that it mends. */
export interface Mend extends Omit<Slip, 'indent'> {
  /** The whole text with the line mended. */
  readonly text: string;
  /** Whether nothing else is wrong with the form after it. */
  readonly isWhole: boolean;
  /** How many lines at the start of the text read well by themselves, whatever follows. */
  readonly sound: number;
  /** Whether it is the only mend of its kind: with another, what follows would mean something else. */
  readonly isSure: boolean;
}

/** Trying mends in a large file would take longer than a person waits. */
const LONGEST = 256 * 1024;
/** Characters that are read in guesses at one slip: of a long text only the likeliest are tried. */
const MOST_TRIED = 1536 * 1024;
const LINES_AROUND = 12;

/** A key that got no value most likely lost it to a wrong indentation. */
const hasNull = (value: unknown): boolean =>
  value === null || (typeof value === 'object' && Object.values(value).some(hasNull));

/** The first line that is no YAML, or repeats a key; infinite when all is well. Far quicker than the reader that explains. */
function brokenLine(text: string): number {
  try {
    const events = parseEvents(text, { maxDepth: DEPTH_LIMIT });
    const value = constructFromEvents(events, { source: text, schema: CORE_SCHEMA, maxAliases: 0 });
    return hasNull(value) ? text.length : Infinity;
  } catch (error) {
    return error instanceof YAMLException ? (error.mark?.line ?? 0) : 0;
  }
}

/** Indentations of the lines before and after, of what follows a dash there, and of the first keys of the file. */
function indentsAround(lines: readonly string[], index: number): readonly number[] {
  const before = lines.slice(Math.max(0, index - LINES_AROUND), index).reverse();
  const near = [...before, ...lines.slice(index + 1, index + 3)].filter((line) => isText(line) && !/^\s*\t/.test(line));
  const indents = near.flatMap((line) => [/^[ -]*/.exec(line)?.[0].length ?? 0, indentOf(line)]);
  return [...new Set([...indents, 0])];
}

/** The line of the fault and its neighbours that hold text. The last comes first: a block has the form that it began with. */
function suspects(lines: readonly string[], index: number): readonly number[] {
  const after = lines.findIndex((line, at) => at > index && isText(line));
  const before = lines.slice(0, index).findLastIndex(isText);
  return [after, index, before].filter((at) => at >= 0);
}

/** A change of one line. */
interface PossibleMend {
  readonly slip: Slip;
  readonly index: number;
}

/** Every change of one line that may be the mend, the likeliest first. */
function* candidates(lines: readonly string[], indexes: readonly number[]): Iterable<PossibleMend> {
  for (const guess of GUESSES) {
    for (const index of indexes) {
      const content = lines[index] ?? '';
      const start = lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
      const around = indentsAround(lines, index);
      for (const slip of guess({ start, content, indent: indentOf(content), around })) yield { slip, index };
    }
  }
}

const changed = (lines: readonly string[], { slip, index }: PossibleMend): string =>
  lines.with(index, slip.content).join('\n');

const isItem = (line: string): boolean => line.startsWith('- ');

/**
 * The first line that has to be read again after a change of one of these. In a list of records that is a record before them:
 * what stands above it is read once, and says nothing of what follows. So many lines are known to read well.
 */
function firstAffected(lines: readonly string[], indexes: readonly number[], sound: number): number {
  const record = lines.slice(0, Math.min(...indexes)).findLastIndex(isItem);
  if (record <= sound || !isItem(lines.find(isText) ?? '')) return sound;
  return brokenLine(lines.slice(sound, record).join('\n')) === Infinity ? record : sound;
}

const isSameLine = (a: Slip, b: Slip | undefined): boolean => a.code === b?.code && a.span[0] === b.span[0];

function mendOf(slip: Slip, found: Pick<Mend, 'text' | 'isWhole' | 'sound'>, indents: readonly number[]): Mend {
  const { indent, message, ...rest } = slip;
  const isSure = indents.length < 2;
  const all = isSure || indent === undefined ? message : indentMessage(slip.code, indent.has, indents);
  return { ...rest, ...found, message: all, isSure };
}

/**
 * The likeliest slip near a fault: the first change of one line that lets the reader through, or past all that
 * stands there. The reader itself so proves what would be right. Undefined when no single line explains the fault.
 * `known` lines were found to read well by themselves before.
 */
export function mendYaml(text: string, offset: number, known = 0): Mend | undefined {
  if (text.length > LONGEST) return undefined;
  const lines = text.split('\n');
  const at = text.slice(0, offset).split('\n').length - 1;
  const indexes = suspects(lines, at);
  const sound = firstAffected(lines, indexes, known);
  const affected = lines.slice(sound);
  const rest = affected.join('\n');
  let reach = Math.max(at + 2, sound + brokenLine(rest));
  let best: PossibleMend | undefined;
  const indents: number[] = [];
  let left = MOST_TRIED;
  for (const candidate of candidates(lines, indexes)) {
    if ((left -= rest.length) < 0) break;
    const { slip, index } = candidate;
    const isAlternative = slip.indent !== undefined && isSameLine(slip, best?.slip);
    if (reach === Infinity && !isAlternative) break;
    const broken = sound + brokenLine(changed(affected, { slip, index: index - sound }));
    const wants = slip.indent?.wants;
    if (broken === Infinity && wants !== undefined && !indents.includes(wants)) indents.push(wants);
    if (broken > reach) [best, reach] = [candidate, broken];
  }
  return best && mendOf(best.slip, { text: changed(lines, best), isWhole: reach === Infinity, sound }, indents);
}
