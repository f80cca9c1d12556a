import type { EntityManager } from 'typeorm';
import type { SharingStore } from '../../app/ports/sharing-store';
import type { MemberAccess } from '../../domain/access/sharing';
import { DraftSharingRow } from '../rows/draft-sharing-row';

/** What owners let their members do, within one transaction. */
export class SqlSharingStore implements SharingStore {
  constructor(private readonly manager: EntityManager) {}

  async accessOf(ladder: string): Promise<MemberAccess> {
    const row = await this.manager.findOneBy(DraftSharingRow, { ladder });
    return row === null ? 'NONE' : accessIn(row);
  }

  async listShared(): Promise<ReadonlyMap<string, MemberAccess>> {
    const rows = await this.manager.find(DraftSharingRow);
    return new Map(rows.map((row) => [row.ladder, accessIn(row)]));
  }

  async share(ladder: string, access: MemberAccess): Promise<void> {
    if (access === 'NONE') await this.manager.delete(DraftSharingRow, { ladder });
    else await this.manager.upsert(DraftSharingRow, { ladder, access }, ['ladder']);
  }
}

/** What was stored is what `share` was given. */
const accessIn = ({ access }: DraftSharingRow): MemberAccess => access as MemberAccess;
