import { PublicationRow } from './publication-row';
import { ReleaseRow } from './release-row';

/** Every row class, for the data sources. */
export const rows = [ReleaseRow, PublicationRow];
