import type { EntityManager } from 'typeorm';
import type { Stores } from '../../app/ports/unit-of-work';
import { SqlApiKeyStore } from './sql-api-key-store';
import { SqlAuditTrail, type TakeTurn } from './sql-audit-trail';
import { SqlDraftStore } from './sql-draft-store';
import { SqlEndedSessionStore } from './sql-ended-session-store';
import { SqlErasureStore } from './sql-erasure-store';
import { SqlIdempotencyStore } from './sql-idempotency-store';
import { SqlPeopleStore } from './sql-people-store';
import { SqlPlanStore } from './sql-plan-store';
import { type PublishingSteps, SqlPublicationStore } from './sql-publication-store';
import { SqlSharingStore } from './sql-sharing-store';
import { SqlTitleWorkStore } from './sql-title-work-store';

/** What the stores ask of the engine. */
interface EngineSteps {
  readonly publishing: PublishingSteps;
  readonly takeTurn: TakeTurn;
}

/** The stores, within one transaction. */
export const sqlStores = (
  manager: EntityManager,
  { publishing, takeTurn }: EngineSteps,
  newId: () => string,
): Stores => ({
  publications: new SqlPublicationStore(manager, publishing, newId),
  drafts: new SqlDraftStore(manager),
  sharing: new SqlSharingStore(manager),
  apiKeys: new SqlApiKeyStore(manager),
  audit: new SqlAuditTrail(manager, takeTurn),
  idempotency: new SqlIdempotencyStore(manager),
  endedSessions: new SqlEndedSessionStore(manager),
  titleWork: new SqlTitleWorkStore(manager),
  people: new SqlPeopleStore(manager),
  plans: new SqlPlanStore(manager),
  erasures: new SqlErasureStore(manager),
});
