import type { Catalogue } from '../../core/catalogue.ts';
import { findNamed } from '../../core/find-named.ts';
import { CLOSED_LISTS } from '../../core/generated/closed-lists.ts';
import { type Found, PAGE_KINDS, recordsOf } from '../../core/record-kinds.ts';
import { searchIn } from '../../core/search/search-in.ts';
import { namedValue } from '../../read/schema/value-names.ts';
import { type Choice, choiceError, choiceLines, listedUnder } from '../choice-error.ts';
import { UsageError } from '../errors.ts';
import type { Session } from '../session.ts';
import { pairOf, partsOf, unescaped } from './flag-text.ts';

/** What can be named on the command line. */
export interface NameableOf {
  readonly factor: Found<'factor'>;
  readonly risk: Found<'factor'>;
  readonly protective: Found<'factor'>;
  readonly intervention: Found<'intervention'>;
  readonly trait: Found<'trait'>;
  readonly phase: Found<'phase'>;
  readonly theme: Found<'theme'>;
  readonly group: Found<'group'>;
  readonly level: Found<'level'>;
  readonly record: Found<(typeof PAGE_KINDS)[number]>;
}
export type Nameable = keyof NameableOf;

const factorsOf = (catalogue: Catalogue, kind: 'risk' | 'protective'): readonly Found<'factor'>[] =>
  recordsOf(catalogue, 'factor').filter(({ record }) => record.kind === kind);

const CANDIDATES: { readonly [What in Nameable]: (catalogue: Catalogue) => readonly NameableOf[What][] } = {
  factor: (catalogue) => recordsOf(catalogue, 'factor'),
  risk: (catalogue) => factorsOf(catalogue, 'risk'),
  protective: (catalogue) => factorsOf(catalogue, 'protective'),
  intervention: (catalogue) => recordsOf(catalogue, 'intervention'),
  trait: (catalogue) => recordsOf(catalogue, 'trait'),
  phase: (catalogue) => recordsOf(catalogue, 'phase'),
  theme: (catalogue) => recordsOf(catalogue, 'theme'),
  group: (catalogue) => recordsOf(catalogue, 'group'),
  level: (catalogue) => recordsOf(catalogue, 'level'),
  record: (catalogue) => recordsOf(catalogue, ...PAGE_KINDS),
};

/** Where a name was typed. */
export interface NameQuery<What extends Nameable> {
  readonly session: Session;
  readonly catalogue: Catalogue;
  readonly what: What;
  /** Absent for an argument. */
  readonly flag?: string;
}

type Meant = 'factor' | 'intervention' | 'trait' | 'record';

/** What to say of an id or a name that is not there: that it names something else, or what was probably meant. */
export function unknownText({ messages, settings }: Session, catalogue: Catalogue, what: Meant, text: string): string {
  const { errors } = messages;
  for (const other of ['factor', 'intervention'] as const) {
    const isOther =
      other !== what && what !== 'record' && findNamed<Found>(CANDIDATES[other](catalogue), text).kind !== 'none';
    if (isOther) return errors.otherThan(text, other, what);
  }
  const listing = what === 'record' ? namedValue(text, CLOSED_LISTS.ListingKind) : undefined;
  if (listing !== undefined) return errors.kindOfRecord(text, `kiem list ${listing}`);
  const named = findNamed<Found>(CANDIDATES[what](catalogue), text);
  if (named.kind === 'none') {
    const nearest = named.nearest();
    const unknown = errors.unknownId(what, text, nearest);
    // Nothing that is like it: no slip, then, but perhaps a record of somebody's own.
    const isOwn = nearest.length === 0 && settings.overlays.length === 0 && what !== 'trait';
    return isOwn ? `${unknown}; ${errors.perhapsOwn}` : unknown;
  }
  return errors.unknownId(
    what,
    text,
    [named.found].flat().map(({ record: { id } }) => ({ id })),
  );
}

/** That nothing stands where an id or a name should. */
function emptyText({ messages: { errors, cli } }: Session, flag: string): string {
  return flag === '' ? errors.missingArgument(cli.placeholders.id) : errors.optionMissingArgument(flag);
}

function unknownError({ session, catalogue, what, flag = '' }: NameQuery<Nameable>, text: string): UsageError {
  const { errors } = session.messages;
  switch (what) {
    case 'risk':
    case 'protective': {
      const other = what === 'risk' ? 'protective' : 'risk';
      const named = findNamed<Found>(CANDIDATES[other](catalogue), text);
      if (named.kind === 'none') return new UsageError(unknownText(session, catalogue, 'factor', text));
      const mend = what === 'risk' ? '--strengthen' : '--risk';
      const head = errors.wrongKind(flag, text, mend);
      return new UsageError(listedUnder(head, choiceLines(session, [named.found].flat().map(asChoice))));
    }
    case 'phase':
    case 'theme':
    case 'group':
    case 'level': {
      const all: readonly Found[] = CANDIDATES[what](catalogue);
      const found = searchIn(text, all, ({ names, aliases }) => ({ names, aliases }));
      return found.length > 1 && found.length < all.length
        ? severalError({ session, catalogue, what, flag }, text, found)
        : choiceError(session, [flag, text], all.map(asChoice));
    }
    case 'factor':
    case 'intervention':
    case 'trait':
    case 'record':
      return new UsageError(
        text.trim() === '' ? emptyText(session, flag) : unknownText(session, catalogue, what, text),
      );
  }
}

const asChoice = ({ record, title }: Found): Choice => ({ id: record.id, name: title });

/** All that a name may mean, with the ids by which to choose. */
function severalError({ session, flag }: NameQuery<Nameable>, text: string, found: readonly Found[]): UsageError {
  const typed = flag === undefined ? text : `${flag} ${text}`;
  const { severalNamed } = session.messages.errors;
  return new UsageError(listedUnder(severalNamed(typed), choiceLines(session, found.map(asChoice))));
}

/** The record that is meant, if any; a name of several is refused. */
export function seekNamed<What extends Nameable>(asking: NameQuery<What>, text: string): NameableOf[What] | undefined {
  const candidates: readonly NameableOf[What][] = CANDIDATES[asking.what](asking.catalogue);
  const named = findNamed<NameableOf[What]>(candidates, text);
  if (named.kind === 'several') throw severalError(asking, text, named.found);
  if (named.kind === 'one') return named.found;
  // The values of closed lists have more names than the data gives them.
  const value = namedValue(
    text,
    candidates.map(({ record }): string => record.id),
  );
  return candidates.find(({ record }) => record.id === value);
}

/** The record of an id or a name; a usage error with what would be right when there is none, or more than one. */
export function namedRecord<What extends Nameable>(asking: NameQuery<What>, text: string): NameableOf[What] {
  const found = seekNamed(asking, text);
  if (found === undefined) throw unknownError(asking, text);
  return found;
}

/** As `namedRecord`, for a list; a name may hold the sign that parts it, so the whole is tried first. */
export function namedRecords<What extends Nameable>(
  asking: NameQuery<What>,
  texts: readonly string[],
  sign: ',' | '+' = ',',
): readonly NameableOf[What][] {
  return texts.flatMap((text) => {
    const whole = seekNamed(asking, text);
    return whole === undefined ? partsOf(text, sign).map((part) => namedRecord(asking, unescaped(part))) : [whole];
  });
}

/** How the value of `name=value` is read, and what to say when it cannot be. */
interface PairValue<Value> {
  readonly read: (text: string) => Value | undefined;
  readonly wrong: (text: string) => string;
}

/** A list of `name=value`. */
export function namedPairs<What extends Nameable, Value>(
  asking: NameQuery<What>,
  texts: readonly string[],
  { read, wrong }: PairValue<Value>,
): readonly (readonly [id: string, value: Value])[] {
  const idOf = (key: string): string => namedRecord(asking, unescaped(key)).record.id;
  const pair = (part: string): readonly [string, Value] => {
    const [key, text = ''] = pairOf(part);
    const value = read(text);
    if (value === undefined) throw new UsageError(wrong(part));
    return [idOf(key), value];
  };
  return texts.flatMap((text) => {
    const [key, value = ''] = pairOf(text);
    const isWhole = read(value) !== undefined && seekNamed(asking, unescaped(key)) !== undefined;
    return (isWhole ? [text] : partsOf(text)).map(pair);
  });
}
