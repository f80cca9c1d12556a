import { routeActionKinds } from '../../domain/assessment/route';
import { registerList } from '../enums/register-list';

export const RouteActionKindEnum = registerList('RouteActionKind', routeActionKinds, 'What kind of thing to do.', {
  STUDY: 'Läsa en utbildning.',
  WORK: 'Arbeta: so many months in a role.',
  VALIDATE: 'Bedömas: have a competence assessed.',
  APPLY: 'Ansöka: for a licence, a proof, an uppdrag or a post.',
  OBTAIN_EVIDENCE: 'Lämna in: the paper on what is claimed already.',
});
