import { knowledgeOverTime } from '../../../src/domain/assessment/routes/knowledge-over-time';
import type { RouteDemand, RouteQuestion, RouteStep } from '../../../src/domain/assessment/routes/route-question';
import type { LearningOpportunity } from '../../../src/domain/learning/learning-opportunity';
import type { Expression } from '../../../src/domain/requirement/expression';
import { type KnowledgeSources, knowledgeOn } from '../../../src/domain/requirement/knowledge';
import type { Requirement } from '../../../src/domain/requirement/requirement';
import { record } from './person';
import { step } from './requirement';

/** An education of which nothing is known but what it leads to. */
export const opportunity = (
  slug: string,
  awards: readonly string[],
  parts: Partial<LearningOpportunity> = {},
): LearningOpportunity => ({ slug, name: { sv: slug }, awards, prerequisites: [], sources: [], ...parts });

/** What an education demands of those who begin it. */
export const prerequisite = (expression: Expression, parts: Partial<Requirement> = {}): Requirement => ({
  slug: 'prerequisite',
  scope: 'ENTER_STEP',
  strength: 'MANDATORY',
  authority: 'EMPLOYER',
  expression,
  ...parts,
});

/** A step of the ladder `ladder` with one demand, `ladder/slug`, which may be passed. */
export const routeStep = (
  slug: string,
  role: string,
  expression: Expression,
  parts: Partial<RouteDemand> = {},
): RouteStep => ({
  step: step('ladder', slug),
  role,
  demands: [{ key: `ladder/${slug}`, expression, ...parts }],
  isPassable: true,
});

/** From nothing, on 2026-01-15, to the step `top` of the ladder `ladder`, the shortest way. */
export const routeQuestion = ({
  sources = {},
  ...parts
}: Partial<RouteQuestion> & { readonly sources?: Partial<KnowledgeSources> }): RouteQuestion => {
  const known = { qualifications: [], competences: [], roles: [], titles: [], ...sources };
  return {
    record: record(),
    day: '2026-01-15',
    employer: '1480',
    jurisdictions: new Set(['1480']),
    knowledge: knowledgeOverTime(known.qualifications, (day) => knowledgeOn(day, known)),
    target: step('ladder', 'top'),
    steps: [],
    transitions: [],
    opportunities: [],
    objective: 'SHORTEST',
    limit: 3,
    effort: 1_000,
    ...parts,
  };
};
