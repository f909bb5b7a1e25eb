import { many } from './phrases.ts';

/** The answer to a question in three sentences. */
export const answer = () => ({
  found: {
    nl: (matches: number, answered: number, chosen: number): string => {
      if (matches === 0)
        return `Voor geen van de ${many(chosen, 'gekozen factor', 'gekozen factoren')} is een interventie gevonden die past.`;
      const answers =
        answered === chosen
          ? 'op elke gekozen factor'
          : `op ${String(answered)} van de ${String(chosen)} gekozen factoren`;
      return `Er ${matches === 1 ? 'past' : 'passen'} ${many(matches, 'interventie', 'interventies')}; ${answers} is er een antwoord.`;
    },
    en: (matches: number, answered: number, chosen: number): string => {
      if (matches === 0)
        return `No intervention was found that fits ${chosen === 1 ? 'the chosen factor' : `any of the ${String(chosen)} chosen factors`}.`;
      const answers =
        answered === chosen
          ? 'every chosen factor has'
          : `${String(answered)} of the ${String(chosen)} chosen factors ${answered === 1 ? 'has' : 'have'}`;
      return `${many(matches, 'intervention fits', 'interventions fit')}; ${answers} an answer.`;
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
