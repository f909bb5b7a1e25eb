/** A value that is always there, as far as the types cannot tell. That it is missing is a fault of ours, not of the data. */
export function sure<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('a value that is always there is missing');
  return value;
}
