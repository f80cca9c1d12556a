// Writes a typed document beside each operation of the pages: src/web/**/x.graphql becomes x.generated.ts.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/near-operation-file-preset';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';

const WEB = join('src', 'web');

const operationFiles = () =>
  readdirSync(WEB, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => join(WEB, file));

const config = {
  // Enumerations as unions of their names: nothing of the schema is left in the script.
  enumType: 'string-literal',
  immutableTypes: true,
  useTypeImports: true,
  avoidOptionals: { field: true },
  addTypenameSelectionDocuments: true,
  dedupeFragments: true,
  scalars: { Date: 'string', DateTime: 'string', JSON: 'unknown' },
  skipTypename: false,
};

const writeIfChanged = (file, content) => {
  let before;
  try {
    before = readFileSync(file, 'utf8');
  } catch {
    mkdirSync(dirname(file), { recursive: true });
  }
  if (before !== content) writeFileSync(file, content);
};

/** Every operation and fragment must have a name of its own: others find it by that. */
export const writeOperations = async (only = () => true) => {
  const schemaAst = buildSchema(readFileSync('schema/schema.graphql', 'utf8'), { assumeValidSDL: true });
  const documents = operationFiles().map((location) => {
    const rawSDL = readFileSync(location, 'utf8');
    return { location, rawSDL, document: parse(rawSDL) };
  });
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: '.',
    schema: undefined,
    schemaAst,
    documents,
    config,
    presetConfig: { extension: '.generated.ts' },
    plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
    pluginMap: { typescriptOperations, typedDocumentNode },
    cache: async (_namespace, _key, make) => make(),
  });
  for (const section of sections.filter(({ filename }) => only(filename))) {
    writeIfChanged(section.filename, await codegen({ ...section, cache: undefined }));
  }
};
