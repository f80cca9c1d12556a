import type { Person } from '../../domain/person/person';
import type { MutationContext } from '../mutation/mutation-context';

/** Leaves one event for each person of whom it is told how they stand to steps: who asked, and of whom by random id. */
export const noteReadings = async (
  { unitOfWork, viewer, now, requestId }: Pick<MutationContext, 'unitOfWork' | 'viewer' | 'now' | 'requestId'>,
  people: readonly Person[],
): Promise<void> => {
  await unitOfWork.write(async ({ audit }) => {
    await audit.takeTurn();
    const at = now().toISOString();
    for (const { id, organization } of people) {
      await audit.append({
        at,
        actor: { kind: viewer.kind, subject: viewer.subject },
        action: 'READ_ASSESSMENT',
        organization,
        subject: { kind: 'people', key: id },
        differences: [],
        requestId,
      });
    }
  });
};
