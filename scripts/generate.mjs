// Makes from schemas/: the types and the closed lists in src/core/generated (committed), and the validators in
// src/read/schema/generated (built). With --check it writes nothing and fails when what is committed is not current.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import { useFunc } from 'ajv/dist/compile/util.js';
import standalone from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const schemaFolder = `${root}schemas/`;
const committedFolder = 'src/core/generated/';
const validatorsFolder = `${root}src/read/schema/generated/`;

const BRANDED = ['FactorId', 'InterventionId', 'SourceId', 'CareId'];

const schemas = readdirSync(schemaFolder)
  .filter((name) => name.endsWith('.schema.json'))
  .sort()
  .map((name) => ({ name, schema: JSON.parse(readFileSync(schemaFolder + name, 'utf8')) }));

/** `common.schema.json` -> `common`, `active-elements.schema.json` -> `activeElements`. */
function exportName(fileName) {
  return fileName.replace('.schema.json', '').replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

/** Conditions say nothing about a shape that TypeScript could use; a description beside a `$ref` would make a second type. */
function withoutConditions(value) {
  if (Array.isArray(value)) return value.map(withoutConditions);
  if (value === null || typeof value !== 'object') return value;
  const dropped = ['if', 'then', 'else', 'allOf', '$id', ...('$ref' in value ? ['description'] : [])];
  const kept = Object.entries(value).filter(([key]) => !dropped.includes(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutConditions(inner)]));
}

/** One root that refers to every named shape, so that each becomes one exported type. */
function bundleSchema() {
  const definitions = {};
  for (const { name, schema } of schemas) {
    const { $defs = {}, ...rest } = withoutConditions(schema);
    for (const [key, inner] of Object.entries($defs)) definitions[`${exportName(name)}.${key}`] = relocate(inner, name);
    if (name !== 'common.schema.json') definitions[exportName(name)] = relocate(rest, name);
  }
  return {
    title: 'AllShapes',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(Object.keys(definitions).map((key) => [key, { $ref: `#/$defs/${key}` }])),
    $defs: definitions,
  };
}

/** Rewrites `$ref`s of one file so that they point into the bundle. */
function relocate(value, fileName) {
  if (Array.isArray(value)) return value.map((inner) => relocate(inner, fileName));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key !== '$ref' || inner.startsWith('#/$defs/') === false)
        return [key, key === '$ref' ? foreign(inner) : relocate(inner, fileName)];
      const local = inner.slice('#/$defs/'.length);
      return [key, local.includes('.') ? inner : `#/$defs/${exportName(fileName)}.${local}`];
    }),
  );
}

function foreign(reference) {
  const [file, pointer = ''] = reference.split('#/$defs/');
  return pointer === '' ? `#/$defs/${exportName(file)}` : `#/$defs/${exportName(file)}.${pointer}`;
}

/** Makes every property and array read-only, brands the ids, drops the wrapper type. */
function finish(source) {
  const file = ts.createSourceFile('types.ts', source, ts.ScriptTarget.Latest, true);
  const { factory } = ts;
  const readonlyToken = factory.createModifier(ts.SyntaxKind.ReadonlyKeyword);
  const visit = (node) => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === 'AllShapes') return undefined;
    if (ts.isTypeAliasDeclaration(node) && BRANDED.includes(node.name.text)) {
      const brand = `string & { readonly __brand: '${node.name.text}' }`;
      return factory.updateTypeAliasDeclaration(
        node,
        node.modifiers,
        node.name,
        undefined,
        factory.createTypeReferenceNode(brand),
      );
    }
    const inner = ts.visitEachChild(node, visit, undefined);
    if (ts.isPropertySignature(inner))
      return factory.updatePropertySignature(inner, [readonlyToken], inner.name, inner.questionToken, inner.type);
    if (ts.isIndexSignatureDeclaration(inner))
      return factory.updateIndexSignature(inner, [readonlyToken], inner.parameters, inner.type);
    if (ts.isArrayTypeNode(inner) || ts.isTupleTypeNode(inner))
      return factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, inner);
    return inner;
  };
  const { transformed } = ts.transform(file, [() => (node) => ts.visitEachChild(node, visit, undefined)]);
  return ts.createPrinter({ removeComments: false }).printFile(transformed[0]);
}

const GENERATED = '// Generated from schemas/ by `npm run generate`. Do not edit.\n/* eslint-disable */\n';

async function types() {
  const source = await compile(bundleSchema(), 'AllShapes', {
    additionalProperties: false,
    bannerComment: '',
    format: false,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: false,
  });
  return GENERATED + finish(source);
}

/** Every enum with a title, by that title, its values in the order of the schema. */
function enumsIn(value) {
  if (value === null || typeof value !== 'object') return [];
  const own = typeof value.title === 'string' && Array.isArray(value.enum) ? [[value.title, value.enum]] : [];
  return [...own, ...Object.values(value).flatMap(enumsIn)];
}

function closedLists() {
  const lists = schemas
    .flatMap(({ schema }) => enumsIn(schema))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, values]) => `  ${title}: ${JSON.stringify(values)},\n`);
  return `${GENERATED}/** The values of each closed list, by the name of its type, in the order of the schema. */\nexport const CLOSED_LISTS = {\n${lists.join('')}} as const;\n`;
}

/** Texts are for readers of the schema; without them the validators are a third smaller. */
function withoutProse(value) {
  if (Array.isArray(value)) return value.map(withoutProse);
  if (value === null || typeof value !== 'object') return value;
  const isProse = ([key, inner]) => (key === 'title' || key === 'description') && typeof inner === 'string';
  return Object.fromEntries(
    Object.entries(value)
      .filter((entry) => !isProse(entry))
      .map(([key, inner]) => [key, withoutProse(inner)]),
  );
}

/**
 * Where a list has a text for the second time. Of other values the form is reported, and they are not compared: ajv compares
 * each with each, and calls a `toString` or `valueOf` that a map of the data happens to have as a key.
 */
function repeatIn(list) {
  const seen = new Map();
  for (const [i, text] of list.entries()) {
    if (typeof text !== 'string') continue;
    const j = seen.get(text);
    if (j !== undefined) return { i, j };
    seen.set(text, i);
  }
  return undefined;
}
repeatIn.code = `(${repeatIn})`;

/** All lists that may hold nothing twice are of texts. */
const UNIQUE_TEXTS = {
  keyword: 'uniqueItems',
  type: 'array',
  schemaType: 'boolean',
  error: { params: ({ params: { repeat } }) => repeat },
  code(context) {
    const { gen, data } = context;
    const repeat = gen.const('repeat', _`${useFunc(gen, repeatIn)}(${data})`);
    context.setParams({ repeat });
    context.pass(_`${repeat} === undefined`);
  },
};

/** Errors of one file that a validator collects. Past it, the file is wrong all over, and more of them fill the memory. */
const MOST_ERRORS = 1000;

/** Ajv copies all errors so far for every part that has some, which takes time with the square of their number. */
const withoutCopies = (code) =>
  `${code.replaceAll(/vErrors\.concat\((\w+)\.errors\)/g, 'joined(vErrors,$1.errors)')}
function joined(all, more) {
  for (const error of more) if (all.length <= ${MOST_ERRORS}) all.push(error);
  return all;
}
`;

/** `verbose` puts the schema beside each error, so that a message can name the keys that are allowed. */
function validators(names) {
  const options = {
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    inlineRefs: false,
    messages: false,
    verbose: true,
  };
  const ajv = new Ajv2020({ ...options, code: { source: true, optimize: true } });
  ajv.removeKeyword('uniqueItems').addKeyword(UNIQUE_TEXTS);
  // What a message calls the form of a text, beside the pattern that it must match.
  ajv.addVocabulary(['x-form']);
  for (const { schema } of schemas) ajv.addSchema(withoutProse(schema));
  const exported = names.map((name) => [exportName(name), name]);
  const declared = exported.map(([key]) => `export const ${key}: Validator;`).join('\n');
  return {
    code: withoutCopies(standalone(ajv, Object.fromEntries(exported))),
    declaration: `import type { ErrorObject } from 'ajv';\nexport interface Validator { (value: unknown): boolean; errors?: null | ErrorObject[] }\n${declared}\n`,
  };
}

const KINDS = [
  'active-elements',
  'caveats',
  'explanations',
  'factors',
  'intervention',
  'levels',
  'profile',
  'questionnaire',
  'regular-care',
  'report-claims',
  'sources',
  'vocabulary',
];

/** What is read from outside, and so is checked. A module a kind: a run loads what the files that it reads need. */
const MODULES = {
  ...Object.fromEntries(KINDS.map((name) => [`${name}-validator`, [name]])),
  'control-validators': ['baseline', 'config'],
};

function writeValidators() {
  for (const [file, names] of Object.entries(MODULES)) {
    const { code, declaration } = validators(names.map((name) => `${name}.schema.json`));
    writeFileSync(`${validatorsFolder}${file}.cjs`, code);
    writeFileSync(`${validatorsFolder}${file}.d.cts`, declaration);
  }
}

const committed = { 'schema-types.ts': await types(), 'closed-lists.ts': closedLists() };
if (process.argv.includes('--check')) {
  for (const [name, current] of Object.entries(committed)) {
    const path = committedFolder + name;
    if (existsSync(root + path) && readFileSync(root + path, 'utf8') === current) continue;
    console.error(`${path} is not current: run \`npm run generate\``);
    process.exitCode = 1;
  }
} else {
  mkdirSync(validatorsFolder, { recursive: true });
  for (const [name, current] of Object.entries(committed)) writeFileSync(root + committedFolder + name, current);
  writeValidators();
}
