import type { Messages } from '../words/index.ts';
import type { AppContext } from './context.ts';
import type { Settings } from './settings.ts';

/** One run: the world, the settings that hold for all commands, and the words of the chosen language. */
export interface Session {
  readonly context: AppContext;
  readonly settings: Settings;
  readonly messages: Messages;
  readonly version: string;
}
