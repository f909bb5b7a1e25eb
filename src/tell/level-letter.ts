import type { LevelId, Relation } from '../core/generated/schema-types.ts';
import type { Lens } from './lens.ts';

/** The letter of a level in a matrix: a capital for works-on, lower case for meant-for. */
export function levelLetter(lens: Lens, level: LevelId | undefined, relation: Relation): string {
  const found = level === undefined ? undefined : lens.catalogue.levels.get(level);
  const letter = found === undefined ? lens.messages.level.unratedLetter : lens.text(found.letter);
  return relation === 'works-on' ? letter.toUpperCase() : letter.toLowerCase();
}
