// Makes from src/library: the types of `kiem` and `kiem/core` in dist/types, and the doors for ESM. What is behind the doors is
// CommonJS, once: so an error of `kiem/core` is an error of `kiem`, however each was imported.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'src');
const dist = join(root, 'dist');
const types = join(dist, 'types');
const DOORS = ['index', 'core'];

const compilerOptions = { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.NodeNext, isolatedDeclarations: true };

/** One file, declared by itself: no program is built, so that a build takes no longer. */
function declarationOf(path) {
  const text = readFileSync(path, 'utf8');
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(text, { fileName: path, compilerOptions });
  const [fault] = diagnostics;
  if (fault === undefined) return outputText;
  const line = ts.getLineAndCharacterOfPosition(fault.file, fault.start).line + 1;
  throw new Error(`${relative(root, path)}:${line}: ${ts.flattenDiagnosticMessageText(fault.messageText, '\n')}`);
}

const IMPORTED = /((?:from|import\() ?['"])(\.[^'"]+)\.ts(['"])/g;

/** Writes what a file declares, and then the files that it names. */
function declare(path, done = new Set()) {
  if (done.has(path)) return;
  done.add(path);
  const text = declarationOf(path);
  const target = join(types, relative(source, path)).replace(/\.ts$/, '.d.cts');
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text.replaceAll(IMPORTED, '$1$2.cjs$3'));
  for (const [, , named] of text.matchAll(IMPORTED)) declare(resolve(dirname(path), `${named}.ts`), done);
}

for (const door of DOORS) {
  declare(join(source, 'library', `${door}.ts`));
  const names = Object.keys(createRequire(import.meta.url)(join(dist, `${door}.cjs`))).sort();
  const script = `import kiem from './${door}.cjs';\nexport const { ${names.join(', ')} } = kiem;\n`;
  writeFileSync(join(dist, `${door}.mjs`), script);
  writeFileSync(join(dist, `${door}.d.cts`), `export * from './types/library/${door}.cjs';\n`);
  writeFileSync(join(dist, `${door}.d.mts`), `export * from './${door}.cjs';\n`);
}

// Of JSON, TypeScript would take every id for a string; this says what the build put there.
writeFileSync(
  join(dist, 'catalogue.d.cts'),
  `import type { Records } from './types/core/records.cjs';

declare const compiled: { readonly digest: string; readonly records: Records };
export = compiled;
`,
);
