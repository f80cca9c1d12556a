import { ApiKeyRow } from './api-key-row';
import { AuditEventRow } from './audit-event-row';
import { DevelopmentPlanRow } from './development-plan-row';
import { DraftRow } from './draft-row';
import { DraftSharingRow } from './draft-sharing-row';
import { DraftVersionRow } from './draft-version-row';
import { EndedSessionRow } from './ended-session-row';
import { ErasedFigureRow } from './erased-figure-row';
import { IdempotencyAnswerRow } from './idempotency-answer-row';
import { ImportProgressRow } from './import-progress-row';
import { LocalTitleRow } from './local-title-row';
import { MappingDecisionRow } from './mapping-decision-row';
import { PersonAssignmentRow } from './person-assignment-row';
import { PersonEmploymentRow } from './person-employment-row';
import { PersonEvidenceRow } from './person-evidence-row';
import { PersonRow } from './person-row';
import { PublicationRow } from './publication-row';
import { ReleaseRow } from './release-row';

/** Every row class, for the data sources. */
export const rows = [
  ReleaseRow,
  PublicationRow,
  DraftVersionRow,
  DraftRow,
  DraftSharingRow,
  AuditEventRow,
  IdempotencyAnswerRow,
  ApiKeyRow,
  EndedSessionRow,
  LocalTitleRow,
  ImportProgressRow,
  MappingDecisionRow,
  PersonRow,
  PersonEmploymentRow,
  PersonEvidenceRow,
  PersonAssignmentRow,
  DevelopmentPlanRow,
  ErasedFigureRow,
];
