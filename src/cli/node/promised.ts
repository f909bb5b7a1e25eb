/** The result of work that does not wait for anything, as a promise; what it throws, rejects. */
export const promised = <Result>(work: () => Result | Promise<Result>): Promise<Result> =>
  new Promise((resolve) => {
    resolve(work());
  });
