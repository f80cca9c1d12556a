import { And, type EntityManager, type FindOptionsWhere, In, LessThan, MoreThan, MoreThanOrEqual, Raw } from 'typeorm';
import type { AuditFilter, AuditPage, AuditTrail } from '../../app/ports/audit-trail';
import type { AuditEntry, AuditEvent } from '../../domain/audit/audit-event';
import { hashedText, NO_PREVIOUS_HASH } from '../../domain/audit/hashed-text';
import { AuditEventRow } from '../rows/audit-event-row';
import { toAuditEvent, toAuditEventColumns } from './audit-event-mapping';
import { sha256 } from './sha256';

/** Waits until no other transaction can add to the trail, and keeps others from it until the transaction ends. */
export type TakeTurn = (manager: EntityManager) => Promise<void>;

/** The trail, within one transaction. */
export class SqlAuditTrail implements AuditTrail {
  constructor(
    private readonly manager: EntityManager,
    private readonly turn: TakeTurn,
  ) {}

  takeTurn(): Promise<void> {
    return this.turn(this.manager);
  }

  async append(entry: AuditEntry): Promise<AuditEvent> {
    const [last] = await this.manager.find(AuditEventRow, { order: { sequence: 'DESC' }, take: 1 });
    const chained = {
      ...entry,
      sequence: (last?.sequence ?? 0) + 1,
      previousHash: last?.hash ?? NO_PREVIOUS_HASH,
    };
    const event = { ...chained, hash: sha256(hashedText(chained)) };
    await this.manager.insert(AuditEventRow, toAuditEventColumns(event));
    return event;
  }

  async list(filter: AuditFilter, first: number, beforeSequence?: number): Promise<AuditPage> {
    const passing = conditionsOf(filter);
    const rows = await this.manager.find(AuditEventRow, {
      where: beforeSequence === undefined ? passing : { ...passing, sequence: LessThan(beforeSequence) },
      order: { sequence: 'DESC' },
      take: first + 1,
    });
    const hasMore = rows.length > first;
    const isWhole = beforeSequence === undefined && !hasMore;
    const totalCount = isWhole ? rows.length : await this.manager.countBy(AuditEventRow, passing);
    return { events: rows.slice(0, first).map(toAuditEvent), totalCount, hasMore };
  }

  async listFrom(afterSequence: number, limit: number): Promise<readonly AuditEvent[]> {
    const rows = await this.manager.find(AuditEventRow, {
      where: { sequence: MoreThan(afterSequence) },
      order: { sequence: 'ASC' },
      take: limit,
    });
    return rows.map(toAuditEvent);
  }
}

const conditionsOf = (filter: AuditFilter): FindOptionsWhere<AuditEventRow> => {
  const { organizations, actions, actor, subjectKind, subjectKey, from, before } = filter;
  const bounds = [
    ...(from === undefined ? [] : [MoreThanOrEqual(asStored(from))]),
    ...(before === undefined ? [] : [LessThan(asStored(before))]),
  ];
  return {
    ...(organizations && { organization: In(organizations) }),
    ...(actions && { action: In(actions) }),
    ...(actor !== undefined && { actorSubject: actor }),
    ...(subjectKind !== undefined && { subjectKind }),
    ...(subjectKey !== undefined && { subjectKey: keyOrRevisionOf(subjectKey) }),
    ...(bounds.length > 0 && { at: And(...bounds) }),
  };
};

/** The key itself, or that of a revision of the ladder whose slug it is: `slug@1`. */
const keyOrRevisionOf = (key: string): ReturnType<typeof Raw> =>
  Raw((column) => `(${column} = :subjectKey OR substr(${column}, 1, :prefixLength) = :prefix)`, {
    subjectKey: key,
    prefix: `${key}@`,
    prefixLength: key.length + 1,
  });

/** Instants are compared as text, so they must be written alike. */
const asStored = (instant: string): string => new Date(instant).toISOString();
