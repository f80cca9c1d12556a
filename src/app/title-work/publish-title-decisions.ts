import type { MutationUnit, Trace } from '../mutation/mutate';
import type { NewDecision } from '../ports/publication-store';

/** Publishes decisions of one employer together, as one release; one event tells of all. None make no release. */
export const publishTitleDecisions = async (
  { stores, at }: MutationUnit,
  organization: string,
  decisions: readonly NewDecision[],
): Promise<readonly Trace[]> => {
  if (decisions.length === 0) return [];
  const note = `${decisions.length} beslut om titlar för ${organization}`;
  const { number } = await stores.publications.publishDecisions(decisions, new Date(at), note);
  return [
    {
      action: 'DECIDE_TITLES',
      organization,
      subject: { kind: 'titleMappings', key: organization },
      before: undefined,
      after: { release: number, count: decisions.length, decisions: decisions.map(({ id }) => id) },
    },
  ];
};
