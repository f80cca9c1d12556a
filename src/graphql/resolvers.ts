import type { NonEmptyArray } from 'type-graphql';
import { AdaptationConflictResolver } from './adaptation-conflict/adaptation-conflict.resolver';
import { ActivityResolver } from './activity/activity.resolver';
import { AdoptionResolver } from './adoption/adoption.resolver';
import { AgreementResolver } from './agreement/agreement.resolver';
import { ApiKeyResolver } from './api-key/api-key.resolver';
import { AuditDifferenceResolver } from './audit-event/audit-difference.resolver';
import { AuditEventResolver } from './audit-event/audit-event.resolver';
import { ChangeResolver } from './change/change.resolver';
import { CompetenceResolver } from './competence/competence.resolver';
import { EquivalenceProposalResolver } from './equivalence/equivalence-proposal.resolver';
import { EquivalenceResolver } from './equivalence/equivalence.resolver';
import { EquivalentStepsResolver } from './equivalence/equivalent-steps.resolver';
import { FindingResolver } from './finding/finding.resolver';
import { LadderComparisonResolver } from './ladder-comparison/ladder-comparison.resolver';
import { StepPairResolver } from './ladder-comparison/step-pair.resolver';
import { DeviationResolver } from './ladder-diff/deviation.resolver';
import { LadderDiffResolver } from './ladder-diff/ladder-diff.resolver';
import { ImportDifferenceResolver } from './ladder-file/import-difference.resolver';
import { LadderFileResolver } from './ladder-file/ladder-file.resolver';
import { AdoptionWorkResolver } from './ladder-work/adoption-work.resolver';
import { LadderDraftResolver } from './ladder-work/ladder-draft.resolver';
import { LadderWorkResolver } from './ladder-work/ladder-work.resolver';
import { LadderResolver } from './ladder/ladder.resolver';
import { LearningOpportunityResolver } from './learning-opportunity/learning-opportunity.resolver';
import { LevelScaleResolver } from './level-scale/level-scale.resolver';
import { LevelResolver } from './level-scale/level.resolver';
import { LooseningReasonResolver } from './loosening-reason/loosening-reason.resolver';
import { MaintainedResolver } from './maintained/maintained.resolver';
import { NodeResolver } from './node/node.resolver';
import { OrganizationResolver } from './organization/organization.resolver';
import { ProblemResolver } from './problem/problem.resolver';
import { QualificationResolver } from './qualification/qualification.resolver';
import { ReferenceDataResolver } from './reference-data/reference-data.resolver';
import { ReleaseResolver } from './release/release.resolver';
import { RequirementNodeResolver } from './requirement/requirement-node.resolver';
import { RequirementPreviewResolver } from './requirement-preview/requirement-preview.resolver';
import { RequirementResolver } from './requirement/requirement.resolver';
import { RespiteResolver } from './requirement/respite.resolver';
import { RoleResolver } from './role/role.resolver';
import { TaskResolver } from './role/task.resolver';
import { StepResolver } from './step/step.resolver';
import { ImportProgressResolver } from './import/import-progress.resolver';
import { ImportPeopleResolver } from './people-import/import-people.resolver';
import { PersonPrivacyResolver } from './person-privacy/person-privacy.resolver';
import { ImportReportResolver } from './title-import/import-report.resolver';
import { ImportTitlesResolver } from './title-import/import-titles.resolver';
import { LocalTitleResolver } from './title-queue/local-title.resolver';
import { QueuedTitleResolver } from './title-queue/queued-title.resolver';
import { DecideTitleMappingResolver } from './title-mapping/decide-title-mapping.resolver';
import { TitleMappingResolver } from './title-mapping/title-mapping.resolver';
import { TitleResolutionResolver } from './title-mapping/title-resolution.resolver';
import { TitleAlignmentResolver } from './title-alignment/title-alignment.resolver';
import { TitleCandidateResolver } from './title-alignment/title-candidate.resolver';
import { TitleElsewhereResolver } from './title-elsewhere/title-elsewhere.resolver';
import { TitleResolver } from './title/title.resolver';
import { TransitionResolver } from './transition/transition.resolver';
import { GrantResolver } from './viewer/grant.resolver';
import { HeldPermissionResolver } from './viewer/held-permission.resolver';
import { ViewerResolver } from './viewer/viewer.resolver';
import { AssessmentResolver } from './assessment/assessment.resolver';
import { CriterionResolver } from './assessment/criterion.resolver';
import { HandInResolver } from './assessment/hand-in.resolver';
import { LapseResolver } from './assessment/lapse.resolver';
import { OpportunityAssessmentResolver } from './assessment/opportunity-assessment.resolver';
import { TaskAssessmentResolver } from './assessment/task-assessment.resolver';
import { EmploymentResolver } from './employment/employment.resolver';
import { EvidenceResolver } from './evidence/evidence.resolver';
import { ValidationOutcomeResolver } from './evidence/validation-outcome.resolver';
import { RecordEvidenceResolver } from './evidence/record-evidence.resolver';
import { LevelAssignmentResolver } from './level-assignment/level-assignment.resolver';
import { PersonResolver } from './person/person.resolver';
import { PersonStandingResolver } from './person/person-standing.resolver';
import { DemandStandingResolver } from './requirement-preview/demand-standing.resolver';
import { DevelopmentPlanResolver } from './plan/development-plan.resolver';
import { PlanActionResolver } from './plan/plan-action.resolver';
import { PlannedRouteActionResolver } from './plan/planned-route-action.resolver';
import { SavePlanResolver } from './plan/save-plan.resolver';
import { RouteResolver } from './route/route.resolver';
import { RouteActionResolver } from './route/route-action.resolver';
import { PersonRoutesResolver } from './person/person-routes.resolver';

/** Every resolver of the schema. */
export const resolvers = [
  ActivityResolver,
  AdaptationConflictResolver,
  AdoptionResolver,
  AdoptionWorkResolver,
  AgreementResolver,
  ApiKeyResolver,
  AssessmentResolver,
  AuditDifferenceResolver,
  AuditEventResolver,
  ChangeResolver,
  CompetenceResolver,
  CriterionResolver,
  DecideTitleMappingResolver,
  DemandStandingResolver,
  DevelopmentPlanResolver,
  DeviationResolver,
  EmploymentResolver,
  EquivalenceProposalResolver,
  EquivalenceResolver,
  EquivalentStepsResolver,
  EvidenceResolver,
  FindingResolver,
  GrantResolver,
  HandInResolver,
  HeldPermissionResolver,
  ImportDifferenceResolver,
  ImportPeopleResolver,
  ImportProgressResolver,
  ImportReportResolver,
  ImportTitlesResolver,
  LadderComparisonResolver,
  LadderDiffResolver,
  LadderDraftResolver,
  LadderFileResolver,
  LadderResolver,
  LadderWorkResolver,
  LapseResolver,
  LearningOpportunityResolver,
  LevelAssignmentResolver,
  LevelResolver,
  LevelScaleResolver,
  LocalTitleResolver,
  LooseningReasonResolver,
  MaintainedResolver,
  NodeResolver,
  OpportunityAssessmentResolver,
  OrganizationResolver,
  PersonPrivacyResolver,
  PersonResolver,
  PersonRoutesResolver,
  PersonStandingResolver,
  PlanActionResolver,
  PlannedRouteActionResolver,
  ProblemResolver,
  QualificationResolver,
  QueuedTitleResolver,
  RecordEvidenceResolver,
  ReferenceDataResolver,
  ReleaseResolver,
  RequirementNodeResolver,
  RequirementPreviewResolver,
  RequirementResolver,
  RespiteResolver,
  RoleResolver,
  RouteActionResolver,
  RouteResolver,
  SavePlanResolver,
  StepPairResolver,
  StepResolver,
  TaskAssessmentResolver,
  TaskResolver,
  TitleAlignmentResolver,
  TitleCandidateResolver,
  TitleElsewhereResolver,
  TitleMappingResolver,
  TitleResolutionResolver,
  TitleResolver,
  TransitionResolver,
  ValidationOutcomeResolver,
  ViewerResolver,
] satisfies NonEmptyArray<unknown>;
