import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type AuditEventsFilter, listAuditEvents } from '../../app/audit/list-audit-events';
import type { AuditEvent } from '../../domain/audit/audit-event';
import type { ViewerKind } from '../../domain/access/viewer';
import type { Organization } from '../../domain/organization/organization';
import { withoutNulls } from '../arguments/without-nulls';
import type { Page } from '../connection/page';
import { After, First } from '../connection/page-request';
import type { RequestContext } from '../context';
import { costOfPage } from '../limits/cost/estimates';
import type { NodeEntity } from '../node/node-entity';
import { NodeType } from '../node/node.type';
import { OrganizationType } from '../organization/organization.type';
import { shownTo } from '../problem/payload';
import { ActorKindEnum } from './actor-kind.enum';
import { AuditEventFilterInput } from './audit-event.input';
import { AuditEventConnection, AuditEventType } from './audit-event.type';
import { pageOfEvents, trailRequestOf } from './page-of-events';
import { subjectOfEvent } from './subject-of-event';

@Resolver(() => AuditEventType)
export class AuditEventResolver {
  @Query(() => AuditEventConnection, {
    complexity: costOfPage,
    description:
      "Spåret: who has done what, the newest first, in the organisations that you are an admin of. For the platform's admins the whole.",
  })
  async auditEvents(
    @Arg('filter', () => AuditEventFilterInput, { nullable: true, description: 'Narrows the list.' })
    filter: AuditEventsFilter | undefined,
    @First() first: number,
    @After() after: string | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<AuditEvent>> {
    const request = trailRequestOf({ first, after });
    const found = await listAuditEvents(context, withoutNulls(filter ?? {}), first, request.before);
    return pageOfEvents(shownTo(found), request);
  }

  @FieldResolver(() => ActorKindEnum, { description: 'How whoever did it had shown who they are.' })
  actorKind(@Root() { actor }: AuditEvent): ViewerKind {
    return actor.kind;
  }

  @FieldResolver(() => String, {
    description: 'Who did it: an opaque subject, which tells them from all others; of an API key its UUID.',
  })
  actor(@Root() { actor }: AuditEvent): string {
    return actor.subject;
  }

  @FieldResolver(() => OrganizationType, {
    nullable: true,
    description: 'The organisation that it concerns; null for what all share.',
  })
  organization(@Root() { organization }: AuditEvent, @Ctx() { catalog }: RequestContext): Organization | undefined {
    return organization === undefined ? undefined : catalog.organizations.get(organization);
  }

  @FieldResolver(() => String, { description: 'The kind of thing that it was done to, e.g. ladders.' })
  subjectKind(@Root() { subject }: AuditEvent): string {
    return subject.kind;
  }

  @FieldResolver(() => String, { description: 'The key of the thing among its kind, e.g. a slug.' })
  subjectKey(@Root() { subject }: AuditEvent): string {
    return subject.key;
  }

  @FieldResolver(() => NodeType, {
    nullable: true,
    description: 'What it was done to, as it stands now; null when it is no longer there or not for you to see.',
  })
  subject(
    @Root() { subject }: AuditEvent,
    @Ctx() context: RequestContext,
  ): NodeEntity | undefined | Promise<NodeEntity | undefined> {
    return subjectOfEvent(context, subject);
  }
}
