/** What a function of the library was given cannot be: with the code that Node gives its own. */
export const wrongArgument = (message: string): TypeError =>
  Object.assign(new TypeError(message), { code: 'ERR_INVALID_ARG_VALUE' });
