import { present } from '../core/present.ts';
import type { Lens } from '../tell/lens.ts';
import { originOf } from '../tell/origin-text.ts';

/** A record as outputs tell it: with what is worked out for it, and with the overlay that it is of. */
export const toldRecord = (lens: Lens, record: object, more: object = {}): object => ({
  ...record,
  ...more,
  ...present({ origin: originOf(lens, record) }),
});
