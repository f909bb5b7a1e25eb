import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './fake-context.ts';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

export interface ServerDiagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number } };
}

interface Published {
  readonly uri: string;
  readonly diagnostics: readonly ServerDiagnostic[];
}

/** What VS Code sends of its settings; nothing is fetched from the net. */
const SETTINGS = { yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false } } };

/** The messages in what a server has written so far, and what is left of a message that is not complete. */
function split(bytes: Buffer): { readonly messages: readonly Message[]; readonly rest: Buffer } {
  const messages: Message[] = [];
  let rest = bytes;
  for (;;) {
    const head = /^Content-Length: (\d+)\r\n(?:[^\r]+\r\n)*\r\n/.exec(rest.toString('latin1'));
    const [start, length] = [head?.[0].length ?? 0, Number(head?.[1])];
    if (head === null || rest.length < start + length) return { messages, rest };
    messages.push(JSON.parse(rest.subarray(start, start + length).toString()) as Message);
    rest = rest.subarray(start + length);
  }
}

/** The server behind the YAML extension of VS Code, as an editor talks to it. */
export async function startLanguageServer() {
  const server = spawn(process.execPath, [
    join(ROOT, 'node_modules/yaml-language-server/bin/yaml-language-server'),
    '--stdio',
  ]);
  const answers = new Map<number, (result: unknown) => void>();
  const published = new Map<string, (diagnostics: readonly ServerDiagnostic[]) => void>();
  let last = 0;
  const write = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${String(Buffer.byteLength(text))}\r\n\r\n${text}`);
  };
  const ask = (method: string, params: object): Promise<unknown> => {
    last += 1;
    const id = last;
    return new Promise((resolve) => {
      answers.set(id, resolve);
      write({ id, method, params });
    });
  };
  const take = ({ id, method, params, result }: Message): void => {
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as Published;
      published.get(uri)?.(diagnostics);
    } else if (method !== undefined && id !== undefined) write({ id, result: null });
    else if (id !== undefined) answers.get(id)?.(result);
  };
  let unread: Buffer = Buffer.alloc(0);
  server.stdout.on('data', (bytes: Buffer) => {
    const { messages, rest } = split(Buffer.concat([unread, bytes]));
    unread = rest;
    for (const message of messages) take(message);
  });
  await ask('initialize', { processId: process.pid, rootUri: pathToFileURL(ROOT).href, capabilities: {} });
  write({ method: 'initialized', params: {} });
  write({ method: 'workspace/didChangeConfiguration', params: { settings: SETTINGS } });
  const at = (path: string) => ({ uri: pathToFileURL(resolve(ROOT, path)).href });
  return {
    /** What the server finds wrong with a text that an editor has open as this file. */
    open: (path: string, text: string): Promise<readonly ServerDiagnostic[]> =>
      new Promise((resolve) => {
        const { uri } = at(path);
        published.set(uri, resolve);
        write({
          method: 'textDocument/didOpen',
          params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
        });
      }),
    /** What it offers at a place; lines and characters count from 0. */
    complete: async (path: string, line: number, character: number): Promise<readonly string[]> => {
      const params = { textDocument: at(path), position: { line, character } };
      const { items } = (await ask('textDocument/completion', params)) as { items: readonly { label: string }[] };
      return items.map(({ label }) => label);
    },
    hover: async (path: string, line: number, character: number): Promise<string> => {
      const params = { textDocument: at(path), position: { line, character } };
      return JSON.stringify(await ask('textDocument/hover', params));
    },
    stop: (): void => {
      server.kill();
    },
  };
}
