import type { Diagnostic, Place } from '../../core/diagnostic.ts';
import type { Certainty } from '../../core/fix/fix.ts';

const placeOf = ({ file, range }: Place): string => JSON.stringify([file, range]);

const leastSure = (a: Certainty, b: Certainty): Certainty => (a === 'certain' ? b : a);

/** What is to stand around a text, such as the brackets of a list, with in it what the text should be. */
function around(form: Diagnostic, { message, suggestion, fix, related }: Diagnostic): Diagnostic {
  if (form.fix === undefined || form.fix.certainty === 'none' || form.fix.edits.length !== 2) return form;
  if (suggestion === undefined || fix === undefined) return { ...form, fix: { certainty: 'none', why: message } };
  const { certainty, edits } = form.fix;
  const [before, after] = edits.map(({ text }) => text);
  return {
    ...form,
    suggestion: [before, suggestion, after].join(''),
    fix:
      fix.certainty === 'none'
        ? fix
        : { certainty: leastSure(certainty, fix.certainty), edits: [...edits, ...fix.edits] },
    ...(related && { related }),
  };
}

/**
 * What the reader found, with what a rule knows of the same text: to the reader a label in the place of an id has a wrong
 * form and no more, and the rule sees which record has that label, or that none has.
 */
export function retold(read: readonly Diagnostic[], told: readonly Diagnostic[]): readonly Diagnostic[] {
  const unknown = new Map(
    told.filter(({ code }) => code === 'catalogue/unknown-reference').map((one) => [placeOf(one), one]),
  );
  return read.map((one) => {
    const better = unknown.get(placeOf(one));
    if (better === undefined) return one;
    if (one.code === 'schema/pattern') return better;
    return one.code === 'schema/type' ? around(one, better) : one;
  });
}
