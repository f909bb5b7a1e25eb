// Loads what is changed before any test begins. A command loads its part of the program when it is called; what runs once, on
// loading, would then count as run by the test that calls first, and be tried in vain on what is loaded already.
const folders = JSON.parse(process.env.MUTATION_FOLDERS);
const files = import.meta.glob('../../src/{core,rules,tell,view,render}/**/*.ts');
const isChanged = (path) => folders.includes(path.split('/')[3]);

await Promise.all(
  Object.entries(files)
    .filter(([path]) => isChanged(path))
    .map(([, load]) => load()),
);
