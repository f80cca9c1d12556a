import type { DefinedError, ErrorObject } from 'ajv';
import { type Fault, faultAt, type Position } from '../fault';
import { partAt, type PlacedValue } from '../yaml/placed-value';
import { missingKey, notOneAlternative, notOneKey, unknownKey } from './explain-keys';
import { wrongType } from './explain-type';
import { emptyText, notAllowed, otherwiseWrong, outOfBounds, wrongFormat, wrongPattern } from './explain-value';
import type { Explanation } from './explanation';
import type { SchemaPart } from './schema-part';

/** One fault for each rule of the schema that the file breaks, where it breaks it. */
export const schemaFaults = (errors: readonly ErrorObject[], root: PlacedValue): readonly Fault[] =>
  (errors as readonly DefinedError[]).filter(standsAlone).map((error) => {
    const value = partAt(root, pathOf(error.instancePath)) ?? root;
    const { message, expected } = explain(error, value, error.parentSchema as SchemaPart);
    return faultAt(positionOf(error, value), message, expected);
  });

/**
 * False for what another error says better: an alternative within a rule, which the error of the rule sums up,
 * and a value that is none of the texts allowed because it is no text.
 */
const standsAlone = ({ keyword, schemaPath, data }: DefinedError): boolean =>
  !/\/(?:oneOf\/\d+|else)\/\w+$/.test(schemaPath) && !(keyword === 'enum' && typeof data !== 'string');

const explain = (error: DefinedError, value: PlacedValue, part: SchemaPart): Explanation => {
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(error.params.additionalProperty, part);
    case 'required':
    case 'dependentRequired':
      return missingKey(error.params.missingProperty, part);
    case 'minProperties':
    case 'maxProperties':
      return notOneKey([...value.parts.keys()], part);
    case 'oneOf':
      return notOneAlternative([...value.parts.keys()], part);
    default:
      return explainValue(error, value, part);
  }
};

const explainValue = (error: DefinedError, value: PlacedValue, part: SchemaPart): Explanation => {
  switch (error.keyword) {
    case 'type':
      return wrongType(value, part);
    case 'enum':
      return notAllowed(value, part);
    case 'format':
      return wrongFormat(value, part, error.params.format);
    case 'if':
      return wrongFormat(value, part, 'date');
    case 'pattern':
      return wrongPattern(value, part);
    case 'minLength':
      return emptyText(part);
    case 'minimum':
    case 'exclusiveMinimum':
    case 'maximum':
    case 'exclusiveMaximum':
      return outOfBounds(value, error.params.comparison, error.params.limit);
    default:
      return otherwiseWrong(part);
  }
};

/** An unknown key is marked itself; all else is marked where the value stands. */
const positionOf = (error: DefinedError, value: PlacedValue): Position =>
  error.keyword === 'additionalProperties'
    ? (value.parts.get(error.params.additionalProperty)?.keyPosition ?? value.position)
    : value.position;

/** The keys of a JSON pointer (RFC 6901). */
const pathOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
