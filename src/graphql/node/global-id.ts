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
  const read = readGlobalId(id);
  if (read) return read;
  throw badUserInput({ en: 'That is no id from this API.', sv: 'Det är inget id från det här API:et.' });
};

/**
 * Reads the key out of a global id that must be of the type.
 * @throws BAD_USER_INPUT when it is of another type, or no id at all.
 */
export const decodeIdOf = (type: NodeTypeName, id: string): string => {
  const read = readGlobalId(id);
  if (read?.type === type) return read.key;
  throw badUserInput(
    read
      ? {
          en: `The id is of type ${read.type}; one of type ${type} is wanted.`,
          sv: `Id:t är av typen ${read.type}; här behövs ett av typen ${type}.`,
        }
      : {
          en: `That is no id from this API; one of type ${type} is wanted.`,
          sv: `Det är inget id från det här API:et; här behövs ett av typen ${type}.`,
        },
  );
};

/** Undefined when the text was never made by `encodeGlobalId`. */
const readGlobalId = (id: string): GlobalId | undefined => {
  const [type, ...rest] = Buffer.from(id, 'base64url').toString('utf8').split(':');
  const known = nodeTypeNames.find((name) => name === type);
  const key = rest.join(':');
  return known !== undefined && encodeGlobalId(known, key) === id ? { type: known, key } : undefined;
};
