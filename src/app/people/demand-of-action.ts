import type { PlannedRouteAction } from '../../domain/plan/development-plan';
import type { Expression } from '../../domain/requirement/expression';
import type { ReadContext } from '../read-context';

/** What must be met for a planned action to be done; undefined where no demand tells: of a post, and of recorded claims. */
export const demandOfAction = (context: ReadContext, action: PlannedRouteAction): Expression | undefined => {
  switch (action.kind) {
    case 'WORK':
      return experience(action);
    case 'VALIDATE':
      return competence(action);
    case 'STUDY':
      return paper(context, action);
    case 'APPLY':
      return paper(context, action) ?? level(action);
    case 'OBTAIN_EVIDENCE':
      return paper(context, action) ?? competence(action);
  }
};

const experience = ({ role, months }: PlannedRouteAction): Expression | undefined =>
  role === undefined || months === undefined
    ? undefined
    : { kind: 'EXPERIENCE', months, roles: [role], weighted: false };

const competence = ({ competence: slug, proficiency = 1 }: PlannedRouteAction): Expression | undefined =>
  slug === undefined ? undefined : { kind: 'COMPETENCE', competence: slug, proficiency };

/** The qualification that comes of it; where none is named, all that the learning opportunity leads to. */
const paper = (
  { catalog }: ReadContext,
  { qualification, opportunity }: PlannedRouteAction,
): Expression | undefined => {
  const awards = opportunity === undefined ? [] : (catalog.learningOpportunities.get(opportunity)?.awards ?? []);
  const papers = qualification === undefined ? awards : [qualification];
  return papers.length === 0
    ? undefined
    : { kind: 'ALL_OF', of: papers.map((slug) => ({ kind: 'QUALIFICATION', qualification: slug })) };
};

const level = ({ assignment }: PlannedRouteAction): Expression | undefined =>
  assignment && { kind: 'ASSIGNMENT', ...assignment };
