import type { RatingAtDate, RatingChange } from '../../core/generated/schema-types.ts';
import { type Block, item, strong } from '../document.ts';
import { isSameDay, RATING_TURNS, ratingTurn } from '../../core/diff.ts';
import { whenText } from '../../tell/history-line.ts';
import { withLevels } from '../level-mark.ts';
import { type DiffPage, namesOf, section } from './diff-page.ts';

function ratingText(page: DiffPage, rating: RatingAtDate): string {
  const { level, unratedBecause = 'never' } = rating;
  if (level === undefined) return page.words.diff.unrated[unratedBecause];
  return `${page.lens.text(level.label)} (${whenText(page.lens, rating)})`;
}

/** Only what changed: a level that stayed is told once. */
function changeText(page: DiffPage, { before, after }: RatingChange): string {
  if (before.level === undefined || before.level.id !== after.level?.id)
    return `${ratingText(page, before)} → ${ratingText(page, after)}`;
  const dates = isSameDay(before, after)
    ? whenText(page.lens, after)
    : `${whenText(page.lens, before)} → ${whenText(page.lens, after)}`;
  return `${page.lens.text(before.level.label)} (${dates})`;
}

/** Ratings that changed, by what became of them. */
export function ratingSections(page: DiffPage): readonly Block[] {
  const { words, diff } = page;
  const { intervention } = namesOf(page);
  return RATING_TURNS.flatMap((turn) =>
    section(
      words.diff.ratings[turn],
      diff.ratings
        .filter((change) => ratingTurn(change) === turn)
        .map((change) =>
          item([
            strong(`${intervention(change.intervention)}: `),
            ...withLevels(page.lens, changeText(page, change), change.before.level, change.after.level),
          ]),
        ),
    ),
  );
}
