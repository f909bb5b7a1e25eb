/** The same object with these keys only, as far as it has them. */
export function pick<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  keys: readonly Key[],
): Pick<Whole, Key> {
  const part: Partial<Pick<Whole, Key>> = {};
  for (const key of keys) if (whole[key] !== undefined) part[key] = whole[key];
  // What is required is there, so it is copied.
  return part as Pick<Whole, Key>;
}
