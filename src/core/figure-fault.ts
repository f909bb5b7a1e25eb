import type { Text } from './generated/schema-types.ts';

/** The columns of a table of local figures; `region` and `source` may be left out. */
export type FigureColumn = 'indicator' | 'year' | 'value' | 'region' | 'source';

/** What is wrong with a table of local figures, and on which line. */
export type FigureFault = { readonly line: number } & (
  | { readonly kind: 'text'; readonly message: Text }
  | { readonly kind: 'open-quote' }
  | { readonly kind: 'no-column' | 'same-column'; readonly column: FigureColumn }
  | { readonly kind: 'cells'; readonly found: number; readonly expected: number }
  | { readonly kind: 'unknown-indicator'; readonly text: string; readonly nearest?: string }
  | { readonly kind: 'bad-year' | 'bad-value' | 'two-ways'; readonly text: string }
  | { readonly kind: 'too-long'; readonly column: FigureColumn }
  | { readonly kind: 'no-region' }
  | { readonly kind: 'twice'; readonly indicator: string; readonly year: number; readonly first: number }
);
