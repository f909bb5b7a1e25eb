import { spawn } from 'node:child_process';

const nothing = (): void => undefined;

/** What kiem writes is UTF-8; `less` believes the locale, which Windows does not set and a container may not have. */
const environment = (): NodeJS.ProcessEnv => ({ LESSCHARSET: 'utf-8', ...process.env });

/**
 * Gives a text to a program that shows it, and waits until it is closed. Resolves to false when the program did not
 * start. Ctrl-C belongs to the pager meanwhile; whoever closes it early is a reader that left, which is no fault.
 */
export function nodePager([program = '', ...words]: readonly string[], text: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: ['pipe', 'inherit', 'inherit'], env: environment() });
    const end = (hasStarted: boolean) => (): void => {
      process.removeListener('SIGINT', nothing);
      resolve(hasStarted);
    };
    process.on('SIGINT', nothing);
    child.once('error', end(false)).once('close', end(true));
    child.stdin.on('error', nothing).end(text);
  });
}
