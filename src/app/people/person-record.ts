import { omit } from '../../domain/omit';
import type { Employment } from '../../domain/person/employment';
import type { Evidence } from '../../domain/person/evidence';
import type { PersonFile } from '../../domain/person/person-file';
import type { PersonRecord } from '../../domain/person/person-record';
import type { RecordedEmployment } from '../../domain/person/recorded-employment';
import { neverLapses } from '../../domain/qualification/never-lapses';
import type { IsoDay } from '../../domain/time/iso-day';
import type { ReadContext } from '../read-context';
import { resolveEmployment } from './employment-title';

/**
 * What is known of a person on a day: each employment with the title and the role that its label stands for on that day,
 * or on its last day where that is earlier. What the label stands for is left out where nobody has decided it.
 */
export const personRecordOn = (context: ReadContext, file: PersonFile, asOf: IsoDay): PersonRecord => {
  const { complete } = file.person;
  return {
    evidence: file.evidence.map((evidence) => lasting(context, evidence)),
    employments: file.employments.map((employment) => resolved(context, employment, asOf)),
    assignments: file.assignments,
    complete: {
      evidence: complete.includes('EVIDENCE'),
      employments: complete.includes('EMPLOYMENTS'),
      assignments: complete.includes('ASSIGNMENTS'),
    },
  };
};

/** What holds for good does not lapse, whatever is recorded. */
const lasting = ({ catalog }: ReadContext, evidence: Evidence): Evidence => {
  const { expires, ...rest } = evidence;
  if (expires === undefined || evidence.kind !== 'QUALIFICATION') return evidence;
  return neverLapses(catalog.qualifications.get(evidence.qualification) ?? {}) ? rest : evidence;
};

const resolved = (context: ReadContext, recorded: RecordedEmployment, asOf: IsoDay): Employment => {
  const resolution = resolveEmployment(context, recorded, asOf);
  const title = resolution?.title?.slug;
  const role = resolution?.role?.slug;
  return { ...omit(recorded, 'label'), ...(title !== undefined && { title }), ...(role !== undefined && { role }) };
};
