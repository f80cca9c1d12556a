import type { NonEmptyArray } from 'type-graphql';
import { ActivityResolver } from './activity/activity.resolver';
import { AdoptionResolver } from './adoption/adoption.resolver';
import { AgreementResolver } from './agreement/agreement.resolver';
import { ChangeResolver } from './change/change.resolver';
import { CompetenceResolver } from './competence/competence.resolver';
import { EquivalenceResolver } from './equivalence/equivalence.resolver';
import { EquivalentStepsResolver } from './equivalence/equivalent-steps.resolver';
import { LadderComparisonResolver } from './ladder-comparison/ladder-comparison.resolver';
import { StepPairResolver } from './ladder-comparison/step-pair.resolver';
import { DeviationResolver } from './ladder-diff/deviation.resolver';
import { LadderDiffResolver } from './ladder-diff/ladder-diff.resolver';
import { LadderResolver } from './ladder/ladder.resolver';
import { LearningOpportunityResolver } from './learning-opportunity/learning-opportunity.resolver';
import { LevelScaleResolver } from './level-scale/level-scale.resolver';
import { LevelResolver } from './level-scale/level.resolver';
import { MaintainedResolver } from './maintained/maintained.resolver';
import { NodeResolver } from './node/node.resolver';
import { OrganizationResolver } from './organization/organization.resolver';
import { QualificationResolver } from './qualification/qualification.resolver';
import { EquivalenceProposalResolver } from './equivalence/equivalence-proposal.resolver';
import { FindingResolver } from './finding/finding.resolver';
import { LadderDraftResolver } from './ladder-work/ladder-draft.resolver';
import { LadderWorkResolver } from './ladder-work/ladder-work.resolver';
import { ProblemResolver } from './problem/problem.resolver';
import { ReferenceDataResolver } from './reference-data/reference-data.resolver';
import { ReleaseResolver } from './release/release.resolver';
import { RequirementNodeResolver } from './requirement/requirement-node.resolver';
import { RequirementResolver } from './requirement/requirement.resolver';
import { RoleResolver } from './role/role.resolver';
import { TaskResolver } from './role/task.resolver';
import { StepResolver } from './step/step.resolver';
import { TitleResolver } from './title/title.resolver';
import { TransitionResolver } from './transition/transition.resolver';
import { ViewerResolver } from './viewer/viewer.resolver';

/** Every resolver of the schema. */
export const resolvers = [
  ActivityResolver,
  AdoptionResolver,
  AgreementResolver,
  ChangeResolver,
  CompetenceResolver,
  DeviationResolver,
  EquivalenceResolver,
  EquivalentStepsResolver,
  LadderComparisonResolver,
  LadderDiffResolver,
  LadderResolver,
  LearningOpportunityResolver,
  LevelResolver,
  LevelScaleResolver,
  MaintainedResolver,
  NodeResolver,
  OrganizationResolver,
  QualificationResolver,
  EquivalenceProposalResolver,
  FindingResolver,
  LadderDraftResolver,
  LadderWorkResolver,
  ProblemResolver,
  ReferenceDataResolver,
  ReleaseResolver,
  RequirementNodeResolver,
  RequirementResolver,
  RoleResolver,
  StepPairResolver,
  StepResolver,
  TaskResolver,
  TitleResolver,
  TransitionResolver,
  ViewerResolver,
] satisfies NonEmptyArray<unknown>;
