import type { Plugin } from 'rolldown';

const NONE = '\0without-editor';

/**
 * inquirer can also have a text written in an editor, and brings the tables of all character sets along for what that
 * writes: half of all its code. kiem asks no such question.
 */
export function withoutEditor(): Plugin {
  return {
    name: 'without-editor',
    resolveId: (source) => (source === '@inquirer/editor' ? NONE : undefined),
    load: (id) =>
      id === NONE ? `export default () => { throw new Error('no question is asked in an editor'); };` : undefined,
  };
}
