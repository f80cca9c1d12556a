import type { ReferenceData } from '../../domain/reference-data';
import type { Publication } from '../ports/publication-store';
import type { UnitOfWork } from '../ports/unit-of-work';

/** What publishing is given. */
export interface PublishContext {
  readonly unitOfWork: UnitOfWork;
  readonly now: () => Date;
}

/** Makes the data the whole published state. Data that is published already makes no release. */
export const publishReferenceData = (
  { unitOfWork, now }: PublishContext,
  data: ReferenceData,
  note: string,
): Promise<Publication> => unitOfWork.write(({ publications }) => publications.publish(data, now(), note));
