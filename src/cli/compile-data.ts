import { inNameOrder } from '../core/catalogue.ts';
import { loadData } from '../data/load.ts';
import { rules } from '../rules/index.ts';
import { asciiJson, type CompiledData, compiledPath } from './compiled-data.ts';
import { digestOf, readDataFiles } from './data-source.ts';
import { nodeContext } from './node-context.ts';
import { readVersion } from './run.ts';

// The bundle is CommonJS, where this names its own folder.
declare const __dirname: string;

/** Run by the build: writes the checked records of the shipped data. Data with errors is left to `kiem check`. */
async function compileData(): Promise<void> {
  const context = nodeContext(__dirname);
  const files = await readDataFiles(context, `${context.packageRoot}/data`);
  const { records } = await loadData(files, rules, context.today());
  if (records === undefined) {
    await context.stderr.write('the data has errors, so it was not compiled; kiem check shows them\n');
    return;
  }
  const compiled: CompiledData = {
    digest: digestOf(files),
    version: await readVersion(context),
    records: inNameOrder(records),
  };
  await context.files.write(compiledPath(context.packageRoot), asciiJson(compiled));
}

void compileData();
