import { fileURLToPath } from 'node:url';
import type { Plugin } from 'rolldown';

const OWN = fileURLToPath(new URL('../src/render/text-width.ts', import.meta.url));
const FOR_REQUIRE = '\0text-width';

/**
 * Who wraps a text and who pads it measure it as we do: else columns that we made to fit would not, and each would bring its own
 * tables of emoji along.
 */
export function oneTextWidth(): Plugin {
  return {
    name: 'one-text-width',
    resolveId(source, importer) {
      if (importer === OWN) return undefined;
      if (source === 'fast-string-width') return `${FOR_REQUIRE}.mjs`;
      return source === 'string-width' ? `${FOR_REQUIRE}.cjs` : undefined;
    },
    load(id) {
      if (id === `${FOR_REQUIRE}.mjs`) return `export { textWidth as default } from ${JSON.stringify(OWN)};`;
      if (id === `${FOR_REQUIRE}.cjs`) return `module.exports = require(${JSON.stringify(OWN)}).textWidth;`;
      return undefined;
    },
  };
}
