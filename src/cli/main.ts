import { nodeContext } from './node/node-context.ts';
import { run } from './run.ts';

// The bundle is CommonJS, where this names its own folder.
declare const __dirname: string;

/** What cannot even be told in words: the program’s own files are gone, as when it is replaced while it runs. */
function stop(error: unknown): void {
  process.stderr.write(`kiem: ${String(error).split('\n')[0] ?? ''}\nkiem: its own files changed; install it again\n`);
  process.exitCode = 3;
}

run(process.argv.slice(2), nodeContext(__dirname)).then((code) => {
  process.exitCode = code;
}, stop);
