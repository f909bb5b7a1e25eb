import { type Diagnostic, type Place, START_OF_FILE } from '../diagnostic.ts';
import type { Spot } from '../entry.ts';
import { groupBy } from '../group-by.ts';
import { toDiagnostic } from '../rule.ts';
import type { FileFacts } from './file-facts.ts';
import type { FileReading } from './file-reading.ts';
import { type Places, placeName } from './likely-places.ts';
import { type Mention, spotFinder } from './mentions.ts';
import type { FoundAcross } from './reduce.ts';
import { once } from '../once.ts';
import { surveyOf } from './survey.ts';
import { sure } from '../sure.ts';

/** Reads a file once more; undefined when it is not there any more. */
export type ReadAgain = (file: string) => Promise<FileReading | undefined>;

type Sought = Spot | Mention;
type FoundPlaces = Map<Sought, readonly Place[]>;

function knownPlace(places: Places, wanted: Sought): Place | undefined {
  if ('mentions' in wanted || wanted.part !== undefined) return undefined;
  const range = places[placeName(wanted.path)];
  return range && { file: wanted.file, range };
}

/** Looks up in one file all that is asked of it. */
function lookUp(reading: FileReading, wanted: readonly Sought[], found: FoundPlaces): void {
  const spotsOf = once(() => spotFinder(surveyOf(reading)));
  for (const one of wanted) {
    const spots = 'mentions' in one ? spotsOf()(one) : [one];
    found.set(
      one,
      spots.map(({ path, part }) => reading.locate(path, part)),
    );
  }
}

/** Where everything stands that the findings speak of. A file is read again only for what its facts do not hold. */
async function locateAll(
  joint: readonly FoundAcross[],
  facts: readonly FileFacts[],
  readAgain: ReadAgain,
): Promise<FoundPlaces> {
  const kept = new Map(facts.map(({ file, places }) => [file, places]));
  const found: FoundPlaces = new Map();
  const open: Sought[] = [];
  for (const wanted of joint.flatMap(({ finding }): readonly Sought[] => [finding, ...(finding.related ?? [])])) {
    const place = knownPlace(sure(kept.get(wanted.file)), wanted);
    if (place === undefined) open.push(wanted);
    else found.set(wanted, [place]);
  }
  for (const [file, wanted] of groupBy(open, (one) => one.file)) {
    const reading = await readAgain(file);
    if (reading !== undefined) lookUp(reading, wanted, found);
  }
  return found;
}

/** The findings of rules across files with their places: one diagnostic for each place where the file says it. */
export async function placeFindings(
  joint: readonly FoundAcross[],
  facts: readonly FileFacts[],
  readAgain: ReadAgain,
): Promise<readonly Diagnostic[]> {
  const located = await locateAll(joint, facts, readAgain);
  const placesOf = (wanted: Sought): readonly Place[] =>
    located.get(wanted) ?? [{ file: wanted.file, range: START_OF_FILE }];
  return joint.flatMap(({ rule, finding }) =>
    placesOf(finding).map((place) => {
      const related = finding.related?.flatMap((one) =>
        placesOf(one).map(({ range }) => ({ file: one.file, range, message: one.message })),
      );
      return toDiagnostic(rule, finding, place, related);
    }),
  );
}
