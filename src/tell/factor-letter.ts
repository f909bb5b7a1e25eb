/** The letter that stands for a chosen factor, by its place: A … Z, AA, AB, … */
export const factorLetter = (index: number): string =>
  (index < 26 ? '' : factorLetter(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
