import { validate, ValidationError } from 'class-validator';
import { ArgumentValidationError } from 'type-graphql';

/**
 * Validates an input and every input within it: on its own type-graphql looks only at the outermost. The errors carry
 * no values, as what was sent by mistake must not come back.
 * @throws ArgumentValidationError, with the way to each field at fault as its property.
 */
export const validateDeeply = async (input: unknown): Promise<void> => {
  const faults = await faultsWithin(input, []);
  if (faults.length > 0) throw new ArgumentValidationError(faults);
};

const faultsWithin = async (value: unknown, path: readonly string[]): Promise<ValidationError[]> => {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : await validate(value, OPTIONS);
  const within = await Promise.all(Object.entries(value).map(([name, part]) => faultsWithin(part, [...path, name])));
  return [...own.map((fault) => placed(fault, path)), ...within.flat()];
};

const OPTIONS = {
  skipMissingProperties: true,
  forbidUnknownValues: false,
  validationError: { target: false, value: false },
};

const placed = ({ property, constraints = {} }: ValidationError, path: readonly string[]): ValidationError => {
  const way = [...path, property].join('.');
  const told = Object.entries(constraints).map(([rule, message]) => [rule, message.replace(property, way)] as const);
  const inPlace: Record<string, string> = Object.fromEntries(told);
  return Object.assign(new ValidationError(), { property: way, constraints: inPlace });
};
