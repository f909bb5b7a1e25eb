import { delimiter } from 'node:path';
import type { AppContext, Output } from './context.ts';
import type { Language } from '../words/index.ts';
import { flagValues } from './flag-values.ts';

/** What holds for a whole run, whatever the command. */
export interface Settings {
  readonly language: Language;
  /** Replaces the shipped data. */
  readonly dataFolder?: string;
  /** Laid over the data. */
  readonly overlays: readonly string[];
  /** Nobody named those: the working directory is data of somebody's own. */
  readonly isInOwnFolder?: true;
  /** undefined: decide per stream. */
  readonly color?: boolean;
  readonly accessible: boolean;
  /** Whether a long text may go through a pager. */
  readonly pager: boolean;
}

const isOn = (value: string | undefined): boolean =>
  value !== undefined && value !== '' && value !== '0' && value !== 'false';

/** Read before commander has read the line, to speak the right language in its errors. The last one counts, as there. */
const flagValue = (argv: readonly string[], flag: string): string | undefined => flagValues(argv, flag).at(-1);

/** `--lang`, then `KIEM_LANG`, then the locale, each in capitals or not. Neither Dutch nor English: English. */
function languageOf(argv: readonly string[], environment: AppContext['environment']): Language {
  for (const named of [flagValue(argv, '--lang'), environment['KIEM_LANG']]) {
    const language = named?.toLowerCase();
    if (language === 'nl' || language === 'en') return language;
  }
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return /^nl\b|^nl_/i.test(locale) ? 'nl' : 'en';
}

/** `--overlay`, as often as it is given, or else the folders of `KIEM_OVERLAY`, written as those of `PATH`. */
function overlaysOf(argv: readonly string[], environment: AppContext['environment']) {
  const listed = environment['KIEM_OVERLAY'] ?? '';
  const named = flagValues(argv, '--overlay');
  return (named.length > 0 ? named : listed.split(delimiter)).filter((folder) => folder !== '');
}

/** Absent when the terminal decides. */
function colorOf(argv: readonly string[]): boolean | undefined {
  if (argv.includes('--no-color')) return false;
  return argv.includes('--color') ? true : undefined;
}

/** Settings from flags and environment; flags win. */
export function readSettings(argv: readonly string[], environment: AppContext['environment']): Settings {
  const dataFolder = flagValue(argv, '--data') ?? environment['KIEM_DATA'];
  const color = colorOf(argv);
  return {
    language: languageOf(argv, environment),
    ...(dataFolder === undefined || dataFolder === '' ? {} : { dataFolder }),
    overlays: overlaysOf(argv, environment),
    ...(color === undefined ? {} : { color }),
    pager: !argv.includes('--no-pager'),
    accessible: argv.includes('--accessible') || isOn(environment['ACCESSIBLE']),
  };
}

/** Flag, then NO_COLOR, then FORCE_COLOR, then whether a person is looking. */
export function isColorful(settings: Settings, output: Output, environment: AppContext['environment']): boolean {
  if (settings.color !== undefined) return settings.color;
  if (environment['NO_COLOR']) return false;
  if (environment['FORCE_COLOR'] !== undefined) return isOn(environment['FORCE_COLOR']);
  return output.isTerminal && environment['TERM'] !== 'dumb';
}

/** Whether characters beyond ASCII may be drawn. Text of the data is printed as it is. */
export function isUnicode(environment: AppContext['environment']): boolean {
  const locale = environment['LC_ALL'] || environment['LC_CTYPE'] || environment['LANG'] || '';
  return (
    environment['TERM'] !== 'linux' &&
    (/utf-?8/i.test(locale) || (locale === '' && environment['WT_SESSION'] !== undefined))
  );
}

/** How many colours the terminal says it has: sixteen (1), 256 (2) or all of them (3). */
export function colourDepth(environment: AppContext['environment']): 1 | 2 | 3 {
  if (/^(truecolor|24bit)$/.test(environment['COLORTERM'] ?? '') || environment['WT_SESSION'] !== undefined) return 3;
  return /-256(color)?$/.test(environment['TERM'] ?? '') ? 2 : 1;
}
