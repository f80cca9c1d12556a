import { rolesWith } from '../../domain/access/permission';
import { denialOf, denialOfOrganization } from '../access/denial';
import type { ViewerContext } from '../mutation/mutation-context';
import type { Denied } from '../mutation/outcome';
import type { AuditFilter, AuditPage } from '../ports/audit-trail';

/** Which events of the trail to list; what is left out does not narrow the list. */
export interface AuditEventsFilter extends Omit<AuditFilter, 'organizations'> {
  /** Code of the organisation whose trail is asked for; left out, all that the viewer may read. */
  readonly organization?: string;
}

/**
 * A part of the trail, the newest first: of the organisations that the viewer is an admin of; for the platform's
 * admins the whole, with what concerns no one organisation.
 *
 * @param before The sequence of the event to go on behind.
 */
export const listAuditEvents = async (
  context: ViewerContext,
  { organization, ...filter }: AuditEventsFilter,
  first: number,
  before: number | undefined,
): Promise<{ readonly value: AuditPage } | Denied> => {
  const denied =
    organization === undefined
      ? denialOf(context.viewer, 'READ_AUDIT_TRAIL')
      : denialOfOrganization(context, 'READ_AUDIT_TRAIL', organization);
  if (denied) return { denied };
  const organizations = organization === undefined ? organizationsInSight(context) : [organization];
  const narrowed = { ...filter, ...(organizations && { organizations }) };
  return { value: await context.stores.audit.list(narrowed, first, before) };
};

/** Codes of the organisations whose trail the viewer may read; undefined: the whole. */
const organizationsInSight = ({ viewer }: ViewerContext): readonly string[] | undefined =>
  viewer.isPlatformAdmin
    ? undefined
    : viewer.grants
        .filter(({ role }) => rolesWith('READ_AUDIT_TRAIL').includes(role))
        .map(({ organization }) => organization);
