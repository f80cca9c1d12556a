import { findApiKey } from '../../app/access/find-api-key';
import { findVisibleRevision } from '../../app/ladders/find-visible-ladder';
import { ladderKeyOf } from '../../app/ladders/placed-parts';
import { referenceOfKey } from '../../catalog/placed-ladder';
import type { RequestContext } from '../context';
import { findPeopleNode } from './find-people-node';
import { isPeopleType } from './people-node';
import { findNode, type NodeEntity, type NodeTypeName } from './node-entity';

/**
 * The entity of the type with the key, when the viewer may see it: what is published at once; a draft, a step of one,
 * an API key and what is recorded of people by asking for them. What the viewer may not see is not there.
 */
export const findVisibleNode = (
  context: RequestContext,
  type: NodeTypeName,
  key: string,
): NodeEntity | undefined | Promise<NodeEntity | undefined> => {
  const found = findNode(context, type, key);
  if (found !== undefined) return found;
  switch (type) {
    case 'ApiKey':
      return findApiKey(context, key);
    case 'Ladder':
      return findVisibleRevision(context, referenceOfKey(key));
    case 'Step':
      return findDraftStep(context, key);
    default:
      return isPeopleType(type) ? findPeopleNode(context, type, key) : undefined;
  }
};

/** The step of a draft: once the draft has been shown, its steps are found. */
const findDraftStep = async (context: RequestContext, key: string): Promise<NodeEntity | undefined> => {
  await findVisibleRevision(context, referenceOfKey(ladderKeyOf(key)));
  return findNode(context, 'Step', key);
};
