import type { Agreement } from '../../domain/organization/agreement';
import type { IsoDay } from '../../domain/time/iso-day';
import { inForce } from '../../domain/time/validity';
import type { ReadContext } from '../read-context';
import { closestFirst, containing } from '../text-search';

/** Which agreements to list; what is left out does not narrow the list. */
export interface AgreementFilter {
  /** Code of an organisation that is bound. */
  readonly party?: string;
  /** Verksamhetsområde. */
  readonly field?: string;
  /** Only agreements in force on the day. */
  readonly asOf?: IsoDay;
  /** Part of the name, in either language. */
  readonly text?: string;
}

/** The agreements that pass the filter, in Swedish order; with a text, the closest first. */
export const listAgreements = ({ catalog }: ReadContext, filter: AgreementFilter): readonly Agreement[] => {
  const matchesText = containing(filter.text);
  const candidates = filter.party === undefined ? catalog.agreements.all : catalog.agreementsOf.of(filter.party);
  const found = candidates.filter(
    (agreement) =>
      (filter.field === undefined || agreement.field === filter.field) &&
      (filter.asOf === undefined || inForce(agreement, filter.asOf)) &&
      matchesText(agreement.name.sv, agreement.name.en ?? ''),
  );
  return closestFirst(found, filter.text, (agreement) => agreement.name.sv);
};
