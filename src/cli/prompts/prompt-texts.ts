import type { Messages } from '../../words/index.ts';
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

/** The words of the prompts in the language of the run. */
export function promptTexts({ prompts: words }: Messages, isUnicode: boolean): PromptTexts {
  const accept = [words.enter, words.accept] as const;
  const back = [words.escape, words.back] as const;
  return {
    list: {
      count: words.count,
      more: words.more,
      search: words.search,
      nothingFound: words.nothingFound,
      noDefinition: words.noDefinition,
      hints: {
        move: [isUnicode ? '↑↓' : words.arrows, words.move],
        toggle: [words.space, words.toggle],
        unknown: [words.tab, words.unknown],
        define: ['?', words.define],
        accept,
        tick: [words.enter, words.tick],
        back,
        clear: [words.escape, words.clear],
        close: [words.anyKey, words.close],
      },
    },
    text: { accept, back },
    yes: words.yes,
    no: words.no,
    yesOrNo: words.yesOrNo,
  };
}
