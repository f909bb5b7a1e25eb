import { nodeContext } from './node/node-context.ts';
import { run } from './run.ts';

// The bundle is CommonJS, where this names its own folder.
declare const __dirname: string;

void run(process.argv.slice(2), nodeContext(__dirname)).then((code) => {
  process.exitCode = code;
});
