/** `npm run test:long`, in which nothing is left out. */
export const IS_LONG = process.env['MODE'] === 'long';

/** How many cases are drawn: a few in the suite, many in the long run. */
export const draws = (few: number, many: number): number => (IS_LONG ? many : few);
