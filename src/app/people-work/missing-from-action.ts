import type { RouteActionKind } from '../../domain/assessment/route';
import type { PlannedRouteAction } from '../../domain/plan/development-plan';
import type { InputProblem } from '../../domain/problem';

type Part = Exclude<keyof PlannedRouteAction, 'kind'>;

/** What an action of each kind must name for anybody to see when it is done: one part of each list. */
const demanded: Readonly<Record<RouteActionKind, readonly (readonly Part[])[]>> = {
  STUDY: [['opportunity', 'qualification']],
  WORK: [['role'], ['months']],
  VALIDATE: [['competence']],
  APPLY: [['qualification', 'opportunity', 'assignment', 'title', 'role', 'form']],
  OBTAIN_EVIDENCE: [['evidence', 'qualification', 'competence']],
};

/** What the action does not name and must. The paths go on from the action. */
export const missingFromAction = (action: PlannedRouteAction): readonly InputProblem[] =>
  demanded[action.kind]
    .filter((parts) => !parts.some((part) => isNamed(action[part])))
    .map((parts) => missing(action.kind, parts));

const isNamed = (part: PlannedRouteAction[Part]): boolean =>
  part !== undefined && !(Array.isArray(part) && !part.length);

/** At the part where there is one, else at the action. */
const missing = (kind: RouteActionKind, parts: readonly Part[]): InputProblem => ({
  code: 'INVALID_VALUE',
  path: parts.length === 1 ? [...parts] : [],
  sv: `${kind} behöver ${oneOf(parts, 'eller')}: annars syns aldrig när det är gjort.`,
  en: `${kind} needs ${oneOf(parts, 'or')}: otherwise nobody can tell when it is done.`,
});

const oneOf = (parts: readonly Part[], or: string): string =>
  parts.length < 2 ? parts.join() : `${parts.slice(0, -1).join(', ')} ${or} ${parts.at(-1) ?? ''}`;
