import type { Moment, TimelinePicture } from '../../view/picture.ts';
import { type Drawing, linesAt, type DrawnMark, shapeAt } from './drawing.ts';
import { legendAt, legendHeight, legendWidth } from './legend.ts';
import { wrapWords } from './words.ts';

const LABEL = 250;
const UNDATED = 104;
const CHART = 470;
const MARK = 22;
const TOP = 44;
/** As long as a name may be. */
const LABEL_CHARACTERS = 40;
/** A row, its middle, and the same where other sources report something as well. */
const ROW = { height: 27, granted: 13.5, reported: 36, both: 51 };

interface Scale {
  readonly first: number;
  readonly last: number;
  readonly at: (day: string) => number;
}

/** Years as a whole number with a fraction; good enough to place a mark. */
function yearsOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year + (month - 1) / 12 + (date - 1) / 365;
}

function scaleOf({ rows, today }: TimelinePicture): Scale {
  const days = rows.flatMap(({ moments }) => moments.flatMap(({ day, until }) => [day ?? [], until ?? []].flat()));
  const years = [...days, today].map(yearsOf);
  const first = Math.floor(Math.min(...years));
  const last = Math.floor(Math.max(...years)) + 1;
  return { first, last, at: (day) => LABEL + UNDATED + ((yearsOf(day) - first) / (last - first)) * CHART };
}

const isReported = ({ shape }: Moment): boolean => shape.sure === 'aside';

/** Granted levels on the upper half of the row, what other sources report on the lower. */
function momentAt(scale: Scale, y: number, moment: Moment): readonly DrawnMark[] {
  const { day, until, shape } = moment;
  const middle = y + (isReported(moment) ? ROW.reported : ROW.granted);
  const x = day === undefined ? LABEL + UNDATED / 2 : scale.at(day);
  const place = { x: x - MARK / 2, y: middle - MARK / 2, width: MARK, height: MARK };
  return [
    ...(day === undefined || until === undefined
      ? []
      : [{ kind: 'line', look: 'term', x1: x, y1: middle, x2: scale.at(until), y2: middle } as const]),
    shapeAt(place, isReported(moment) ? 'diamond' : 'circle', shape),
  ];
}

const heightOf = ({ moments }: TimelinePicture['rows'][number]): number =>
  moments.some(isReported) ? ROW.both : ROW.height;

function axis(picture: TimelinePicture, scale: Scale, bottom: number): readonly DrawnMark[] {
  const step = Math.max(1, Math.ceil((scale.last - scale.first) / 8));
  const years = Array.from({ length: scale.last - scale.first + 1 }, (_, index) => scale.first + index);
  const shown = years.filter((year) => (year - scale.first) % step === 0);
  const today = scale.at(picture.today);
  const hasUndated = picture.rows.some(({ moments }) => moments.some(({ day }) => day === undefined));
  return [
    ...shown.flatMap((year): readonly DrawnMark[] => {
      const x = scale.at(`${String(year)}-01-01`);
      return [
        { kind: 'line', look: 'line', x1: x, y1: TOP - 6, x2: x, y2: bottom },
        { kind: 'text', x, y: TOP - 12, text: String(year), centred: true },
      ];
    }),
    { kind: 'line', look: 'today', x1: today, y1: TOP - 6, x2: today, y2: bottom },
    { kind: 'text', x: today, y: bottom + 14, text: picture.todayText, centred: true },
    ...(hasUndated ? linesAt(LABEL + 4, TOP - 24, wrapWords(picture.undated, 12, 2)) : []),
  ];
}

/** One row an intervention: a mark for each recognition, a bar until its term ends. */
export function drawTimeline(picture: TimelinePicture): Drawing {
  const scale = scaleOf(picture);
  const rows: DrawnMark[] = [];
  let y = TOP;
  for (const row of picture.rows) {
    rows.push({ kind: 'line', look: 'line', x1: 0, y1: y, x2: LABEL + UNDATED + CHART, y2: y });
    rows.push(...linesAt(0, y + heightOf(row) / 2, wrapWords(row.label, LABEL_CHARACTERS, 2)));
    rows.push(...row.moments.flatMap((moment) => momentAt(scale, y, moment)));
    y += heightOf(row);
  }
  const start = y + 26;
  return {
    width: Math.max(LABEL + UNDATED + CHART + 70, legendWidth(picture.legend)),
    height: start + legendHeight(picture.legend),
    marks: [...axis(picture, scale, y), ...rows, ...legendAt(0, start, picture.legend, ['circle', 'diamond'])],
  };
}
