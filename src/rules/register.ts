import { asSlug } from '../core/as-slug.ts';
import type { Spot } from '../core/entry.ts';
import type { Suggestion } from '../core/fix/fix.ts';
import { likelyMeant } from '../core/fix/likeness.ts';
import { nearestIn } from '../core/nearest.ts';
import { once } from '../core/once.ts';
import { sure } from '../core/sure.ts';

type Declared = ReadonlyMap<string, () => Spot>;
/** The ids by what people call the records; what two share is nobody's. */
export type Names = ReadonlyMap<string, string | undefined>;
type Seek = (text: string) => string | undefined;

/** Where ids of a kind are looked for. */
export interface Register {
  readonly declared: Declared;
  /** The ids by their labels, names and synonyms. */
  readonly names: () => Names;
  /** The nearest id, and the nearest name. */
  readonly nearId: Seek;
  readonly nearName: Seek;
}

export function registerOf(declared: Declared, namesOf: () => Names = () => new Map()): Register {
  const names = once(namesOf);
  const nearName = once(() => nearestIn([...names()].filter(([, id]) => id !== undefined).map(([name]) => name)));
  return { declared, names, nearId: nearestIn(declared.keys()), nearName: (text) => nearName()(text) };
}

/** What was meant by a text that is no id. */
interface MeantName {
  readonly suggestion: Suggestion;
  /** The name that it comes near to, when that is not its id. */
  readonly like?: string;
}

/** The record that a text names but for its form: an id in capitals, or a label. */
export function namedBy(text: string, { declared, names }: Register): Suggestion | undefined {
  const slug = asSlug(text);
  const id = declared.has(slug) ? slug : names().get(slug);
  return id === undefined ? undefined : { text: id, trust: 'certain' };
}

export function nearBy(text: string, { names, nearId, nearName }: Register): MeantName | undefined {
  const near = nearId(text);
  if (near !== undefined) return { suggestion: likelyMeant(text, near) };
  const name = nearName(asSlug(text));
  if (name === undefined) return undefined;
  const { trust } = likelyMeant(asSlug(text), name);
  return { suggestion: { text: sure(names().get(name)), trust }, like: name.replaceAll('-', ' ') };
}
