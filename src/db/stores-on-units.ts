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
    listOf: (subject) => units.write(({ idempotency }) => idempotency.listOf(subject)),
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
  people: {
    findByExternalIds: (organization, externalIds) =>
      units.readLatest(({ people }) => people.findByExternalIds(organization, externalIds)),
    findByIds: (ids) => units.readLatest(({ people }) => people.findByIds(ids)),
    list: (filter, first, after) => units.readLatest(({ people }) => people.list(filter, first, after)),
    whenToldOf: (personId) => units.readLatest(({ people }) => people.whenToldOf(personId)),
    filesOf: (of) => units.readLatest(({ people }) => people.filesOf(of)),
    factsOf: (personIds) => units.readLatest(({ people }) => people.factsOf(personIds)),
    findFact: (kind, id) => units.readLatest(({ people }) => people.findFact(kind, id)),
    listGoneSince: (day, limit) => units.readLatest(({ people }) => people.listGoneSince(day, limit)),
    savePeople: (saved, at) => units.write(({ people }) => people.savePeople(saved, at)),
    saveFacts: (kind, facts) => units.write(({ people }) => people.saveFacts(kind, facts)),
    deleteFacts: (kind, ids) => units.write(({ people }) => people.deleteFacts(kind, ids)),
    markImported: (kind, ids, importedIn) => units.write(({ people }) => people.markImported(kind, ids, importedIn)),
    deleteMissing: (organization, importedIn) =>
      units.write(({ people }) => people.deleteMissing(organization, importedIn)),
    erase: (personIds) => units.write(({ people }) => people.erase(personIds)),
  },
  plans: {
    plansOf: (personIds) => units.readLatest(({ plans }) => plans.plansOf(personIds)),
    find: (id) => units.readLatest(({ plans }) => plans.find(id)),
    versionsOf: (id) => units.readLatest(({ plans }) => plans.versionsOf(id)),
    save: (plan) => units.write(({ plans }) => plans.save(plan)),
    saveAgreement: (plan) => units.write(({ plans }) => plans.saveAgreement(plan)),
  },
  erasures: {
    listFigures: (organization) => units.readLatest(({ erasures }) => erasures.listFigures(organization)),
    addFigures: (figures) => units.write(({ erasures }) => erasures.addFigures(figures)),
  },
});
