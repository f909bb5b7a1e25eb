import { type Block, heading, type Item, type Line, list } from './document.ts';

export interface Field {
  readonly label: string;
  readonly values: readonly Line[];
}

/** A labelled row; none when there is nothing to say. */
export const field = (label: string, ...values: readonly (string | undefined)[]): readonly Field[] => {
  const present = values.flatMap((value) => (value === undefined || value === '' ? [] : [[value]]));
  return present.length === 0 ? [] : [{ label, values: present }];
};

export const fields = (...rows: readonly (readonly Field[])[]): readonly Block[] => {
  const all = rows.flat();
  return all.length === 0 ? [] : [{ kind: 'fields', fields: all }];
};

/** A headed list; none when it is empty. */
export const section = (title: string, items: readonly Item[], ...after: readonly Block[]): readonly Block[] =>
  items.length === 0 ? [] : [heading(2, title), list(items), ...after];
