import type { RecordedEmployment } from '../../domain/person/recorded-employment';
import type { IsoDay } from '../../domain/time/iso-day';
import { titleOfLabel } from '../../domain/title/mapping/title-of-label';
import type { Title } from '../../domain/title/title';
import type { ReadContext } from '../read-context';
import { resolveTitle, type TitleResolution } from '../title-work/resolve-title';

/** What the title of an employment is decided to stand for: on the day, or on its last day where it ended before. */
export const resolveEmployment = (
  context: ReadContext,
  { organization, label, to }: RecordedEmployment,
  day: IsoDay,
): TitleResolution | undefined =>
  resolveTitle(context, { organization, label, asOf: to !== undefined && to < day ? to : day });

/** The standard title of an employment; while nobody has decided on it, the title as the employer writes it. */
export const employmentTitle = (context: ReadContext, employment: RecordedEmployment, day: IsoDay): Title =>
  resolveEmployment(context, employment, day)?.title ?? titleOfLabel(employment.organization, employment.label);
