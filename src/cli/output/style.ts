import { Chalk } from 'chalk';
import { levelColour } from '../../render/level-colours.ts';
import { plainStyle, type Style } from '../../render/style.ts';

/** How many colours a terminal has, as chalk counts them: sixteen, 256, or all. */
export type ColourDepth = 1 | 2 | 3;

/** A level in the colours of the pictures: paper and ink of its own, readable on every theme. */
function levelStyle(depth: ColourDepth): Style['level'] {
  const chalk = new Chalk({ level: depth });
  return (rank, text) => {
    const colour = levelColour(rank);
    return colour === undefined ? text : chalk.bgHex(colour.fill).hex(colour.ink)(text);
  };
}

/** Beside the levels only the sixteen colours that every terminal theme makes readable, and never for meaning alone. */
export function terminalStyle(isColorful: boolean, depth: ColourDepth = 1): Style {
  if (!isColorful) return plainStyle;
  const chalk = new Chalk({ level: 1 });
  return {
    heading: (text) => chalk.bold(text),
    strong: (text) => chalk.bold(text),
    muted: (text) => text,
    warning: (text) => chalk.yellow(text),
    error: (text) => chalk.red(text),
    link: (text) => chalk.underline(text),
    level: levelStyle(depth),
  };
}
