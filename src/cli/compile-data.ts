import { inNameOrder } from '../core/catalogue.ts';
import { loadData } from '../read/load-data.ts';
import { rules } from '../rules/index.ts';
import { compiledText, recordsDocument } from './store/compiled-data.ts';
import { onlyFolder } from './store/data-folders.ts';
import { digestOf, readDataFiles } from './store/data-files.ts';
import { shippedPath } from './store/known-records.ts';
import { nodeContext } from './node/node-context.ts';
import { readVersion } from './run.ts';
import { say } from './output/say.ts';

// The bundle is CommonJS, where this names its own folder.
declare const __dirname: string;

/** Run by the build: writes the checked records of the shipped data, for itself and for whoever imports `kiem/catalogue.json`. Data with errors is left to `kiem check`. */
async function compileData(): Promise<void> {
  const context = nodeContext(__dirname);
  const files = await readDataFiles(context, onlyFolder(`${context.packageRoot}/data`));
  const { records } = await loadData(files, rules, context.today());
  if (records === undefined) {
    await say(context, 'the data has errors, so it was not compiled; kiem check shows them');
    return;
  }
  const of = { digest: digestOf(files), program: await readVersion(context) };
  const ordered = inNameOrder(records);
  await context.files.write(shippedPath(context.packageRoot), compiledText(of, ordered));
  await context.files.write(`${context.packageRoot}/dist/catalogue.json`, recordsDocument(of, ordered));
}

void compileData();
