import { Kind } from 'graphql';
import { JsonScalar } from '../../../src/graphql/scalars/json.scalar';

describe('a JSON value', () => {
  it.each([[null], [1], ['ord'], [[1, { namn: 'Bas' }]]])('is given as it is: %j', (value) => {
    expect(JsonScalar.serialize(value)).toEqual(value);
  });

  it('is never taken as input', () => {
    expect(() => JsonScalar.parseValue({ a: 1 })).toThrow('only ever given in answers');
    expect(() => JsonScalar.parseLiteral({ kind: Kind.STRING, value: 'a' })).toThrow('only ever given in answers');
  });
});
