import { badUserInput } from '../errors/bad-user-input';
import { nodeTypeNames, type NodeTypeName } from './node-entity';

/** What a global id says. */
interface GlobalId {
  readonly type: NodeTypeName;
  readonly key: string;
}

/** Makes the global id of an entity: opaque to clients, and the same in every release. */
export const encodeGlobalId = (type: string, key: string): string =>
  Buffer.from(`${type}:${key}`, 'utf8').toString('base64url');

/**
 * Reads a global id.
 * @throws BAD_USER_INPUT when the text was never made by `encodeGlobalId`.
 */
export const decodeGlobalId = (id: string): GlobalId => {
  const [type, ...rest] = Buffer.from(id, 'base64url').toString('utf8').split(':');
  const known = nodeTypeNames.find((name) => name === type);
  const key = rest.join(':');
  if (known === undefined || encodeGlobalId(known, key) !== id) {
    throw badUserInput({ en: 'That is no id from this API.', sv: 'Det är inget id från det här API:et.' });
  }
  return { type: known, key };
};

/**
 * Reads the key out of a global id that must be of the type.
 * @throws BAD_USER_INPUT when it is of another type, or no id at all.
 */
export const decodeIdOf = (type: NodeTypeName, id: string): string => {
  const decoded = decodeGlobalId(id);
  if (decoded.type === type) return decoded.key;
  throw badUserInput({
    en: `The id is of a ${decoded.type}; a ${type} is wanted.`,
    sv: `Id:t tillhör en ${decoded.type}; här behövs en ${type}.`,
  });
};
