import { lastDay } from '../core/partial-date.ts';
import type { Recognition } from '../core/generated/schema-types.ts';
import { compareIds } from '../core/compare-ids.ts';
import type { Rule } from '../core/rule.ts';

/** The day from which a recognition counts; one without any comes first of all, so it counts as the earliest. */
function dayOf({ date, seen }: Recognition): string {
  const day = date ?? seen;
  return day === undefined ? '' : lastDay(day);
}

/** The numbers of the recognitions from old to new; those of the same day stay as they are. */
const inOrder = (recognitions: readonly Recognition[]): readonly number[] =>
  recognitions
    .map((recognition, index) => ({ index, day: dayOf(recognition) }))
    .sort((a, b) => compareIds(a.day, b.day))
    .map(({ index }) => index);

export const recognitionOrder: Rule = {
  code: 'catalogue/recognition-order',
  severity: 'error',
  page: {
    what: {
      nl: 'De erkenningen staan niet van oud naar nieuw.',
      en: 'The recognitions are not in order from old to new.',
    },
    why: {
      nl: 'Bij gelijke datums geldt de laatste in het bestand. De volgorde heeft dus betekenis: zonder dag eerst, dan oud naar nieuw, op date of anders op seen.',
      en: 'Among equal dates the last in the file counts. So the order means something: without a day first, then old to new, by date or else by seen.',
    },
    wrong:
      'recognitions:\n  - { level: good-indications, date: "2020" }\n  - { level: first-indications, date: "2015" }\n',
    right:
      'recognitions:\n  - { level: first-indications, date: "2015" }\n  - { level: good-indications, date: "2020" }\n',
  },
  *alone({ entries }) {
    for (const entry of entries.interventions) {
      const { recognitions } = entry.value;
      for (const [index, recognition] of recognitions.entries()) {
        const previous = recognitions[index - 1];
        if (previous === undefined || dayOf(previous) <= dayOf(recognition)) continue;
        yield {
          ...entry.at(['recognitions', index, 'date']),
          message: {
            nl: 'deze erkenning hoort vóór de vorige: zonder dag eerst, dan oud naar nieuw',
            en: 'this recognition belongs before the previous one: without a day first, then old to new',
          },
          related: [
            { ...entry.at(['recognitions', index - 1, 'date']), message: { nl: 'de vorige', en: 'the previous one' } },
          ],
          order: { list: entry.at(['recognitions']), items: inOrder(recognitions) },
        };
      }
    }
  },
};
