import type { Viewer } from '../../domain/access/viewer';
import type { Catalog } from '../../catalog/catalog';
import type { CatalogHolder } from '../catalog-holder';
import type { Shredder } from '../ports/erasure-store';
import type { LadderFiles } from '../ports/ladder-files';
import type { PeopleFiles } from '../ports/people-files';
import type { TitleFiles } from '../ports/title-files';
import type { ReadStores, UnitOfWork } from '../ports/unit-of-work';
import type { ReadContext } from '../read-context';

/** What a use-case is given that reads what only some may see. */
export interface ViewerContext extends ReadContext {
  readonly viewer: Viewer;
  /** What they read is never behind what has been written. */
  readonly stores: ReadStores;
  readonly ladderFiles: LadderFiles;
}

/** What every use-case is given that changes something. */
export interface MutationContext extends ViewerContext {
  readonly requestId: string;
  readonly titleFiles: TitleFiles;
  readonly peopleFiles: PeopleFiles;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Bytes that nobody can guess. */
  readonly randomBytes: (count: number) => Uint8Array;
  /** SHA-256 of the text, in hexadecimal. */
  readonly hash: (text: string) => string;
  readonly unitOfWork: Pick<UnitOfWork, 'write'>;
  /** Never fails: what could not be destroyed is told in what is left. */
  readonly shredder: Shredder;
  readonly catalogs: CatalogHolder;
  /** From here on the request answers from this catalog: what it has published shows in its answer. */
  answerFrom(catalog: Catalog): void;
  /** Told why a mutation that is done answers from the release before it; for the log, never for who asks. */
  readonly onStale: (error: unknown) => void;
}
