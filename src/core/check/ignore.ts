import { type Diagnostic, keepsFromLoading, type Place } from '../diagnostic.ts';
import { groupBy } from '../group-by.ts';

/** A comment `# kiem-ignore CODE: reason` and the line that it is about. */
export interface IgnoreComment extends Place {
  readonly code: string;
  /** Absent when the comment gives none. */
  readonly reason?: string;
  /** The line of the comment itself when text stands before it, else the next line that is no comment. */
  readonly line: number;
}

interface Ignored {
  readonly diagnostics: readonly Diagnostic[];
  readonly count: number;
}

const keyOf = (file: string, code: string, line: number): string => JSON.stringify([file, code, line]);

function unused(comment: IgnoreComment): Diagnostic {
  return {
    code: 'config/unused-ignore',
    severity: 'warning',
    file: comment.file,
    range: comment.range,
    message: {
      nl: `hier is geen ${comment.code} om te negeren; verwijder het commentaar`,
      en: `there is no ${comment.code} here to ignore; remove the comment`,
    },
  };
}

function withoutReason(comment: IgnoreComment): Diagnostic {
  return {
    code: 'config/ignore-without-reason',
    severity: 'error',
    file: comment.file,
    range: comment.range,
    message: {
      nl: `zet er een reden achter: # kiem-ignore ${comment.code}: waarom`,
      en: `give a reason: # kiem-ignore ${comment.code}: why`,
    },
  };
}

function inVain(comment: IgnoreComment): Diagnostic {
  return {
    code: 'config/not-to-silence',
    severity: 'error',
    file: comment.file,
    range: comment.range,
    message: {
      nl: `met ${comment.code} zijn de gegevens niet te gebruiken, dus negeren kan niet; herstel de fout en verwijder het commentaar`,
      en: `with ${comment.code} the data cannot be used, so it cannot be ignored; mend the fault and remove the comment`,
    },
  };
}

/** Drops what comments say to ignore, and reports the comments that ignore nothing, or may not, or say no reason. */
export function withoutIgnored(diagnostics: readonly Diagnostic[], comments: readonly IgnoreComment[]): Ignored {
  const withReason = comments.filter(({ reason }) => reason !== undefined);
  const byPlace = groupBy(withReason, ({ file, code, line }) => keyOf(file, code, line));
  const [used, refused] = [new Set<IgnoreComment>(), new Set<IgnoreComment>()];
  const kept = diagnostics.filter((diagnostic) => {
    const { file, code, range } = diagnostic;
    const [comment] = byPlace.get(keyOf(file, code, range.start.line)) ?? [];
    if (comment === undefined) return true;
    const isKept = keepsFromLoading(diagnostic);
    (isKept ? refused : used).add(comment);
    return isKept;
  });
  const about = comments.flatMap((comment) => {
    if (comment.reason === undefined) return [withoutReason(comment)];
    if (refused.has(comment)) return [inVain(comment)];
    return used.has(comment) ? [] : [unused(comment)];
  });
  return { diagnostics: [...kept, ...about], count: diagnostics.length - kept.length };
}
