import { Ajv2020, type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import definitions from '../../../schema/definitions.schema.json';
import ladderSchema from '../../../schema/ladder.schema.json';
import referenceSchema from '../../../schema/reference.schema.json';
import type { Ladder } from '../../domain/ladder/ladder';
import { isIsoDay } from '../../domain/time/iso-day';
import type { Written, WrittenReferenceFile } from '../written';

const makeCompiler = (): Ajv2020 => {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    useDefaults: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
  });
  addFormats(ajv, ['date-time', 'uri']);
  ajv.addFormat('date', isIsoDay);
  ajv.addSchema(definitions, 'definitions.schema.json');
  return ajv;
};

/** To compile takes a fifth of a second, which a command that reads no such file need not wait for. */
let compiler: Ajv2020 | undefined;

/** Compiled once: the compiler keeps what it has made of a schema. */
const compiled = <Content>(schema: AnySchemaObject): ValidateFunction<Content> =>
  (compiler ??= makeCompiler()).compile<Content>(schema);

/** True for what a ladder file may hold; fills in what is left out. */
export const ladderFileCheck = (): ValidateFunction<Written<Ladder>> => compiled(ladderSchema);

/** True for what a file of other reference data may hold; fills in what is left out. */
export const referenceFileCheck = (): ValidateFunction<WrittenReferenceFile> => compiled(referenceSchema);

/** The kinds of reference data that a file can hold. */
export const fileKinds: readonly string[] = Object.keys(referenceSchema.properties);
