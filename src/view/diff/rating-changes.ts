import type { RatingAtDate, RatingChange } from '../../core/generated/schema-types.ts';
import { type Block, item, strong } from '../document.ts';
import { type DiffPage, namesOf, section } from './diff-page.ts';

/** What became of a rating, in the order in which a reader wants to know. */
const TURNS = ['granted', 'otherLevel', 'again', 'lost', 'termOver'] as const;
type Turn = (typeof TURNS)[number];

const isSameDay = (a: RatingAtDate, b: RatingAtDate): boolean => a.date === b.date && a.seen === b.seen;

function turnOf({ before, after }: RatingChange): Turn {
  if (after.level === undefined) return 'lost';
  if (before.level === undefined) return 'granted';
  if (before.level !== after.level) return 'otherLevel';
  return isSameDay(before, after) ? 'termOver' : 'again';
}

function dateText({ lens, words }: DiffPage, { date, seen }: RatingAtDate): string {
  if (date !== undefined) return lens.messages.date(date);
  return seen === undefined ? lens.messages.terms.notFound : words.diff.seen(lens.messages.date(seen));
}

function ratingText(page: DiffPage, rating: RatingAtDate): string {
  const { level, unratedBecause = 'never' } = rating;
  if (level === undefined) return page.words.diff.unrated[unratedBecause];
  return `${page.lens.level(level)} (${dateText(page, rating)})`;
}

/** Only what changed: a level that stayed is told once. */
function changeText(page: DiffPage, { before, after }: RatingChange): string {
  if (before.level === undefined || before.level !== after.level)
    return `${ratingText(page, before)} → ${ratingText(page, after)}`;
  const dates = isSameDay(before, after)
    ? dateText(page, after)
    : `${dateText(page, before)} → ${dateText(page, after)}`;
  return `${page.lens.level(before.level)} (${dates})`;
}

/** Ratings that changed, by what became of them. */
export function ratingSections(page: DiffPage): readonly Block[] {
  const { words, diff } = page;
  const { intervention } = namesOf(page);
  return TURNS.flatMap((turn) =>
    section(
      words.diff.ratings[turn],
      diff.ratings
        .filter((change) => turnOf(change) === turn)
        .map((change) => item([strong(`${intervention(change.intervention)}: `), changeText(page, change)])),
    ),
  );
}
