/** Every word that plain prompts write by themselves. */
export interface PlainTexts {
  readonly keys: { readonly back: string; readonly unknown: string; readonly find: string };
  readonly chooseOne: string;
  readonly chooseMany: string;
  /** How to search and to see a definition. */
  readonly find: string;
  readonly chooseUnknown: string;
  noneIs(label: string): string;
  readonly enterText: string;
  confirm(yes: string, no: string): string;
  /** What a bare enter does. */
  standing(label: string): string;
  readonly chosen: string;
  chosenNow(names: string): string;
  unknownNow(names: string): string;
  notUnderstood(text: string): string;
  readonly nothing: string;
}
