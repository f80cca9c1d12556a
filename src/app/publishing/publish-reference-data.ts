import type { Finding } from '../../domain/ladder/finding';
import type { ReferenceData } from '../../domain/reference-data';
import { findingsIn } from '../../domain/reference/validate/findings-in';
import type { Publication } from '../ports/publication-store';
import type { UnitOfWork } from '../ports/unit-of-work';

/** What publishing is given. */
export interface PublishContext {
  readonly unitOfWork: UnitOfWork;
  readonly now: () => Date;
}

/** What publishing came to; when it is refused, nothing is published and the findings say why. */
export type PublishOutcome =
  | { readonly publication: Publication }
  | {
      /** At least one, all BLOCKING; each place begins with the kind. */
      readonly refused: readonly Finding[];
    };

/**
 * Makes the data the whole published state. Data that is published already makes no release; data with a
 * finding that blocks publication is refused.
 */
export const publishReferenceData = async (
  { unitOfWork, now }: PublishContext,
  data: ReferenceData,
  note: string,
): Promise<PublishOutcome> => {
  const refused = blockingFindings(data);
  if (refused.length > 0) return { refused };
  return { publication: await unitOfWork.write(({ publications }) => publications.publish(data, now(), note)) };
};

/** The findings that keep the data from being published. */
export const blockingFindings = (data: ReferenceData): readonly Finding[] =>
  findingsIn(data).filter(({ severity }) => severity === 'BLOCKING');
