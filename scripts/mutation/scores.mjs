import { readFileSync } from 'node:fs';

const NOTICED = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];
const percent = (share) => `${(100 * share).toFixed(1)} %`;
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

const countOf = ([file, { mutants }]) => {
  const noticed = mutants.filter(({ status }) => NOTICED.includes(status)).length;
  const tried = noticed + mutants.filter(({ status }) => MISSED.includes(status)).length;
  return { folder: file.split('/')[1], noticed, tried };
};

/** Nineteen times out of twenty the share of all changes lies this near: files differ more than the changes of one file. */
function marginOf(files, share) {
  const spread = sum(files.map(({ noticed, tried }) => (noticed - share * tried) ** 2));
  const { length } = files;
  return (1.96 * Math.sqrt((spread * length) / (length - 1))) / sum(files.map(({ tried }) => tried));
}

function lineOf(folder, files, isSample) {
  const tried = sum(files.map((file) => file.tried));
  const share = sum(files.map((file) => file.noticed)) / tried;
  // One file says nothing of the others.
  const margin = isSample ? ` ± ${files.length < 2 ? 'unknown' : percent(marginOf(files, share))}` : '';
  return `${folder.padEnd(8)}${String(tried).padStart(6)} tried${percent(share).padStart(9)}${margin}`;
}

/** One line a folder: how many changes were tried, and the share of them that a test noticed. */
export function scores(report, isSample) {
  const files = Object.entries(JSON.parse(readFileSync(report, 'utf8')).files).map(countOf);
  const tried = files.filter((file) => file.tried > 0);
  const folders = [...new Set(tried.map(({ folder }) => folder))];
  return folders
    .map((folder) =>
      lineOf(
        folder,
        tried.filter((file) => file.folder === folder),
        isSample,
      ),
    )
    .join('\n');
}
