import type { Stores } from '../../../src/app/ports/unit-of-work';
import { fakeApiKeys } from './api-keys';
import { fakeAuditTrail } from './audit-trail';
import { fakeDrafts } from './drafts';
import { fakeEndedSessions } from './ended-sessions';
import { fakeErasures } from './erasures';
import { fakeIdempotency } from './idempotency';
import { fakePeople } from './people';
import { fakePlans } from './plans';
import { fakePublicationStore } from './publication-store';
import { fakeSharing } from './sharing';
import { fakeTitleWork } from './title-work';
import { emptyState, type FakeState } from './state';

/** Every store in memory, on one state. */
export const fakeStores = (state: FakeState = emptyState()): Stores => ({
  publications: fakePublicationStore(state),
  drafts: fakeDrafts(state),
  sharing: fakeSharing(state),
  apiKeys: fakeApiKeys(state),
  audit: fakeAuditTrail(state),
  idempotency: fakeIdempotency(state),
  endedSessions: fakeEndedSessions(state),
  titleWork: fakeTitleWork(state),
  people: fakePeople(state),
  plans: fakePlans(state),
  erasures: fakeErasures(state),
});
