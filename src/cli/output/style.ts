import { Chalk } from 'chalk';
import { plainStyle, type Style } from '../../render/style.ts';

/** Only the sixteen colours that every terminal theme makes readable, and never for meaning alone. */
export function terminalStyle(isColorful: boolean): Style {
  if (!isColorful) return plainStyle;
  const chalk = new Chalk({ level: 1 });
  return {
    heading: (text) => chalk.bold(text),
    strong: (text) => chalk.bold(text),
    muted: (text) => text,
    warning: (text) => chalk.yellow(text),
    error: (text) => chalk.red(text),
    link: (text) => chalk.underline(text),
  };
}
