import { isRecord } from '../core/is-record.ts';
import { nearestIn } from '../core/nearest.ts';
import { shown, wrongArgument } from './wrong-argument.ts';

/** Where the data is, and in which language something is said of it. */
export interface LibraryOptions {
  /** A data folder of your own; the shipped data when absent. */
  readonly data?: string;
  /** Folders with records of your own, laid over the data. */
  readonly overlays?: readonly string[];
  /** Of messages: English when absent. */
  readonly language?: 'nl' | 'en';
}

interface Option {
  readonly what: string;
  readonly accepts: (value: unknown) => boolean;
}

const isPath = (value: unknown): boolean => typeof value === 'string' && value !== '' && !value.includes('\0');

const OPTIONS: Readonly<Record<string, Option>> = {
  data: { what: 'the path of a folder', accepts: isPath },
  overlays: { what: 'a list of paths of folders', accepts: (value) => Array.isArray(value) && value.every(isPath) },
  language: { what: '"nl" or "en"', accepts: (value) => value === 'nl' || value === 'en' },
} satisfies Record<keyof LibraryOptions, Option>;

/** Throws at what plain JavaScript can pass and the types do not allow. */
export function checkOptions(options: unknown): void {
  if (!isRecord(options)) throw wrongArgument('the options must be an object');
  for (const [name, value] of Object.entries(options)) {
    const option = Object.hasOwn(OPTIONS, name) ? OPTIONS[name] : undefined;
    if (option === undefined) throw wrongArgument(unknownOption(name));
    if (value !== undefined && !option.accepts(value))
      throw wrongArgument(`${name} must be ${option.what}, not ${shown(value)}`);
  }
}

function unknownOption(name: string): string {
  const nearest = nearestIn(Object.keys(OPTIONS))(name);
  return nearest === undefined ? `unknown option ${name}` : `unknown option ${name}; did you mean ${nearest}?`;
}
