import type { Said } from './said.ts';

interface TopicWords {
  /** What is typed behind `kiem help`; the key is taken as well. */
  readonly name: Said;
  readonly title: Said;
}

/** What `kiem help` explains beside the commands. */
export const TOPICS = {
  profile: {
    name: { nl: 'profiel', en: 'profile' },
    title: { nl: 'Een profiel: wat er bij u speelt', en: 'A profile: what plays a part locally' },
  },
  data: { name: { nl: 'gegevens', en: 'data' }, title: { nl: 'De gegevens', en: 'The data' } },
  levels: {
    name: { nl: 'niveaus', en: 'levels' },
    title: { nl: 'De niveaus van erkenning', en: 'The recognition levels' },
  },
  formats: {
    name: { nl: 'vormen', en: 'formats' },
    title: { nl: 'De vormen van de uitvoer', en: 'The output formats' },
  },
  'exit-codes': {
    name: { nl: 'exitcodes', en: 'exit-codes' },
    title: { nl: 'Hoe een opdracht eindigt', en: 'How a command ends' },
  },
  environment: {
    name: { nl: 'omgeving', en: 'environment' },
    title: { nl: 'Omgevingsvariabelen', en: 'Environment variables' },
  },
} as const satisfies Readonly<Record<string, TopicWords>>;

export type Topic = keyof typeof TOPICS;

/** The topics by the names that are typed in a language. */
export const topicNames = (language: keyof Said): readonly string[] =>
  Object.values(TOPICS).map(({ name }) => name[language]);
