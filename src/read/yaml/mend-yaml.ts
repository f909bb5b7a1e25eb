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
  /** Whether it is the only mend of its kind: with another, what follows would mean something else. */
  readonly isSure: boolean;
}

/** Trying mends in a large file would take longer than a person waits. */
const LONGEST = 256 * 1024;
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

interface PossibleMend {
  readonly slip: Slip;
  readonly text: string;
}

/** Every change of one line that may be the mend, the likeliest first. */
function* candidates(lines: readonly string[], at: number): Iterable<PossibleMend> {
  for (const guess of GUESSES) {
    for (const index of suspects(lines, at)) {
      const content = lines[index] ?? '';
      const start = lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
      const around = indentsAround(lines, index);
      for (const slip of guess({ start, content, indent: indentOf(content), around }))
        yield { slip, text: lines.with(index, slip.content).join('\n') };
    }
  }
}

const isSameLine = (a: Slip, b: Slip | undefined): boolean => a.code === b?.code && a.span[0] === b.span[0];

function mendOf({ slip, text }: PossibleMend, isWhole: boolean, indents: readonly number[]): Mend {
  const { indent, message, ...rest } = slip;
  const isSure = indents.length < 2;
  const all = isSure || indent === undefined ? message : indentMessage(slip.code, indent.has, indents);
  return { ...rest, message: all, text, isWhole, isSure };
}

/**
 * The likeliest slip near a fault: the first change of one line that lets the reader through, or past all that
 * stands there. The reader itself so proves what would be right. Undefined when no single line explains the fault.
 */
export function mendYaml(text: string, offset: number): Mend | undefined {
  if (text.length > LONGEST) return undefined;
  const lines = text.split('\n');
  const at = text.slice(0, offset).split('\n').length - 1;
  let reach = Math.max(at + 2, brokenLine(text));
  let best: PossibleMend | undefined;
  const indents: number[] = [];
  for (const candidate of candidates(lines, at)) {
    const { slip } = candidate;
    const isAlternative = slip.indent !== undefined && isSameLine(slip, best?.slip);
    if (reach === Infinity && !isAlternative) break;
    const broken = brokenLine(candidate.text);
    const wants = slip.indent?.wants;
    if (broken === Infinity && wants !== undefined && !indents.includes(wants)) indents.push(wants);
    if (broken > reach) [best, reach] = [candidate, broken];
  }
  return best && mendOf(best, reach === Infinity, indents);
}
