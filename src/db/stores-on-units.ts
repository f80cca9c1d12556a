import type { Stores } from '../app/ports/unit-of-work';
import type { UnitsOfWork } from './unit-of-work';

/** Stores whose every call is a unit of work of its own, and that read what was written last. */
export const storesOnUnits = (units: Pick<UnitsOfWork, 'readLatest' | 'write'>): Stores => ({
  publications: {
    latestRelease: () => units.readLatest(({ publications }) => publications.latestRelease()),
    loadRelease: (number) => units.readLatest(({ publications }) => publications.loadRelease(number)),
    listEvents: (through) => units.readLatest(({ publications }) => publications.listEvents(through)),
    listVersions: (kind, key) => units.readLatest(({ publications }) => publications.listVersions(kind, key)),
    isSameContent: (one, other) => units.readLatest(({ publications }) => publications.isSameContent(one, other)),
    listDecisions: (after, through) =>
      units.readLatest(({ publications }) => publications.listDecisions(after, through)),
    publish: (data, at, note) => units.write(({ publications }) => publications.publish(data, at, note)),
    publishDecisions: (decisions, at, note) =>
      units.write(({ publications }) => publications.publishDecisions(decisions, at, note)),
  },
  drafts: {
    find: (kind, key) => units.readLatest(({ drafts }) => drafts.find(kind, key)),
    findVersion: (kind, key, version) => units.readLatest(({ drafts }) => drafts.findVersion(kind, key, version)),
    list: (kind, filter) => units.readLatest(({ drafts }) => drafts.list(kind, filter)),
    save: (draft) => units.write(({ drafts }) => drafts.save(draft)),
    close: (kind, key) => units.write(({ drafts }) => drafts.close(kind, key)),
  },
  sharing: {
    accessOf: (ladder) => units.readLatest(({ sharing }) => sharing.accessOf(ladder)),
    listShared: () => units.readLatest(({ sharing }) => sharing.listShared()),
    share: (ladder, access) => units.write(({ sharing }) => sharing.share(ladder, access)),
  },
  apiKeys: {
    findByHash: (hash) => units.readLatest(({ apiKeys }) => apiKeys.findByHash(hash)),
    find: (id) => units.readLatest(({ apiKeys }) => apiKeys.find(id)),
    list: (organization) => units.readLatest(({ apiKeys }) => apiKeys.list(organization)),
    add: (key, hash) => units.write(({ apiKeys }) => apiKeys.add(key, hash)),
    revoke: (id, at) => units.write(({ apiKeys }) => apiKeys.revoke(id, at)),
    touch: (id, at) => units.write(({ apiKeys }) => apiKeys.touch(id, at)),
  },
  audit: {
    list: (filter, first, beforeSequence) => units.readLatest(({ audit }) => audit.list(filter, first, beforeSequence)),
    listFrom: (afterSequence, limit) => units.readLatest(({ audit }) => audit.listFrom(afterSequence, limit)),
    takeTurn: () => units.write(({ audit }) => audit.takeTurn()),
    append: (entry) =>
      units.write(async ({ audit }) => {
        await audit.takeTurn();
        return audit.append(entry);
      }),
  },
  idempotency: {
    find: (subject, action, key) => units.write(({ idempotency }) => idempotency.find(subject, action, key)),
    remember: (subject, action, key, answer, at) =>
      units.write(({ idempotency }) => idempotency.remember(subject, action, key, answer, at)),
  },
  endedSessions: {
    has: (id) => units.readLatest(({ endedSessions }) => endedSessions.has(id)),
    add: (session, at) => units.write(({ endedSessions }) => endedSessions.add(session, at)),
  },
  titleWork: {
    listLocalTitles: (organization) => units.readLatest(({ titleWork }) => titleWork.listLocalTitles(organization)),
    findProgress: (organization, key) => units.readLatest(({ titleWork }) => titleWork.findProgress(organization, key)),
    saveLocalTitles: (titles) => units.write(({ titleWork }) => titleWork.saveLocalTitles(titles)),
    saveProgress: (organization, key, progress) =>
      units.write(({ titleWork }) => titleWork.saveProgress(organization, key, progress)),
  },
});
