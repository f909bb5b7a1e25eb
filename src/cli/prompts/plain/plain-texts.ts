/** Every word that plain prompts write by themselves. */
export interface PlainTexts {
  readonly keys: { readonly back: string; readonly unknown: string; readonly find: string };
  readonly chooseOne: string;
  readonly chooseMany: string;
  readonly chooseUnknown: string;
  readonly find: string;
  /** How to see what an option means. */
  readonly define: string;
  readonly back: string;
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
