import type { PlacedRole } from '../../catalog/placed-role';
import type { Organization } from '../../domain/organization/organization';
import type { ClassificationCode } from '../../domain/role/classification-code';
import type { IsoDay } from '../../domain/time/iso-day';
import { inForce } from '../../domain/time/validity';
import { decisionOn, holding, isDeciding, rejectedOn } from '../../domain/title/mapping/decision-on';
import { mappingsOf } from '../../domain/title/mapping/mappings-of';
import { isStandardInUse } from '../../domain/title/mapping/standard-in-use';
import type { MappingDecision, TitleMapping } from '../../domain/title/mapping/title-mapping';
import type { Title } from '../../domain/title/title';
import type { ReadContext } from '../read-context';
import { titlesLabelled } from './title-index';

/** Which label of which employer, on which day. */
export interface LabelToResolve {
  readonly label: string;
  /** Code of the employer. */
  readonly organization: string;
  readonly asOf: IsoDay;
}

/** What an employer's title stands for, as far as that is decided. */
export interface TitleResolution {
  readonly label: string;
  readonly organization: Organization;
  readonly asOf: IsoDay;
  /** Left out where nothing is decided, or what was decided on is no longer in use. */
  readonly title?: Title;
  readonly role?: PlacedRole;
  readonly codes: readonly ClassificationCode[];
  /** The decision that holds on the day, be it that no title fits. */
  readonly mapping?: TitleMapping;
}

/**
 * The decided answer for one employer's title, never a guess. Where nobody has decided on the label, or only
 * from a later day on, one that is a title of the employer's own in the published data, or the only agreed title of that
 * label, stands for itself.
 *
 * @returns undefined where there is no such employer.
 */
export const resolveTitle = (
  context: ReadContext,
  { label, organization: code, asOf }: LabelToResolve,
): TitleResolution | undefined => {
  const { catalog } = context;
  const organization = catalog.organizations.get(code);
  if (organization === undefined) return undefined;
  const asked = { label, organization, asOf };
  const decisions = catalog.mappings.decisionsOn(code, label);
  const decision = decisionOn(decisions, asOf);
  if (decision) {
    const mapping = mappingsOf(decisions).find(({ id }) => id === decision.id);
    const title = decision.standard === undefined ? undefined : catalog.titles.get(decision.standard);
    return { ...answer(context, asked, isStandardInUse(title, asOf) ? title : undefined), ...(mapping && { mapping }) };
  }
  if (holding(decisions).some((one) => isDeciding(one) && hasBegun(one, asOf)))
    return answer(context, asked, undefined);
  const itself = ownTitle(context, label, code, asOf) ?? onlyStandardTitle(context, label, asOf);
  const isRejected = itself !== undefined && rejectedOn(decisions, asOf).includes(itself.slug);
  return answer(context, asked, isRejected ? undefined : itself);
};

/** What is decided from a later day on says nothing of the days before it. */
const hasBegun = ({ validFrom }: MappingDecision, day: IsoDay): boolean => validFrom === undefined || validFrom <= day;

const answer = (
  { catalog }: ReadContext,
  asked: Pick<TitleResolution, 'label' | 'organization' | 'asOf'>,
  title: Title | undefined,
): TitleResolution => {
  const role = title?.role === undefined ? undefined : catalog.roles.get(title.role);
  return { ...asked, ...(title && { title }), ...(role && { role }), codes: role?.codes ?? [] };
};

const ownTitle = ({ catalog }: ReadContext, label: string, organization: string, asOf: IsoDay): Title | undefined =>
  titlesLabelled(catalog, label).find(
    (title) => title.kind === 'LOCAL' && title.organization === organization && inForce(title, asOf),
  );

const onlyStandardTitle = ({ catalog }: ReadContext, label: string, asOf: IsoDay): Title | undefined => {
  const [only, ...more] = titlesLabelled(catalog, label).filter(
    (title) => title.organization === undefined && isStandardInUse(title, asOf),
  );
  return more.length === 0 ? only : undefined;
};
