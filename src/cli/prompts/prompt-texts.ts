import type { ListTexts } from './grouped-list/config.ts';
import type { KeyHint } from './prompt-look.ts';

/** Every word that a prompt draws by itself. */
export interface PromptTexts {
  readonly list: ListTexts;
  readonly text: { readonly accept: KeyHint; readonly back: KeyHint };
  readonly yes: string;
  readonly no: string;
  readonly yesOrNo: (yes: string, no: string) => string;
}
