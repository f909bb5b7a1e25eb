/** Every source id that a record names, wherever it stands in it. */
export function sourceIds(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(sourceIds);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = key === 'source' || key === 'sources' ? [inner].flat() : [];
    const ids = own.flatMap((reference: unknown) =>
      typeof reference === 'object' && reference !== null && 'id' in reference && typeof reference.id === 'string'
        ? [reference.id]
        : [],
    );
    return [...ids, ...sourceIds(inner)];
  });
}
