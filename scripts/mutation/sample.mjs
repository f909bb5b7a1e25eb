import { createHash } from 'node:crypto';

/** The same until the declaration itself changes, wherever it moves. */
const placeOf = (path) => Object.keys(path.getOuterBindingIdentifiers()).join() + (path.node.end - path.node.start);

const isDrawn = (place, every) => createHash('sha256').update(place).digest().readUInt32BE() % every === 0;

/** Of what a file declares, passes over all but every Nth: Stryker passes over a node with all that is in it. */
const sample = {
  shouldIgnore(path) {
    const every = Number(process.env.MUTATION_SAMPLE ?? 1);
    if (path.parent?.type !== 'Program' || isDrawn(placeOf(path), every)) return undefined;
    return 'not in the sample';
  },
};

export const strykerPlugins = [{ kind: 'Ignore', name: 'sample', value: sample }];
