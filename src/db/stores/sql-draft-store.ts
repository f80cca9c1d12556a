import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { Draft, DraftContents, DraftFilter, DraftKind, DraftStore } from '../../app/ports/draft-store';
import { DraftRow } from '../rows/draft-row';
import { DraftVersionRow } from '../rows/draft-version-row';

/** The drafts, within one transaction. */
export class SqlDraftStore implements DraftStore {
  constructor(private readonly manager: EntityManager) {}

  async find<Kind extends DraftKind>(kind: Kind, key: string): Promise<Draft<Kind> | undefined> {
    const row = await this.openVersions(kind).andWhere('version.key = :key', { key }).getOne();
    return row === null ? undefined : toDraft(kind, row);
  }

  async findVersion<Kind extends DraftKind>(
    kind: Kind,
    key: string,
    version: number,
  ): Promise<Draft<Kind> | undefined> {
    const row = await this.manager.findOneBy(DraftVersionRow, { kind, key, version });
    return row === null ? undefined : toDraft(kind, row);
  }

  async list<Kind extends DraftKind>(kind: Kind, { organizations }: DraftFilter): Promise<readonly Draft<Kind>[]> {
    if (organizations?.length === 0) return [];
    const open = this.openVersions(kind);
    if (organizations) open.andWhere('version.organization IN (:...organizations)', { organizations });
    const rows = await open.getMany();
    return rows.map((row) => toDraft(kind, row)).sort((left, right) => (left.key < right.key ? -1 : 1));
  }

  async save<Kind extends DraftKind>(draft: Omit<Draft<Kind>, 'version'>): Promise<Draft<Kind>> {
    const { kind, key, organization, content, changedAt, changedBy } = draft;
    const version = (await this.latestVersion(kind, key)) + 1;
    await this.manager.insert(DraftVersionRow, { kind, key, version, organization, content, changedAt, changedBy });
    await this.manager.upsert(DraftRow, { kind, key, version }, ['kind', 'key']);
    return { ...draft, version };
  }

  async close(kind: DraftKind, key: string): Promise<void> {
    await this.manager.delete(DraftRow, { kind, key });
  }

  /** The version at which each open draft of the kind stands. */
  private openVersions(kind: DraftKind): SelectQueryBuilder<DraftVersionRow> {
    return this.manager
      .createQueryBuilder(DraftVersionRow, 'version')
      .innerJoin(
        DraftRow,
        'draft',
        'draft.kind = version.kind AND draft.key = version.key AND draft.version = version.version',
      )
      .where('version.kind = :kind', { kind });
  }

  /** Of all that have ever been; 0 before the first. */
  private async latestVersion(kind: DraftKind, key: string): Promise<number> {
    return (await this.manager.maximum(DraftVersionRow, 'version', { kind, key })) ?? 0;
  }
}

const toDraft = <Kind extends DraftKind>(kind: Kind, row: DraftVersionRow): Draft<Kind> => ({
  kind,
  key: row.key,
  organization: row.organization,
  version: row.version,
  // What was stored under a kind is what was saved as that kind.
  content: row.content as DraftContents[Kind],
  changedAt: row.changedAt,
  changedBy: row.changedBy,
});
