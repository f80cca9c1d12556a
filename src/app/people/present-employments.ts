import type { Employment } from '../../domain/person/employment';
import type { PersonFile } from '../../domain/person/person-file';
import { covers } from '../../domain/requirement/evaluate/standing';
import type { IsoDay } from '../../domain/time/iso-day';
import type { ReadContext } from '../read-context';
import { circumstancesOf } from './circumstances';

/** The verified employments with the employer on the day. */
export const presentEmployments = (context: ReadContext, file: PersonFile, asOf: IsoDay): readonly Employment[] =>
  circumstancesOf(
    context,
    file,
  )(asOf).record.employments.filter(
    (employment) =>
      employment.organization === file.person.organization &&
      employment.verification === 'VERIFIED' &&
      covers(employment, asOf),
  );

/** Slugs of the roles that the person works in with the employer on the day, as far as titles are resolved. */
export const presentRoles = (context: ReadContext, file: PersonFile, asOf: IsoDay): ReadonlySet<string> =>
  new Set(presentEmployments(context, file, asOf).flatMap(({ role }) => role ?? []));
