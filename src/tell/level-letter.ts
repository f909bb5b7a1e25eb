import type { LevelId, Reason, Relation } from '../core/generated/schema-types.ts';
import { kept } from '../words/kept.ts';
import type { Lens } from './lens.ts';

/** The letter of a level in a matrix: a capital for works-on, lower case for meant-for. */
export function levelLetter(lens: Lens, level: LevelId | undefined, relation: Relation): string {
  const found = level === undefined ? undefined : lens.catalogue.levels.get(level);
  const letter = found === undefined ? lens.messages.level.unratedLetter : lens.text(found.letter);
  return relation === 'works-on' ? letter.toUpperCase() : letter.toLowerCase();
}

/** The same, with × where it was studied without effect. */
export const signedLetter = (
  lens: Lens,
  level: LevelId | undefined,
  { relation, role }: Pick<Reason, 'relation' | 'role'>,
): string => `${levelLetter(lens, level, relation)}${role === 'no-effect' ? '×' : ''}`;

/** What the letters stand for, the strongest level first: 'G = Good indications; F = First indications'. */
export function levelLetters(lens: Lens, levels: readonly LevelId[] = [...lens.catalogue.levels.keys()]): string {
  const used = [...lens.catalogue.levels.values()].reverse().filter(({ id }) => levels.includes(id));
  return used.map(({ letter, label }) => kept(lens.text(letter).toUpperCase(), '=', lens.text(label))).join('; ');
}
