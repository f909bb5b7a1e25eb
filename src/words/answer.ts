import { many } from './phrases.ts';

type OnFactors = (answered: number, chosen: number) => string;

/** How many of the chosen factors have an answer; a single one is not counted. */
const onFactors: Readonly<Record<'nl' | 'en', OnFactors>> = {
  nl: (answered, chosen) => {
    if (chosen === 1) return `op de gekozen factor is er ${answered === 1 ? 'een' : 'geen'} antwoord`;
    if (answered === chosen) return 'op elke gekozen factor is er een antwoord';
    return `op ${answered === 0 ? 'geen' : String(answered)} van de ${String(chosen)} gekozen factoren is er een antwoord`;
  },
  en: (answered, chosen) => {
    if (chosen === 1) return `the chosen factor has ${answered === 1 ? 'an' : 'no'} answer`;
    if (answered === chosen) return 'every chosen factor has an answer';
    return `${answered === 0 ? 'none' : String(answered)} of the ${String(chosen)} chosen factors ${answered <= 1 ? 'has' : 'have'} an answer`;
  },
};

/** The answer to a question in three sentences. */
export const answer = () => ({
  found: {
    nl: (matches: number, answered: number, chosen: number): string => {
      if (matches === 0)
        return `Voor ${chosen === 1 ? 'de gekozen factor is geen' : `geen van de ${String(chosen)} gekozen factoren is een`} interventie gevonden die past.`;
      return `Er ${matches === 1 ? 'past' : 'passen'} ${many(matches, 'interventie', 'interventies')}; ${onFactors.nl(answered, chosen)}.`;
    },
    en: (matches: number, answered: number, chosen: number): string => {
      if (matches === 0)
        return `No intervention was found that fits ${chosen === 1 ? 'the chosen factor' : `any of the ${String(chosen)} chosen factors`}.`;
      return `${many(matches, 'intervention fits', 'interventions fit')}; ${onFactors.en(answered, chosen)}.`;
    },
  },
  must: { nl: 'een moet-factor', en: 'a must' },
  chosen: { nl: 'een gekozen factor', en: 'a chosen factor' },
  studied: {
    nl: (names: string, on: string): string => `Een gunstige of gemengde uitkomst op ${on} is gevonden bij: ${names}.`,
    en: (names: string, on: string): string => `A favourable or mixed result on ${on} was found for: ${names}.`,
  },
  studiedNone: {
    nl: (on: string): string => `Een gunstige of gemengde uitkomst op ${on} is niet gevonden.`,
    en: (on: string): string => `No favourable or mixed result on ${on} was found.`,
  },
  gaps: {
    nl: (factors: string): string => `Geen antwoord is gevonden op: ${factors}.`,
    en: (factors: string): string => `No answer was found for: ${factors}.`,
  },
});
