import { ApiKeyRow } from './api-key-row';
import { AuditEventRow } from './audit-event-row';
import { DraftRow } from './draft-row';
import { DraftSharingRow } from './draft-sharing-row';
import { DraftVersionRow } from './draft-version-row';
import { EndedSessionRow } from './ended-session-row';
import { IdempotencyAnswerRow } from './idempotency-answer-row';
import { ImportProgressRow } from './import-progress-row';
import { LocalTitleRow } from './local-title-row';
import { MappingDecisionRow } from './mapping-decision-row';
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
];
