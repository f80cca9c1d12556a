import { entitiesOf } from '../../catalog/register';
import type { Organization } from '../../domain/organization/organization';
import type { IsoDay } from '../../domain/time/iso-day';
import type { ReadContext } from '../read-context';
import { isInUse } from '../../domain/organization/adoption';

/** The organisations that use the ladder on the day, also those of which only that is known. */
export const listAdopters = ({ catalog }: ReadContext, ladder: string, asOf: IsoDay): readonly Organization[] => {
  const codes = catalog.adoptionsOf
    .of(ladder)
    .filter((adoption) => isInUse(adoption, asOf))
    .map((adoption) => adoption.organization);
  return entitiesOf(catalog.organizations, [...new Set(codes)]);
};
