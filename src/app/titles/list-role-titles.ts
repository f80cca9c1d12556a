import type { IsoDay } from '../../domain/time/iso-day';
import { inForce } from '../../domain/time/validity';
import type { Title, TitleKind } from '../../domain/title/title';
import type { ReadContext } from '../read-context';
import { listTitles } from './list-titles';

/** Which titles of which role. */
interface RoleTitleChoice {
  readonly role: string;
  readonly kind: TitleKind | undefined;
  /** Code of an employer: its own titles and those shared by all. */
  readonly organization: string | undefined;
  readonly asOf: IsoDay;
}

/** The titles of the role that are in use on the day, and the former ones whose use had ended by then. */
export const listRoleTitles = (
  context: ReadContext,
  { role, kind, organization, asOf }: RoleTitleChoice,
): readonly Title[] =>
  listTitles(context, {
    role,
    ...(kind && { kinds: [kind] }),
    ...(organization !== undefined && { organization }),
  }).filter((title) => inForce(title, asOf) || isFormer(title, asOf));

const isFormer = ({ kind, validTo }: Title, asOf: IsoDay): boolean =>
  kind === 'FORMER' && validTo !== undefined && validTo < asOf;
