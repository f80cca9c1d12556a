import type { PlacedLadder, PlacedStep } from '../../catalog/placed-ladder';
import { stepScopes } from '../../domain/assessment/assess';
import { demandedLadders, requirementsOf } from '../../domain/assessment/days-of-change';
import type { RouteAnswer, RouteObjective } from '../../domain/assessment/route';
import { findRoutes } from '../../domain/assessment/routes/find-routes';
import { knowledgeOverTime } from '../../domain/assessment/routes/knowledge-over-time';
import type { RouteDemand, RouteStep } from '../../domain/assessment/routes/route-question';
import { omit } from '../../domain/omit';
import { daysInForce, revisionInForce } from '../../domain/ladder/in-force';
import type { PersonFile } from '../../domain/person/person-file';
import type { IsoDay } from '../../domain/time/iso-day';
import type { Validity } from '../../domain/time/validity';
import { ladderOfKey } from '../ladders/placed-parts';
import type { ReadContext } from '../read-context';
import { circumstancesOf } from './circumstances';
import { jurisdictionsOfEmployer, jurisdictionsOfStep } from './jurisdictions';

/** Which routes to list. */
export interface RoutesWanted {
  readonly to: PlacedStep;
  readonly objective: RouteObjective;
  /** The day on which the person sets out. */
  readonly asOf: IsoDay;
  /** The most routes to list; at least 1. */
  readonly limit: number;
}

/** The most situations that are looked into for one answer: a second or two, and far more than any real ladder takes. */
const EFFORT = 2_000;

/** The ways of a person to a step, the best first. Requirements are named by their ids in the catalog. */
export const listRoutes = (context: ReadContext, file: PersonFile, wanted: RoutesWanted): RouteAnswer => {
  const { to, objective, asOf, limit } = wanted;
  const { catalog } = context;
  const { organization } = file.person;
  const ladder = ladderOfKey(context, to.ladderKey);
  return findRoutes({
    record: circumstancesOf(context, file)(asOf).record,
    day: asOf,
    employer: organization,
    jurisdictions: jurisdictionsOfEmployer(context, organization),
    knowledge: knowledgeOverTime(catalog.qualifications.all, catalog.knowledgeOn),
    target: { kind: 'STEP', ladder: ladder?.slug ?? '', step: to.slug },
    steps: ladder === undefined ? [] : stepsAround(context, organization, ladder, asOf),
    transitions: ladder?.transitions ?? [],
    opportunities: catalog.learningOpportunities.all,
    objective,
    limit,
    effort: EFFORT,
  });
};

/** The steps of the target's ladder and of all ladders that it leads to. Any of them may be passed on the way. */
const stepsAround = (
  context: ReadContext,
  employer: string,
  target: PlacedLadder,
  asOf: IsoDay,
): readonly RouteStep[] => {
  const jurisdictionsOf = (revision: PlacedLadder): ReadonlySet<string> =>
    jurisdictionsOfStep(context, employer, revision.organization);
  const slugs = new Set([target.slug]);
  for (const slug of slugs) {
    for (const { revision } of revisionsOf(context, slug, target, asOf)) {
      for (const demanded of demandedLadders(requirementsOf(revision))) slugs.add(demanded);
    }
  }
  return [...slugs].flatMap((slug) =>
    revisionsOf(context, slug, target, asOf).flatMap(({ revision, days }) =>
      revision.steps.map((step) => routeStep(step, revision, { days, jurisdictions: jurisdictionsOf(revision) })),
    ),
  );
};

/**
 * The revisions of a ladder, each on the days on which it is in force. Where the target is of one that is not in force
 * on the day of asking, that one stands for all.
 */
const revisionsOf = (
  { catalog }: ReadContext,
  slug: string,
  target: PlacedLadder,
  asOf: IsoDay,
): readonly { readonly revision: PlacedLadder; readonly days: Validity }[] => {
  const revisions = catalog.revisionsOf.of(slug);
  if (slug === target.slug && revisionInForce(revisions, asOf)?.key !== target.key) {
    return [{ revision: target, days: {} }];
  }
  return revisions.flatMap((revision) => {
    const days = daysInForce(revision, revisions);
    return days === undefined ? [] : [{ revision, days }];
  });
};

interface Setting {
  readonly days: Validity;
  readonly jurisdictions: ReadonlySet<string>;
}

/** A step with what it demands where the person works and where its ladder is from. */
const routeStep = (step: PlacedStep, { slug: ladder }: PlacedLadder, { days, jurisdictions }: Setting): RouteStep => ({
  step: { kind: 'STEP', ladder, step: step.slug },
  role: step.role,
  ...days,
  demands: step.requirements
    .filter(({ strength, scope }) => strength === 'MANDATORY' && stepScopes.includes(scope))
    .filter(({ jurisdiction }) => jurisdiction === undefined || jurisdictions.has(jurisdiction))
    .map((requirement): RouteDemand => ({ ...omit(requirement, 'jurisdiction'), key: requirement.id })),
  ...(step.demandsUnknown && { demandsUnknown: true }),
  isPassable: true,
});
