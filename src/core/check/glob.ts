import { sure } from '../sure.ts';

/** Longest pattern for paths, as in the schema of the settings. */
const LONGEST_GLOB = 400;

/** All that a pattern may hold, as in the schema: signs without a meaning, `*`, `?`, `**` and classes such as `[a-z]`. */
const SUPPORTED = /^(?!!)(?:[^{}()|[\]\\]|\[!?[A-Za-z0-9_.-]+\])+$/;

/** Whether paths are matched with the pattern; what else patterns may hold elsewhere can take time without end. */
export const isSupportedGlob = (pattern: string): boolean => pattern.length <= LONGEST_GLOB && SUPPORTED.test(pattern);

/** Matches parts with items one by one. A part that stands for any number gives way to the last such part only, so never twice. */
function fitsAll<Item>(
  parts: readonly string[],
  items: readonly Item[],
  many: string,
  fits: (part: string, item: Item) => boolean,
): boolean {
  let [part, at, last, from] = [0, 0, -1, 0];
  for (let item = items[at]; item !== undefined; item = items[at]) {
    const now = parts[part];
    if (now === many) [last, from, part] = [part, at, part + 1];
    else if (now !== undefined && fits(now, item)) [part, at] = [part + 1, at + 1];
    else if (last >= 0) [part, from, at] = [last + 1, from + 1, from + 1];
    else return false;
  }
  return parts.slice(part).every((rest) => rest === many);
}

/** `a-c` or `a`, of the inside of a class. */
const inClass = (inside: string, sign: string): boolean =>
  [...inside.matchAll(/.-.|./g)].some(([range]) => sign >= range.charAt(0) && sign <= range.charAt(range.length - 1));

function fitsSign(part: string, sign: string): boolean {
  if (!part.startsWith('[')) return part === '?' || part === sign;
  const inside = part.slice(1, -1);
  return inside.startsWith('!') ? !inClass(inside.slice(1), sign) : inClass(inside, sign);
}

const signsOf = (segment: string): readonly string[] =>
  Array.from(segment.matchAll(/\[[^\]]+\]|[^]/gu), ([sign]) => sign);

/** Matches a path with a pattern, segment by segment. */
export function globMatcher(pattern: string): (path: string) => boolean {
  const segments = pattern.replace(/^(?:\.\/)+/, '').split('/');
  const signs = new Map(segments.map((segment) => [segment, signsOf(segment)]));
  const fits = (segment: string, name: string): boolean =>
    fitsAll(sure(signs.get(segment)), Array.from(name), '*', fitsSign);
  return (path) => fitsAll(segments, path.split('/'), '**', fits);
}
