import { isRecord } from './is-record.ts';

/** Every source id that a record names, wherever it stands in it. */
export function sourceIds(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(sourceIds);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = key === 'source' || key === 'sources' ? [inner].flat() : [];
    const ids = own.flatMap((reference: unknown) =>
      isRecord(reference) && typeof reference['id'] === 'string' ? [reference['id']] : [],
    );
    return [...ids, ...sourceIds(inner)];
  });
}
