const MOST_SHOWN = 100;

/** A value as its writer knows it: as JSON, where it has one. */
export function shown(value: unknown): string {
  if (value instanceof Promise) return 'a promise (await it)';
  try {
    const json = JSON.stringify(value) as string | undefined;
    return json === undefined || json.length > MOST_SHOWN ? `a value of type ${typeof value}` : json;
  } catch {
    return `a value of type ${typeof value}`;
  }
}

/** What a function of the library was given cannot be: with the code that Node gives its own. */
export const wrongArgument = (message: string): TypeError =>
  Object.assign(new TypeError(message), { code: 'ERR_INVALID_ARG_VALUE' });
