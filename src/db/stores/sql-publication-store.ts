import { And, type EntityManager, In, IsNull, LessThanOrEqual, MoreThan, Not } from 'typeorm';
import type {
  NewDecision,
  Publication,
  PublicationStore,
  PublishedState,
  VersionedKind,
} from '../../app/ports/publication-store';
import type { PublicationEvent } from '../../domain/change';
import type { ReferenceData, ReferenceEntity } from '../../domain/reference-data';
import type { Release } from '../../domain/release';
import type { MappingDecision } from '../../domain/title/mapping/title-mapping';
import { MappingDecisionRow } from '../rows/mapping-decision-row';
import { PublicationRow } from '../rows/publication-row';
import { ReleaseRow } from '../rows/release-row';
import { batches } from './batches';
import { decisionInRow, rowOfDecision } from './decision-mapping';
import { insertRows } from './insert-rows';
import { publicationEvents, wholeVersions } from './publication-events';
import { changesBetween } from './published-changes';
import {
  digestOf,
  documentName,
  documentOf,
  documentsOf,
  type PublishedDocument,
  referenceDataOf,
} from './published-document';

/** What publishing asks of the engine, within the transaction. */
export interface PublishingSteps {
  /** Waits until nobody else is publishing, and keeps others from it until the transaction ends. */
  lock(manager: EntityManager): Promise<void>;
  /** Tells other instances of the release once the transaction has been committed. */
  announce(manager: EntityManager, number: number): Promise<void>;
}

/** Decisions read by one statement, so that a long log is not held twice in memory. */
const DECISIONS_AT_A_TIME = 20_000;

/** The publications, within one transaction. */
export class SqlPublicationStore implements PublicationStore {
  constructor(
    private readonly manager: EntityManager,
    private readonly steps: PublishingSteps,
    private readonly newId: () => string,
  ) {}

  async latestRelease(): Promise<Release | undefined> {
    const row = await this.latestRow();
    return row === null ? undefined : toRelease(row);
  }

  async loadRelease(number?: number): Promise<PublishedState | undefined> {
    const release = number === undefined ? await this.latestRow() : await this.rowOf(number);
    if (release === null) return undefined;
    const rows = await this.publishedIn(release.number);
    const documents = rows.map(({ kind, key, content }) => documentOf(kind, key, content));
    if (digestOf(documents) !== release.digest) {
      throw new Error(`Release ${release.number} is no longer what was published: its rows have been tampered with.`);
    }
    return { release: toRelease(release), data: referenceDataOf(documents) };
  }

  async listEvents(through: number): Promise<readonly PublicationEvent[]> {
    const versions = await this.manager.findBy(PublicationRow, { releasedIn: LessThanOrEqual(through) });
    // Every decision on a title is a release too, and there may be hundreds of thousands.
    const moments = new Set(versions.flatMap(({ releasedIn, retiredIn }) => [releasedIn, retiredIn ?? releasedIn]));
    const releases = await this.rowsOf([...moments].filter((number) => number <= through));
    return publicationEvents(
      wholeVersions(versions),
      new Map(releases.map((release) => [release.number, release.publishedAt])),
    );
  }

  async listVersions<Kind extends VersionedKind>(kind: Kind, key: string): Promise<readonly ReferenceEntity<Kind>[]> {
    const rows = await this.manager.find(PublicationRow, { where: { kind, key }, order: { version: 'ASC' } });
    // What was stored under a kind is what was taken from the list of that kind.
    return rows.map(({ content }) => content as ReferenceEntity<Kind>);
  }

  async isSameContent(one: number, other: number): Promise<boolean> {
    const [first, last] = [Math.min(one, other), Math.max(one, other)];
    const digest = (await this.rowOf(first))?.digest;
    if (digest === undefined || (await this.rowOf(last)) === null) return false;
    const between = And(MoreThan(first), LessThanOrEqual(last));
    return !(await this.manager.existsBy(ReleaseRow, { number: between, digest: Not(digest) }));
  }

  async listDecisions(after: number, through: number): Promise<readonly MappingDecision[]> {
    const decisions: MappingDecision[] = [];
    let place: Place = { releasedIn: after + 1, position: 0 };
    for (;;) {
      const rows = await this.decisionsBehind(place, through);
      for (const row of rows) decisions.push(decisionInRow(row));
      const last = rows.at(-1);
      if (last === undefined || rows.length < DECISIONS_AT_A_TIME) return decisions;
      place = last;
    }
  }

  async publishDecisions(decisions: readonly NewDecision[], at: Date, note: string): Promise<Release> {
    await this.steps.lock(this.manager);
    const latest = await this.latestRow();
    if (latest === null) throw new Error('Nothing has been published that a title could stand for.');
    const release = { number: latest.number + 1, publishedAt: at.toISOString(), digest: latest.digest, note };
    await this.manager.insert(ReleaseRow, release);
    const rows = decisions.map((decision, index) => rowOfDecision(decision, release.number, index + 1));
    await insertRows(this.manager, MappingDecisionRow, rows);
    await this.steps.announce(this.manager, release.number);
    return toRelease(release);
  }

  async publish(data: ReferenceData, at: Date, note: string): Promise<Publication> {
    const wanted = documentsOf(data);
    const digest = digestOf(wanted.values());
    await this.steps.lock(this.manager);
    const latest = await this.latestRow();
    if (latest?.digest === digest) return { release: toRelease(latest), added: 0, changed: 0, retired: 0 };

    const release = { number: (latest?.number ?? 0) + 1, publishedAt: at.toISOString(), digest, note };
    await this.manager.insert(ReleaseRow, release);
    const changes = changesBetween(await this.liveRows(), wanted);
    await this.retire([...changes.replaced, ...changes.retired], release.number);
    await this.add([...changes.added, ...changes.changed], release.number);
    await this.steps.announce(this.manager, release.number);
    return {
      release: toRelease(release),
      added: changes.added.length,
      changed: changes.changed.length,
      retired: changes.retired.length,
    };
  }

  private async latestRow(): Promise<ReleaseRow | null> {
    const [row] = await this.manager.find(ReleaseRow, { order: { number: 'DESC' }, take: 1 });
    return row ?? null;
  }

  private rowOf(number: number): Promise<ReleaseRow | null> {
    return this.manager.findOneBy(ReleaseRow, { number });
  }

  private async rowsOf(numbers: readonly number[]): Promise<readonly ReleaseRow[]> {
    const rows: ReleaseRow[] = [];
    for (const batch of batches(numbers)) rows.push(...(await this.manager.findBy(ReleaseRow, { number: In(batch) })));
    return rows;
  }

  private publishedIn(release: number): Promise<PublicationRow[]> {
    const releasedIn = LessThanOrEqual(release);
    return this.manager.findBy(PublicationRow, [
      { releasedIn, retiredIn: IsNull() },
      { releasedIn, retiredIn: MoreThan(release) },
    ]);
  }

  private decisionsBehind({ releasedIn, position }: Place, through: number): Promise<MappingDecisionRow[]> {
    const query = this.manager
      .createQueryBuilder(MappingDecisionRow, 'decision')
      .where('(decision.releasedIn, decision.position) > (:releasedIn, :position)', { releasedIn, position })
      .andWhere('decision.releasedIn <= :through', { through })
      .orderBy('decision.releasedIn')
      .addOrderBy('decision.position')
      .limit(DECISIONS_AT_A_TIME)
      .select([]);
    // Raw: to make a row of each of half a million would take several times as long as to read it.
    for (const { propertyName } of this.manager.connection.getMetadata(MappingDecisionRow).columns)
      query.addSelect(`decision.${propertyName}`, propertyName);
    return query.getRawMany<MappingDecisionRow>();
  }

  private liveRows(): Promise<LiveRow[]> {
    return this.manager.find(PublicationRow, {
      select: { id: true, kind: true, key: true, contentHash: true },
      where: { retiredIn: IsNull() },
    });
  }

  private async retire(live: readonly LiveRow[], release: number): Promise<void> {
    for (const batch of batches(live)) {
      const ids = batch.map(({ id }) => id);
      await this.manager.update(PublicationRow, { id: In(ids), retiredIn: IsNull() }, { retiredIn: release });
    }
  }

  private async add(documents: readonly PublishedDocument[], release: number): Promise<void> {
    const versions = await this.latestVersions();
    const added = documents.map((document) => ({
      ...document,
      id: this.newId(),
      version: (versions.get(documentName(document)) ?? 0) + 1,
      releasedIn: release,
      retiredIn: null,
    }));
    for (const batch of batches(added)) await this.manager.insert(PublicationRow, batch);
  }

  /** The highest version of every entity ever published, by its name. */
  private async latestVersions(): Promise<ReadonlyMap<string, number>> {
    const rows = await this.manager
      .createQueryBuilder(PublicationRow, 'publication')
      .select('publication.kind', 'kind')
      .addSelect('publication.key', 'key')
      .addSelect('MAX(publication.version)', 'version')
      .groupBy('publication.kind')
      .addGroupBy('publication.key')
      .getRawMany<Pick<PublicationRow, 'kind' | 'key' | 'version'>>();
    return new Map(rows.map((row) => [documentName(row), row.version]));
  }
}

/** Of a decision, in the log. */
type Place = Pick<MappingDecisionRow, 'releasedIn' | 'position'>;

type LiveRow = Pick<PublicationRow, 'id' | 'kind' | 'key' | 'contentHash'>;

const toRelease = ({ number, publishedAt }: Pick<ReleaseRow, 'number' | 'publishedAt'>): Release => ({
  number,
  publishedAt,
});
