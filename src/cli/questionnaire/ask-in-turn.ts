import type { Reply } from '../prompts/prompter.ts';

/**
 * Asks something of each item. Going back leads to the item before, and from the first out of the row, with what was answered.
 * `keep` hears of what was answered so far.
 */
export async function askInTurn<Item, Value>(
  items: readonly Item[],
  ask: (item: Item, position: number, before: Value | undefined) => Promise<Reply<Value>>,
  keep: (values: readonly Value[]) => void = () => undefined,
): Promise<Reply<readonly Value[]>> {
  const values: Value[] = [];
  let position = 0;
  for (let item = items[position]; item !== undefined; item = items[position]) {
    const reply = await ask(item, position, values[position]);
    if (reply.kind === 'answer') {
      values[position++] = reply.value;
      keep(values);
    } else if (position === 0) return { kind: 'back', draft: values };
    else position--;
  }
  return { kind: 'answer', value: values };
}
