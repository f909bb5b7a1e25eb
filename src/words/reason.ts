import { once } from '../core/once.ts';

export const reason = once(() => ({
  // `doing` is 'Werkt aan minder roken in de zwangerschap', or what stands in its place.
  worksOnStudied: {
    nl: (doing: string, result: string): string => `${doing}. Het effect hierop is onderzocht: ${result}.`,
    en: (doing: string, result: string): string => `${doing}. The effect on this was studied: ${result}.`,
  },
  worksOnStated: {
    nl: (doing: string): string =>
      `${doing}: dat noemt de bron als doel. Onderzoek naar een effect hierop is niet gevonden.`,
    en: (doing: string): string => `${doing}: the source names it as an aim. No study of an effect on this was found.`,
  },
  worksOnPlausible: {
    nl: (doing: string): string => `${doing}, denken wij. Geen bron zegt het.`,
    en: (doing: string): string => `${doing}, we think. No source says so.`,
  },
  meantForStudied: {
    nl: (factor: string, result: string): string =>
      `Bedoeld voor gezinnen met: ${factor}. Bij hen is het effect onderzocht: ${result}.`,
    en: (factor: string, result: string): string =>
      `Meant for families with: ${factor}. The effect was studied with them: ${result}.`,
  },
  meantFor: {
    nl: (factor: string): string => `Bedoeld voor gezinnen met: ${factor}.`,
    en: (factor: string): string => `Meant for families with: ${factor}.`,
  },
  meantForTogether: {
    nl: (factor: string): string => `Laat gezinnen met ${factor} alleen toe als er ook andere redenen zijn.`,
    en: (factor: string): string => `Admits families with ${factor} only when there are other reasons as well.`,
  },
  meantForPlausible: {
    nl: (factor: string): string => `Mogelijk bedoeld voor gezinnen met: ${factor}. Dat is onze inschatting.`,
    en: (factor: string): string => `May be meant for families with: ${factor}. That is our inference.`,
  },
  studiedWith: {
    nl: (factor: string): string =>
      `Onderzocht bij gezinnen met: ${factor}. Dat zegt bij wie het is geprobeerd, niet dat het aan de factor werkt.`,
    en: (factor: string): string =>
      `Studied with families with: ${factor}. That says with whom it was tried, not that it works on the factor.`,
  },
  notYetHelp: {
    nl: 'Of het hen helpt, zegt dat nog niet.',
    en: 'That does not yet say whether it helps them.',
  },
  notOnItself: { nl: 'Werkt niet aan de factor zelf.', en: 'Does not work on the factor itself.' },
  narrower: {
    you: {
      nl: (link: string, factor: string): string => `Dat is een deel van uw factor ${factor}: ${link}.`,
      en: (link: string, factor: string): string => `That is a part of your factor ${factor}: ${link}.`,
    },
    we: {
      nl: (link: string, factor: string): string => `Dat is een deel van onze factor ${factor}: ${link}.`,
      en: (link: string, factor: string): string => `That is a part of our factor ${factor}: ${link}.`,
    },
  },
  mirror: {
    nl: (link: string): string => `De bron zegt het zo: ${link} versterken.`,
    en: (link: string): string => `The source puts it as: strengthening ${link}.`,
  },
  mirrorInferred: {
    nl: (link: string): string => `Het gaat om de andere kant van de factor: ${link}.`,
    en: (link: string): string => `It is about the other side of the factor: ${link}.`,
  },
  mirrorOfProtective: {
    nl: (link: string): string => `De bron zegt het zo: ${link} kleiner maken.`,
    en: (link: string): string => `The source puts it as: making ${link} smaller.`,
  },
  broader: {
    nl: (link: string, factor: string): string =>
      `Dat is een bredere factor: ${link}. Of het ook voor ${factor} geldt, is niet bekend.`,
    en: (link: string, factor: string): string =>
      `That is a wider factor: ${link}. Whether it also holds for ${factor} is not known.`,
  },
  notCounted: { nl: 'Telt niet als antwoord.', en: 'Does not count as an answer.' },
}));
