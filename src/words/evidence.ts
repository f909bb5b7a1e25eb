import { reason } from './reason.ts';

/** How sure it is that what answers a factor does something about it. */
export const evidence = () => ({
  studied: {
    nl: (list: string): string => `Het effect hierop is onderzocht. ${list}`,
    en: (list: string): string => `The effect on this was studied. ${list}`,
  },
  studiedAmong: {
    nl: (list: string): string => `Het effect bij deze gezinnen is onderzocht. ${list}`,
    en: (list: string): string => `The effect in these families was studied. ${list}`,
  },
  found: {
    nl: (names: string, result: string): string => `${names}: ${result}.`,
    en: (names: string, result: string): string => `${names}: ${result}.`,
  },
  /** In the place of the factor, where it was studied among the families with it. */
  among: {
    nl: (factor: string): string => `bij gezinnen met ${factor}`,
    en: (factor: string): string => `among families with ${factor}`,
  },
  studiedPart: {
    nl: (parts: string, list: string): string =>
      `Alleen het effect op een deel hiervan is onderzocht (${parts}). ${list}`,
    en: (parts: string, list: string): string => `Only the effect on a part of this was studied (${parts}). ${list}`,
  },
  restNamed: {
    nl: 'Bij de andere noemt de bron dit alleen als doel of doelgroep.',
    en: 'For the others the source only names this as an aim or target group.',
  },
  namedAim: {
    nl: 'De bron noemt dit als doel. Een uitkomst van onderzoek hierop is niet gevonden.',
    en: 'The source names this as an aim. No result of a study of this was found.',
  },
  namedGroup: {
    nl: `De bron noemt hen als doelgroep. ${reason().notYetHelp.nl}`,
    en: `The source names them as a target group. ${reason().notYetHelp.en}`,
  },
  namedBoth: {
    nl: `De bron noemt dit als doel, of hen als doelgroep. ${reason().notYetHelp.nl}`,
    en: `The source names this as an aim, or them as a target group. ${reason().notYetHelp.en}`,
  },
  lowestOnly: {
    nl: 'Het niveau is nergens hoger dan Goed onderbouwd.',
    en: 'The level is nowhere higher than Well substantiated.',
  },
  partOnly: {
    nl: (parts: string): string => `Alleen voor een deel van deze factor: ${parts}.`,
    en: (parts: string): string => `Only for a part of this factor: ${parts}.`,
  },
});
