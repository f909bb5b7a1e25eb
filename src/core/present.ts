/** An object without the keys whose value is undefined: absent is absent, never present and empty. */
type Present<T> = { readonly [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & {
  readonly [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

// The cast is the point of the function: the type says what the loop does.
export function present<T extends object>(value: T): Present<T> {
  const all = value as Readonly<Record<string, unknown>>;
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(all)) if (all[key] !== undefined) kept[key] = all[key];
  return kept as Present<T>;
}

/** An empty list or map equals an absent one (design, section 4). */
export const filled = <T extends object>(value: T | undefined): T | undefined =>
  value === undefined || Object.keys(value).length === 0 ? undefined : value;

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
