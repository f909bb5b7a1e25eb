import { many } from './phrases.ts';

/** The answer to a question in three sentences. */
export const answer = () => ({
  found: {
    nl: (matches: number, answered: number, chosen: number): string =>
      matches === 0
        ? `Voor geen van de ${many(chosen, 'gekozen factor', 'gekozen factoren')} is een interventie gevonden die past.`
        : `Er ${matches === 1 ? 'past' : 'passen'} ${many(matches, 'interventie', 'interventies')}; voor ${String(answered)} van de ${many(chosen, 'gekozen factor', 'gekozen factoren')} is er een antwoord.`,
    en: (matches: number, answered: number, chosen: number): string =>
      matches === 0
        ? `No intervention was found that fits ${chosen === 1 ? 'the chosen factor' : `any of the ${String(chosen)} chosen factors`}.`
        : `${many(matches, 'intervention fits', 'interventions fit')}; ${String(answered)} of ${many(chosen, 'chosen factor', 'chosen factors')} ${answered === 1 ? 'has' : 'have'} an answer.`,
  },
  studied: {
    nl: (names: string): string =>
      `Een gunstige of gemengde uitkomst op een factor die moet, is gevonden bij: ${names}.`,
    en: (names: string): string => `A favourable or mixed result on a must was found for: ${names}.`,
  },
  studiedNone: {
    nl: 'Bij geen van hen is een gunstige of gemengde uitkomst op een gekozen factor gevonden.',
    en: 'For none of them a favourable or mixed result on a chosen factor was found.',
  },
  gaps: {
    nl: (factors: string): string => `Geen antwoord is gevonden op: ${factors}.`,
    en: (factors: string): string => `No answer was found to: ${factors}.`,
  },
  noGaps: {
    nl: 'Op elke gekozen factor is er een antwoord.',
    en: 'Every chosen factor has an answer.',
  },
});
