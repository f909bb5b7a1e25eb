/** The first moment that a zip file can name. */
export const EPOCH = new Date(1980, 0, 1);

const isNameable = (year: number): boolean => year >= 1980 && year <= 2099;

let holders = 0;
let { now } = Date;

/**
 * A library that packs a file takes the moment of its clock, and refuses one that a zip file cannot name, though nothing is
 * kept of it. On a machine with such a clock it gets another while it packs.
 */
export async function withinZipYears<Result>(pack: () => Promise<Result>): Promise<Result> {
  if (isNameable(new Date().getFullYear())) return pack();
  if (holders === 0) ({ now } = Date);
  holders += 1;
  Date.now = () => EPOCH.getTime();
  try {
    return await pack();
  } finally {
    holders -= 1;
    if (holders === 0) Date.now = now;
  }
}
