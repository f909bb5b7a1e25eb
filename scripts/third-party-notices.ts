import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'rolldown';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

const PACKAGE = '(?:@[^\\\\/\\s]+[\\\\/])?[^\\\\/\\s]+';
const OWN_FOLDER = new RegExp(`^.*[\\\\/]node_modules[\\\\/]${PACKAGE}`);
/** How a package that is a bundle itself says whose module follows. */
const BUNDLED = new RegExp(`^// node_modules/(${PACKAGE})/`, 'gm');
const LEGAL_COMMENT = /\/\*[*!][^/]*?(?:@license|Copyright)[\s\S]*?\*\//g;

/** As Node finds a package: the nearest `node_modules` on the way up. */
function findPackage(name: string, from: string): string {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  if (dirname(from) === from) throw new Error(`${name} is bundled and not installed, so its licence is not known`);
  return findPackage(name, dirname(from));
}

/** The packages whose work stands in a module: the one that it is of, and those that were bundled into it before. */
function packagesIn(module: string): readonly string[] {
  const [own] = OWN_FOLDER.exec(module) ?? [];
  if (own === undefined || !existsSync(module)) return [];
  const bundled = [...readFileSync(module, 'utf8').matchAll(BUNDLED)];
  return [own, ...bundled.map(([, name = '']) => findPackage(name, own))];
}

/** Notices that stand in the code itself, which is minified away. */
const legalComments = (module: string): readonly string[] =>
  OWN_FOLDER.test(module) && existsSync(module) ? (readFileSync(module, 'utf8').match(LEGAL_COMMENT) ?? []) : [];

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
  if (files.length === 0) throw new Error(`${folder} has no text of its licence`);
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();

/** Whose work the bundle holds, and on what terms, as those terms ask. */
export function thirdPartyNotices(fileName: string): Plugin {
  return {
    name: 'third-party-notices',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const notices = unique(unique(modules.flatMap(packagesIn)).map(noticeOf));
      const head = 'kiem contains the work of others, each under the terms below.';
      const parts = [head, ...notices, ...unique(modules.flatMap(legalComments))];
      this.emitFile({ type: 'asset', fileName, source: `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n` });
    },
  };
}
