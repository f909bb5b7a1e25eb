import type { Text } from '../core/generated/schema-types.ts';

export type Language = keyof Text;

/** One text, or one function that makes a text, in each language. */
export type Said<T = string> = Readonly<Record<Language, T>>;

/** What both languages write alike. */
export const same = (text: string): Said => ({ nl: text, en: text });

type Speech = string | readonly string[] | ((...values: never[]) => unknown);

/** A tree of texts with each text in each language. */
export type Saying<T> = T extends Speech ? Said<T> : { readonly [K in keyof T]: Saying<T[K]> };

/**
 * A tree of texts as one language says it. A topic may be a function that makes its texts: a run needs few topics, and V8
 * compiles nothing of a function that is not called.
 */
export type Spoken<T> = T extends { readonly nl: infer Dutch; readonly en: unknown }
  ? Dutch
  : T extends () => infer Topic
    ? Spoken<Topic>
    : { readonly [K in keyof T]: Spoken<T[K]> };

function inLanguage(words: object, language: Language): unknown {
  if ('nl' in words && 'en' in words) return words[language];
  const entries = Object.entries(words) as readonly (readonly [string, object])[];
  return Object.fromEntries(entries.map(([key, value]) => [key, inLanguage(value, language)]));
}

const isMade = (topic: object): topic is () => object => typeof topic === 'function';

/** One topic of words, made when it is first asked for. */
function topicIn(topic: object, language: Language): PropertyDescriptor {
  let made: unknown;
  const get = (): unknown => (made ??= inLanguage(isMade(topic) ? topic() : topic, language));
  return { enumerable: true, get };
}

function topicsIn(words: object, language: Language): unknown {
  const topics = Object.entries(words) as readonly (readonly [string, object])[];
  return Object.defineProperties({}, Object.fromEntries(topics.map(([key, topic]) => [key, topicIn(topic, language)])));
}

/** Words in each language, put together topic by topic when one is first asked for. */
export function spoken<T extends object>(words: T): Readonly<Record<Language, Spoken<T>>> {
  const made: Partial<Record<Language, Spoken<T>>> = {};
  // Every text has both languages (Saying), so the tree that comes out has the same keys and one language.
  const say = (language: Language): Spoken<T> => (made[language] ??= topicsIn(words, language) as Spoken<T>);
  return {
    get nl() {
      return say('nl');
    },
    get en() {
      return say('en');
    },
  };
}
