import type { DiagnosticKind } from '../../core/rule.ts';

/** Everything that a check can report, in the order of the documentation. */
export async function everyKind(): Promise<readonly DiagnosticKind[]> {
  const [{ loaderKinds }, { controlKinds }, { rules }] = await Promise.all([
    import('../../read/pages/index.ts'),
    import('../../read/pages/config-pages.ts'),
    import('../../rules/index.ts'),
  ]);
  return [...loaderKinds, ...rules, ...controlKinds];
}
