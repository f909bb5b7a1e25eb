import { Composer, type Document, Lexer, Parser, type YAMLError } from 'yaml';
import { DEPTH_LIMIT, TOKEN_LIMIT } from '../limits.ts';

/** The first document of a text, with what the parser could not understand. */
export interface YamlDocument {
  readonly document?: Document.Parsed;
  readonly faults: readonly YAMLError[];
  /** Offset of each `%` directive. */
  readonly directives: readonly number[];
  /** Offset of a second document. */
  readonly secondDocument?: number;
  /** Offset at which the nesting passed the limit; nothing after it was read. */
  readonly tooDeep?: number;
  /** Offset at which the tokens passed the limit; nothing after it was read. */
  readonly tooMany?: number;
}

const OPTIONS = {
  schema: 'core',
  stringKeys: true,
  resolveKnownTags: false,
  merge: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

type Token = Parameters<Composer['next']>[0];

interface Tokens extends Omit<YamlDocument, 'document' | 'faults'> {
  readonly tokens: readonly Token[];
}

/** The lexer and the parser by hand, so that the run ends at the depth limit: the library itself takes minutes, or all memory. */
function tokensOf(text: string): Tokens {
  const parser = new Parser();
  const tokens: Token[] = [];
  const directives: number[] = [];
  let hasDocument = false;
  let count = 0;
  const lexemes = function* () {
    for (const lexeme of new Lexer().lex(text)) {
      yield* parser.next(lexeme);
      count += 1;
      if (parser.stack.length > DEPTH_LIMIT || count > TOKEN_LIMIT) return;
    }
    yield* parser.end();
  };
  for (const token of lexemes()) {
    if (token.type === 'directive') directives.push(token.offset);
    if (token.type === 'document') {
      if (hasDocument) return { tokens, directives, secondDocument: token.offset };
      hasDocument = true;
    }
    tokens.push(token);
  }
  if (parser.stack.length > DEPTH_LIMIT) return { tokens, directives, tooDeep: parser.offset };
  return count > TOKEN_LIMIT ? { tokens, directives, tooMany: parser.offset } : { tokens, directives };
}

/** Each fault of the library is an Error; without their stack traces a file full of faults takes a tenth of the time. */
function withoutStackTraces<T>(work: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** Reads YAML with all that the data may not use switched off. It never throws. */
export function parseYaml(text: string): YamlDocument {
  return withoutStackTraces(() => {
    const { tokens, ...marks } = tokensOf(text);
    if (marks.tooDeep !== undefined || marks.tooMany !== undefined) return { faults: [], ...marks };
    const [document] = new Composer(OPTIONS).compose(tokens, true, text.length);
    if (document === undefined) return { faults: [], ...marks };
    return { document, faults: [...document.errors, ...document.warnings], ...marks };
  });
}
