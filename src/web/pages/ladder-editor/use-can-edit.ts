import { useViewer } from '../../viewer/viewer-context';
import type { EditedLadderFragment } from './edited-ladder.generated';

/**
 * Whether the viewer can try to edit the draft now: it is open, and they are an editor of its owner or, where the owner
 * is an association, of some organisation, since it may have shared the draft with its members. The API decides.
 */
export const useCanEdit = ({ status, organization }: EditedLadderFragment): boolean => {
  const { may } = useViewer();
  const isShared = organization.kind === 'MUNICIPAL_ASSOCIATION' && may('DRAFT_LADDERS');
  return status === 'DRAFT' && (may('DRAFT_LADDERS', organization.code) || isShared);
};
