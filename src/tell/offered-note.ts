import type { InterventionId, Match, OwnOffer, Selection } from '../core/generated/schema-types.ts';
import { ownAnswers, reachOf } from '../core/offer.ts';
import { pageWords } from '../words/page-of-select.ts';
import { lettersOf } from './letter-at.ts';
import type { Lens } from './lens.ts';
import { withAsides } from './sentence.ts';

/** How many families the user says that it reaches, if that was said. */
function reachTexts({ language, messages }: Lens, selection: Selection, named: string): readonly string[] {
  const reach = reachOf(selection, named);
  return reach === undefined ? [] : [pageWords[language].notes.offeredReach(reach, messages.number(reach))];
}

/** A project of one's own, when by the user's account it works on a chosen factor, or on nobody knows what. */
function ownText(lens: Lens, selection: Selection, own: OwnOffer): readonly string[] {
  const { ownAccount, ownUnknown } = pageWords[lens.language].notes;
  const answers = ownAnswers(lens.catalogue, selection, own);
  if (answers.length === 0 && own.factors.length > 0) return [];
  const letters = lettersOf(selection, answers);
  const account = letters.length === 0 ? ownUnknown : ownAccount[lens.voice](lens.messages.and(letters));
  return [withAsides(own.name, [account, ...reachTexts(lens, selection, own.name)])];
}

/** Which of these matches and which projects of their own the user has already, and for which factors nothing; undefined when no offer was named. */
export function offeredNote(lens: Lens, selection: Selection, matches: readonly Match[]): string | undefined {
  const { offer } = selection;
  if (offer === undefined) return undefined;
  const { offered, notOffered } = pageWords[lens.language].notes;
  const known = new Set<InterventionId>(offer.known.map(({ id }) => id));
  const names = [
    ...matches.flatMap(({ id, name }) => (known.has(id) ? [withAsides(name, reachTexts(lens, selection, id))] : [])),
    ...offer.own.flatMap((own) => ownText(lens, selection, own)),
  ];
  const open = lettersOf(selection, offer.open);
  const told = [
    ...(names.length === 0 ? [] : [offered(lens.messages.and(names))]),
    ...(open.length === 0 ? [] : [notOffered(lens.messages.and(open))]),
  ];
  return told.length === 0 ? undefined : told.join(' ');
}
